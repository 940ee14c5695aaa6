/** The workspace file: the only room that speaks SQL. */
@NullMarked
package app.groundwork.store;

import org.jspecify.annotations.NullMarked;
