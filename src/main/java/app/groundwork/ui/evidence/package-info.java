/** Interviews on screen: scripts, preparation, the live interview, its synthesis. */
@NullMarked
package app.groundwork.ui.evidence;

import org.jspecify.annotations.NullMarked;
