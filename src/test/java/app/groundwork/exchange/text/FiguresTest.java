package app.groundwork.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class FiguresTest {
  @Test
  void roundsHalfUpWithAPointInEveryLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      assertThat(Figures.rate(15.65)).isEqualTo("15.7");
      assertThat(Figures.rate(0)).isEqualTo("0.0");
      assertThat(Figures.rate(1234.04)).isEqualTo("1234.0");
      assertThat(Figures.percent(0.225)).isEqualTo("23 %");
      assertThat(Figures.percent(0.145)).isEqualTo("15 %");
      assertThat(Figures.percent(1)).isEqualTo("100 %");
    } finally {
      Locale.setDefault(before);
    }
  }
}
