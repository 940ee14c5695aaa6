package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.interviews.Interview;
import app.groundwork.store.interviews.InterviewsStore;
import java.io.BufferedReader;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class PrepareKilledTest extends WindowStory {
  @Override
  void startEmpty() {
    // The file is the killed one's.
  }

  @Test
  void aPreparationSurvivesAKillAndCanBeStarted() throws Exception {
    Process child = KilledWindow.start(folder, PrepareKilledWindow.class);
    try (BufferedReader out = child.inputReader()) {
      assertThat(out.readLine()).isEqualTo("typed");
    } finally {
      child.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }

    open();
    press(KeyCode.CONTROL, KeyCode.DIGIT2);
    waitFor("the list", () -> shows("dev 7"));
    press(KeyCode.ENTER);
    TextField purpose = id(TextField.class, "prepare-purpose");
    waitFor("the purpose", () -> purpose.getText().equals(PrepareKilledWindow.PURPOSE));
    assertThat(textOf(id(TextField.class, "prepare-developer"))).isEqualTo("dev 7");
    assertThat(textOf(id(TextField.class, "prepare-own-1")))
        .isEqualTo(PrepareKilledWindow.QUESTION);
    assertThat(interviews()).hasSize(1);
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    assertFocused(line());
    assertThat(interviews().getFirst().isRunning()).isTrue();
  }

  private List<Interview> interviews() {
    return read(workspace -> workspace.query(tx -> new InterviewsStore().interviews(tx)).join());
  }
}
