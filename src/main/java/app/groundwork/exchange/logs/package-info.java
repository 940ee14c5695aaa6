/** Readers of logs that were kept elsewhere: bytes in, sessions or what is wrong with them out. */
@NullMarked
package app.groundwork.exchange.logs;

import org.jspecify.annotations.NullMarked;
