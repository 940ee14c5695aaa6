package app.groundwork.model.evidence;

import app.groundwork.model.people.Consent;
import org.jspecify.annotations.Nullable;

/**
 * That a developer was heard: a shadowing session, or an interview that was held. Practice is none.
 *
 * @param id that of the session or interview
 * @param teamId the developer's team on that day; null if not known
 * @param at when it began, UTC epoch ms
 * @param consent what the developer agreed to then
 * @param ended false while it runs
 */
public record Encounter(
    String id,
    Method method,
    String developerId,
    @Nullable String teamId,
    long at,
    Consent consent,
    boolean ended) {}
