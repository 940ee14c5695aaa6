package app.groundwork.model.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.capture.CaptureLine;
import app.groundwork.model.capture.When;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteMarksTest {
  private static final long NOW = 30 * 60_000;
  private static final String[] PIECES = {
    " ", " ", "  ", "\t", "\u00a0", ".n", ".q", ".s", ".t", ".z", "1+", "1-", "2+", "2-", "3+",
    "4+", "2", "+", "-", "\"", "\"", "*", "**", "#ci", "-3", "12:40", "99:59:59", "x", "word", "é",
    "\ud83d\ude00", "\0"
  };

  private static CaptureLine<TypedKind> parse(String line) {
    return NoteMarks.ALL.parser().parse(line, NOW).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "they have a script, NOTE, 0, they have a script",
        ".n 2+ is a grade, NOTE, 0, 2+ is a grade",
        "\"I keep a script\", QUOTE, 0, I keep a script",
        ".q I keep a script, QUOTE, 0, I keep a script",
        ".s nobody reads it, SURPRISE, 0, nobody reads it",
        ".T ask for the log, ACTION, 0, ask for the log",
        "2+ has built own tooling, FOR, 2, has built own tooling",
        "3- no time to, AGAINST, 3, no time to",
        "-3 2+ x, FOR, 2, x",
        "2+, FOR, 2, ||",
        "2+2 is four, NOTE, 0, 2+2 is four",
        "2-3 days, NOTE, 0, 2-3 days",
        "4+ of them, NOTE, 0, 4+ of them",
        "12- x, NOTE, 0, 12- x",
        "it takes ages #ci **, NOTE, 0, it takes ages #ci **",
        "\"ages\" **, QUOTE, 0, ages\" **"
      })
  void aLineSaysWhatItIs(String typed, NoteKind kind, int assumption, String text) {
    CaptureLine<TypedKind> line = parse(typed);
    assertThat(line.mark().kind()).isEqualTo(new TypedKind(kind, assumption));
    assertThat(line.text()).isEqualTo(text);
    assertThat(line.tool()).isNull();
    assertThat(line.severity()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2+ has built", "2+", "2-   own tooling"})
  void withoutThatAssumptionItIsAPlainNoteWordForWord(String typed) {
    NoteMarks marks = NoteMarks.of(List.of(new TestedAssumption("i", 1, "a", Verdict.OPEN)));
    CaptureLine<TypedKind> line = marks.parser().parse(typed, NOW).orElseThrow();
    assertThat(line)
        .isEqualTo(new CaptureLine<>(new When.Now(), marks.table().plain(), typed, null, 0));
  }

  @Test
  void nothingTypedIsLostAndItCanBeTypedAgain() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 100_000; round++) {
      StringBuilder typed = new StringBuilder();
      for (int i = random.nextInt(8); i >= 0; i--) {
        typed.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextBoolean() ? " " : "");
      }
      long now = random.nextLong(100_000);
      Optional<CaptureLine<TypedKind>> read = NoteMarks.ALL.parser().parse(typed.toString(), now);
      if (read.isPresent()) {
        String again = NoteMarks.ALL.parser().format(read.get());
        assertThat(NoteMarks.ALL.parser().parse(again, now))
            .as("‘%s’ again as ‘%s’", typed, again)
            .isEqualTo(read);
        assertNothingIsLost(typed.toString(), read.get().text());
      }
    }
  }

  /** What is not in the text is a time, a code, blanks and the mark at a quote's end. */
  private static void assertNothingIsLost(String typed, String text) {
    boolean found = false;
    for (int at = typed.indexOf(text); at >= 0 && !found; at = typed.indexOf(text, at + 1)) {
      String blank = "[\\p{javaWhitespace}\\p{javaSpaceChar}]*";
      found =
          typed
                  .substring(0, at)
                  .matches(
                      blank
                          + "(-?\\d+(:\\d\\d)*"
                          + blank
                          + ")?(\\.[nqstNQST]|\"|[123][+-])?"
                          + blank)
              && typed.substring(at + text.length()).matches(blank + "\"?" + blank);
      if (at + 1 > typed.length()) {
        break;
      }
    }
    assertThat(found).as("‘%s’ as ‘%s’", typed, text).isTrue();
  }

  @Test
  void everyKindHasAName() {
    for (NoteKind kind : NoteKind.values()) {
      assertThat(NoteMarks.name(kind)).isNotBlank();
    }
    assertThat(NoteMarks.name(new TypedKind(NoteKind.FOR, 2))).isEqualTo("Evidence for 2");
    assertThat(LiveSteps.log("\"ages\"", NoteMarks.ALL)).isEqualTo("Log ‘Quote’");
    for (LiveSteps step : LiveSteps.values()) {
      assertThat(step.label()).isNotBlank();
    }
  }
}
