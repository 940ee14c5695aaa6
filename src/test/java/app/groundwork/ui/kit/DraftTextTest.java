package app.groundwork.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.testing.FxTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftTextTest extends FxTest {
  private final List<String> file = new CopyOnWriteArrayList<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final AtomicBoolean broken = new AtomicBoolean();
  private TextField field;
  private TextField other;
  private DraftText draft;

  @BeforeEach
  void showField() {
    show(
        () -> {
          field = new TextField("old");
          field.setAccessibleText("Note");
          other = new TextField();
          VBox box = new VBox(field, other);
          box.addEventHandler(HistoryEvent.ANY, event -> asked.add(event.getEventType().getName()));
          return box;
        },
        300,
        200);
    draft = fx(() -> DraftText.ofValue(field, this::write));
    focus(field);
    fx(
        () -> {
          field.end();
          return null;
        });
  }

  private CompletableFuture<Void> write(String text) {
    if (broken.get()) {
      return CompletableFuture.failedFuture(new IllegalStateException("disk full"));
    }
    file.add(text);
    return CompletableFuture.completedFuture(null);
  }

  @Test
  void typingReachesTheFileByItself() {
    type("er");
    waitFor("the write", () -> file.contains("older"));
  }

  @Test
  void aRequeryLeavesAFocusedFieldAndItsCaretAlone() {
    type("er");
    waitFor("the write", () -> draft.stateProperty().get() == DraftText.State.SAVED);
    press(KeyCode.LEFT);
    refresh("older");
    refresh("from elsewhere");
    assertThat(textOf(field)).isEqualTo("older");
    assertThat(fx(field::getCaretPosition)).isEqualTo(4);
    focus(other);
    waitFor("the held text", () -> field.getText().equals("from elsewhere"));
  }

  @Test
  void leavingTheFieldSavesAndLateAnswersDoNotBringTheOldTextBack() {
    broken.set(true);
    type("er");
    focus(other);
    refresh("old");
    assertThat(textOf(field)).isEqualTo("older");
    waitFor("the failure", () -> draft.stateProperty().get() == DraftText.State.FAILED);
    broken.set(false);
    waitFor("the retry", () -> file.contains("older"));
  }

  @Test
  void undoKeysSaveFirstAndThenAskTheWindow() {
    type("er");
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("the question", () -> asked.contains("HISTORY_UNDO"));
    assertThat(file).containsExactly("older");
    refresh("old");
    assertThat(textOf(field)).as("the answer to an undo shows at once").isEqualTo("old");
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    waitFor("the question", () -> asked.contains("HISTORY_REDO"));
  }

  @Test
  void nothingIsUndoneWhileTheTextCannotBeSaved() {
    broken.set(true);
    type("er");
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("the failure", () -> draft.stateProperty().get() == DraftText.State.FAILED);
    assertThat(asked).isEmpty();
    assertThat(textOf(field)).isEqualTo("older");
  }

  @Test
  void whatWasTypedForOneItemIsSavedThoughAnotherIsShown() {
    CompletableFuture<Void> underWay = new CompletableFuture<>();
    List<String> second = new CopyOnWriteArrayList<>();
    fx(
        () -> {
          draft.turnTo(
              "old",
              text -> {
                file.add(text);
                return file.size() == 1 ? underWay : CompletableFuture.completedFuture(null);
              });
          field.end();
          return null;
        });
    type("er");
    waitFor("the first write", () -> file.contains("older"));
    type("!");
    fx(
        () -> {
          draft.turnTo("another", text -> CompletableFuture.completedFuture(second.add(text)));
          return null;
        });
    assertThat(textOf(field)).isEqualTo("another");
    underWay.complete(null);
    waitFor("the rest of the first", () -> file.contains("older!"));
    assertThat(second).isEmpty();
  }

  private void refresh(String text) {
    fx(
        () -> {
          draft.refresh(text);
          return null;
        });
  }
}
