package app.groundwork.ui.kit;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A field that means nothing until it is typed to its end: set by Enter or when it is left, Esc
 * takes it back. What cannot be is said under it.
 */
public final class SetField {
  private final TextField field;
  private final FormRow row;
  private final Supplier<String> now;
  private final Function<String, Optional<String>> set;
  private String known = "";

  /**
   * A field of its own.
   *
   * @param now what the file says
   * @param set takes what was typed; says why it cannot be, empty if it can
   * @param leave where Enter leads
   */
  public SetField(
      TextField field,
      String name,
      Supplier<String> now,
      Function<String, Optional<String>> set,
      Runnable leave) {
    this(field, field, name, now, set, leave);
  }

  /** The same for a name that may be known: taking an offered one sets it. */
  public SetField(
      ItemPicker picker,
      String name,
      Supplier<String> now,
      Function<String, Optional<String>> set,
      Runnable leave) {
    this(picker, picker.field(), name, now, set, leave);
    picker.setOnPicked(taken -> commit());
  }

  private SetField(
      Control shown,
      TextField field,
      String name,
      Supplier<String> now,
      Function<String, Optional<String>> set,
      Runnable leave) {
    this.field = field;
    this.row = new FormRow(name, shown, "");
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
  public FormRow row() {
    return row;
  }

  /** Shows what the file says, whatever was typed. */
  public void show() {
    known = now.get();
    field.setText(known);
    row.setError(null);
  }

  /** Shows what the file says, unless the user is typing here or has to set it right. */
  public void refresh() {
    if (!field.isFocused() && field.getText().equals(known)) {
      show();
    }
  }

  /** False if it cannot be what was typed; then it is said why. */
  public boolean commit() {
    String typed = field.getText();
    if (typed.equals(known)) {
      row.setError(null);
      return true;
    }
    Optional<String> wrong = set.apply(typed);
    row.setError(wrong.orElse(null));
    if (wrong.isEmpty()) {
      known = typed;
    }
    return wrong.isEmpty();
  }
}
