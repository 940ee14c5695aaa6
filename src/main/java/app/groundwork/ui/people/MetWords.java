package app.groundwork.ui.people;

import app.groundwork.model.shared.Texts;
import app.groundwork.store.shadowing.ShadowedPeople.Seen;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** How it is told how often somebody was shadowed and interviewed. */
final class MetWords {
  private static final Texts TEXTS = Texts.in(MetWords.class);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

  private MetWords() {}

  /** All of it: "3 sessions, last 4 Mar 2026 · 1 interview". */
  static String whole(Met met) {
    Seen seen = met.shadowed();
    String shadowed =
        seen == null
            ? TEXTS.get("seen.never")
            : TEXTS.get(
                "seen.last",
                seen.sessions(),
                DATE.format(Instant.ofEpochMilli(seen.lastAt()).atZone(ZoneId.systemDefault())));
    return and(shadowed, met);
  }

  /** As short as it can be: "3 sessions · 1 interview". */
  static String times(Met met) {
    if (met.shadowed() == null && met.interviewed() > 0) {
      return interviews(met);
    }
    return and(
        met.shadowed() == null ? TEXTS.get("seen.never") : TEXTS.get("seen.times", met.sessions()),
        met);
  }

  private static String and(String shadowed, Met met) {
    return met.interviewed() == 0 ? shadowed : TEXTS.get("seen.and", shadowed, interviews(met));
  }

  private static String interviews(Met met) {
    return TEXTS.get("seen.interviews", met.interviewed());
  }
}
