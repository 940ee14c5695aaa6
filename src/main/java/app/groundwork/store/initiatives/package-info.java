/** Initiatives in the file: what they are, in which order the team wants them, and why. */
@NullMarked
package app.groundwork.store.initiatives;

import org.jspecify.annotations.NullMarked;
