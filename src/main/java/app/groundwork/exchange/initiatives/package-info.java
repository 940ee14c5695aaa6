/** Initiatives with their two orders, as documents and tables. */
@NullMarked
package app.groundwork.exchange.initiatives;

import org.jspecify.annotations.NullMarked;
