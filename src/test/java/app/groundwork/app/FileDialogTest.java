package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.app.FileDialog.Question;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileDialogTest {
  @Test
  void whatIsAskedSurvivesTheWayToTheChild() {
    Question save = new Question(true, "Save Zoë’s report", Path.of("/a b"), "r.md", "", List.of());
    Question open =
        new Question(false, "Open", null, "", "Workspaces", List.of("*.groundwork", "*.db"));

    assertThat(Question.of(save.arguments())).isEqualTo(save);
    assertThat(Question.of(open.arguments())).isEqualTo(open);
  }
}
