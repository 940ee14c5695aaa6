package app.groundwork.model.evidence;

/**
 * A belief worth testing; it lives across interviews.
 *
 * @param statement in one sentence
 */
public record Assumption(String id, String statement) {}
