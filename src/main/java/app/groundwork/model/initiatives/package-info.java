/** Initiatives: what may be done about pain points, and what RICE is reckoned from. */
@NullMarked
package app.groundwork.model.initiatives;

import org.jspecify.annotations.NullMarked;
