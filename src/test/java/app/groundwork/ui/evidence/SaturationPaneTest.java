package app.groundwork.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.Method;
import app.groundwork.model.evidence.Saturation;
import app.groundwork.model.evidence.Saturation.Found;
import app.groundwork.model.evidence.Saturation.Meeting;
import java.util.List;
import org.junit.jupiter.api.Test;

class SaturationPaneTest {
  private static final List<Meeting> THREE =
      List.of(
          new Meeting("a", Method.SHADOWING, 1),
          new Meeting("b", Method.INTERVIEW, 2),
          new Meeting("c", Method.INTERVIEW, 3));

  @Test
  void itLevelsOffOnlyOnceTheFindingsOfTheLatestAreSorted() {
    Saturation level = Saturation.of(THREE, List.of());
    assertThat(SaturationPane.words(level)).contains("more of the same may tell little more");
    assertThat(SaturationPane.words(level.withUnsorted(7)))
        .contains("7 findings of theirs are not sorted yet")
        .doesNotContain("may tell little more");
    assertThat(SaturationPane.words(level.withUnsorted(1))).contains("1 finding of theirs is");
  }

  @Test
  void whatGoesOnSaysSoAndWhatIsNotSorted() {
    Saturation found = Saturation.of(THREE, List.of(new Found("p", "b"), new Found("q", "c")));
    assertThat(SaturationPane.words(found)).endsWith("further ones are worth it.");
    assertThat(SaturationPane.words(found.withUnsorted(2)))
        .contains("further ones are worth it.", "2 findings of theirs are not sorted yet.");
  }
}
