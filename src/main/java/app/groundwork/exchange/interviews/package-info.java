/** Interviews and their syntheses as documents. */
@NullMarked
package app.groundwork.exchange.interviews;

import org.jspecify.annotations.NullMarked;
