/** How words and numbers are written into documents, whatever the locale. */
@NullMarked
package app.groundwork.exchange.text;

import org.jspecify.annotations.NullMarked;
