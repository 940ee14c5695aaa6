package app.groundwork.ui.shell;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.shell.SearchViewModel.Row;
import java.time.InstantSource;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The search: one field, and below it what holds the words, by kind. */
final class SearchSheet extends VBox {
  private static final Texts TEXTS = Texts.in(SearchSheet.class);
  private static final double TALLEST = 480;
  private static final int PAGE = 6;

  private final TextField field = new TextField();
  private final ListView<Row> list;
  private final Consumer<ItemRef> open;

  /**
   * @param open puts the sheet away and shows the item
   */
  SearchSheet(SearchViewModel model, InstantSource clock, Consumer<ItemRef> open) {
    this.open = open;
    this.list = new ListView<>(model.rows());
    getStyleClass().addAll("palette", "search");
    setSpacing(8);
    field.setId("search-field");
    field.getStyleClass().add("big");
    field.setPromptText(TEXTS.get("search.prompt"));
    field.setAccessibleText(TEXTS.get("search.prompt"));
    field.textProperty().bindBidirectional(model.typed());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    // What was searched last is there, and the first letter types over it.
    field.selectAll();
    Label said = new Label();
    said.textProperty().bind(model.said());
    said.setWrapText(true);
    said.getStyleClass().add("muted");
    list.setFixedCellSize(HitCell.HEIGHT);
    list.setId("search-hits");
    list.getStyleClass().addAll("plain", "edge-to-edge");
    list.setAccessibleText(TEXTS.get("search.results"));
    list.setFocusTraversable(false);
    list.setPlaceholder(said);
    list.setCellFactory(view -> new HitCell(clock, this::run));
    list.prefHeightProperty().bind(Bindings.createDoubleBinding(() -> height(model), model.rows()));
    model.rows().addListener((ListChangeListener<Row>) change -> select(0, 1));
    select(0, 1);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(field, list);
  }

  /** Where one types. */
  TextField field() {
    return field;
  }

  /** The same for few and for many hits: the sheet does not jump at each letter. */
  private static double height(SearchViewModel model) {
    return model.rows().isEmpty() ? 2 * HitCell.HEIGHT : TALLEST;
  }

  private void keyPressed(KeyEvent key) {
    int at = list.getSelectionModel().getSelectedIndex();
    int last = list.getItems().size() - 1;
    KeyCode code = key.getCode();
    switch (code) {
      case DOWN -> select(at == last ? 0 : at + 1, 1);
      case UP -> select(at <= 1 ? last : at - 1, -1);
      case PAGE_DOWN -> select(Math.min(last, at + PAGE), 1);
      case PAGE_UP -> select(Math.max(1, at - PAGE), -1);
      case ENTER -> run(list.getSelectionModel().getSelectedItem());
      default -> {
        return;
      }
    }
    key.consume();
  }

  /** Selects the hit at {@code index} or, if a heading is there, the next one in that direction. */
  private void select(int index, int direction) {
    int to = index;
    while (to >= 0 && to < list.getItems().size() && list.getItems().get(to).hit() == null) {
      to += direction;
    }
    if (to >= 0 && to < list.getItems().size()) {
      list.getSelectionModel().select(to);
      // So far up that the heading above the first is seen too.
      list.scrollTo(Math.max(0, to - PAGE));
    }
  }

  private void run(@Nullable Row row) {
    if (row != null && row.hit() != null) {
      open.accept(row.hit().item());
    }
  }
}
