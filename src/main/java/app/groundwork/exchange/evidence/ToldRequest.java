package app.groundwork.exchange.evidence;

import app.groundwork.model.evidence.DeclinedRequest;

/**
 * A declined request as it leaves the workspace.
 *
 * @param request without names that may not leave; its developer only if they may be named
 * @param askedBy who asked, as they may be called; empty if nobody knows
 */
public record ToldRequest(DeclinedRequest request, String askedBy) {}
