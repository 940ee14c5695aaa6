package app.groundwork.ui.shadowing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {
  @ParameterizedTest
  @CsvSource({"0:00,0", "12:40,760", "' 3:05 ',185", "90:00,5400", "1:02:10,3730", "1:2:10,3730"})
  void readsTimesOfASession(String typed, long seconds) {
    assertThat(TypedTime.stamp(typed)).contains(seconds * 1000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12", "12:60", "1:60:00", "-1:00", "12:4", "soon", "1:1:1:1"})
  void readsNothingElse(String typed) {
    assertThat(TypedTime.stamp(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"10,600", "10 min,600", "10m,600", "7:30,450", "1:20:00,4800"})
  void readsPredictions(String typed, long seconds) {
    assertThat(TypedTime.prediction(typed)).contains(seconds * 1000);
  }

  @Test
  void aPredictionIsLongerThanNothing() {
    assertThat(TypedTime.prediction("0")).isEmpty();
    assertThat(TypedTime.prediction("0:00")).isEmpty();
    assertThat(TypedTime.prediction("an hour")).isEmpty();
    assertThat(TypedTime.prediction("9999999999")).isEmpty();
  }
}
