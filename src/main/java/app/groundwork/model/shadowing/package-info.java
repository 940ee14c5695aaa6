/** Shadowing sessions: the time log, its figures and the report. */
@NullMarked
package app.groundwork.model.shadowing;

import org.jspecify.annotations.NullMarked;
