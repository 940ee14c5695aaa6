package app.groundwork.ui.shadowing;

import app.groundwork.model.shadowing.SessionColumn;
import app.groundwork.model.shadowing.SessionRow;
import app.groundwork.model.shadowing.SessionTotals;
import app.groundwork.model.shared.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** Two lines under the table: total and median, each number under its column. */
final class TotalsFoot extends Pane {
  private static final Texts TEXTS = Texts.in(TotalsFoot.class);
  private static final double LINE = 26;

  private final TableView<SessionRow> table;
  private final TableWords words;
  private final Map<SessionColumn, Label> total = new EnumMap<>(SessionColumn.class);
  private final Map<SessionColumn, Label> median = new EnumMap<>(SessionColumn.class);
  private double scrolled;
  private @Nullable SessionTotals totals;

  TotalsFoot(TableView<SessionRow> table, TableWords words) {
    this.table = table;
    this.words = words;
    getStyleClass().add("totals-foot");
    setMinHeight(2 * LINE);
    setPrefHeight(2 * LINE);
    setMinWidth(0);
    setPrefWidth(0);
    setAccessibleRole(AccessibleRole.TEXT);
    for (SessionColumn column : SessionColumn.values()) {
      Label sum = label(column);
      sum.getStyleClass().add("strong");
      total.put(column, sum);
      median.put(column, label(column));
    }
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    table.getVisibleLeafColumns().subscribe(this::requestLayout);
    table.getColumns().forEach(column -> column.widthProperty().subscribe(this::requestLayout));
    table.skinProperty().subscribe(this::followScrolling);
  }

  void show(SessionTotals now) {
    totals = now;
    List<String> spoken = new ArrayList<>();
    for (SessionColumn column : SessionColumn.values()) {
      if (column.isNumber()) {
        spoken.add(
            TEXTS.get(
                "table.totals.spoken",
                TableWords.head(column),
                words.number(column, now.total().get(column)),
                words.number(column, now.median().get(column))));
      }
    }
    setAccessibleText(String.join("; ", spoken));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    getChildren().forEach(label -> label.setVisible(false));
    double x = -scrolled;
    boolean named = false;
    for (TableColumn<SessionRow, ?> column : table.getVisibleLeafColumns()) {
      if (column.getUserData() instanceof SessionColumn its) {
        // The first column of words says which line is which.
        boolean names = !named && !its.isNumber();
        named |= names;
        place(cell(total, its), names ? TEXTS.get("table.total") : total(its), x, 0, column);
        place(cell(median, its), names ? TEXTS.get("table.median") : median(its), x, LINE, column);
      }
      x += column.getWidth();
    }
  }

  private String total(SessionColumn column) {
    if (totals == null) {
      return "";
    }
    return switch (column) {
      case DATE, WORKFLOW -> "";
      case DEVELOPER -> TEXTS.get("table.developers", totals.developers());
      case TEAM -> TEXTS.get("table.teams", totals.teams());
      default -> words.number(column, totals.total().get(column));
    };
  }

  private String median(SessionColumn column) {
    return totals == null ? "" : words.number(column, totals.median().get(column));
  }

  private static void place(
      Label label, String text, double x, double y, TableColumn<SessionRow, ?> column) {
    label.setText(text);
    label.setVisible(true);
    label.resizeRelocate(x, y, column.getWidth(), LINE);
  }

  private Label label(SessionColumn column) {
    Label label = new Label();
    label.getStyleClass().add("totals-cell");
    label.setAlignment(column.isNumber() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    getChildren().add(label);
    return label;
  }

  private static Label cell(Map<SessionColumn, Label> line, SessionColumn column) {
    Label label = line.get(column);
    if (label == null) {
      throw new IllegalStateException(column.code());
    }
    return label;
  }

  /** The bar is the skin's own; there is no other way to know how far the table is scrolled. */
  private void followScrolling() {
    for (Node node : table.lookupAll(".scroll-bar")) {
      if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL) {
        bar.valueProperty()
            .subscribe(
                value -> {
                  scrolled = value.doubleValue();
                  requestLayout();
                });
      }
    }
  }
}
