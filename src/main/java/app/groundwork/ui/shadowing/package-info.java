/** The shadowing area. */
@NullMarked
package app.groundwork.ui.shadowing;

import org.jspecify.annotations.NullMarked;
