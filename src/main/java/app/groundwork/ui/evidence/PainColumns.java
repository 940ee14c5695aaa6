package app.groundwork.ui.evidence;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.FxThread;
import app.groundwork.ui.kit.RelativeTime;
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

/**
 * The columns of the list of pain points: the title always, of the others as many as there is room
 * for, and the one that it is sorted by before all others.
 */
final class PainColumns {
  private static final Texts TEXTS = Texts.in(PainColumns.class);
  private static final double SCROLL_BAR = 16;
  private static final double TITLE_LEAST = 248;
  private static final double TITLE_WANTED = 320;

  /** As wide, most titles stand in one line. */
  private static final double TITLE_IN_ONE_LINE = 400;

  /** How high a row is where its title has one line, and where it may need two. */
  private static final double ROW = 48;

  private static final double HIGH_ROW = 64;

  /** What goes last when room is scarce. */
  private static final List<PainColumn> BY_WORTH =
      List.of(
          PainColumn.DEVELOPERS,
          PainColumn.TEAMS,
          PainColumn.LOST,
          PainColumn.PIECES,
          PainColumn.LAST,
          PainColumn.STATUS,
          PainColumn.THEME,
          PainColumn.FIRST);

  private final TableView<PainRow> table;
  private final PainPointsViewModel model;
  private final Map<PainColumn, TableColumn<PainRow, PainRow>> columns =
      new EnumMap<>(PainColumn.class);
  private boolean arranging;

  /** True while it is not the user who makes columns wider. */
  private boolean filling;

  PainColumns(TableView<PainRow> table, PainPointsViewModel model) {
    this.table = table;
    this.model = model;
    for (PainColumn column : PainColumn.values()) {
      columns.put(column, column(column));
    }
    table.getColumns().setAll(columns.values());
    of(PainColumn.TITLE).prefWidthProperty().subscribe(this::setRowHeight);
    table.widthProperty().subscribe(this::fill);
    columns.forEach(
        (of, column) -> column.widthProperty().addListener(observed -> pulled(of, column)));
  }

  /** What a column is called. */
  static String head(PainColumn column) {
    return switch (column) {
      case TITLE -> TEXTS.get("pains.column.title");
      case THEME -> TEXTS.get("pains.column.theme");
      case STATUS -> TEXTS.get("pains.column.status");
      case DEVELOPERS -> TEXTS.get("pains.column.developers");
      case TEAMS -> TEXTS.get("pains.column.teams");
      case PIECES -> TEXTS.get("pains.column.pieces");
      case LOST -> TEXTS.get("pains.column.lost");
      case FIRST -> TEXTS.get("pains.column.first");
      case LAST -> TEXTS.get("pains.column.last");
    };
  }

  /** Shows the arrow of what it is sorted by. */
  void order(PainPlace place) {
    arranging = true;
    TableColumn<PainRow, PainRow> by = of(place.by());
    by.setSortType(
        place.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
    if (!table.getSortOrder().equals(List.of(by))) {
      table.getSortOrder().setAll(List.of(by));
    }
    arranging = false;
    fill();
  }

  /** True while it is not the user who sorts. */
  boolean isArranging() {
    return arranging;
  }

  /** Sorts as the heads say. */
  void sorted() {
    if (table.getSortOrder().isEmpty()) {
      // The third click on a head: as at first.
      model.sort(PainPlace.FIRST.by(), PainPlace.FIRST.descending());
    } else if (table.getSortOrder().getFirst().getUserData() instanceof PainColumn by) {
      PainPlace now = place();
      TableColumn<PainRow, PainRow> column = of(by);
      boolean down = column.getSortType() == TableColumn.SortType.DESCENDING;
      // The control begins upwards; of figures what is much is looked at first.
      model.sort(by, by == now.by() ? !now.descending() : by.isNumber() || down);
    }
    order(place());
  }

  private PainPlace place() {
    PainPointsViewModel.View view = model.view();
    return view == null ? PainPlace.FIRST : view.place();
  }

  private void pulled(PainColumn of, TableColumn<PainRow, PainRow> column) {
    if (!filling && of != PainColumn.TITLE && model.view() != null) {
      model.widen(of, (int) Math.round(column.getWidth()));
      FxThread.later(this::fillTitle);
    }
  }

  /** The title takes what the others leave. */
  private void fillTitle() {
    double others = SCROLL_BAR;
    for (TableColumn<PainRow, ?> column : table.getVisibleLeafColumns()) {
      others += column.getUserData() == PainColumn.TITLE ? 0 : column.getWidth();
    }
    of(PainColumn.TITLE).setPrefWidth(Math.max(TITLE_LEAST, table.getWidth() - others));
  }

  private void fill() {
    if (table.getWidth() <= 0) {
      return;
    }
    filling = true;
    for (PainColumn column : columns.keySet()) {
      if (column != PainColumn.TITLE) {
        of(column).setPrefWidth(width(column));
      }
    }
    double room = table.getWidth() - SCROLL_BAR;
    PainColumn by = place().by();
    Set<PainColumn> fit = EnumSet.of(PainColumn.TITLE, by);
    double used = TITLE_LEAST + (by == PainColumn.TITLE ? 0 : width(by));
    for (PainColumn column : BY_WORTH) {
      // Once the figures stand, the title takes what it wants before there are more columns.
      double least =
          column.ordinal() > PainColumn.STATUS.ordinal()
                  && column.ordinal() < PainColumn.LOST.ordinal()
              ? 0
              : TITLE_WANTED - TITLE_LEAST;
      if (column != by && used + width(column) + least <= room) {
        fit.add(column);
        used += width(column);
      }
    }
    // Only once it is known which: a column that goes and comes again builds all cells anew.
    columns.forEach((column, its) -> its.setVisible(fit.contains(column)));
    of(PainColumn.TITLE).setPrefWidth(Math.max(TITLE_LEAST, room - used + TITLE_LEAST));
    filling = false;
  }

  /** As it was pulled to, else as it is at first. */
  private double width(PainColumn column) {
    return place().widths().getOrDefault(column, (int) first(column));
  }

  private void setRowHeight(Number title) {
    table.setFixedCellSize(title.doubleValue() < TITLE_IN_ONE_LINE ? HIGH_ROW : ROW);
  }

  /** True if a title may take two lines. */
  boolean isHigh() {
    return table.getFixedCellSize() > ROW;
  }

  /** True if that column has no room now: the title's second line tells it. */
  boolean isHidden(PainColumn column) {
    return !of(column).isVisible();
  }

  private TableColumn<PainRow, PainRow> of(PainColumn column) {
    TableColumn<PainRow, PainRow> its = columns.get(column);
    if (its == null) {
      throw new IllegalStateException(column.code());
    }
    return its;
  }

  private TableColumn<PainRow, PainRow> column(PainColumn of) {
    TableColumn<PainRow, PainRow> column = new TableColumn<>(head(of));
    column.setId("pains-" + of.code());
    column.setUserData(of);
    column.setReorderable(false);
    column.setMinWidth(40);
    column.setPrefWidth(first(of));
    // It takes what the others leave.
    column.setResizable(of != PainColumn.TITLE);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(
        made -> of == PainColumn.TITLE ? new PainTitleCell(this) : new Cell(of, model));
    if (of.isNumber()) {
      column.getStyleClass().add("numeric");
    }
    return column;
  }

  private static double first(PainColumn column) {
    return switch (column) {
      case TITLE -> TITLE_WANTED;
      case THEME -> 120;
      case STATUS -> 112;
      case DEVELOPERS -> 96;
      case TEAMS, PIECES -> 68;
      // Not 80: the control takes that for a column that nobody has sized.
      case LOST -> 84;
      case FIRST, LAST -> 104;
    };
  }

  private static final class Cell extends TableCell<PainRow, PainRow> {
    private final PainColumn column;
    private final PainPointsViewModel model;
    private final Tooltip whole = new Tooltip();

    Cell(PainColumn column, PainPointsViewModel model) {
      this.column = column;
      this.model = model;
    }

    @Override
    protected void updateItem(@Nullable PainRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(empty || row == null ? "" : text(row));
      Long at = empty || row == null ? null : at(row);
      whole.setText(at == null ? getText() : RelativeTime.exact(at));
      setTooltip(getText().isEmpty() || column.isNumber() && at == null ? null : whole);
    }

    private @Nullable Long at(PainRow row) {
      return switch (column) {
        case FIRST -> row.figures().firstAt();
        case LAST -> row.figures().lastAt();
        default -> null;
      };
    }

    private String text(PainRow row) {
      return switch (column) {
        case TITLE -> row.title();
        case THEME -> row.theme();
        case STATUS -> PainWords.status(row.pain().status());
        case DEVELOPERS -> number(row.figures().developers());
        case TEAMS -> number(row.figures().teams());
        case PIECES -> number(row.figures().pieces());
        case LOST -> PainWords.lost(row.figures());
        case FIRST, LAST -> {
          Long at = at(row);
          yield at == null ? "" : RelativeTime.words(at, model.now());
        }
      };
    }

    private static String number(long count) {
      return String.format("%,d", count);
    }
  }
}
