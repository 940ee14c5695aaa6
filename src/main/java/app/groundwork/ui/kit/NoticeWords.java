package app.groundwork.ui.kit;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a notice says what people wrote: it stands over the screen and may not cover it. */
final class NoticeWords {
  /** How many letters of a title tell which one it is. */
  static final int LONGEST = 60;

  /** What stands between ‘ and ’; an apostrophe, which has a letter behind it, ends nothing. */
  private static final Pattern QUOTED =
      Pattern.compile("‘([^‘]*?)’(?![\\p{L}\\p{N}])", Pattern.DOTALL);

  private NoticeWords() {}

  /** The notice with the titles in it cut where they are long. */
  static String brief(String notice) {
    return QUOTED.matcher(notice).replaceAll(NoticeWords::cut);
  }

  private static String cut(MatchResult quoted) {
    String title = quoted.group(1);
    if (title.codePointCount(0, title.length()) <= LONGEST) {
      return Matcher.quoteReplacement(quoted.group());
    }
    String begun = title.substring(0, title.offsetByCodePoints(0, LONGEST - 1)).stripTrailing();
    return Matcher.quoteReplacement("‘" + begun + "…’");
  }
}
