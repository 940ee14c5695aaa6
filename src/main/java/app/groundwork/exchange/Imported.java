package app.groundwork.exchange;

import java.time.LocalDate;

/**
 * A session that was imported.
 *
 * @param id its id in the workspace
 * @param entries how many entries its log has
 * @param title developer, team and workflow
 * @param date the day where the user is
 */
public record Imported(String id, int entries, String title, LocalDate date) {}
