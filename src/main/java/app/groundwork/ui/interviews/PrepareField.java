package app.groundwork.ui.interviews;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of the form before an interview.
 *
 * @param which of several of its kind: a place from 1, or a slot's name; else empty
 */
record PrepareField(Kind kind, String which) {
  static final PrepareField DEVELOPER = new PrepareField(Kind.DEVELOPER, "");
  static final PrepareField TEAM = new PrepareField(Kind.TEAM, "");
  static final PrepareField DAY = new PrepareField(Kind.DAY, "");
  static final PrepareField SCRIPT = new PrepareField(Kind.SCRIPT, "");
  static final PrepareField PURPOSE = new PrepareField(Kind.PURPOSE, "");
  static final PrepareField CONSENT = new PrepareField(Kind.CONSENT, "");
  static final PrepareField PRACTICE = new PrepareField(Kind.PRACTICE, "");

  /** What kinds there are. */
  enum Kind {
    DEVELOPER,
    TEAM,
    /** As it is typed. */
    DAY,
    /** A script's id. */
    SCRIPT,
    PURPOSE,
    /** A code. */
    CONSENT,
    /** {@code yes}, or empty. */
    PRACTICE,
    ASSUMPTION,
    OWN,
    SLOT
  }

  /** The assumption of that number, from 1. */
  static PrepareField assumption(int number) {
    return new PrepareField(Kind.ASSUMPTION, Integer.toString(number));
  }

  /** The own question of that place, from 1. */
  static PrepareField own(int place) {
    return new PrepareField(Kind.OWN, Integer.toString(place));
  }

  /** The slot of that name. */
  static PrepareField slot(String name) {
    return new PrepareField(Kind.SLOT, name);
  }

  /** Its place from 1. */
  int number() {
    return Integer.parseInt(which);
  }

  /** What tells it from the other fields of a form; holds nothing that anybody typed. */
  String key() {
    String place = kind == Kind.SLOT ? Integer.toHexString(which.hashCode()) : which;
    return kind.name().toLowerCase(Locale.ROOT) + "/" + place;
  }

  /** What its draft holds; nothing for an empty text. */
  String draft(String text) {
    return kind != Kind.SLOT || text.isEmpty() ? text : which + "\n" + text;
  }

  /** A field and its text, as a draft has them. */
  record Drafted(PrepareField field, String text) {}

  /** What a draft is of; empty if there is no such field. */
  static Optional<Drafted> of(String key, String draft) {
    return of(key)
        .map(
            field -> {
              int end = draft.indexOf('\n');
              return field.kind != Kind.SLOT || end < 0
                  ? new Drafted(field, draft)
                  : new Drafted(slot(draft.substring(0, end)), draft.substring(end + 1));
            });
  }

  private static Optional<PrepareField> of(String key) {
    int slash = key.indexOf('/');
    return Arrays.stream(Kind.values())
        .filter(
            kind ->
                slash > 0 && kind.name().toLowerCase(Locale.ROOT).equals(key.substring(0, slash)))
        .findFirst()
        .map(kind -> new PrepareField(kind, key.substring(slash + 1)));
  }

  /** What the drafts of a form begin with; null before there is an interview. */
  static String drafts(@Nullable String interviewId) {
    return "interviews.prepare/" + (interviewId == null ? "new" : interviewId) + "/";
  }
}
