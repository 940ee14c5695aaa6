package app.groundwork.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.testing.FxTest;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class FormTest extends FxTest {
  @Test
  void aWrongFieldIsMarkedAndCanHaveTheFocus() {
    TextField field = new TextField();
    FormRow row = fx(() -> new FormRow("Developer", field, ""));
    show(() -> new VBox(new TextField(), row), 300, 200);
    fx(
        () -> {
          row.setError("Whom do you shadow?");
          row.focusField();
          return null;
        });
    assertFocused("Developer");
    assertThat(field.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("error"));
    fx(
        () -> {
          row.setError(null);
          return null;
        });
    assertThat(field.getPseudoClassStates()).doesNotContain(PseudoClass.getPseudoClass("error"));
  }
}
