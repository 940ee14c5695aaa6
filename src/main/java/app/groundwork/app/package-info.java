/** The composition root: the only place that wires the rooms together. */
@NullMarked
package app.groundwork.app;

import org.jspecify.annotations.NullMarked;
