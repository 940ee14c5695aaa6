package app.groundwork.ui.kit;

/** What a step calls the item that it changes: its title, of a long one as much as is needed. */
public final class StepName {
  /** So that what undo says still fits a notice. */
  private static final int LONGEST = 40;

  private StepName() {}

  /** The title in one line; cut at a word where it is long. */
  public static String of(String title) {
    String line = title.strip().replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return line;
    }
    String begun = line.substring(0, line.offsetByCodePoints(0, LONGEST - 1));
    int word = begun.lastIndexOf(' ');
    return (word > LONGEST / 2 ? begun.substring(0, word) : begun) + "…";
  }
}
