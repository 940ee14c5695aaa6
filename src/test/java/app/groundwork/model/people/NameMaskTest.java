package app.groundwork.model.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMaskTest {
  private static String mask(String text, String... words) {
    return new NameMask(List.of(words), List.of()).replace(text, "D1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Asked Ann for help                     | Ann          | Asked D1 for help
          ANN, ann and Ann’s, ann's              | Ann          | D1, D1 and D1’s, D1's
          Annotation of Joann, Ann2              | Ann          | Annotation of Joann, Ann2
          Muller and Mueller and MÜLLER          | Müller       | D1 and D1 and D1
          Mu<0308>ller, Mülle<0301>r wrote       | Müller       | D1, D1 wrote
          Strasse, STRASSE, Straße               | Straße       | D1, D1, D1
          O’Brien met o'brien                    | O'Brien      | D1 met D1
          Anne-Marie, anne‑marie                 | Anne         | D1-Marie, D1‑marie
          asked 李雷about it, 我问了李雷关于        | 李雷          | asked D1about it, 我问了D1关于
          سألت <200F>ليلى<200E> عن               | ليلى         | سألت <200F>D1<200E> عن
          Bo wrote bo and BO                     | Bo           | D1 wrote bo and BO
          X.Ann_1, (Ann) "Ann"                   | Ann          | X.D1_1, (D1) "D1"
          0190aaaa-fade-7000-8000-00000000beef   | Fade         | 0190aaaa-fade-7000-8000-00000000beef
          """)
  void masksWholeWordsHoweverTheyAreWritten(String text, String word, String masked) {
    assertThat(mask(signs(text), word)).isEqualTo(signs(masked));
  }

  private static String signs(String text) {
    return text.replace("<0308>", "\u0308")
        .replace("<0301>", "\u0301")
        .replace("<200F>", "\u200F")
        .replace("<200E>", "\u200E");
  }

  @Test
  void takesThePartsOfOneNameForOne() {
    String[] words = {"Lena Kovács", "Lena", "Kovács"};
    assertThat(mask("Lena\u00a0 Kovács. Kovács, Lena <lena.kovacs@x>. Lena! Lena", words))
        .isEqualTo("D1. D1 <D1@x>. D1! D1");
  }

  @Test
  void leavesThoseAloneWhoseNameHoldsTheWord() {
    NameMask mask = new NameMask(List.of("Lena Kovács", "Lena"), List.of("Lena Meier", "Lena"));
    assertThat(mask.replace("Lena meier and Lena and Lena Kovács", "D1"))
        .isEqualTo("Lena meier and D1 and D1");
  }

  @Test
  void saysWhereAndWhich() {
    NameMask mask = new NameMask(List.of("Lena Kovács", "Lena"), List.of());
    assertThat(mask.find("x Lena, Lena Kovács"))
        .containsExactly(
            new NameMask.Found(2, 6, "Lena"), new NameMask.Found(8, 19, "Lena Kovács"));
    assertThat(mask.isIn("")).isFalse();
    assertThat(new NameMask(List.of("", " "), List.of()).find(" a  b ")).isEmpty();
  }
}
