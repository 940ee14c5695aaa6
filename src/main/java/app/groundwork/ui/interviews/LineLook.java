package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.shared.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** How lines look: a word and a shape, never a colour alone. */
final class LineLook {
  private static final Texts TEXTS = Texts.in(LineLook.class);

  private LineLook() {}

  static Ikon icon(NoteKind kind) {
    return switch (kind) {
      case NOTE -> Feather.EDIT_3;
      case QUOTE -> Feather.MESSAGE_CIRCLE;
      case SURPRISE -> Feather.ALERT_CIRCLE;
      case ACTION -> Feather.CHECK_SQUARE;
      case FOR -> Feather.PLUS_CIRCLE;
      case AGAINST -> Feather.MINUS_CIRCLE;
      case SAID -> Feather.MIC;
    };
  }

  /** A line's words; what the developer said word for word stands in quotation marks. */
  static String words(InterviewNote note) {
    String text = note.isQuote() ? TEXTS.get("synthesis.quoted", note.text()) : note.text();
    return note.speaker() == Speaker.ME ? TEXTS.get("synthesis.byMe", text) : text;
  }
}
