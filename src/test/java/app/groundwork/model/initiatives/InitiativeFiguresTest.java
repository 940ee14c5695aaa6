package app.groundwork.model.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.PainFigures;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitiativeFiguresTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0, none",
    "1, 1, 1, 29999, 1 developer · 1 team",
    "9, 5, 3, 5730000, 5 developers · 3 teams · 96 min",
    "9, 1, 0, 30000, 1 developer · 1 min",
    "2, 1200, 2, 60000000, 1200 developers · 2 teams · 1000 min"
  })
  void tellsWhatStandsBehind(int pieces, int developers, int teams, long lostMs, String words) {
    PainFigures evidence = new PainFigures(pieces, developers, teams, lostMs, null, null);
    assertThat(new InitiativeFigures(evidence, 0, Set.of()).words()).isEqualTo(words);
  }
}
