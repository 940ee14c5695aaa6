/** What every list screen needs to keep in step with the file: what is shown, and where it was. */
@NullMarked
package app.groundwork.ui.following;

import org.jspecify.annotations.NullMarked;
