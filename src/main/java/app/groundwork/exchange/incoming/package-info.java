/** What all files that come in have in common: bytes to text, limits, times, mistakes by line. */
@NullMarked
package app.groundwork.exchange.incoming;

import org.jspecify.annotations.NullMarked;
