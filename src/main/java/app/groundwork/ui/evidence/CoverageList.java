package app.groundwork.ui.evidence;

import app.groundwork.ui.kit.CutText;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A list of whom to hear, or of who was heard when: two lines each. */
final class CoverageList<T> extends VBox {
  private static final double LINE = 56;

  private final int most;
  private final Function<T, String> id;
  private final Label title = new Label();
  private final Label summary = new Label();
  private final Label none = new Label();
  private final ListView<T> list = new ListView<>();

  /**
   * @param most so many lines are shown at once; the others are scrolled to
   * @param name of the list in the scene
   * @param id by which a line is the same one whatever it says
   * @param open what Enter and a double click do
   */
  CoverageList(
      String name,
      int most,
      Function<T, String> id,
      Function<T, CoverageLine> words,
      Consumer<T> open) {
    this.most = most;
    this.id = id;
    getStyleClass().addAll("card", "coverage-list");
    title.getStyleClass().add("subtitle");
    summary.getStyleClass().add("meta");
    CutText.in(summary);
    none.getStyleClass().add("muted");
    none.setWrapText(true);
    list.setId(name);
    list.getStyleClass().add("plain");
    list.setFixedCellSize(LINE);
    list.setCellFactory(made -> new Cell(words, open));
    list.accessibleTextProperty().bind(title.textProperty());
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          T chosen = list.getSelectionModel().getSelectedItem();
          if (key.getCode() == KeyCode.ENTER && chosen != null) {
            key.consume();
            open.accept(chosen);
          }
        });
    getChildren().addAll(title, summary, none, list);
  }

  /**
   * Shows other lines; what is chosen stays chosen, or what stands in its place once it is gone.
   *
   * @param empty said where there are none
   */
  void show(String head, String sum, List<T> lines, String empty) {
    title.setText(head);
    show(summary, sum);
    show(none, lines.isEmpty() ? empty : "");
    int at = list.getSelectionModel().getSelectedIndex();
    T chosen = list.getSelectionModel().getSelectedItem();
    list.getItems().setAll(lines);
    if (at >= 0 && chosen != null && !lines.isEmpty()) {
      int now = lines.stream().map(id).toList().indexOf(id.apply(chosen));
      list.getSelectionModel().clearAndSelect(now >= 0 ? now : Math.min(at, lines.size() - 1));
    }
    list.setVisible(!lines.isEmpty());
    list.setManaged(!lines.isEmpty());
    double height = Math.min(most, lines.size()) * LINE + 2;
    list.setMinHeight(height);
    list.setPrefHeight(height);
  }

  /** Puts the focus on the list; false if there is nothing in it. */
  boolean focus() {
    if (list.getItems().isEmpty()) {
      return false;
    }
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
    list.requestFocus();
    return true;
  }

  private static void show(Label label, String words) {
    label.setText(words);
    label.setVisible(!words.isEmpty());
    label.setManaged(!words.isEmpty());
  }

  private final class Cell extends ListCell<T> {
    private final Function<T, CoverageLine> words;
    private final Label name = new Label();
    private final Label below = new Label();
    private final Label mark = new Label();
    private final HBox row;

    Cell(Function<T, CoverageLine> words, Consumer<T> open) {
      this.words = words;
      name.getStyleClass().add("strong");
      CutText.in(name);
      below.getStyleClass().add("meta");
      CutText.in(below);
      mark.getStyleClass().addAll("chip", "warning");
      mark.setMinWidth(USE_PREF_SIZE);
      VBox lines = new VBox(name, below);
      lines.setMinWidth(0);
      HBox.setHgrow(lines, Priority.ALWAYS);
      row = new HBox(lines, mark);
      row.getStyleClass().add("coverage-row");
      setPrefWidth(0);
      setAccessibleRole(AccessibleRole.LIST_ITEM);
      setOnMouseClicked(
          click -> {
            T item = getItem();
            if (click.getClickCount() == 2 && item != null) {
              open.accept(item);
            }
          });
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
      super.updateItem(item, empty);
      Node shown = null;
      if (!empty && item != null) {
        CoverageLine line = words.apply(item);
        name.setText(line.name());
        below.setText(line.words());
        String marked = line.mark();
        mark.setText(marked == null ? "" : marked);
        mark.setVisible(marked != null);
        mark.setManaged(marked != null);
        setAccessibleText(line.name() + ". " + line.words());
        shown = row;
      }
      setGraphic(shown);
    }
  }
}
