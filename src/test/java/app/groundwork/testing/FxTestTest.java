package app.groundwork.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.ui.kit.FxThread;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FxTestTest extends FxTest {
  @TempDir Path folder;

  @Test
  void thingsAreFoundByWhatAScreenReaderSays() {
    TextField field = new TextField();
    Label label = new Label("Developer");
    label.setLabelFor(field);
    Button button = new Button("+");
    button.setAccessibleText("Add a team");
    Label hidden = new Label("Hidden");
    hidden.setVisible(false);
    show(() -> new VBox(label, field, button, hidden), 300, 200);

    assertThat(named("Developer")).isSameAs(field);
    assertThat(named(Button.class, "Add a team")).isSameAs(button);
    assertThat(fx(() -> exists("Hidden"))).isFalse();
  }

  @Test
  void typingGoesToWhatHasTheFocus() {
    TextField field = new TextField();
    show(() -> new VBox(new TextField(), field), 300, 200);

    press(KeyCode.TAB);
    assertFocused(field);
    type("Ærø 東京 🙂");
    assertThat(textOf(field)).isEqualTo("Ærø 東京 🙂");

    press(KeyCode.SHIFT, KeyCode.HOME);
    type("x");
    assertThat(textOf(field)).isEqualTo("x");
  }

  @Test
  void aStoryCanStandOnARealFile() throws Exception {
    PeopleStore people = new PeopleStore();
    Label teams = new Label();
    TextField name = new TextField();
    name.setAccessibleText("Team");
    try (Workspace workspace =
        Workspace.create(folder.resolve("story.groundwork"), Setup.standard())) {
      name.setOnAction(e -> workspace.change("Add", tx -> people.teamNamed(tx, name.getText())));
      workspace.onChanged(
          changed ->
              workspace
                  .query(tx -> people.teams(tx).size())
                  .thenAcceptAsync(count -> teams.setText(count + " team"), FxThread.EXECUTOR));
      show(() -> new VBox(name, teams), 300, 200);

      focus(named("Team"));
      type("payments");
      press(KeyCode.ENTER);

      waitFor("the team", () -> exists("1 team"));
      assertThat(workspace.query(people::teams).get()).hasSize(1);
      assertThat(OpenSockets.inet()).isEmpty();
    }
  }

  @Test
  void whatACheckThrowsComesOutAtOnce() {
    assertThatThrownBy(() -> waitFor("nothing", () -> Integer.parseInt("x") == 0))
        .isInstanceOf(NumberFormatException.class);
    assertThatThrownBy(() -> fx(() -> Integer.parseInt("x")))
        .isInstanceOf(NumberFormatException.class);
  }

  @Test
  void whatNobodyCatchesIsKept() {
    Button button = new Button("Fail");
    button.setOnAction(
        e -> {
          throw new IllegalStateException("on purpose");
        });
    show(() -> new VBox(button), 300, 200);

    click(button);

    assertThat(uncaught).singleElement().isInstanceOf(IllegalStateException.class);
    uncaught.clear();
  }
}
