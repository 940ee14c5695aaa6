package app.groundwork.model.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class QuarterTest {
  @Test
  void isThatOfTheDay() {
    assertThat(Quarter.of(LocalDate.of(2026, 1, 1))).isEqualTo(new Quarter(2026, 1));
    assertThat(Quarter.of(LocalDate.of(2026, 3, 31))).isEqualTo(new Quarter(2026, 1));
    assertThat(Quarter.of(LocalDate.of(2026, 4, 1))).isEqualTo(new Quarter(2026, 2));
    assertThat(Quarter.of(LocalDate.of(2025, 12, 31))).isEqualTo(new Quarter(2025, 4));
  }

  @Test
  void isThatOfTheLocalDay() {
    long newYear = Instant.parse("2026-01-01T03:00:00Z").toEpochMilli();
    assertThat(Quarter.of(newYear, ZoneId.of("Europe/Vienna"))).isEqualTo(new Quarter(2026, 1));
    assertThat(Quarter.of(newYear, ZoneId.of("America/New_York"))).isEqualTo(new Quarter(2025, 4));
  }

  @Test
  void followsTheOneBefore() {
    assertThat(new Quarter(2025, 4).next()).isEqualTo(new Quarter(2026, 1));
    assertThat(new Quarter(2026, 1).next()).isEqualTo(new Quarter(2026, 2));
    assertThat(new Quarter(2025, 4)).isLessThan(new Quarter(2026, 1));
    assertThat(new Quarter(2026, 2)).isGreaterThan(new Quarter(2026, 1));
  }

  @Test
  void isReadAsItIsKept() {
    assertThat(Quarter.parse(new Quarter(2026, 3).code())).contains(new Quarter(2026, 3));
    assertThat(Quarter.parse("2026-Q5")).isEmpty();
    assertThat(Quarter.parse("")).isEmpty();
    assertThatThrownBy(() -> new Quarter(2026, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
