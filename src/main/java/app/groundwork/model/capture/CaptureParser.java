package app.groundwork.model.capture;

import app.groundwork.model.shared.Elapsed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is typed while capturing: {@code [time] [code] text [#tool] [stars]}, the last two if
 * the method has them. It never fails: what it cannot read is a plain line, word for word.
 */
public final class CaptureParser<K> {
  private static final String BLANK = "\\p{javaWhitespace}\\p{javaSpaceChar}";
  private static final Pattern TIME =
      Pattern.compile("(-\\d{1,3}|-?(?:\\d{1,2}:[0-5]\\d|\\d{1,3}):[0-5]\\d)[" + BLANK + "]+");
  private static final Pattern CODE = Pattern.compile("\\.(\\p{L})(?:[" + BLANK + "]+|\\z)");
  private static final Pattern STARS = Pattern.compile("(?<![^" + BLANK + "])\\*{1,3}\\z");
  private static final Pattern TOOL =
      Pattern.compile(
          "(?<![^" + BLANK + "])#(\\p{L}(?:[\\p{L}\\p{M}\\p{Nd}_./+-]*[\\p{L}\\p{M}\\p{Nd}_+])?)");
  private static final String QUOTE = "\"";

  private final MarkTable<K> table;

  /** Reads lines by {@code table}. */
  public CaptureParser(MarkTable<K> table) {
    this.table = table;
  }

  /**
   * What {@code line} says; empty if there is nothing in it.
   *
   * @param elapsedNowMs the session's elapsed time when typing began: a later time is not read
   */
  public Optional<CaptureLine<K>> parse(String line, long elapsedNowMs) {
    String whole = strip(line);
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    When when = new When.Now();
    String rest = whole;
    Matcher time = TIME.matcher(whole);
    if (time.lookingAt()) {
      when = when(time.group(1));
      rest = whole.substring(time.end());
      if (when instanceof When.At(long elapsed) && elapsed > elapsedNowMs) {
        return Optional.of(wordForWord(whole));
      }
    }
    Matcher code = CODE.matcher(rest);
    if (code.lookingAt()) {
      Optional<Mark<K>> mark = table.byLetter(code.group(1).codePointAt(0));
      if (mark.isEmpty()) {
        return Optional.of(wordForWord(whole));
      }
      return Optional.of(body(when, mark.get(), rest.substring(code.end()), true, false));
    }
    Optional<Mark<K>> symbol = symbol(rest);
    if (symbol.isPresent()) {
      String alias = symbol.get().alias();
      String text = strip(rest.substring(alias.length()));
      return Optional.of(body(when, symbol.get(), text, true, alias.equals(QUOTE)));
    }
    return Optional.of(body(when, table.plain(), rest, rest.length() < whole.length(), false));
  }

  /** A line that {@link #parse} reads as {@code line}: what would have to be typed again. */
  public String format(CaptureLine<K> line) {
    String first = null;
    for (String words : words(line)) {
      for (String tool : tools(line)) {
        String candidate = strip(time(line.when()) + words + tool + " " + stars(line.severity()));
        if (parse(candidate, Long.MAX_VALUE).filter(line::equals).isPresent()) {
          return candidate;
        }
        first = first == null ? candidate : first;
      }
    }
    // Words kept as typed because their time was too late or their code unknown: typed again, they
    // are kept again.
    return first == null ? line.text() : first;
  }

  /** The mark whose alias begins the text; the longest of several. */
  private Optional<Mark<K>> symbol(String text) {
    return table.marks().stream()
        .filter(mark -> begins(text, mark.alias()))
        .max(Comparator.comparingInt(mark -> mark.alias().length()));
  }

  private static boolean begins(String text, String alias) {
    int length = alias.length();
    return length > 0
        && text.startsWith(alias)
        && (length == 1 || text.length() == length || isBlank(text.charAt(length)));
  }

  private CaptureLine<K> wordForWord(String whole) {
    return new CaptureLine<>(new When.Now(), table.plain(), whole, null, 0);
  }

  private CaptureLine<K> body(When when, Mark<K> mark, String typed, boolean begun, boolean quote) {
    String text = typed;
    int severity = 0;
    String tool = null;
    if (table.endings()) {
      Matcher stars = STARS.matcher(text);
      // Nothing but stars is a line of text, unless a time or a code says that there is more to it.
      if (stars.find() && (begun || stars.start() > 0)) {
        severity = text.length() - stars.start();
        text = strip(text.substring(0, stars.start()));
      }
      Matcher named = TOOL.matcher(text);
      int toolStart = text.length();
      int toolEnd = 0;
      while (named.find()) {
        tool = named.group(1);
        toolStart = named.start();
        toolEnd = named.end();
      }
      if (toolEnd == text.length()) {
        text = strip(text.substring(0, toolStart));
      }
    }
    return new CaptureLine<>(when, mark, quote ? unquoted(text) : text, tool, severity);
  }

  /** Without the quotation mark at its end, if that is the only one. */
  private static String unquoted(String text) {
    boolean closed = !text.isEmpty() && text.indexOf(QUOTE) == text.length() - 1;
    return closed ? strip(text.substring(0, text.length() - 1)) : text;
  }

  private static When when(String time) {
    boolean ago = time.startsWith("-");
    String[] parts = (ago ? time.substring(1) : time).split(":", -1);
    long units = 0;
    for (String part : parts) {
      units = units * 60 + Integer.parseInt(part);
    }
    long ms = units * (parts.length == 1 ? 60_000 : 1000);
    return ago ? new When.Ago(ms) : new When.At(ms);
  }

  private static String time(When when) {
    return switch (when) {
      case When.Now() -> "";
      case When.Ago(long ms) when ms % 60_000 == 0 && ms < 60_000_000 -> "-" + ms / 60_000 + " ";
      case When.Ago(long ms) -> "-" + Elapsed.stamp(ms) + " ";
      case When.At(long ms) -> Elapsed.stamp(ms) + " ";
    };
  }

  /** The ways to type code and words, the shortest first. */
  private List<String> words(CaptureLine<K> line) {
    Mark<K> mark = line.mark();
    String coded = mark.code() + " " + line.text();
    if (mark.equals(table.plain())) {
      return List.of(line.text(), coded);
    }
    return mark.alias().equals(QUOTE)
        ? List.of(coded, QUOTE + line.text() + QUOTE)
        : List.of(coded);
  }

  /** The ways to name the tool: it may stand among the words already. */
  private List<String> tools(CaptureLine<K> line) {
    @Nullable String tool = line.tool();
    return tool == null ? List.of("") : List.of("", " #" + tool);
  }

  private static String stars(int severity) {
    return "*".repeat(severity);
  }

  private static String strip(String text) {
    int from = 0;
    int until = text.length();
    while (from < until && isBlank(text.charAt(from))) {
      from++;
    }
    while (until > from && isBlank(text.charAt(until - 1))) {
      until--;
    }
    return text.substring(from, until);
  }

  /** No-break spaces too: some keyboards type one where a space was meant. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
