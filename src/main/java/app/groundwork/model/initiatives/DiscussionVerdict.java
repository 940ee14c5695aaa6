package app.groundwork.model.initiatives;

import app.groundwork.model.shared.Coded;
import app.groundwork.model.shared.Texts;

/** Which of the two orders is right about an initiative. */
public enum DiscussionVerdict implements Coded {
  RICE_IS_RIGHT("riceIsRight"),
  /** The team knows what the formula does not. */
  CONTEXT_MISSING("contextMissing"),
  UNDECIDED("undecided");

  private final String code;

  DiscussionVerdict(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** What people call it, in the language of the locale. */
  public String word() {
    Texts texts = Texts.in(DiscussionVerdict.class);
    return switch (this) {
      case RICE_IS_RIGHT -> texts.get("verdict.riceIsRight");
      case CONTEXT_MISSING -> texts.get("verdict.contextMissing");
      case UNDECIDED -> texts.get("verdict.undecided");
    };
  }
}
