package app.groundwork.model.interviews;

/**
 * A question of a script.
 *
 * @param text may hold slots such as {@code [feature]}; may be empty while it is written
 */
public record ScriptQuestion(String id, String text) {}
