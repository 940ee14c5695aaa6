package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.exchange.Samples;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.store.Setup;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** The window enlarged: what is left of its room is enough. */
class ZoomStoryTest extends WindowStory {
  @Test
  void theReviewIsStillThereAfterAnotherArea() throws Exception {
    enlarged(160);
    press(KeyCode.ENTER);
    assertFocused("Time log");
    press(KeyCode.CONTROL, KeyCode.DIGIT4);
    named("Teams and developers");
    press(KeyCode.CONTROL, KeyCode.DIGIT1);
    assertFocused("Time log");
    settle();
    settle();
    assertFocused("Time log");
    assertThat(fx(() -> exists("Shadowing sessions, newest first"))).isFalse();
    press(KeyCode.ESCAPE);
    assertFocused("Shadowing sessions, newest first");
  }

  @Test
  void theReviewThatIsReadStaysWhereTheWindowIsEnlarged() throws Exception {
    enlarged(100);
    press(KeyCode.ENTER);
    assertFocused("Time log");
    for (int step = 0; step < 6; step++) {
      press(KeyCode.CONTROL, KeyCode.EQUALS);
    }
    waitFor("one pane", () -> !exists("Shadowing sessions, newest first"));
    assertFocused("Time log");
  }

  @Test
  @SuppressWarnings("unchecked")
  void theEntrysFieldsShowWhatTheyHold() throws Exception {
    enlarged(160);
    press(KeyCode.ENTER);
    assertFocused("Time log");
    press(KeyCode.END);
    TextField time = id(TextField.class, "editor-time");
    waitFor("a late entry", () -> time.getText().length() == 7);
    ChoiceBox<EntryKind> kind = id(ChoiceBox.class, "editor-kind");
    fx(
        () -> {
          kind.setValue(EntryKind.ASKED);
          kind.fireEvent(new javafx.event.ActionEvent());
          return null;
        });
    TextField whom = id(TextField.class, "editor-whom");
    waitFor("whom", () -> whom.isVisible() && whom.getWidth() > 0);
    settle();
    Text shown = fx(() -> (Text) time.lookup(".text"));
    assertThat(fx(() -> shown.getLayoutBounds().getWidth()))
        .isLessThanOrEqualTo(
            fx(() -> time.getWidth() - time.getInsets().getLeft() - time.getInsets().getRight()));
    for (int severity = 0; severity <= 3; severity++) {
      ToggleButton button = id(ToggleButton.class, "editor-severity-" + severity);
      assertThat(fx(() -> button.getWidth() + 0.5 >= button.prefWidth(-1))).isTrue();
    }
    TextField words = id(TextField.class, "editor-text");
    assertThat(fx(words::getWidth)).isGreaterThanOrEqualTo(240);
  }

  @Test
  void whatHasNoRoomInTheTitleLineIsInAMenu() throws Exception {
    enlarged(200);
    press(KeyCode.ENTER);
    assertFocused("Time log");
    MenuButton more = named(MenuButton.class, "More actions");
    Button start = id(Button.class, "start-open");
    Bounds all = fx(() -> start.localToScene(start.getLayoutBounds()));
    assertThat(all.getMaxX()).isLessThanOrEqualTo(1280);
    assertThat(fx(() -> start.getWidth() >= start.prefWidth(-1))).isTrue();
    assertThat(fx(() -> more.getItems().stream().map(MenuItem::getText).toList()))
        .startsWith("Import log…", "Copy report")
        .isSubsetOf(List.of("Import log…", "Copy report", "Save report…"));
    fx(
        () -> {
          more.getItems().get(1).fire();
          return null;
        });
    waitFor("the report", () -> copied.get().contains("## Time log"));
    press(KeyCode.CONTROL, KeyCode.DIGIT0);
    waitFor("room for all", () -> exists("Copy report") && !exists("More actions"));
    Node copy = named("Copy report");
    assertThat(fx(copy::isManaged)).isTrue();
  }

  @Test
  void theClockOfARunningSessionIsWhole() throws Exception {
    enlarged(200);
    start("Zoë");
    clock.pass(Duration.ofMinutes(83));
    Label time = fx(() -> (Label) stage.getScene().lookup(".live-clock"));
    waitFor("a long time", () -> time.getText().startsWith("1:23:"));
    settle();
    assertThat(fx(() -> time.getWidth() >= time.prefWidth(-1))).isTrue();
    Node state = fx(() -> stage.getScene().lookup(".live-head .chip"));
    Node log = fx(() -> stage.getScene().lookup(".live-log"));
    assertThat(fx(() -> right(state))).isLessThanOrEqualTo(fx(() -> right(log)));
    assertThat(fx(() -> state.getLayoutBounds().getWidth() >= state.prefWidth(-1))).isTrue();
  }

  private static double right(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxX();
  }

  /** Opens the sample, drawn at {@code percent}. */
  private void enlarged(int percent) throws Exception {
    Files.delete(file());
    Samples.create(file(), Setup.standard());
    Files.writeString(folder.resolve("preferences.properties"), "zoom=" + percent + "\n");
    open();
    assertFocused("Shadowing sessions, newest first");
  }
}
