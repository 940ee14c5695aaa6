package app.groundwork.ui.shadowing;

import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.InterruptedBy;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowMarks;
import app.groundwork.model.shared.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** How kinds and severities look: a word and a shape, never a colour alone. */
final class KindLook {
  private static final Texts TEXTS = Texts.in(KindLook.class);

  private KindLook() {}

  static String name(EntryKind kind) {
    return ShadowMarks.name(kind);
  }

  static Ikon icon(EntryKind kind) {
    return switch (kind) {
      case TASK -> Feather.PLAY;
      case DONE -> Feather.CHECK;
      case GAVE_UP -> Feather.FLAG;
      case OPENED -> Feather.FILE_TEXT;
      case SEARCHED -> Feather.SEARCH;
      case NOT_FOUND -> Feather.SLASH;
      case ASKED -> Feather.HELP_CIRCLE;
      case ANSWER -> Feather.MESSAGE_CIRCLE;
      case ERROR -> Feather.ALERT_OCTAGON;
      case LOOKUP -> Feather.BOOK_OPEN;
      case WORKAROUND -> Feather.TOOL;
      case LEFT -> Feather.LOG_OUT;
      case SWITCH -> Feather.SHUFFLE;
      case WAIT -> Feather.CLOCK;
      case INTERRUPT -> Feather.BELL;
      case WISH -> Feather.STAR;
      case NOTE -> Feather.EDIT_3;
    };
  }

  /** Friction as it is typed: one to three stars. */
  static String stars(int severity) {
    return "✱".repeat(severity);
  }

  /** Who interrupted; empty if not said. */
  static String by(LogEntry entry) {
    InterruptedBy by = entry.by();
    return by == null ? "" : TEXTS.get("by." + by.code());
  }
}
