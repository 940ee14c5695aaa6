package app.groundwork.ui.shadowing;

import app.groundwork.model.shadowing.SessionColumn;
import app.groundwork.model.shadowing.SessionOrder;
import app.groundwork.model.shadowing.SessionRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** The columns of the table of sessions: made, arranged as they were left, and read off again. */
final class TableColumns {
  private static final double NAMES_LEAST = 116;
  private static final double NAMES_MOST = 320;
  private static final double SCROLL_BAR = 16;

  private final TableView<SessionRow> table;
  private final TableWords words;
  private final Map<SessionColumn, TableColumn<SessionRow, SessionRow>> columns =
      new EnumMap<>(SessionColumn.class);

  /** What the user has not pulled to a width of their own. */
  private final Set<SessionColumn> wanted = EnumSet.allOf(SessionColumn.class);

  private final Runnable changed;
  private boolean arranging;

  /**
   * @param changed called after the user moved, hid, showed or widened a column
   */
  TableColumns(TableView<SessionRow> table, TableWords words, Runnable changed) {
    this.table = table;
    this.words = words;
    this.changed = changed;
    for (SessionColumn column : SessionColumn.values()) {
      columns.put(column, column(column));
    }
    table.getColumns().setAll(columns.values());
    table.widthProperty().subscribe(this::fillWidth);
    Runnable moved =
        () -> {
          if (!arranging) {
            changed.run();
            fillWidth();
          }
        };
    table.getVisibleLeafColumns().subscribe(moved);
    columns.forEach(
        (of, column) ->
            column
                .widthProperty()
                .addListener(
                    observed -> {
                      if (!arranging) {
                        wanted.remove(of);
                      }
                      moved.run();
                    }));
  }

  /** Puts the columns as they were left. */
  void arrange(TablePlace place) {
    arranging = true;
    List<TableColumn<SessionRow, ?>> order = new ArrayList<>();
    for (TablePlace.Column left : place.columns()) {
      TableColumn<SessionRow, SessionRow> column = of(left.column());
      column.setVisible(left.shown());
      double width = left.width() == 0 ? width(left.column()) : left.width();
      column.setPrefWidth(width);
      if (left.width() == 0) {
        wanted.add(left.column());
      } else {
        wanted.remove(left.column());
      }
      order.add(column);
    }
    if (!table.getColumns().equals(order)) {
      table.getColumns().setAll(order);
    }
    arranging = false;
    fillWidth();
    order(place.orders());
    changed.run();
  }

  /** Shows or hides one. */
  void toggle(SessionColumn column) {
    of(column).setVisible(!of(column).isVisible());
    changed.run();
  }

  /** Moves one past its neighbour that is shown, to the left (-1) or right (1). */
  void move(SessionColumn column, int by) {
    List<TableColumn<SessionRow, ?>> visible = List.copyOf(table.getVisibleLeafColumns());
    int to = visible.indexOf(of(column)) + by;
    if (to >= 0 && to < visible.size()) {
      List<TableColumn<SessionRow, ?>> order = new ArrayList<>(table.getColumns());
      int at = order.indexOf(visible.get(to));
      order.remove(of(column));
      order.add(at, of(column));
      arranging = true;
      table.getColumns().setAll(order);
      arranging = false;
      changed.run();
    }
  }

  /** Shows the arrows of what is sorted by. */
  void order(List<SessionOrder> orders) {
    arranging = true;
    List<TableColumn<SessionRow, ?>> sorted = new ArrayList<>();
    for (SessionOrder order : orders) {
      TableColumn<SessionRow, SessionRow> column = of(order.column());
      column.setSortType(
          order.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
      sorted.add(column);
    }
    if (!table.getSortOrder().equals(sorted)) {
      table.getSortOrder().setAll(sorted);
    }
    arranging = false;
  }

  /** What the arrows say. */
  List<SessionOrder> orders() {
    List<SessionOrder> orders = new ArrayList<>();
    for (TableColumn<SessionRow, ?> column : table.getSortOrder()) {
      if (column.getUserData() instanceof SessionColumn its) {
        boolean down = column.getSortType() == TableColumn.SortType.DESCENDING;
        orders.add(new SessionOrder(its, down));
      }
    }
    return orders;
  }

  /** True while it is not the user who moves something. */
  boolean isArranging() {
    return arranging;
  }

  /** How the columns stand now. */
  List<TablePlace.Column> now() {
    List<TablePlace.Column> now = new ArrayList<>();
    for (TableColumn<SessionRow, ?> column : table.getColumns()) {
      if (column.getUserData() instanceof SessionColumn its) {
        int width = wanted.contains(its) ? 0 : (int) Math.round(column.getWidth());
        now.add(new TablePlace.Column(its, width, column.isVisible()));
      }
    }
    return now;
  }

  /** Names share the room that numbers do not need. */
  private void fillWidth() {
    if (table.getWidth() <= 0 || arranging) {
      return;
    }
    arranging = true;
    double others = SCROLL_BAR;
    List<TableColumn<SessionRow, SessionRow>> names = new ArrayList<>();
    for (SessionColumn column : SessionColumn.values()) {
      TableColumn<SessionRow, SessionRow> its = of(column);
      if (its.isVisible() && isName(column) && wanted.contains(column)) {
        names.add(its);
      } else if (its.isVisible()) {
        others += its.getWidth();
      }
    }
    if (!names.isEmpty()) {
      double each =
          Math.clamp(
              Math.floor((table.getWidth() - others) / names.size()), NAMES_LEAST, NAMES_MOST);
      names.forEach(its -> its.setPrefWidth(each));
    }
    arranging = false;
  }

  private TableColumn<SessionRow, SessionRow> of(SessionColumn column) {
    TableColumn<SessionRow, SessionRow> its = columns.get(column);
    if (its == null) {
      throw new IllegalStateException(column.code());
    }
    return its;
  }

  private TableColumn<SessionRow, SessionRow> column(SessionColumn of) {
    TableColumn<SessionRow, SessionRow> column = new TableColumn<>(TableWords.head(of));
    column.setId("column-" + of.code());
    column.setUserData(of);
    column.setMinWidth(48);
    column.setPrefWidth(width(of));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(made -> new Cell(of, words));
    if (of.isNumber()) {
      column.getStyleClass().add("numeric");
    }
    return column;
  }

  private static boolean isName(SessionColumn column) {
    return column == SessionColumn.DEVELOPER
        || column == SessionColumn.TEAM
        || column == SessionColumn.WORKFLOW;
  }

  private static double width(SessionColumn column) {
    return switch (column) {
      case DATE -> 136;
      case DEVELOPER, TEAM, WORKFLOW -> NAMES_LEAST;
      case LENGTH, SWITCHES -> 96;
      case ENTRIES, FRICTION, WISHES -> 72;
      case WAITING -> 88;
      case GAP -> 136;
    };
  }

  private static final class Cell extends TableCell<SessionRow, SessionRow> {
    private final SessionColumn column;
    private final TableWords words;
    private final Tooltip whole = new Tooltip();

    Cell(SessionColumn column, TableWords words) {
      this.column = column;
      this.words = words;
    }

    @Override
    protected void updateItem(@Nullable SessionRow row, boolean empty) {
      super.updateItem(row, empty);
      String text = empty || row == null ? "" : words.cell(column, row);
      setText(text);
      whole.setText(text);
      setTooltip(isName(column) && !text.isEmpty() ? whole : null);
    }
  }
}
