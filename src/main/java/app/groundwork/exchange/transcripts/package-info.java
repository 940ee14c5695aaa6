/** Readers of transcripts: WebVTT, SubRip and text with a name before each turn. */
@NullMarked
package app.groundwork.exchange.transcripts;

import org.jspecify.annotations.NullMarked;
