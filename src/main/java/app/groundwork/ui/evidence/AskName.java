package app.groundwork.ui.evidence;

import app.groundwork.model.shared.Titled;
import app.groundwork.ui.kit.TitlePicker;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks for a theme to do something with; a button until it is wanted. */
final class AskName extends VBox {
  private final Button ask;
  private final TitlePicker picker;
  private final Label means = new Label();
  private final VBox question;
  private final Function<@Nullable Titled, String> follows;
  private Runnable left = () -> {};
  private Consumer<Node> opened = node -> {};

  /**
   * What becomes of the answer.
   *
   * @param follows what would follow for the marked theme, null for none; may be empty
   * @param take does it for the theme that was chosen
   * @param make does it for a new theme of that name; null where none can be made
   */
  record Doing(
      Function<@Nullable Titled, String> follows,
      Consumer<Titled> take,
      @Nullable Consumer<String> make) {}

  /**
   * @param id what the ids of its nodes begin with
   * @param others the themes to choose from
   */
  AskName(
      String id,
      String asks,
      String field,
      String does,
      Supplier<List<Titled>> others,
      Doing doing) {
    follows = doing.follows();
    ask = new Button(asks);
    ask.setId(id + "-ask");
    ask.getStyleClass().add("small");
    ask.setOnAction(event -> open());
    Consumer<String> make = doing.make();
    picker =
        new TitlePicker(
            id + "-name",
            field,
            does,
            others,
            new TitlePicker.Doing(
                one -> {
                  close();
                  doing.take().accept(one);
                },
                make == null
                    ? null
                    : name -> {
                      close();
                      make.accept(name);
                    },
                this::close));
    means.getStyleClass().add("form-hint");
    means.setWrapText(true);
    means.setMinHeight(USE_PREF_SIZE);
    picker.marked().subscribe(this::tell);
    question = new VBox(8, picker, means);
    getChildren().setAll(ask);
  }

  /** Calls {@code listener} when it is done or given up, to put the focus elsewhere. */
  void setOnLeft(Runnable listener) {
    left = listener;
  }

  /** Calls {@code listener} with the question when it is asked, to bring it into sight. */
  void setOnOpened(Consumer<Node> listener) {
    opened = listener;
  }

  /** Asks. */
  void open() {
    getChildren().setAll(question);
    picker.ask();
    tell(picker.marked().get());
    opened.accept(question);
  }

  /** Asks no more; what is typed is given up. False if it did not ask. */
  boolean close() {
    boolean asked = getChildren().contains(question);
    if (asked) {
      boolean here = question.isFocusWithin();
      getChildren().setAll(ask);
      if (here) {
        ask.requestFocus();
        left.run();
      }
    }
    return asked;
  }

  private void tell(@Nullable Titled marked) {
    means.setText(follows.apply(marked));
  }
}
