package app.groundwork.ui.kit;

import app.groundwork.model.shared.Texts;
import app.groundwork.model.shared.Titled;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Asks for one of many items by letters of its title: the first that fits is marked, Down and Up
 * mark another, Enter takes it. Where new ones can be made, Ctrl+Enter makes one of what is typed.
 * Esc gives up. It lies in the screen, not over it.
 */
public final class TitlePicker extends VBox {
  private static final Texts TEXTS = Texts.in(TitlePicker.class);
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  /** How many are offered at once. */
  static final int MOST = 6;

  private final TextField field = new TextField();
  private final VBox offers = new VBox();
  private final Button take = new Button();
  private final Button make = new Button(TEXTS.get("picker.new"));
  private final FormRow row;
  private final Supplier<List<Titled>> all;
  private final Doing doing;
  private final ReadOnlyObjectWrapper<@Nullable Titled> marked = new ReadOnlyObjectWrapper<>();
  private List<Titled> found = List.of();

  /**
   * What becomes of the answer.
   *
   * @param take given the item that was chosen
   * @param make given the title of a new one, not blank; null where none can be made
   * @param leave it was given up
   */
  public record Doing(Consumer<Titled> take, @Nullable Consumer<String> make, Runnable leave) {}

  /**
   * Empty until {@link #ask}.
   *
   * @param id of its field, for tests and style sheets
   * @param name of the field
   * @param verb on the button that takes the marked item
   * @param all what can be chosen, by title
   */
  public TitlePicker(String id, String name, String verb, Supplier<List<Titled>> all, Doing doing) {
    this.all = all;
    this.doing = doing;
    getStyleClass().add("title-picker");
    field.setId(id);
    field.setPromptText(TEXTS.get("picker.prompt"));
    row = new FormRow(name, field, "");
    offers.getStyleClass().add("title-offers");
    take.setText(verb);
    take.getStyleClass().add("small");
    take.setOnAction(event -> takeMarked());
    make.getStyleClass().addAll("quiet", "small");
    make.setOnAction(event -> makeTyped());
    Button leave = new Button(TEXTS.get("picker.leave"));
    leave.getStyleClass().addAll("quiet", "small");
    leave.setOnAction(event -> doing.leave().run());
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox buttons = new HBox(take, make, between, leave);
    buttons.getStyleClass().add("toolbar");
    if (doing.make() == null) {
      buttons.getChildren().remove(make);
    }
    getChildren().addAll(row, offers, buttons);
    // Else what is said below the field would be cut first where there is little room.
    row.setMinHeight(USE_PREF_SIZE);
    setMinHeight(USE_PREF_SIZE);
    field.textProperty().subscribe(typed -> show());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(KeyEvent.KEY_PRESSED, this::left);
  }

  /** Begins anew and takes the focus. */
  public void ask() {
    field.clear();
    show();
    applyCss();
    layout();
    field.requestFocus();
  }

  /** Names the field anew, such as by what will be linked. */
  public void rename(String name) {
    row.setName(name);
  }

  /** The item that Enter would take; null if none is marked. */
  public ReadOnlyObjectProperty<@Nullable Titled> marked() {
    return marked.getReadOnlyProperty();
  }

  private void show() {
    String typed = field.getText();
    found = TitleWords.of(typed).among(all.get(), Titled::title).stream().limit(MOST).toList();
    mark(typed.isBlank() ? -1 : 0);
    make.setDisable(typed.isBlank());
    boolean unknown = found.isEmpty() && !typed.isBlank();
    row.setError(null);
    row.setHint(
        unknown ? none() : TEXTS.get(doing.make() == null ? "picker.hint" : "picker.hint.new"));
  }

  private String none() {
    return TEXTS.get(doing.make() == null ? "picker.none" : "picker.none.new");
  }

  private void mark(int index) {
    marked.set(index >= 0 && index < found.size() ? found.get(index) : null);
    take.setDisable(marked.get() == null);
    offers.getChildren().setAll(found.stream().map(this::offer).toList());
    offers.setVisible(!found.isEmpty());
    offers.setManaged(!found.isEmpty());
    Titled now = marked.get();
    field.setAccessibleHelp(now == null ? "" : TEXTS.get("picker.marked", now.title()));
  }

  private Label offer(Titled one) {
    Label label = new Label(one.title());
    label.getStyleClass().add("list-row");
    label.setMaxWidth(Double.MAX_VALUE);
    CutText.in(label);
    label.pseudoClassStateChanged(SELECTED, one.equals(marked.get()));
    label.setOnMouseClicked(click -> doing.take().accept(one));
    return label;
  }

  private void pressed(KeyEvent key) {
    switch (key.getCode()) {
      case DOWN -> move(key, 1);
      case UP -> move(key, -1);
      case ENTER -> {
        key.consume();
        if (key.isShortcutDown()) {
          makeTyped();
        } else {
          takeMarked();
        }
      }
      default -> {}
    }
  }

  private void left(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      doing.leave().run();
    }
  }

  private void move(KeyEvent key, int step) {
    key.consume();
    if (!found.isEmpty()) {
      Titled now = marked.get();
      int from = now == null ? (step > 0 ? -1 : 0) : found.indexOf(now);
      mark(Math.floorMod(from + step, found.size()));
    }
  }

  private void takeMarked() {
    Optional.ofNullable(marked.get())
        .ifPresentOrElse(
            doing.take(), () -> row.setError(field.getText().isBlank() ? null : none()));
  }

  private void makeTyped() {
    String typed = field.getText().strip();
    Consumer<String> maker = doing.make();
    if (maker != null && !typed.isEmpty()) {
      maker.accept(typed);
    }
  }
}
