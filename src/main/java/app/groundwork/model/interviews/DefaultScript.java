package app.groundwork.model.interviews;

import app.groundwork.model.shared.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * The script that is there from the start: four parts, half an hour. Its ids never change, so that
 * it needs no row in the file until somebody edits it.
 */
public final class DefaultScript {
  /** The script's id; its parts' and questions' begin with it. */
  public static final String ID = "default";

  private static final Texts TEXTS = Texts.in(DefaultScript.class);

  private DefaultScript() {}

  /** The script as it comes, in the language of the locale; never archived. */
  public static Script script() {
    return new Script(
        ID,
        TEXTS.get("default.title"),
        List.of(
            part(
                PartKind.OPENING,
                5,
                TEXTS.get("default.opening"),
                TEXTS.get("default.opening.1"),
                TEXTS.get("default.opening.2")),
            part(
                PartKind.EXPLORATION,
                15,
                TEXTS.get("default.exploration"),
                TEXTS.get("default.exploration.1"),
                TEXTS.get("default.exploration.2"),
                TEXTS.get("default.exploration.3"),
                TEXTS.get("default.exploration.4"),
                TEXTS.get("default.exploration.5")),
            part(
                PartKind.VALIDATION,
                5,
                TEXTS.get("default.validation"),
                TEXTS.get("default.validation.1"),
                TEXTS.get("default.validation.2"),
                TEXTS.get("default.validation.3")),
            part(
                PartKind.CLOSING,
                5,
                TEXTS.get("default.closing"),
                TEXTS.get("default.closing.1"),
                TEXTS.get("default.closing.2"))),
        null);
  }

  private static ScriptPart part(PartKind kind, int minutes, String title, String... texts) {
    String id = ID + "-" + kind.code();
    List<ScriptQuestion> questions = new ArrayList<>();
    for (String text : texts) {
      questions.add(new ScriptQuestion(id + "-" + (questions.size() + 1), text));
    }
    return new ScriptPart(id, kind, title, minutes, questions);
  }
}
