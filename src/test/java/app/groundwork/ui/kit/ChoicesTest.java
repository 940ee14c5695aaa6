package app.groundwork.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.testing.FxTest;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class ChoicesTest extends FxTest {
  @Test
  void theArrowsChooseAndLeaveTheFocusWhereItIs() {
    ChoiceBox<String> choice = fx(() -> Choices.choice(String::toUpperCase, "a", "b", "c"));
    fx(
        () -> {
          choice.setAccessibleText("Letters");
          choice.setValue("a");
          return true;
        });
    show(() -> new VBox(new TextField(), choice, new TextField()), 300, 200);
    focus(choice);
    press(KeyCode.DOWN);
    assertThat(fx(choice::getValue)).isEqualTo("b");
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    assertThat(fx(choice::getValue)).isEqualTo("c");
    press(KeyCode.UP);
    assertThat(fx(choice::getValue)).isEqualTo("b");
    assertFocused("Letters");
  }
}
