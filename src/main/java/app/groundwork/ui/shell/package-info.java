/** The window around the areas. */
@NullMarked
package app.groundwork.ui.shell;

import org.jspecify.annotations.NullMarked;
