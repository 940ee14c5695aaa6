package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class KilledWindowTest extends WindowStory {
  @Override
  void startEmpty() {
    // The file is the killed one's.
  }

  @Test
  void theSessionRunsOnAndTheHalfTypedLineIsBack() throws Exception {
    Process child = KilledWindow.start(folder);
    try (BufferedReader out = child.inputReader()) {
      assertThat(out.readLine()).isEqualTo("typed");
    } finally {
      child.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }
    clock.pass(Duration.ofMinutes(25));

    open();
    waitForLine(KilledWindow.HALF_TYPED);
    assertFocused(line());
    waitFor("the clock", () -> exists("25:00"));
    type("ceeded");
    press(KeyCode.ENTER);
    waitFor("the entry", () -> entries().size() == 2);
    assertThat(Stamps.of(session(), entries()))
        .containsExactly("03:00 opened release page", "05:00 error quota exceeded");
    assertThat(session().isRunning()).isTrue();

    close();
    open();
    waitFor("the clock", () -> exists("25:00"));
    assertThat(textOf(line())).isEmpty();
  }
}
