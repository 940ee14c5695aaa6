package app.groundwork.exchange.transcripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the tags and entities out of a cue's text and keeps whose voice is where. */
final class CueText {
  private static final Set<String> TAGS =
      Set.of("b", "br", "c", "font", "i", "lang", "rt", "ruby", "s", "span", "u", "v");
  private static final Map<String, String> ENTITIES =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "nbsp", " ", "quot", "\"", "apos", "'", "lrm", "",
          "rlm", "");

  /** No tag that is known is longer, in characters. */
  private static final int LONGEST_TAG = 300;

  private static final int LONGEST_ENTITY = 10;

  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable String voice;

  private CueText() {}

  /**
   * What one voice says.
   *
   * @param voice a name; null if no tag says whose it is
   * @param text its lines; may be blank
   */
  record Piece(@Nullable String voice, String text) {}

  /** The pieces of a cue, in their order. */
  static List<Piece> pieces(String cue) {
    CueText read = new CueText();
    int at = 0;
    while (at < cue.length()) {
      char sign = cue.charAt(at);
      int end = sign == '<' ? tagEnd(cue, at) : sign == '{' ? styleEnd(cue, at) : -1;
      if (end < 0) {
        read.text.append(sign);
        at++;
      } else {
        if (sign == '<') {
          read.tag(cue.substring(at + 1, end));
        }
        at = end + 1;
      }
    }
    read.end();
    return read.pieces;
  }

  private void tag(String tag) {
    String name = name(tag);
    if (name.equals("v")) {
      end();
      int blank = blank(tag);
      String who = blank < 0 ? "" : SpeakerLead.clean(entities(tag.substring(blank)));
      voice = who.isEmpty() ? null : who;
    } else if (name.equals("/v")) {
      end();
      voice = null;
    } else if (name.startsWith("br")) {
      text.append(' ');
    }
  }

  private void end() {
    if (!text.isEmpty()) {
      pieces.add(new Piece(voice, entities(text.toString())));
      text.setLength(0);
    }
  }

  /** Where the tag ends that begins at {@code at}; -1 if that is only a sign in the text. */
  private static int tagEnd(String cue, int at) {
    int end = cue.indexOf('>', at, Math.min(cue.length(), at + LONGEST_TAG));
    if (end < 0) {
      return -1;
    }
    String name = name(cue.substring(at + 1, end));
    String plain = name.startsWith("/") ? name.substring(1) : name;
    boolean time = !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= ':' || c == '.');
    return TAGS.contains(plain) || time ? end : -1;
  }

  /** Where the style in braces ends that begins at {@code at}, such as {@code {\an8}}; else -1. */
  private static int styleEnd(String cue, int at) {
    int end = cue.indexOf('}', at, Math.min(cue.length(), at + LONGEST_TAG));
    if (end < 0) {
      return -1;
    }
    String inner = cue.substring(at + 1, end);
    return inner.startsWith("\\") || inner.matches("/?[biu]") ? end : -1;
  }

  /** A tag's name in small letters, without classes and what else is in it. */
  private static String name(String tag) {
    int end = 0;
    while (end < tag.length()
        && !Character.isWhitespace(tag.charAt(end))
        && (tag.charAt(end) != '.' || Character.isDigit(tag.charAt(0)))
        && (tag.charAt(end) != '/' || end == 0)) {
      end++;
    }
    return tag.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static int blank(String tag) {
    for (int i = 0; i < tag.length(); i++) {
      if (Character.isWhitespace(tag.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static String entities(String text) {
    int and = text.indexOf('&');
    if (and < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    int done = 0;
    for (; and >= 0; and = text.indexOf('&', and + 1)) {
      int end = text.indexOf(';', and, Math.min(text.length(), and + LONGEST_ENTITY));
      String sign = end < 0 ? null : sign(text.substring(and + 1, end));
      if (sign != null) {
        plain.append(text, done, and).append(sign);
        done = end + 1;
        and = end;
      }
    }
    return plain.append(text, done, text.length()).toString();
  }

  /** What the entity of that name stands for; null if nothing that is text. */
  private static @Nullable String sign(String name) {
    if (!name.startsWith("#")) {
      return ENTITIES.get(name);
    }
    try {
      boolean hex = name.startsWith("#x") || name.startsWith("#X");
      int point =
          hex
              ? Integer.parseInt(name.substring(2), 16)
              : Integer.parseInt(name, 1, name.length(), 10);
      boolean sound =
          Character.isValidCodePoint(point)
              && !Character.isISOControl(point)
              && Character.getType(point) != Character.SURROGATE;
      return sound ? Character.toString(point) : null;
    } catch (NumberFormatException none) {
      return null;
    }
  }
}
