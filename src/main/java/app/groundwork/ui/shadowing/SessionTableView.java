package app.groundwork.ui.shadowing;

import app.groundwork.model.shadowing.SessionRow;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.FxThread;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All sessions as a table, with the filter above and what they come to below. */
final class SessionTableView extends VBox {
  private static final Texts TEXTS = Texts.in(SessionTableView.class);
  private static final double ROW = 30;
  private static final int LEAST_ROWS = 6;

  /** Lower, table and trend have no room for each other. */
  private static final double BOTH = 460;

  private final SessionTableViewModel model;
  private final Consumer<SessionRow> open;
  private final TableView<SessionRow> table = new TableView<>();
  private final TableColumns columns;
  private final TableFilterBar filter;
  private final CoverageLine coverage = new CoverageLine();
  private final ToggleButton unfold = new ToggleButton(TEXTS.get("trend"));
  private final TrendPane trend;
  private final TotalsFoot totals;
  private Set<String> chosen = Set.of();
  private int chosenAt;
  private boolean arranged;
  private boolean wasLow;

  /**
   * @param open shows a session's review
   */
  SessionTableView(SessionTableViewModel model, Consumer<SessionRow> open) {
    this.model = model;
    this.open = open;
    getStyleClass().add("session-table");
    columns = new TableColumns(table, model.words(), this::columnsChanged);
    filter = new TableFilterBar(model, columns, this::focus);
    trend = new TrendPane(model.words());
    totals = new TotalsFoot(table, model.words());
    setUpTable();
    setUpTrend();
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(filter, coverage, trend, table, totals);
    heightProperty().subscribe(this::makeRoom);
    sceneProperty().subscribe(scene -> model.setShown(scene != null));
    model.view().subscribe(this::show);
  }

  private void setUpTable() {
    table.setId("session-table");
    table.getStyleClass().addAll("plain", "sessions");
    table.setAccessibleText(TEXTS.get("table"));
    table.setFixedCellSize(ROW);
    // It takes what the trend leaves, and takes nothing from it.
    table.setPrefHeight(LEAST_ROWS * ROW);
    table.setTableMenuButtonVisible(false);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setItems(model.rows());
    table.setPlaceholder(nothing());
    // The rows are sorted here and not by the table: it would ask for every cell's value.
    table.setSortPolicy(
        sorted -> {
          if (!columns.isArranging() && arranged) {
            // After it: the table holds what is chosen back while it sorts.
            FxThread.later(() -> model.setOrders(columns.orders()));
          }
          return true;
        });
    table.setRowFactory(made -> row());
    table
        .getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) change -> chosen());
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void setUpTrend() {
    unfold.getStyleClass().addAll("quiet", "small");
    unfold.setSelected(true);
    unfold.setMinWidth(USE_PREF_SIZE);
    unfold.setOnAction(
        event -> {
          model.setTrend(unfold.isSelected());
          makeRoom();
        });
    coverage.getChildren().add(unfold);
    trend.managedProperty().bind(trend.visibleProperty());
  }

  /** Puts the focus on the table. */
  void focus() {
    table.requestFocus();
    if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }

  /** Chooses one row; does nothing if it is not shown. */
  void select(String sessionId) {
    model
        .row(sessionId)
        .ifPresent(
            row -> {
              table.getSelectionModel().clearAndSelect(table.getItems().indexOf(row));
              table.scrollTo(row);
            });
  }

  /** From the filter to the table; false if the focus was there. */
  boolean back() {
    if (filter.back()) {
      return true;
    }
    if (table.isFocused()) {
      return false;
    }
    focus();
    return true;
  }

  private void show(SessionTableViewModel.@Nullable View view) {
    if (view == null) {
      return;
    }
    if (!arranged) {
      columns.arrange(model.place());
      unfold.setSelected(model.place().trend());
      makeRoom();
      arranged = true;
    } else {
      columns.order(model.place().orders());
    }
    filter.show(view);
    coverage.show(view.coverage(), view.current());
    trend.show(view.trends(), model.rows().isEmpty() && view.of() > 0);
    totals.show(view.totals());
    keepChoice();
  }

  /** What is sorted or read anew keeps what was chosen; what is gone, the place where it was. */
  private void keepChoice() {
    TableView.TableViewSelectionModel<SessionRow> choice = table.getSelectionModel();
    int[] indices =
        IntStream.range(0, model.rows().size())
            .filter(i -> chosen.contains(model.rows().get(i).id()))
            .toArray();
    if (indices.length > 0) {
      boolean same = choice.getSelectedIndices().equals(Arrays.stream(indices).boxed().toList());
      if (!same) {
        choice.clearSelection();
        choice.selectIndices(indices[0], indices);
        forgetAnchor();
      }
    } else if (!model.rows().isEmpty()) {
      // The first one at first: the rows come after the focus.
      choice.clearAndSelect(Math.min(chosenAt, model.rows().size() - 1));
      forgetAnchor();
    }
  }

  /** Where Shift extends from: the control keeps it by position, and rows have moved since. */
  private void forgetAnchor() {
    table.getProperties().remove("anchor");
  }

  private void chosen() {
    if (!model.isMending()) {
      chosen = choice().stream().map(SessionRow::id).collect(Collectors.toSet());
      chosenAt = Math.max(0, table.getSelectionModel().getSelectedIndex());
    }
  }

  /** The rows chosen, in the order in which they stand. */
  private List<SessionRow> choice() {
    return table.getSelectionModel().getSelectedIndices().stream()
        .filter(i -> i >= 0 && i < model.rows().size())
        .sorted()
        .map(model.rows()::get)
        .toList();
  }

  private void columnsChanged() {
    if (arranged) {
      model.setColumns(columns.now());
    }
  }

  /** Where there is no room for both, the trend opens in the table's place. */
  private void makeRoom() {
    boolean low = getHeight() > 0 && getHeight() < BOTH;
    boolean unfolded = unfold.isSelected();
    if (low && !wasLow) {
      unfolded = false;
    } else if (!low) {
      unfolded = model.place().trend();
    }
    wasLow = low;
    unfold.setSelected(unfolded);
    trend.setVisible(unfolded);
    VBox.setVgrow(trend, low ? Priority.ALWAYS : Priority.NEVER);
    show(table, !(low && unfolded));
    show(totals, !(low && unfolded));
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private Node nothing() {
    Label words = new Label(TEXTS.get("table.nothing"));
    words.getStyleClass().add("muted");
    Button clear = new Button(TEXTS.get("table.filter.clear"));
    clear.setOnAction(
        event -> {
          model.clearFilter();
          focus();
        });
    VBox nothing = new VBox(words, clear);
    nothing.getStyleClass().add("empty-state");
    nothing.visibleProperty().bind(model.view().isNotNull());
    return nothing;
  }

  private TableRow<SessionRow> row() {
    TableRow<SessionRow> row = new TableRow<>();
    row.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        click -> {
          if (click.getClickCount() == 2
              && click.getButton() == MouseButton.PRIMARY
              && row.getItem() != null) {
            open.accept(row.getItem());
          }
        });
    return row;
  }

  private void pressed(KeyEvent event) {
    KeyCode key = event.getCode();
    if (event.isShortcutDown() && key == KeyCode.C) {
      model.copy(choice());
      event.consume();
    } else if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    } else if (key == KeyCode.ENTER) {
      SessionRow row = table.getSelectionModel().getSelectedItem();
      if (row != null) {
        open.accept(row);
      }
      event.consume();
    } else if (key == KeyCode.DELETE) {
      model.remove(choice());
      event.consume();
    }
  }
}
