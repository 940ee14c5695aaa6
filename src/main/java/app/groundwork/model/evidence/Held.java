package app.groundwork.model.evidence;

import app.groundwork.model.people.Consent;

/**
 * A shadowing session or an interview in which something can have been found.
 *
 * @param at when it began, UTC epoch ms
 * @param consent what the developer agreed to then
 * @param ended false while it runs
 */
public record Held(
    String id, Method method, long at, String developerId, Consent consent, boolean ended) {}
