/** Live capture on screen: field, clock, strip, veil. */
@NullMarked
package app.groundwork.ui.capture;

import org.jspecify.annotations.NullMarked;
