package app.groundwork.model.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {
  @ParameterizedTest
  @CsvSource({
    "200, 200",
    "' 2.50 ', 2.5",
    ".5, 0.5",
    "2., 2",
    "+3, 3",
    "1e3, 1000",
    "1.5E+02, 150",
    "1 000, 1000",
    "12 000.5, 12000.5",
    "0.000001, 0.000001",
    "1.000, 1"
  })
  void digitsWithADecimalPoint(String typed, String number) {
    assertThat(TypedNumber.read(typed, false)).isEqualTo(Typed.of(new BigDecimal(number)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"2,5 | 2.5", "0,75 | 0.75", "1,000 | 1", "2.5 | 2.5"})
  void aCommaIsADecimalPointWhereTheFileWritesItSo(String typed, String number) {
    assertThat(TypedNumber.read(typed, true)).isEqualTo(Typed.of(new BigDecimal(number)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "0.0",
        "-5",
        "NaN",
        "Infinity",
        "-inf",
        "∞",
        "1e999",
        "1e-999",
        "1000000001",
        "0.0000001",
        "ten",
        "1,000",
        "2,5",
        "1 00",
        "0x10",
        "1d",
        "5 %",
        "1.2.3"
      })
  void whatIsNoNumberAboveNoughtIsRefused(String typed) {
    assertThat(TypedNumber.read(typed, false)).isInstanceOf(Typed.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,000,000", "1.000,5", "1,2,3"})
  void aCommaNeverGroups(String typed) {
    assertThat(TypedNumber.read(typed, true)).isInstanceOf(Typed.Refused.class);
  }

  @Test
  void theReasonSaysWhatToWrite() {
    assertThat(TypedNumber.read("-5", false))
        .isEqualTo(
            Typed.refused(
                "“-5” is not above 0. Write a number above 0, or leave it empty while it is"
                    + " unknown."));
    assertThat(TypedNumber.read("9".repeat(5_000_000), false))
        .isInstanceOfSatisfying(
            Typed.Refused.class, refused -> assertThat(refused.why()).hasSizeLessThan(200));
  }
}
