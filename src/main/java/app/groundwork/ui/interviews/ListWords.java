package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.Synthesis;
import app.groundwork.model.shared.Percent;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.RelativeTime;
import app.groundwork.ui.kit.TypedDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an interview and its state are told. */
final class ListWords {
  private static final Texts TEXTS = Texts.in(ListWords.class);
  private static final int WEEK = 7;

  private ListWords() {}

  /** "dev 3 · Payments". */
  static String who(ListRow row) {
    return row.team() == null ? row.developer() : row.developer() + " · " + row.team();
  }

  /** Where it stands, such as "prepared for Tuesday". */
  static String state(ListRow row, long now) {
    Interview interview = row.interview();
    if (interview.isRunning()) {
      return TEXTS.get("list.state.running");
    }
    if (interview.isPrepared()) {
      LocalDate today = day(now);
      LocalDate planned = row.preparation().plannedOn();
      return planned.isBefore(today)
          ? TEXTS.get("list.state.overdue", ago(planned, today))
          : TEXTS.get("list.state.prepared", ahead(planned, today));
    }
    return TEXTS.get(
        interview.synthesis().isFinished() ? "list.state.finished" : "list.state.open");
  }

  /** When it was, or will be. */
  static String when(ListRow row, long now) {
    Long startedAt = row.interview().startedAt();
    if (startedAt != null) {
      return RelativeTime.words(startedAt, now);
    }
    LocalDate planned = row.preparation().plannedOn();
    LocalDate today = day(now);
    return planned.isBefore(today) ? ago(planned, today) : ahead(planned, today);
  }

  /** The same to the minute, or the day. */
  static String exactly(ListRow row) {
    Long startedAt = row.interview().startedAt();
    return startedAt == null
        ? TypedDay.words(row.preparation().plannedOn())
        : RelativeTime.exact(startedAt);
  }

  /** The interviewer's share of all talk; empty if nobody talked. */
  static String talk(ListRow row) {
    if (!row.interview().isEnded() || row.summary().talk().share().isEmpty()) {
      return "";
    }
    String share = Percent.of(row.summary().talk().share().getAsDouble());
    return TEXTS.get(
        row.interview().talkSource().isEstimate() ? "list.talk.estimate" : "list.talk", share);
  }

  /** A quote with what it was said about before one without; empty if nothing was quoted. */
  static Optional<Synthesis.Line> strongest(Synthesis.Pain pain) {
    return pain.quotes().stream()
        .min(Comparator.comparing((Synthesis.Line line) -> !line.hasContext()));
  }

  private static String ahead(LocalDate day, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, day);
    if (days == 0) {
      return TEXTS.get("list.today");
    }
    if (days == 1) {
      return TEXTS.get("list.tomorrow");
    }
    return days < WEEK
        ? day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.getDefault())
        : TypedDay.words(day);
  }

  private static String ago(LocalDate day, LocalDate today) {
    return ChronoUnit.DAYS.between(day, today) == 1
        ? TEXTS.get("list.yesterday")
        : TypedDay.words(day);
  }

  /** The month in which it began; null if it has not. */
  static @Nullable YearMonth month(ListRow row) {
    Long startedAt = row.interview().startedAt();
    return startedAt == null ? null : YearMonth.from(day(startedAt));
  }

  /** The day of an instant (UTC epoch ms), where the user is. */
  static LocalDate day(long at) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(at), ZoneId.systemDefault());
  }
}
