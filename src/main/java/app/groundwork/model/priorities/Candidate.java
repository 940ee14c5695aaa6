package app.groundwork.model.priorities;

import app.groundwork.model.initiatives.Rice;

/** An initiative as far as ranking needs it. */
public record Candidate(String id, Rice rice) {}
