package app.groundwork.model.capture;

import org.jspecify.annotations.Nullable;

/**
 * What one typed line says.
 *
 * @param when the time it speaks of
 * @param mark its kind
 * @param text the words, without time, code, trailing tool and stars; may be empty
 * @param tool the tool named, without the number sign; null if none
 * @param severity 0, or 1 to 3 for a friction point
 */
public record CaptureLine<K>(
    When when, Mark<K> mark, String text, @Nullable String tool, int severity) {}
