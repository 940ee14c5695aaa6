package app.groundwork.model.people;

import org.jspecify.annotations.Nullable;

/**
 * A research participant.
 *
 * @param name the name or pseudonym that the product manager types
 * @param teamId the developer's team; null if not known
 */
public record Developer(String id, String name, @Nullable String teamId, Consent consent) {}
