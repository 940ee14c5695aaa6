package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.TypedKind;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** How kinds of notes look: a shape beside the word, never a colour alone. */
final class NoteLook {
  private NoteLook() {}

  static Ikon icon(TypedKind kind) {
    return icon(kind.kind());
  }

  static Ikon icon(NoteKind kind) {
    return switch (kind) {
      case NOTE -> Feather.EDIT_3;
      case QUOTE -> Feather.MESSAGE_SQUARE;
      case SURPRISE -> Feather.ZAP;
      case ACTION -> Feather.CHECK_SQUARE;
      case FOR -> Feather.PLUS_CIRCLE;
      case AGAINST -> Feather.MINUS_CIRCLE;
      case SAID -> Feather.MIC;
    };
  }
}
