package app.groundwork.model.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptureParserTest {
  enum Kind {
    NOTE,
    ERROR,
    WISH,
    SEARCHED,
    WAIT
  }

  static final MarkTable<Kind> TABLE =
      new MarkTable<>(
          Kind.NOTE,
          List.of(
              new Mark<>(Kind.NOTE, 'n', '\0', false),
              new Mark<>(Kind.ERROR, 'e', '!', false),
              new Mark<>(Kind.WISH, 'h', '"', false),
              new Mark<>(Kind.SEARCHED, 'f', '?', false),
              new Mark<>(Kind.WAIT, 'w', '\0', true)));
  private static final CaptureParser<Kind> PARSER = new CaptureParser<>(TABLE);
  private static final long NOW = 30 * 60_000;

  private static CaptureLine<Kind> parse(String line) {
    return PARSER.parse(line, NOW).orElseThrow();
  }

  private static CaptureLine<Kind> line(
      When when, Kind kind, String text, @Nullable String tool, int severity) {
    return new CaptureLine<>(when, TABLE.of(kind), text, tool, severity);
  }

  private static CaptureLine<Kind> line(Kind kind, String text) {
    return line(new When.Now(), kind, text, null, 0);
  }

  @Test
  void plainTextIsANote() {
    assertThat(parse("  looks for the runbook "))
        .isEqualTo(line(Kind.NOTE, "looks for the runbook"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\u2003 \u3000"})
  void nothingSaysNothing(String nothing) {
    assertThat(PARSER.parse(nothing, NOW)).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {".e quota", ".E quota", "! quota", "!quota", ".e\u00a0quota", " .e   quota "})
  void aLeadingCodeGivesTheKind(String typed) {
    assertThat(parse(typed)).isEqualTo(line(Kind.ERROR, "quota"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".exe is missing",
        ".",
        "...",
        ". e x",
        ".5 seconds",
        "e quota",
        "x .e quota",
        "1.e x",
        "*",
        "**",
        "***",
        "****",
        "# heading",
        "#1 first",
        "a#ci",
        "5 * 3",
        "x ****",
        "x**",
        "-3",
        "12:40",
        "-0:40",
        "1:02:10",
        "3 x",
        "-1234 x",
        "12:4 x",
        "12:60 x",
        "1:2:10 x",
        "1:60:10 x",
        "-",
        "- 3 x",
        "--3 x",
        "1:02:10:04 x",
        "-3x",
        "12:40x",
        "-٣ x"
      })
  void whatIsNoGrammarIsText(String typed) {
    assertThat(parse(typed)).isEqualTo(line(Kind.NOTE, typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".z foo #ci **",
        "-3 .z foo",
        ".é foo",
        ".\u0416 x",
        "12:40 .z x **",
        ".z",
        ".𝒜 x"
      })
  void anUnknownLetterKeepsTheWholeLine(String typed) {
    assertThat(parse(typed)).isEqualTo(line(Kind.NOTE, typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"30:01 .e quota #ci **", "1:00:00 x", "999:59 x", "99:59:59 x"})
  void aTimeStillToComeKeepsTheWholeLine(String typed) {
    assertThat(parse(typed)).isEqualTo(line(Kind.NOTE, typed));
  }

  @ParameterizedTest
  @CsvSource({
    "-3 x, 180",
    "-0 x, 0",
    "-999 x, 59940",
    "-0:40 x, 40",
    "-1:02:10 x, 3730",
    "-90:00 x, 5400",
    "-5:00 x, 300"
  })
  void aTimeWithAMinusIsSoLongAgo(String typed, long seconds) {
    assertThat(parse(typed)).isEqualTo(line(new When.Ago(seconds * 1000), Kind.NOTE, "x", null, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "12:40 .e x, 760",
    "0:00 .e x, 0",
    "30:00 .e x, 1800",
    "0:12:40 !x, 760",
    "000:05   .e  x, 5"
  })
  void aTimeWithoutIsThatOfTheSession(String typed, long seconds) {
    assertThat(parse(typed)).isEqualTo(line(new When.At(seconds * 1000), Kind.ERROR, "x", null, 0));
  }

  @Test
  void afterACodeOrATimeNoOtherIsRead() {
    assertThat(parse(".n -3 x")).isEqualTo(line(Kind.NOTE, "-3 x"));
    assertThat(parse(".n .e x")).isEqualTo(line(Kind.NOTE, ".e x"));
    assertThat(parse("! ?x")).isEqualTo(line(Kind.ERROR, "?x"));
    assertThat(parse("-3 -4 x")).isEqualTo(line(new When.Ago(180_000), Kind.NOTE, "-4 x", null, 0));
  }

  @Test
  void aBareCodeHasNoText() {
    assertThat(parse(".w")).isEqualTo(line(Kind.WAIT, ""));
    assertThat(parse("!")).isEqualTo(line(Kind.ERROR, ""));
    assertThat(parse("-3 .w")).isEqualTo(line(new When.Ago(180_000), Kind.WAIT, "", null, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "x #ci, x, ci",
    "#ci, '', ci",
    "use #ci now, use #ci now, ci",
    "#a x #b, #a x, b",
    "x #a #b, x #a, b",
    "look in #wiki., look in #wiki., wiki",
    "x #c++, x, c++",
    "x #_no #k8s/prod-1.2_a, x #_no, k8s/prod-1.2_a",
    "x #a-/., x #a-/., a",
    "x #Überwachung, x, Überwachung",
    "'x #ci, then', 'x #ci, then', ci",
    "x #𝒜b, x, 𝒜b"
  })
  void aNumberSignNamesTheTool(String typed, String text, String tool) {
    assertThat(parse(typed)).isEqualTo(line(new When.Now(), Kind.NOTE, text, tool, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "x *, x, 1",
    "x **, x, 2",
    "x ***, x, 3",
    "x\u00a0***, x, 3",
    "x ** *, x **, 1",
    ".n **, '', 2",
    "-0 *, '', 1"
  })
  void starsAtTheEndMarkFriction(String typed, String text, int severity) {
    CaptureLine<Kind> line = parse(typed);
    assertThat(line.text()).isEqualTo(text);
    assertThat(line.severity()).isEqualTo(severity);
  }

  @Test
  void everythingTogether() {
    assertThat(parse("-0:40 ! build #failed again #ci **"))
        .isEqualTo(line(new When.Ago(40_000), Kind.ERROR, "build #failed again", "ci", 2));
    assertThat(parse(".w #ci ***")).isEqualTo(line(new When.Now(), Kind.WAIT, "", "ci", 3));
    assertThat(parse("!**")).isEqualTo(line(new When.Now(), Kind.ERROR, "", null, 2));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "\"tell me why, tell me why",
        "\"tell me why\", tell me why",
        "\"tell me \"why\", tell me \"why\"",
        "\"tell \"me, tell \"me",
        "\"why \"  , why",
        ".h why\", why\"",
        "\"why** \"  , why**"
      })
  void aWishMayBeQuoted(String typed, String text) {
    assertThat(parse(typed)).isEqualTo(line(Kind.WISH, text));
  }

  @Test
  void aQuotedWishCanHaveToolAndStars() {
    assertThat(parse("\"tell me why\" #ci **"))
        .isEqualTo(line(new When.Now(), Kind.WISH, "tell me why", "ci", 2));
    assertThat(parse("\"")).isEqualTo(line(Kind.WISH, ""));
    assertThat(parse("\"\"")).isEqualTo(line(Kind.WISH, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "just a note",
        ".n -3 x",
        "-3 x",
        "-10:40 .e build failed #ci **",
        "12:40 .w pipeline",
        ".w",
        "-3 .n",
        "1:02:10 .h tell me why",
        ".f how to #ci renew",
        "99:00 x #ci **",
        ".z x #ci"
      })
  void whatIsFormattedIsWhatWasTyped(String typed) {
    assertThat(PARSER.format(PARSER.parse(typed, 2 * NOW + NOW).orElseThrow())).isEqualTo(typed);
  }

  @Test
  void aTextThatNoLineGivesKeepsItsKind() {
    assertThat(PARSER.format(line(Kind.ERROR, "see #ci"))).isEqualTo(".e see #ci");
  }
}
