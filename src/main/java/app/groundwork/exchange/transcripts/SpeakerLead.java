package app.groundwork.exchange.transcripts;

import app.groundwork.exchange.incoming.Stamps;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name before what is said: {@code Mira Lang: …}, {@code Mira (00:05): …} or {@code [Mira] …}.
 *
 * @param stamp the time that stands after the name; null if none
 * @param words what is said, to the end of the line
 */
record SpeakerLead(String name, @Nullable String stamp, String words) {
  /** The longest name that is read, in characters. */
  static final int LONGEST = 60;

  private static final int MOST_WORDS = 6;
  private static final Pattern STAMPED =
      Pattern.compile("(.*\\S)\\h+[\\[(]?(" + Stamps.CLOCK + ")[\\])]?");

  /** Marks of direction and joined bytes, and what some programs put before a turn. */
  private static final Pattern BEFORE = Pattern.compile("(?:[\\p{Cf}\\h]|[-–—•>](?=[-–—•>\\h]))*+");

  private static final Pattern ALIEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\h.'’()&/#,_\\[\\]-]");
  private static final Pattern ASIDE = Pattern.compile("\\([^()]*+\\)");
  private static final List<String> PARTICLES =
      List.of(
          "al", "and", "bin", "da", "de", "del", "der", "di", "do", "dos", "du", "el", "la", "le",
          "of", "ten", "ter", "the", "van", "von", "y", "zu", "zum", "zur");

  /** What leads {@code line}: a name with a colon; empty if none does. */
  static Optional<SpeakerLead> colon(String line) {
    String begun = bare(line);
    int most = Math.min(begun.length(), LONGEST + 20);
    for (int at = 1; at < most; at++) {
      char sign = begun.charAt(at);
      boolean wide = sign == '：';
      if (wide || (sign == ':' && parts(begun, at + 1))) {
        String before = begun.substring(0, at).strip();
        Matcher stamped = STAMPED.matcher(before);
        boolean timed = stamped.matches();
        String name = clean(timed ? stamped.group(1) : before);
        String stamp = timed ? stamped.group(2) : null;
        return isName(name)
            ? Optional.of(new SpeakerLead(name, stamp, begun.substring(at + 1).strip()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** What leads {@code line}: a name in square brackets with words after it; empty if none does. */
  static Optional<SpeakerLead> bracket(String line) {
    String begun = bare(line);
    int end = begun.indexOf(']');
    if (!begun.startsWith("[") || end < 0 || end > LONGEST || end + 1 == begun.length()) {
      return Optional.empty();
    }
    String name = clean(begun.substring(1, end));
    String words = begun.substring(end + 1).strip();
    return isName(name) && !words.isEmpty()
        ? Optional.of(new SpeakerLead(name, null, words))
        : Optional.empty();
  }

  /** A line that is a name and a time and nothing else; the words follow below. */
  static Optional<SpeakerLead> heading(String line) {
    String begun = bare(line);
    if (begun.length() > LONGEST + 20) {
      return Optional.empty();
    }
    Matcher stamped = STAMPED.matcher(begun);
    if (!stamped.matches()) {
      return Optional.empty();
    }
    String name = clean(stamped.group(1));
    return isName(name)
        ? Optional.of(new SpeakerLead(name, stamped.group(2), ""))
        : Optional.empty();
  }

  /** True if its first letter is a small one. */
  boolean isSmall() {
    return Character.isLowerCase(name.codePointAt(0));
  }

  /** The line without what stands before a turn. */
  static String bare(String line) {
    Matcher before = BEFORE.matcher(line);
    return before.lookingAt() ? line.substring(before.end()) : line;
  }

  /** A name on one line, without brackets around it and marks of direction in it. */
  static String clean(String name) {
    String plain =
        name.replaceAll("[\\p{Cc}\\h\\u2028\\u2029]+", " ")
            .replaceAll("[\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069]", "")
            .strip();
    boolean bracketed =
        (plain.startsWith("[") && plain.endsWith("]"))
            || (plain.startsWith("(") && plain.endsWith(")"));
    return bracketed ? plain.substring(1, plain.length() - 1).strip() : plain;
  }

  /** A colon parts a name from words, but no hours from minutes and no host from its path. */
  private static boolean parts(String line, int next) {
    return next == line.length()
        || Character.isWhitespace(line.charAt(next))
        || Character.isSpaceChar(line.charAt(next))
        || line.charAt(next) > 0xff;
  }

  /**
   * Few words without sentence marks; all but the first begin large, but for “van” and the like.
   */
  private static boolean isName(String name) {
    if (name.isEmpty()
        || name.length() > LONGEST
        || !Character.isLetter(name.codePointAt(0))
        || ALIEN.matcher(name).find()) {
      return false;
    }
    String[] words = ASIDE.matcher(name).replaceAll("").split(" ", MOST_WORDS + 1);
    return words.length <= MOST_WORDS && Arrays.stream(words).skip(1).allMatch(SpeakerLead::isPart);
  }

  private static boolean isPart(String word) {
    return word.isEmpty()
        || !Character.isLowerCase(word.codePointAt(0))
        || PARTICLES.contains(word.toLowerCase(Locale.ROOT));
  }
}
