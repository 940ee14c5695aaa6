package app.groundwork.ui.shadowing;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.CutText;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Names with a bar and numbers, the greatest first; the first few, and all when asked. */
final class ShareRows extends VBox {
  private static final Texts TEXTS = Texts.in(ShareRows.class);
  private static final int FEW = 6;

  /** More nobody reads, and a screen of labels costs. */
  private static final int MOST = 100;

  private static final double NAME = 72;

  private final GridPane grid = new GridPane();
  private final Hyperlink more = new Hyperlink();
  private final Label rest = new Label();
  private final String none;
  private List<Row> rows = List.of();
  private boolean all;

  /**
   * One line.
   *
   * @param graphic stands before the name; null for nothing
   * @param share of the greatest, 0 to 1
   * @param times how often
   * @param length how long; empty if it has none
   */
  record Row(@Nullable Node graphic, String name, double share, String times, String length) {}

  /**
   * @param none said where there are no rows
   */
  ShareRows(String none) {
    this.none = none;
    getStyleClass().add("share-rows");
    grid.getStyleClass().add("share-grid");
    ColumnConstraints name = new ColumnConstraints();
    name.setMinWidth(NAME);
    name.setHgrow(Priority.ALWAYS);
    ColumnConstraints bar = new ColumnConstraints();
    bar.setHgrow(Priority.SOMETIMES);
    ColumnConstraints times = new ColumnConstraints();
    times.setHalignment(HPos.RIGHT);
    ColumnConstraints length = new ColumnConstraints();
    length.setHalignment(HPos.RIGHT);
    grid.getColumnConstraints().addAll(name, bar, times, length);
    more.setOnAction(
        event -> {
          all = !all;
          fill();
        });
    rest.getStyleClass().add("meta");
    getChildren().addAll(grid, more, rest);
  }

  void show(List<Row> now) {
    rows = List.copyOf(now);
    fill();
  }

  private void fill() {
    grid.getChildren().clear();
    if (rows.isEmpty()) {
      Label words = new Label(none);
      words.getStyleClass().add("muted");
      words.setWrapText(true);
      grid.add(words, 0, 0, 4, 1);
    }
    // One more than few is no reason to hide it.
    int shown = rows.size() <= FEW + 1 ? rows.size() : all ? Math.min(MOST, rows.size()) : FEW;
    for (int row = 0; row < shown; row++) {
      add(row, rows.get(row));
    }
    more.setText(all ? TEXTS.get("rows.fewer") : TEXTS.get("rows.all", rows.size()));
    there(more, rows.size() > FEW + 1);
    rest.setText(TEXTS.get("rows.rest", rows.size() - shown));
    there(rest, all && rows.size() > shown);
  }

  private void add(int at, Row row) {
    Label name = new Label(row.name(), row.graphic());
    name.setMaxWidth(Double.MAX_VALUE);
    CutText.tip(name);
    grid.addRow(
        at,
        name,
        new ShareBar(row.share(), "share-plain"),
        number(row.times(), "meta"),
        number(row.length(), "strong"));
  }

  private static Label number(String text, String style) {
    Label number = new Label(text);
    number.getStyleClass().add(style);
    number.setMinWidth(USE_PREF_SIZE);
    return number;
  }

  private static void there(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
