/** Teams and developers. */
@NullMarked
package app.groundwork.model.people;

import org.jspecify.annotations.NullMarked;
