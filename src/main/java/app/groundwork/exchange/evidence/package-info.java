/** The ledger of evidence as documents. */
@NullMarked
package app.groundwork.exchange.evidence;

import org.jspecify.annotations.NullMarked;
