package app.groundwork.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeTimeTest {
  private static final ZoneId ZONE = ZoneOffset.UTC;
  private static final long NOON =
      LocalDateTime.of(2026, 5, 20, 12, 0).toInstant(ZoneOffset.UTC).toEpochMilli();

  @ParameterizedTest
  @CsvSource({
    "PT0S, just now",
    "PT59S, just now",
    "PT-5M, just now",
    "PT60S, 1 min ago",
    "PT59M59S, 59 min ago",
    "PT1H, 1 h ago",
    "PT12H, 12 h ago",
    "PT12H1M, yesterday",
    "PT36H, yesterday",
    "PT37H, 2 days ago",
    "P14D, 14 days ago",
  })
  void timesAreSaidAsPeopleSayThem(Duration since, String words) {
    assertThat(RelativeTime.words(NOON - since.toMillis(), NOON, ZONE)).isEqualTo(words);
  }

  @Test
  void shortlyAfterMidnightTheHoursStillCount() {
    long early = NOON - Duration.ofHours(11).toMillis();
    assertThat(RelativeTime.words(early - Duration.ofHours(2).toMillis(), early, ZONE))
        .isEqualTo("2 h ago");
  }

  @Test
  void longAgoIsADate() {
    assertThat(RelativeTime.words(NOON - Duration.ofDays(15).toMillis(), NOON, ZONE))
        .contains("2026");
  }
}
