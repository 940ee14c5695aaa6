package app.groundwork.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepNameTest {
  @Test
  void aLongTitleIsCutAtAWordAndNeverInsideOfALetter() {
    assertThat(StepName.of(" Builds  queue\nfor hours ")).isEqualTo("Builds queue for hours");
    assertThat(StepName.of("x".repeat(40))).hasSize(40);
    assertThat(StepName.of("The build of the monorepo queues for hours"))
        .isEqualTo("The build of the monorepo queues for…");
    String emoji = "😀".repeat(50);
    assertThat(StepName.of(emoji)).isEqualTo("😀".repeat(39) + "…");
  }
}
