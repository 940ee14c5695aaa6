package app.groundwork.ui.initiatives;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.initiatives.RankingViewModel.View;
import app.groundwork.ui.kit.FxThread;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TablePositionBase;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Both orders side by side: one line an initiative, in whatever order one looks at them. */
final class RankingTable extends TableView<InitiativeLine> {
  private static final Texts TEXTS = Texts.in(RankingTable.class);
  private static final double ROW = 36;
  private static final double SCROLL_BAR = 16;
  private static final double TITLE_LEAST = 200;

  private final RankingViewModel model;
  private final Map<RankingColumn, TableColumn<InitiativeLine, InitiativeRow>> columns =
      new EnumMap<>(RankingColumn.class);

  /** Null if no line has a score, or all have. */
  private final ReadOnlyObjectWrapper<@Nullable String> firstUnscored =
      new ReadOnlyObjectWrapper<>();

  /** True while it is not the user who arranges columns, lines or choice. */
  private boolean arranging;

  /** The ids of those that are chosen: lines may change their places meanwhile. */
  private List<String> picked = List.of();

  /** The columns that are chosen, from left to right. */
  private List<RankingColumn> pickedColumns = List.of(RankingColumn.TITLE);

  /** Where the keys are if the control does not know. */
  private RankingColumn here = RankingColumn.TITLE;

  RankingTable(RankingViewModel model) {
    this.model = model;
    setId("ranking");
    setAccessibleText(TEXTS.get("ranking.name"));
    getStyleClass().addAll("plain", "ranking");
    setFixedCellSize(ROW);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    getSelectionModel().setCellSelectionEnabled(true);
    setRowFactory(table -> new RankingTableRow(firstUnscored));
    for (RankingColumn column : RankingColumn.values()) {
      columns.put(column, column(column));
    }
    setSortPolicy(table -> sorted());
    arrange(model.place().get());
    getColumns().addListener((ListChangeListener<TableColumn<InitiativeLine, ?>>) c -> moved());
    columns.forEach(
        (of, column) -> {
          column.widthProperty().addListener(observed -> pulled(of, column));
          column.visibleProperty().addListener(observed -> shown(of, column));
        });
    widthProperty().subscribe(this::fillTitle);
    getSelectionModel().getSelectedCells().addListener((InvalidationListener) change -> chosen());
    model.place().subscribe(this::arrange);
    model.view().subscribe(this::show);
    model.chosen().id().subscribe(id -> turned(id));
  }

  /** The ids of the chosen lines, from the top down. */
  List<String> picked() {
    return picked;
  }

  private TableColumn<InitiativeLine, InitiativeRow> column(RankingColumn of) {
    TableColumn<InitiativeLine, InitiativeRow> column = new TableColumn<>();
    column.setGraphic(new RankingHead(of));
    column.setId("ranking-" + of.code());
    column.setUserData(of);
    column.setMinWidth(40);
    column.setPrefWidth(first(of));
    column.setCellValueFactory(line -> line.getValue().row());
    column.setCellFactory(
        made ->
            switch (of) {
              case DIFFERENCE -> new DifferenceCell(model);
              case TITLE -> new InitiativeTitleCell();
              case RANGE -> new RangeCell(model);
              case EVIDENCE -> new EvidenceCell();
              default -> new RankingCell(of, model);
            });
    if (of.isNumber()) {
      column.getStyleClass().add("numeric");
    }
    return column;
  }

  private static double first(RankingColumn column) {
    return switch (column) {
      case OWN, REACH, EFFORT -> 64;
      case RICE -> 52;
      case DIFFERENCE, IMPACT -> 96;
      case TITLE -> 280;
      case CONFIDENCE -> 60;
      case SCORE, RANGE -> 72;
      case EVIDENCE -> 132;
      case STATUS -> 92;
    };
  }

  private void arrange(RankingPlace place) {
    arranging = true;
    List<TableColumn<InitiativeLine, ?>> order = new ArrayList<>();
    for (RankingColumn of : place.columns()) {
      TableColumn<InitiativeLine, InitiativeRow> column = of(of);
      order.add(column);
      boolean visible = !place.hidden().contains(of);
      if (column.isVisible() != visible) {
        column.setVisible(visible);
      }
      if (of != RankingColumn.TITLE) {
        column.setPrefWidth(place.widths().getOrDefault(of, (int) first(of)));
      }
    }
    if (!getColumns().equals(order)) {
      getColumns().setAll(order);
    }
    TableColumn<InitiativeLine, InitiativeRow> by = of(place.by());
    by.setSortType(
        place.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
    if (!getSortOrder().equals(List.of(by))) {
      getSortOrder().setAll(List.of(by));
    }
    arranging = false;
    fillTitle();
  }

  private TableColumn<InitiativeLine, InitiativeRow> of(RankingColumn column) {
    TableColumn<InitiativeLine, InitiativeRow> its = columns.get(column);
    if (its == null) {
      throw new IllegalStateException(column.code());
    }
    return its;
  }

  /** The heads only tell how to sort: the model sorts, and no line moves in the file. */
  private boolean sorted() {
    if (!arranging) {
      RankingPlace now = model.place().get();
      if (getSortOrder().isEmpty()) {
        // The third click on a head: as at first.
        model.sort(RankingColumn.OWN, false);
      } else if (getSortOrder().getFirst().getUserData() instanceof RankingColumn by) {
        boolean down = by == now.by() ? !now.descending() : by.isDownFirst();
        model.sort(by, down);
      }
      arrange(model.place().get());
    }
    return true;
  }

  private void moved() {
    if (!arranging) {
      List<RankingColumn> order =
          getColumns().stream().map(column -> (RankingColumn) column.getUserData()).toList();
      model.rearrange(was -> was.withColumns(order));
    }
  }

  private void shown(RankingColumn of, TableColumn<InitiativeLine, InitiativeRow> column) {
    if (!arranging) {
      model.rearrange(was -> was.withHidden(of, !column.isVisible()));
    }
    fillTitle();
  }

  private void pulled(RankingColumn of, TableColumn<InitiativeLine, InitiativeRow> column) {
    int width = (int) Math.round(column.getWidth());
    if (!arranging && of != RankingColumn.TITLE && width != Math.round(column.getPrefWidth())) {
      model.rearrange(was -> was.withWidth(of, width));
    }
    if (of != RankingColumn.TITLE) {
      FxThread.later(this::fillTitle);
    }
  }

  /** The title takes what the others leave. */
  private void fillTitle() {
    if (getWidth() <= 0) {
      return;
    }
    double others = SCROLL_BAR;
    for (TableColumn<InitiativeLine, ?> column : getVisibleLeafColumns()) {
      others += column.getUserData() == RankingColumn.TITLE ? 0 : column.getWidth();
    }
    boolean before = arranging;
    arranging = true;
    of(RankingColumn.TITLE).setPrefWidth(Math.max(TITLE_LEAST, getWidth() - others));
    arranging = before;
  }

  private void show(@Nullable View view) {
    if (view == null) {
      return;
    }
    firstUnscored.set(
        view.ranked() == 0 || view.ranked() == view.lines().size()
            ? null
            : view.lines().get(view.ranked()).id());
    arranging = true;
    boolean same =
        getItems().size() == view.lines().size()
            && getItems().stream()
                .map(InitiativeLine::id)
                .toList()
                .equals(view.lines().stream().map(InitiativeLine::id).toList());
    if (!same) {
      getItems().setAll(view.lines());
    }
    arranging = false;
    if (!same) {
      choose(picked.isEmpty() ? one(model.chosen().id().get()) : picked);
    }
  }

  private static List<String> one(@Nullable String id) {
    return id == null ? List.of() : List.of(id);
  }

  private void turned(@Nullable String id) {
    if (id != null && !picked.contains(id)) {
      choose(List.of(id));
    }
  }

  /** Chooses those of these that are shown in the chosen columns, the last one being here. */
  void choose(List<String> ids) {
    List<InitiativeLine> lines = getItems();
    Set<String> wanted = Set.copyOf(ids);
    List<Integer> at = new ArrayList<>();
    for (int i = 0; i < lines.size() && at.size() < wanted.size(); i++) {
      if (wanted.contains(lines.get(i).id())) {
        at.add(i);
      }
    }
    List<RankingColumn> over = columns();
    String last = ids.isEmpty() ? null : ids.getLast();
    arranging = true;
    var choice = getSelectionModel();
    choice.clearSelection();
    for (int i : at) {
      over.forEach(column -> choice.select(i, of(column)));
    }
    int lead = at.stream().filter(i -> lines.get(i).id().equals(last)).findFirst().orElse(-1);
    if (lead >= 0) {
      choice.select(lead, of(column()));
      getFocusModel().focus(lead, of(column()));
      if (rows().stream().noneMatch(row -> row.getIndex() == lead)) {
        scrollTo(Math.max(0, lead - 4));
      }
    }
    arranging = false;
    picked = at.stream().map(i -> lines.get(i).id()).toList();
    // Where Shift extends from: the control keeps it by position.
    if (lead >= 0) {
      getProperties().put("anchor", new TablePosition<>(this, lead, of(column())));
    } else {
      getProperties().remove("anchor");
    }
  }

  private void chosen() {
    if (arranging) {
      return;
    }
    var cells = getSelectionModel().getSelectedCells();
    List<String> ids =
        cells.stream()
            .map(TablePositionBase::getRow)
            .filter(i -> i >= 0 && i < getItems().size())
            .distinct()
            .sorted()
            .map(i -> getItems().get(i).id())
            .toList();
    if (ids.isEmpty()) {
      return;
    }
    picked = ids;
    pickedColumns =
        getVisibleLeafColumns().stream()
            .filter(column -> cells.stream().anyMatch(cell -> cell.getTableColumn() == column))
            .map(RankingTable::kind)
            .toList();
    here().ifPresent(id -> model.chosen().choose(id));
  }

  private static RankingColumn kind(TableColumn<?, ?> column) {
    return (RankingColumn) column.getUserData();
  }

  /** The id of the line where the keys are; empty if none is. */
  Optional<String> here() {
    int row = getFocusModel().getFocusedCell().getRow();
    return row < 0 || row >= getItems().size()
        ? Optional.empty()
        : Optional.of(getItems().get(row).id());
  }

  /** The column where the keys are. */
  RankingColumn column() {
    TableColumn<?, ?> column = getFocusModel().getFocusedCell().getTableColumn();
    return column == null ? here : kind(column);
  }

  /** The columns that are chosen, from left to right. */
  List<RankingColumn> columns() {
    return pickedColumns;
  }

  /** Those that are shown, from the first chosen one on. */
  List<RankingColumn> columnsFrom() {
    List<RankingColumn> shown = getVisibleLeafColumns().stream().map(RankingTable::kind).toList();
    int from = pickedColumns.isEmpty() ? -1 : shown.indexOf(pickedColumns.getFirst());
    return from < 0 ? List.of() : shown.subList(from, shown.size());
  }

  /** Goes to that column of the line where the keys are. */
  void setColumn(RankingColumn column) {
    here = column;
    pickedColumns = List.of(column);
    choose(here().map(List::of).orElse(picked));
  }

  /** Goes so many lines down, or up, as far as there are any. */
  void step(int down) {
    int row = getFocusModel().getFocusedCell().getRow();
    int last = getItems().size() - 1;
    if (last >= 0) {
      go(Math.clamp((long) row + down, 0, last), column());
    }
  }

  /** Goes so many columns to the right, or to the left, as far as there are any. */
  void side(int right) {
    List<RankingColumn> shown = getVisibleLeafColumns().stream().map(RankingTable::kind).toList();
    int next = Math.clamp((long) shown.indexOf(column()) + right, 0, shown.size() - 1);
    int row = getFocusModel().getFocusedCell().getRow();
    if (row >= 0) {
      go(row, shown.get(next));
    }
  }

  /** Goes to the next cell that can be typed in, or the one before; round the ends of lines. */
  void tab(int by) {
    List<RankingColumn> stops =
        getVisibleLeafColumns().stream()
            .map(RankingTable::kind)
            .filter(column -> InitiativeCell.EDITABLE.contains(column))
            .filter(column -> column != RankingColumn.OWN)
            .toList();
    if (stops.isEmpty()) {
      return;
    }
    int at = stops.indexOf(column());
    int row = getFocusModel().getFocusedCell().getRow();
    int next = at < 0 ? 0 : at + by;
    if (next < 0) {
      row--;
      next = stops.size() - 1;
    } else if (next >= stops.size()) {
      row++;
      next = 0;
    }
    if (row >= 0 && row < getItems().size()) {
      go(row, stops.get(next));
    }
  }

  private void go(int row, RankingColumn column) {
    here = column;
    pickedColumns = List.of(column);
    String id = getItems().get(row).id();
    choose(List.of(id));
    model.chosen().choose(id);
    scrollToColumn(of(column));
  }

  /** The lines on screen. */
  List<TableRow<?>> rows() {
    List<TableRow<?>> rows = new ArrayList<>();
    for (Node node : lookupAll(".table-row-cell")) {
      if (node instanceof TableRow<?> row && !row.isEmpty() && row.isVisible()) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** How high the heads are, px. */
  double headHeight() {
    Node head = lookup(".column-header-background");
    return head == null ? 0 : head.getLayoutBounds().getHeight();
  }

  /** Where a cell is, in the scene; empty if it is not on screen. */
  Optional<Bounds> boundsOf(String id, RankingColumn column) {
    for (TableRow<?> row : rows()) {
      if (row.getItem() instanceof InitiativeLine line && line.id().equals(id)) {
        for (Node node : row.getChildrenUnmodifiable()) {
          if (node instanceof TableCell<?, ?> cell && cell.getTableColumn() == of(column)) {
            return Optional.of(cell.localToScene(cell.getBoundsInLocal()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** True if the mouse is over a cell with something in it. */
  boolean isCell(MouseEvent mouse) {
    Node node = mouse.getTarget() instanceof Node hit ? hit : null;
    while (node != null && !(node instanceof TableCell<?, ?>)) {
      node = node.getParent();
    }
    return node instanceof TableCell<?, ?> cell && !cell.isEmpty();
  }
}
