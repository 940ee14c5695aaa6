package app.groundwork.model.capture;

import static app.groundwork.model.capture.CaptureParserTest.TABLE;
import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.capture.CaptureParserTest.Kind;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Whatever is typed can be read, nothing of it is lost, and it can be typed again. */
class CaptureParserPropertyTest {
  private static final String[] PIECES = {
    " ",
    " ",
    " ",
    "  ",
    "\t",
    "\u00a0",
    "\u3000",
    "\n",
    ".e",
    ".n",
    ".h",
    ".w",
    ".z",
    ".",
    "!",
    "?",
    "\"",
    "\"",
    "*",
    "**",
    "***",
    "#",
    "#ci",
    "#a.b-",
    "#ß",
    "#𝒜",
    "-3",
    "-0:40",
    "12:40",
    "1:02:10",
    "99:59:59",
    ":",
    "-",
    "x",
    "word",
    "é",
    "e\u0301",
    "\ud83d\ude00",
    "\ud83d",
    "\ude00",
    "\0",
    "\ufeff",
    "0",
    "٣",
    "İ",
    "ǅ",
    "/",
    "_",
    "+"
  };
  private final CaptureParser<Kind> parser = new CaptureParser<>(TABLE);

  @Test
  void holdsForAnyLine() {
    SplittableRandom random = new SplittableRandom(42);
    for (int round = 0; round < 200_000; round++) {
      check(line(random), random.nextLong(100_000));
      if (round % 4 == 0) {
        check(noise(random), random.nextLong(100_000));
      }
    }
  }

  private void check(String typed, long now) {
    Optional<CaptureLine<Kind>> read = parser.parse(typed, now);
    if (read.isEmpty()) {
      assertThat(visible(typed)).isEmpty();
      return;
    }
    CaptureLine<Kind> line = read.get();
    String again = parser.format(line);
    assertThat(parser.parse(again, now)).as("‘%s’ again as ‘%s’", typed, again).isEqualTo(read);
    assertThat(line.text().length()).isLessThanOrEqualTo(typed.length());
    assertNothingIsLost(typed, line);
  }

  /** What is not in text or tool must be a time, a code and stars, in this order around them. */
  private static void assertNothingIsLost(String typed, CaptureLine<Kind> line) {
    String rest = visible(typed);
    String text = visible(line.text());
    int at = rest.indexOf(text);
    assertThat(at).as(typed).isNotNegative();
    String after = "#" + line.tool() + "*".repeat(line.severity());
    // A quotation mark may stand at the end of a wish; the tool may be in the text already.
    boolean found = false;
    for (; at >= 0 && !found; at = rest.indexOf(text, at + 1)) {
      String before = rest.substring(0, at);
      String tail = rest.substring(at + text.length());
      found = isHead(before) && isTail(tail, line, after);
    }
    assertThat(found).as("%s as %s", typed, line).isTrue();
  }

  private static boolean isHead(String before) {
    return before.matches("(-?\\d{1,3}(:\\d\\d){0,2})?(\\.[nehfwNEHFWİ]|[!?\"])?");
  }

  private static boolean isTail(String tail, CaptureLine<Kind> line, String after) {
    String unquoted = tail.startsWith("\"") ? tail.substring(1) : tail;
    String stars = "*".repeat(line.severity());
    return tail.equals(stars)
        || unquoted.equals(stars)
        || tail.equals(after)
        || unquoted.equals(after);
  }

  private static String visible(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String line(RandomGenerator random) {
    StringBuilder line = new StringBuilder();
    for (int i = random.nextInt(9); i >= 0; i--) {
      line.append(PIECES[random.nextInt(PIECES.length)]);
      line.append(random.nextInt(3) == 0 ? " " : "");
    }
    return line.toString();
  }

  private static String noise(RandomGenerator random) {
    StringBuilder line = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      line.append((char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(0x10000)));
    }
    return line.toString();
  }
}
