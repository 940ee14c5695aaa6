package app.groundwork.model.shadowing;

import app.groundwork.model.people.Consent;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of the table of sessions for tests; days in UTC, lengths in minutes. */
final class TableRows {
  static final ZoneId ZONE = ZoneOffset.UTC;

  private TableRows() {}

  /** A session of two hours that began at noon; id, developer and team are one word each. */
  static SessionRow row(String id, String day, @Nullable String team) {
    return row(id, day, team, 120, 0, 0, 0);
  }

  static SessionRow row(
      String id,
      String day,
      @Nullable String team,
      double minutes,
      double waited,
      int switches,
      int friction) {
    long start = Instant.parse(day + "T12:00:00Z").toEpochMilli();
    long elapsed = Math.round(minutes * 60_000);
    long waiting = Math.round(waited * 60_000);
    ShadowSession session =
        new ShadowSession(
            id,
            "dev-" + id,
            team == null ? null : "t-" + team,
            "deploy",
            "",
            Consent.YES,
            null,
            null,
            null,
            start,
            start + elapsed);
    SessionFigures figures =
        new SessionFigures(
            elapsed,
            10,
            friction,
            switches,
            switches * 60 / minutes,
            waiting,
            (double) waiting / elapsed,
            1,
            null,
            null,
            null,
            null,
            0,
            List.of());
    return new SessionRow(session, "Dev " + id, team, figures);
  }

  /** The same with a perception gap. */
  static SessionRow withGap(SessionRow row, long gapMs) {
    SessionFigures of = row.figures();
    return new SessionRow(
        row.session(),
        row.developer(),
        row.team(),
        new SessionFigures(
            of.elapsedMs(),
            of.entries(),
            of.frictionPoints(),
            of.switches(),
            of.switchesPerHour(),
            of.waitingMs(),
            of.waitingShare(),
            of.wishes(),
            gapMs,
            null,
            null,
            null,
            0,
            List.of()));
  }

  /** The same while its clock runs. */
  static SessionRow running(SessionRow row) {
    ShadowSession of = row.session();
    return new SessionRow(
        new ShadowSession(
            of.id(),
            of.developerId(),
            of.teamId(),
            of.workflow(),
            of.purpose(),
            of.consent(),
            of.task(),
            null,
            null,
            of.startedAt(),
            null),
        row.developer(),
        row.team(),
        row.figures());
  }
}
