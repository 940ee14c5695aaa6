package app.groundwork.model.capture;

import org.jspecify.annotations.Nullable;

/**
 * A stretch that does not count: the session's clock stood still.
 *
 * @param from UTC epoch ms
 * @param until UTC epoch ms; null while it lasts
 */
public record Pause(String id, String sessionId, long from, @Nullable Long until) {}
