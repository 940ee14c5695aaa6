/** Shadowing sessions in the file. */
@NullMarked
package app.groundwork.store.shadowing;

import org.jspecify.annotations.NullMarked;
