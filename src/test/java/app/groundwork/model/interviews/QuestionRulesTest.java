package app.groundwork.model.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.groundwork.model.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuestionRulesTest {
  private static final String[] PIECES = {
    "do you",
    "Don’t",
    "what",
    "when",
    "is",
    "it",
    " ",
    " ",
    " ",
    "?",
    ".",
    "!",
    ",",
    ", ",
    ":",
    "…",
    "\n",
    "\0",
    "[A]",
    "[",
    "{1}",
    "$1",
    "\\",
    "would you like",
    "features",
    "our great",
    "or",
    "in",
    "e.g.",
    "\ud83d",
    "😀",
    "é",
    "İ",
    "’",
    "\"",
    " - ",
    "—",
    "\u00a0",
    "right",
    "so"
  };

  @Test
  void everyReasonIsPutInWords() {
    for (QuestionRule rule : all().toList()) {
      if (rule.flags()) {
        assertThat(Texts.in(QuestionCheck.class).get("check." + rule.reason())).isNotBlank();
      }
    }
    assertThat(all()).hasSizeGreaterThan(100);
  }

  @Test
  void everyKindHasAGeneralRewordingOnWhichNothingIsToRemark() {
    for (QuestionFlag flag : QuestionFlag.values()) {
      String general = QuestionRules.STANDARD.general().get(flag);
      assertThat(general).isNotBlank();
      assertThat(QuestionCheck.remarks(general, PartKind.OTHER)).as(general).isEmpty();
    }
  }

  @Test
  void aRewordingTakesNoMoreThanItsWordsHave() {
    for (QuestionRule rule : all().toList()) {
      int stars = rule.words().matcher("").groupCount();
      for (int hole = 1; hole < 10; hole++) {
        if (rule.rewording().contains("{" + hole + "}")) {
          assertThat(hole).as(rule.words().pattern()).isLessThanOrEqualTo(stars);
        }
      }
    }
  }

  @Test
  void aLineThatIsNoneIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> QuestionRules.parse("closed"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QuestionRules.parse("closed | somewhere | do you * | yesNo"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QuestionRules.parse("shut | starts | do you * | yesNo"));
    assertThat(QuestionRules.parse("# only words\n\n").general()).isEmpty();
  }

  @Test
  void anyTextCanBeChecked() {
    SplittableRandom random = new SplittableRandom(18);
    List<String> texts = new ArrayList<>();
    for (int round = 0; round < 3_000; round++) {
      StringBuilder made = new StringBuilder();
      for (int length = random.nextInt(20); length > 0; length--) {
        made.append(PIECES[random.nextInt(PIECES.length)]);
        made.append(random.nextInt(3) == 0 ? "" : " ");
      }
      texts.add(made.toString());
    }
    texts.add("do you ".repeat(20_000));
    texts.add(", ".repeat(20_000));
    texts.add("which feature ".repeat(5_000));
    texts.add("?".repeat(50_000));
    for (String text : texts) {
      for (QuestionRemark remark : QuestionCheck.remarks(text, PartKind.EXPLORATION)) {
        assertThat(remark.rewording()).isNotBlank();
        assertThat(QuestionCheck.remarks(remark.rewording(), PartKind.EXPLORATION))
            .as(text)
            .isEmpty();
      }
    }
  }

  private static Stream<QuestionRule> all() {
    return QuestionRules.STANDARD.rules().values().stream().flatMap(List::stream);
  }
}
