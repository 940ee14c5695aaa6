package app.groundwork.ui.shadowing;

import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shared.Texts;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Some entries of the log, two lines each; a click or Enter leads to the entry itself. */
final class JumpList extends ListView<LogEntry> {
  private static final Texts TEXTS = Texts.in(JumpList.class);
  private static final double CELL = 50;
  private static final int MOST = 8;
  private static final double WIDEST_TIP = 480;

  private final Function<LogEntry, String> stamp;

  /**
   * @param stamp an entry's time
   * @param none said where there are no entries
   */
  JumpList(
      ObservableList<LogEntry> entries,
      Function<LogEntry, String> stamp,
      Consumer<String> jump,
      String none) {
    super(entries);
    this.stamp = stamp;
    getStyleClass().add("jump-list");
    setFixedCellSize(CELL);
    setCellFactory(view -> new Cell());
    Label empty = new Label(none);
    empty.getStyleClass().add("muted");
    empty.setWrapText(true);
    setPlaceholder(empty);
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        click -> {
          LogEntry entry = getSelectionModel().getSelectedItem();
          if (entry != null) {
            jump.accept(entry.id());
          }
        });
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          LogEntry entry = getSelectionModel().getSelectedItem();
          if (key.getCode() == KeyCode.ENTER && entry != null) {
            jump.accept(entry.id());
            key.consume();
          }
        });
    focusedProperty()
        .subscribe(
            focused -> {
              if (focused && getSelectionModel().isEmpty()) {
                getSelectionModel().selectFirst();
              }
            });
    entries.addListener((InvalidationListener) changed -> fit());
    fit();
  }

  /** As high as a few of its entries. */
  private void fit() {
    double high = CELL * Math.clamp(getItems().size(), 1, MOST) + 2;
    setMinHeight(high);
    setPrefHeight(high);
  }

  /** An entry as a quote or with what made it hard. */
  private final class Cell extends ListCell<LogEntry> {
    private final Label time = new Label();
    private final Label words = new Label();
    private final Label stars = new Label();
    private final Label below = new Label();
    private final Tooltip whole = new Tooltip();
    private final VBox lines = new VBox();
    private final HBox row;

    Cell() {
      getStyleClass().add("jump-cell");
      setPrefWidth(0);
      time.getStyleClass().addAll("meta", "entry-time");
      stars.getStyleClass().addAll("chip", "warning");
      below.getStyleClass().add("meta");
      stars.setMinWidth(USE_PREF_SIZE);
      time.setMinWidth(USE_PREF_SIZE);
      words.setMaxWidth(Double.MAX_VALUE);
      whole.setWrapText(true);
      whole.setMaxWidth(WIDEST_TIP);
      HBox first = new HBox(words, stars);
      first.getStyleClass().add("jump-first");
      HBox.setHgrow(words, Priority.ALWAYS);
      lines.setMinWidth(0);
      HBox.setHgrow(lines, Priority.ALWAYS);
      lines.getChildren().addAll(first, below);
      row = new HBox(time, lines);
      row.getStyleClass().add("jump-row");
    }

    @Override
    protected void updateItem(@Nullable LogEntry entry, boolean empty) {
      super.updateItem(entry, empty);
      if (empty || entry == null) {
        setGraphic(null);
        setTooltip(null);
        setAccessibleText(null);
        return;
      }
      boolean wish = entry.kind() == EntryKind.WISH;
      String text = entry.text().isBlank() ? KindLook.name(entry.kind()) : entry.text();
      String line = wish ? TEXTS.get("quoted", text) : text;
      time.setText(stamp.apply(entry));
      words.setText(line);
      words.setWrapText(wish);
      stars.setText(KindLook.stars(entry.severity()));
      stars.setVisible(entry.severity() > 0);
      stars.setManaged(entry.severity() > 0);
      String hard = hard(entry);
      below.setText(hard);
      below.setManaged(!wish);
      below.setVisible(!wish);
      whole.setText(wish ? line : line + "\n" + hard);
      setTooltip(whole);
      setAccessibleText(
          String.join(
              " ",
              time.getText(),
              line,
              entry.severity() == 0 ? "" : TEXTS.get("friction.spoken", entry.severity()),
              wish ? "" : hard));
      setGraphic(row);
    }

    private String hard(LogEntry entry) {
      String friction = entry.friction();
      if (friction != null) {
        return friction;
      }
      String kind = KindLook.name(entry.kind());
      return entry.tool() == null ? kind : kind + " · #" + entry.tool();
    }
  }
}
