/** Live capture, whatever the method: the line that is typed and the session's clock. */
@NullMarked
package app.groundwork.model.capture;

import org.jspecify.annotations.NullMarked;
