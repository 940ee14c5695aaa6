package app.groundwork.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzyTest {
  @ParameterizedTest
  @CsvSource({
    "sta, Start session, Use the system’s theme",
    "sess, Start session, Possessed",
    "start, Start session, Restart",
    "open, Open workspace…, Reopen",
    "ses sta, Start session, Startled",
  })
  void theBetterFitStandsFirst(String query, String better, String worse) {
    assertThat(Fuzzy.score(query, better)).isGreaterThan(Fuzzy.score(query, worse));
  }

  @ParameterizedTest
  @CsvSource({"stse, Start session", "STA, Start session", "cafe, Café", "gts, Go to Shadowing"})
  void lettersInOrderCaseAndAccentsFit(String query, String name) {
    assertThat(Fuzzy.score(query, name)).isNotEqualTo(Fuzzy.NONE);
  }

  @ParameterizedTest
  @CsvSource({"xyz, Start session", "start nothing, Start session", "q, Undo"})
  void whatIsNotThereDoesNotFit(String query, String name) {
    assertThat(Fuzzy.score(query, name)).isEqualTo(Fuzzy.NONE);
  }

  @Test
  void nothingTypedFitsEverything() {
    assertThat(Fuzzy.score("", "Undo")).isNotEqualTo(Fuzzy.NONE);
  }
}
