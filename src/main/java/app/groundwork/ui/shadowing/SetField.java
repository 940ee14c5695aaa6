package app.groundwork.ui.shadowing;

import app.groundwork.ui.kit.FormRow;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A field that means nothing until it is typed to its end: set by Enter or when it is left, Esc
 * takes it back. What cannot be is said under it.
 */
final class SetField {
  private final TextField field;
  private final FormRow row;
  private final Supplier<String> now;
  private final Function<String, Optional<String>> set;
  private String shown = "";

  /**
   * @param now what the file says
   * @param set takes what was typed; says why it cannot be, empty if it can
   * @param leave where Enter leads
   */
  SetField(
      TextField field,
      String name,
      Supplier<String> now,
      Function<String, Optional<String>> set,
      Runnable leave) {
    this.field = field;
    this.row = new FormRow(name, field, "");
    this.now = now;
    this.set = set;
    field.setOnAction(
        event -> {
          if (commit()) {
            leave.run();
          }
          event.consume();
        });
    field.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            show();
          }
        });
    field
        .focusedProperty()
        .addListener(
            (observed, before, focused) -> {
              if (!focused) {
                commit();
              }
            });
  }

  /** The field with its name above and what is wrong below. */
  FormRow row() {
    return row;
  }

  /** Shows what the file says, whatever was typed. */
  void show() {
    shown = now.get();
    field.setText(shown);
    row.setError(null);
  }

  /** Shows what the file says, unless the user is typing here or has to set it right. */
  void refresh() {
    if (!field.isFocused() && field.getText().equals(shown)) {
      show();
    }
  }

  /** False if it cannot be what was typed; then it is said why. */
  boolean commit() {
    String typed = field.getText();
    if (typed.equals(shown)) {
      row.setError(null);
      return true;
    }
    Optional<String> wrong = set.apply(typed);
    row.setError(wrong.orElse(null));
    if (wrong.isEmpty()) {
      shown = typed;
    }
    return wrong.isEmpty();
  }
}
