/** The ledger of pain points, themes and assumptions in the file. */
@NullMarked
package app.groundwork.store.evidence;

import org.jspecify.annotations.NullMarked;
