package app.groundwork.ui.kit;

import java.util.function.Function;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Choices that show words for values. */
public final class Choices {
  private Choices() {}

  /** A choice among {@code values}, each shown as {@code words} has it. */
  @SafeVarargs
  public static <T> ChoiceBox<T> choice(Function<T, String> words, T... values) {
    ChoiceBox<T> choice = new ChoiceBox<>();
    choice.getItems().setAll(values);
    choice.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T value) {
            return value == null ? "" : words.apply(value);
          }

          @Override
          public T fromString(String typed) {
            throw new UnsupportedOperationException("A choice is not typed");
          }
        });
    choice.addEventFilter(KeyEvent.ANY, key -> walk(choice, key));
    return choice;
  }

  /** The arrows choose what is next, as in any list; closed, they would move the focus as well. */
  private static void walk(ChoiceBox<?> choice, KeyEvent key) {
    boolean plain = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
    if (choice.isShowing() || !plain) {
      return;
    }
    if (key.getCode() != KeyCode.DOWN && key.getCode() != KeyCode.UP) {
      return;
    }
    // Its release would open the list.
    key.consume();
    if (key.getEventType() == KeyEvent.KEY_PRESSED && key.getCode() == KeyCode.DOWN) {
      choice.getSelectionModel().selectNext();
    } else if (key.getEventType() == KeyEvent.KEY_PRESSED) {
      choice.getSelectionModel().selectPrevious();
    }
  }
}
