package app.groundwork.ui.interviews;

import app.groundwork.exchange.InterviewSheets;
import app.groundwork.model.shared.Texts;

/** What the file of a printed sheet is called: whom it is for, as they may be called, and when. */
final class PrepareSheetName {
  private static final Texts TEXTS = Texts.in(PrepareSheetName.class);

  /** How much of a name goes into it, in characters. */
  private static final int LONGEST = 40;

  private PrepareSheetName() {}

  /** The name with its ending. */
  static String of(InterviewSheets.Named sheet) {
    String who = plain(sheet.developer());
    String day = sheet.day().toString();
    return who.isEmpty()
        ? TEXTS.get("prepare.sheet.file", day)
        : TEXTS.get("prepare.sheet.file.with", who, day);
  }

  /** In letters that any file system takes; empty if none is left. */
  private static String plain(String name) {
    String plain = name.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
    return plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-|-$", "");
  }
}
