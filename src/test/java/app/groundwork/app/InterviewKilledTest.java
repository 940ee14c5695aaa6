package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class InterviewKilledTest extends InterviewStory {
  @Override
  void startEmpty() {
    // The file is the killed one's.
  }

  @Test
  void theInterviewRunsOnWithItsQuestionItsLineAndWhoTalks() throws Exception {
    Process child = KilledWindow.start(folder, InterviewKilledWindow.class);
    try (BufferedReader out = child.inputReader()) {
      assertThat(out.readLine()).isEqualTo("typed");
    } finally {
      child.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }
    clock.pass(Duration.ofMinutes(8));

    openInterviews();
    waitForLine(InterviewKilledWindow.HALF_TYPED);
    waitFor("the question", () -> exists(questions().get(1).text()));
    waitFor("the clock", () -> exists("08:00"));
    assertThat(talk()).isEqualTo("me them me");
    type("ipt\"");
    press(KeyCode.ENTER);
    waitFor("the note", () -> notes().size() == 2);
    assertThat(notes())
        .containsExactly("03:00 note released on a Thursday", "05:00 quote I keep a shell script");
    assertThat(answered()).containsExactly(0, 1);
    assertThat(talk()).isEqualTo("me them me them");
    assertThat(interview().isRunning()).isTrue();
  }
}
