/** What list screens need to keep in step with the file: what they show, and let out of it. */
@NullMarked
package app.groundwork.ui.following;

import org.jspecify.annotations.NullMarked;
