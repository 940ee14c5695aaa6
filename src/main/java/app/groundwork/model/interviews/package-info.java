/** Interviews: scripts, preparation, notes, who talks, and the synthesis. */
@NullMarked
package app.groundwork.model.interviews;

import org.jspecify.annotations.NullMarked;
