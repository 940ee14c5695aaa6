package app.groundwork.model.initiatives;

import java.time.LocalDate;

/**
 * What was said about the difference between the two orders of an initiative.
 *
 * @param reason may be empty
 */
public record Discussion(DiscussionVerdict verdict, String reason, LocalDate on) {}
