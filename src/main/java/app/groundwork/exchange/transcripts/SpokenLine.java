package app.groundwork.exchange.transcripts;

import app.groundwork.model.interviews.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * A line with who talks and when.
 *
 * @param line where in the file it begins
 * @param name whose it is, as the file spells it; null before anybody is named
 * @param speaker the interviewer or the interviewed; null before anybody is named
 * @param text on one line; never empty
 * @param atMs when it begins, ms since the start
 * @param fromMs when its talk is taken to begin, ms since the start
 * @param untilMs when its talk is taken to end, ms since the start
 */
public record SpokenLine(
    int line,
    @Nullable String name,
    @Nullable Speaker speaker,
    String text,
    long atMs,
    long fromMs,
    long untilMs) {}
