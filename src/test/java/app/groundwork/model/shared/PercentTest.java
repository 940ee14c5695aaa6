package app.groundwork.model.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class PercentTest {
  @Test
  void halvesGoUpInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.US);
      assertThat(Percent.of(0.125)).isEqualTo("13%");
      assertThat(Percent.of(0.145)).isEqualTo("15%");
      assertThat(Percent.of(0.1249)).isEqualTo("12%");
      assertThat(Percent.of(0)).isEqualTo("0%");
      assertThat(Percent.of(1)).isEqualTo("100%");
      Locale.setDefault(Locale.GERMANY);
      assertThat(Percent.of(0.125)).isEqualTo("13\u00a0%");
    } finally {
      Locale.setDefault(before);
    }
    assertThat(Percent.whole(0.125)).isEqualTo(13);
    assertThat(Percent.whole(0.285)).isEqualTo(29);
  }
}
