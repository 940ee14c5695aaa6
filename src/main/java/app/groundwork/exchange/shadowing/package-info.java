/** Shadowing sessions as documents. */
@NullMarked
package app.groundwork.exchange.shadowing;

import org.jspecify.annotations.NullMarked;
