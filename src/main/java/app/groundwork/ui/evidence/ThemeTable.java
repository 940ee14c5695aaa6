package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.SpaceDimension;
import app.groundwork.model.evidence.ThemeFigures;
import app.groundwork.model.evidence.ThemeFigures.Order;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.FxThread;
import app.groundwork.ui.kit.KeptChoice;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** The themes as a table, sorted by any column. */
final class ThemeTable extends TableView<ThemeFigures> {
  private static final Texts TEXTS = Texts.in(ThemeTable.class);
  private static final double NAME_LEAST = 120;
  private static final double WITH_SPACE = 640;
  private static final double SCROLL_BAR = 16;

  private final ThemesViewModel model;
  private final Map<Order, TableColumn<ThemeFigures, ThemeFigures>> columns =
      new EnumMap<>(Order.class);
  private boolean arranging;

  ThemeTable(ThemesViewModel model) {
    this.model = model;
    setId("themes");
    getStyleClass().add("plain");
    setAccessibleText(TEXTS.get("theme.list"));
    setFixedCellSize(34);
    for (Order order : Order.values()) {
      columns.put(order, column(order));
    }
    getColumns().setAll(columns.values());
    widthProperty().subscribe(this::fillWidth);
    // Sorted in the model: what has no theme stays last.
    setSortPolicy(
        sorted -> {
          if (!arranging) {
            FxThread.later(this::sorted);
          }
          return true;
        });
    model.sorting().subscribe(this::arrows);
    new KeptChoice<>(
        getSelectionModel(),
        getItems(),
        ThemeFigures::id,
        model.rows(),
        model.chosen(),
        model::choose,
        this::scrollTo);
  }

  private void sorted() {
    if (getSortOrder().isEmpty()) {
      // The third click takes the arrow away; there is always an order.
      ThemesViewModel.Sorting now = model.sorting().get();
      model.sort(now.order(), !now.descending());
      arrows(model.sorting().get());
    } else if (getSortOrder().getFirst().getUserData() instanceof Order order) {
      TableColumn<ThemeFigures, ?> first = getSortOrder().getFirst();
      model.sort(order, first.getSortType() == TableColumn.SortType.DESCENDING);
    }
  }

  private void arrows(ThemesViewModel.Sorting sorting) {
    TableColumn<ThemeFigures, ThemeFigures> column = columns.get(sorting.order());
    if (column != null) {
      arranging = true;
      column.setSortType(
          sorting.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
      getSortOrder().setAll(java.util.List.of(column));
      arranging = false;
    }
  }

  /** The name takes the room that numbers do not need. */
  private void fillWidth() {
    TableColumn<ThemeFigures, ThemeFigures> space = columns.get(Order.SPACE);
    if (space != null && getWidth() > 0) {
      // The theme itself tells it where there is no room.
      space.setVisible(getWidth() >= WITH_SPACE);
    }
    double others = SCROLL_BAR;
    for (Order order : Order.values()) {
      TableColumn<ThemeFigures, ThemeFigures> column = columns.get(order);
      others += order == Order.NAME || column == null || !column.isVisible() ? 0 : width(order);
    }
    TableColumn<ThemeFigures, ThemeFigures> name = columns.get(Order.NAME);
    if (name != null) {
      name.setPrefWidth(Math.max(NAME_LEAST, getWidth() - others));
    }
  }

  private static double width(Order order) {
    return switch (order) {
      case NAME -> NAME_LEAST;
      case SPACE -> 128;
      case PAINS -> 84;
      case DEVELOPERS -> 92;
      case TEAMS, PIECES -> 60;
      case LOST -> 72;
    };
  }

  private TableColumn<ThemeFigures, ThemeFigures> column(Order order) {
    TableColumn<ThemeFigures, ThemeFigures> column = new TableColumn<>(head(order));
    column.setUserData(order);
    column.setId("theme-" + order.name().toLowerCase(java.util.Locale.ROOT));
    column.setReorderable(false);
    column.setMinWidth(48);
    column.setPrefWidth(width(order));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(made -> new Cell(order));
    if (order != Order.NAME && order != Order.SPACE) {
      column.getStyleClass().add("numeric");
      column.setSortType(TableColumn.SortType.DESCENDING);
    }
    return column;
  }

  private static String head(Order order) {
    return switch (order) {
      case NAME -> TEXTS.get("theme.column.name");
      case SPACE -> TEXTS.get("theme.column.space");
      case PAINS -> TEXTS.get("theme.column.pains");
      case DEVELOPERS -> TEXTS.get("theme.column.developers");
      case TEAMS -> TEXTS.get("theme.column.teams");
      case PIECES -> TEXTS.get("theme.column.pieces");
      case LOST -> TEXTS.get("theme.column.lost");
    };
  }

  private static String words(Order order, ThemeFigures row) {
    return switch (order) {
      case NAME -> ThemesViewModel.name(row);
      case SPACE -> {
        SpaceDimension space = row.theme() == null ? null : row.theme().space();
        yield space == null ? "" : SpaceWords.name(space);
      }
      case PAINS -> Integer.toString(row.pains().size());
      case DEVELOPERS -> Integer.toString(row.figures().developers());
      case TEAMS -> Integer.toString(row.figures().teams());
      case PIECES -> Integer.toString(row.figures().pieces());
      case LOST -> PainWords.lost(row.figures());
    };
  }

  private static final class Cell extends TableCell<ThemeFigures, ThemeFigures> {
    private final Order order;
    private final Tooltip whole = new Tooltip();

    Cell(Order order) {
      this.order = order;
    }

    @Override
    protected void updateItem(@Nullable ThemeFigures row, boolean empty) {
      super.updateItem(row, empty);
      String text = empty || row == null ? "" : words(order, row);
      setText(text);
      whole.setText(text);
      setTooltip(order == Order.NAME && !text.isEmpty() ? whole : null);
      getStyleClass().remove("muted");
      if (row != null && row.theme() == null && order == Order.NAME) {
        getStyleClass().add("muted");
      }
    }
  }
}
