package app.groundwork.exchange;

/**
 * A session that was imported.
 *
 * @param id its id in the workspace
 * @param entries how many entries its log has
 * @param title developer, team and workflow
 */
public record Imported(String id, int entries, String title) {}
