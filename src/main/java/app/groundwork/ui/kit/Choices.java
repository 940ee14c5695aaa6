package app.groundwork.ui.kit;

import java.util.function.Function;
import javafx.scene.control.ChoiceBox;
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
    return choice;
  }
}
