/** Two orders of the same initiatives, the team's own and RICE's: where they differ, how sure. */
@NullMarked
package app.groundwork.model.priorities;

import org.jspecify.annotations.NullMarked;
