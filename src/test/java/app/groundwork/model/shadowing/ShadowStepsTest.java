package app.groundwork.model.shadowing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShadowStepsTest {
  @Test
  void everyStepHasItsOwnLabel() {
    Set<String> labels = new HashSet<>();
    for (ShadowSteps step : ShadowSteps.values()) {
      assertThat(labels.add(step.label())).isTrue();
    }
    assertThat(ShadowSteps.START.label()).isEqualTo("Start session");
  }

  @Test
  void aLoggedLineLeavesOnlyItsKindInTheLabel() {
    assertThat(ShadowSteps.log("-3 ! secret #secret **")).isEqualTo("Log ‘Error’");
    assertThat(ShadowSteps.log("secret")).isEqualTo("Log ‘Note’");
    assertThat(ShadowSteps.log("")).isEqualTo("Log ‘Note’");
  }
}
