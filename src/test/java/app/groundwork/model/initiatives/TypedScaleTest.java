package app.groundwork.model.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedScaleTest {
  @ParameterizedTest
  @CsvSource({
    "3, MASSIVE",
    "massive, MASSIVE",
    "ma, MASSIVE",
    "3.0, MASSIVE",
    "3 massive, MASSIVE",
    "h, HIGH",
    " High , HIGH",
    "2, HIGH",
    "2 (high), HIGH",
    "me, MEDIUM",
    "1, MEDIUM",
    "l, LOW",
    "0.5, LOW",
    ".5, LOW",
    "mi, MINIMAL",
    "0.25, MINIMAL"
  })
  void anImpactByNumberWordOrBeginning(String typed, Impact impact) {
    assertThat(TypedScale.impact(typed, false)).isEqualTo(Typed.of(impact));
  }

  @ParameterizedTest
  @CsvSource({
    "100, HIGH",
    "100%, HIGH",
    "100 %, HIGH",
    "1, HIGH",
    "h, HIGH",
    "80, MEDIUM",
    "80%, MEDIUM",
    "0.8, MEDIUM",
    "m, MEDIUM",
    "medium, MEDIUM",
    "80 % medium, MEDIUM",
    "50, LOW",
    ".5, LOW",
    "low, LOW"
  })
  void aConfidenceByPercentShareWordOrBeginning(String typed, Confidence confidence) {
    assertThat(TypedScale.confidence(typed, false)).isEqualTo(Typed.of(confidence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"m", "5", "0", "-1", "4", "1.5", "highest", "", "50%", "2 massive", "0,5", "NaN"})
  void whatIsNoImpactOrMayBeSeveralIsRefused(String typed) {
    assertThat(TypedScale.impact(typed, false)).isInstanceOf(Typed.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.8%", "1%", "90", "8", "0", "", "massive", "100 % low", "80 percent"})
  void whatIsNoConfidenceIsRefused(String typed) {
    assertThat(TypedScale.confidence(typed, false)).isInstanceOf(Typed.Refused.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0,5 | LOW", "0,25 | MINIMAL", "2,0 | HIGH"})
  void aCommaIsADecimalPointWhereTheFileWritesItSo(String typed, Impact impact) {
    assertThat(TypedScale.impact(typed, true)).isEqualTo(Typed.of(impact));
  }

  @Test
  void theReasonNamesWhatWasTypedAndWhatMayBe() {
    assertThat(TypedScale.impact("m", false))
        .isEqualTo(Typed.refused("“m” may be massive or minimal. Write one more letter."));
    assertThat(TypedScale.impact("5", false))
        .isEqualTo(
            Typed.refused(
                "“5” is no impact. Write 3 (massive), 2 (high), 1 (medium), 0.5 (low) or 0.25"
                    + " (minimal)."));
  }
}
