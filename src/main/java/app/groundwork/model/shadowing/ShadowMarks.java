package app.groundwork.model.shadowing;

import app.groundwork.model.capture.CaptureParser;
import app.groundwork.model.capture.Mark;
import app.groundwork.model.capture.MarkTable;
import app.groundwork.model.shared.Texts;
import java.util.List;

/** How the kinds of a shadowing log are typed, and what they are called on screen. */
public final class ShadowMarks {
  private static final char NONE = '\0';

  /** The table: for the parser, the hint line, the buttons and F1. */
  public static final MarkTable<EntryKind> TABLE =
      new MarkTable<>(
          EntryKind.NOTE,
          List.of(
              mark(EntryKind.TASK, 't', NONE),
              mark(EntryKind.DONE, 'd', NONE),
              mark(EntryKind.GAVE_UP, 'g', NONE),
              mark(EntryKind.OPENED, 'o', '>'),
              mark(EntryKind.SEARCHED, 'f', '?'),
              mark(EntryKind.NOT_FOUND, 'm', NONE),
              mark(EntryKind.ASKED, 'a', '@'),
              mark(EntryKind.ANSWER, 'r', NONE),
              mark(EntryKind.ERROR, 'e', '!'),
              mark(EntryKind.LOOKUP, 'l', NONE),
              mark(EntryKind.WORKAROUND, 'k', NONE),
              mark(EntryKind.LEFT, 'x', NONE),
              mark(EntryKind.SWITCH, 'c', NONE),
              mark(EntryKind.WAIT, 'w', NONE),
              mark(EntryKind.INTERRUPT, 'i', NONE),
              mark(EntryKind.WISH, 'h', '"'),
              mark(EntryKind.NOTE, 'n', NONE)));

  /** Reads the lines of a shadowing session. */
  public static final CaptureParser<EntryKind> PARSER = new CaptureParser<>(TABLE);

  private ShadowMarks() {}

  private static Mark<EntryKind> mark(EntryKind kind, char letter, char alias) {
    return new Mark<>(kind, letter, alias, kind.isSpan());
  }

  /** What {@code kind} is called on screen. */
  public static String name(EntryKind kind) {
    return Texts.in(ShadowMarks.class).get("kind." + kind.code());
  }

  /** What a friction point of {@code severity} (0 to 3) is called on screen. */
  public static String severityName(int severity) {
    return Texts.in(ShadowMarks.class).get("severity." + severity);
  }
}
