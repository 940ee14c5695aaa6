package app.groundwork.model.evidence;

import org.jspecify.annotations.Nullable;

/**
 * That a developer was heard: a shadowing session, or an interview that was held. Practice is none.
 *
 * @param teamId the developer's team on that day; null if not known
 * @param at when it began, UTC epoch ms
 */
public record Encounter(Method method, String developerId, @Nullable String teamId, long at) {}
