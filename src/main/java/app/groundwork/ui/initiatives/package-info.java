/** Initiatives on screen: both orders side by side, one initiative, what was killed. */
@NullMarked
package app.groundwork.ui.initiatives;

import org.jspecify.annotations.NullMarked;
