package app.groundwork.ui.shadowing;

import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a session is named and how a failure is told. */
final class SessionWords {
  private static final Texts TEXTS = Texts.in(SessionWords.class);
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);

  private SessionWords() {}

  /** "dev 3 · Payments · Renew a certificate": what is known of it. */
  static String who(SessionLogViewModel.Head head) {
    return who(head.developer(), head.team(), head.session().workflow());
  }

  static String who(String developer, @Nullable String team, String workflow) {
    List<String> parts = new ArrayList<>();
    parts.add(developer);
    if (team != null) {
      parts.add(team);
    }
    if (!workflow.isBlank()) {
      parts.add(workflow);
    }
    return String.join(" · ", parts);
  }

  /** The date and hours of a session, its task and its purpose. */
  static String when(SessionLogViewModel.Head head) {
    ShadowSession session = head.session();
    ZonedDateTime start = local(session.startedAt());
    Long endedAt = session.endedAt();
    List<String> parts = new ArrayList<>();
    parts.add(DATE.format(start));
    parts.add(
        endedAt == null
            ? TEXTS.get("when.from", TIME.format(start))
            : TEXTS.get("when.hours", TIME.format(start), TIME.format(local(endedAt))));
    if (session.task() != null) {
      parts.add(TEXTS.get("when.task", session.task()));
    }
    if (!session.purpose().isBlank()) {
      parts.add(session.purpose());
    }
    return String.join(" · ", parts);
  }

  /** The day on which a session began. */
  static String date(ShadowSession session) {
    return DATE.format(local(session.startedAt()));
  }

  private static ZonedDateTime local(long at) {
    return Instant.ofEpochMilli(at).atZone(ZoneId.systemDefault());
  }
}
