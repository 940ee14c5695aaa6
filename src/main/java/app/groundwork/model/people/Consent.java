package app.groundwork.model.people;

import app.groundwork.model.shared.Coded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a developer lets be known of them: decides how an export names them. */
public enum Consent implements Coded {
  /** Nobody has asked yet. */
  NOT_ASKED("notAsked"),
  /** May be named. */
  YES("yes"),
  /** May be quoted, under a pseudonym. */
  PSEUDONYM_ONLY("pseudonymOnly"),
  /** Their sessions stay out of every export; in others’ they are “somebody”. */
  NO("no");

  private final String code;

  Consent(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** True if they may be called by their name; an answer that is missing does not hide it. */
  public boolean letsName() {
    return this == YES || this == NOT_ASKED;
  }

  /** The stricter of the two answers; an answer counts more than none. */
  public Consent stricter(Consent other) {
    List<Consent> strictFirst = List.of(NO, PSEUDONYM_ONLY, YES, NOT_ASKED);
    return strictFirst.indexOf(this) <= strictFirst.indexOf(other) ? this : other;
  }

  /**
   * What holds for a session where this was agreed to: the stricter of then and now.
   *
   * @param who the developer as they are now; null if they are gone
   */
  public Consent since(@Nullable Developer who) {
    return who == null ? this : stricter(who.consent());
  }
}
