/** What two screens need. */
@NullMarked
package app.groundwork.ui.kit;

import org.jspecify.annotations.NullMarked;
