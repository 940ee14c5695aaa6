/** What research found, whichever method found it: pain points, themes, assumptions. */
@NullMarked
package app.groundwork.model.evidence;

import org.jspecify.annotations.NullMarked;
