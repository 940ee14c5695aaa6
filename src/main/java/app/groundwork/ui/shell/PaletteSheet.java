package app.groundwork.ui.shell;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.shell.PaletteViewModel.Entry;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The command palette: one field, and what fits below it. */
final class PaletteSheet extends VBox {
  private static final Texts TEXTS = Texts.in(PaletteSheet.class);
  private static final int PAGE = 8;

  private final TextField field = new TextField();
  private final ListView<Entry> list;
  private final Runnable close;

  PaletteSheet(PaletteViewModel model, Runnable close) {
    this.close = close;
    this.list = new ListView<>(model.entries());
    getStyleClass().add("palette");
    setSpacing(8);
    field.getStyleClass().add("big");
    field.setPromptText(TEXTS.get("palette.prompt"));
    field.setAccessibleText(TEXTS.get("palette.prompt"));
    field.textProperty().subscribe(model::type);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    list.getStyleClass().addAll("plain", "edge-to-edge");
    list.setAccessibleText(TEXTS.get("palette.results"));
    list.setFocusTraversable(false);
    list.setFixedCellSize(36);
    list.setPlaceholder(new Label(TEXTS.get("palette.none")));
    list.setCellFactory(view -> new Cell());
    list.prefHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.clamp(model.entries().size(), 2, 10) * 36.0 + 2, model.entries()));
    // Once the list has counted its lines anew: it does so with a listener of this kind.
    model.entries().addListener((ListChangeListener<Entry>) change -> selectFirst());
    selectFirst();
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(field, list);
  }

  /** Where one types. */
  TextField field() {
    return field;
  }

  private void selectFirst() {
    if (!list.getItems().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  private void keyPressed(KeyEvent key) {
    KeyCode code = key.getCode();
    int step =
        switch (code) {
          case DOWN -> 1;
          case UP -> -1;
          case PAGE_DOWN -> PAGE;
          case PAGE_UP -> -PAGE;
          default -> 0;
        };
    if (step != 0) {
      key.consume();
      int size = list.getItems().size();
      if (size > 0) {
        int next = list.getSelectionModel().getSelectedIndex() + step;
        // A single step goes round; a page stops at the end.
        int to = Math.abs(step) == 1 ? Math.floorMod(next, size) : Math.clamp(next, 0, size - 1);
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - PAGE));
      }
    } else if (code == KeyCode.ENTER) {
      key.consume();
      run(list.getSelectionModel().getSelectedItem());
    }
  }

  private void run(@Nullable Entry entry) {
    if (entry != null) {
      // First away with the sheet: the action may want the focus, or show a sheet of its own.
      close.run();
      entry.run().run();
    }
  }

  private final class Cell extends ListCell<Entry> {
    private final Label name = new Label();
    private final Label meta = new Label();
    private final Label keys = new Label();
    private final HBox line;

    Cell() {
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      meta.getStyleClass().add("meta");
      keys.getStyleClass().add("key");
      line = new HBox(8, name, meta, space, keys);
      line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
      keys.setMinWidth(USE_PREF_SIZE);
      setOnMouseClicked(click -> run(getItem()));
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      setText(null);
      if (empty || entry == null) {
        setGraphic(null);
        return;
      }
      name.setText(entry.name());
      meta.setText(entry.meta());
      keys.setText(entry.keys());
      keys.setVisible(!entry.keys().isEmpty());
      setAccessibleText(entry.name() + " " + entry.meta() + " " + entry.keys());
      setGraphic(line);
    }
  }
}
