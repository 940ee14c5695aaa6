package app.groundwork.ui.evidence;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.EmptyState;
import app.groundwork.ui.kit.FocusIn;
import app.groundwork.ui.kit.FxThread;
import app.groundwork.ui.kit.Keys;
import app.groundwork.ui.kit.ToolButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** All pain points with their figures, sorted by any of them. */
final class PainPointsPane extends VBox {
  private static final Texts TEXTS = Texts.in(PainPointsPane.class);
  private static final KeyCombination COPY = Keys.ctrl(KeyCode.C);

  private final PainPointsViewModel model;
  private final Runnable open;
  private final TextField filter = new TextField();
  private final MenuButton sort = new MenuButton(TEXTS.get("pains.sort"));
  private final ToggleButton openOnly = new ToggleButton(TEXTS.get("pains.open"));
  private final Label count = new Label();
  private final TableView<PainRow> table = new TableView<>();
  private final PainColumns columns;
  private final PainTitleBar title;
  private final HBox bar;
  private final EmptyState empty;
  private boolean syncing;

  /** The ids of those that were chosen here: rows may change their places meanwhile. */
  private List<String> picked = List.of();

  /**
   * @param open puts the focus on what is told of the chosen one
   */
  PainPointsPane(PainPointsViewModel model, Runnable open) {
    this.model = model;
    this.open = open;
    getStyleClass().add("pains");
    setMinWidth(0);
    columns = new PainColumns(table, model);
    title = new PainTitleBar(model, this::focusTable);
    bar = new HBox(filter, openOnly, sort, count);
    empty = first();
    setUpBar();
    setUpTable();
    VBox.setVgrow(table, Priority.ALWAYS);
    model.setOnRefreshed(this::refresh);
    model.setOnTurned(this::turned);
    sceneProperty().subscribe(scene -> model.setLooking(scene != null));
    refresh();
  }

  private void setUpBar() {
    bar.getStyleClass().add("pains-bar");
    filter.setId("pains-filter");
    filter.setPromptText(TEXTS.get("pains.filter.prompt"));
    filter.setAccessibleText(TEXTS.get("pains.filter"));
    filter.textProperty().subscribe((before, now) -> model.setText(now));
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInFilter);
    filter.setMinWidth(72);
    HBox.setHgrow(filter, Priority.ALWAYS);
    openOnly.getStyleClass().addAll("quiet", "small");
    openOnly.setMinWidth(USE_PREF_SIZE);
    openOnly.setOnAction(event -> model.setOpen(openOnly.isSelected()));
    sort.getStyleClass().addAll("small");
    sort.setMinWidth(USE_PREF_SIZE);
    sort.setOnShowing(event -> sort.getItems().setAll(sortItems()));
    // A menu that is empty does not open.
    sort.getItems().setAll(sortItems());
    count.getStyleClass().add("meta");
    count.setMinWidth(USE_PREF_SIZE);
  }

  private List<MenuItem> sortItems() {
    PainPointsViewModel.View view = model.view();
    List<MenuItem> items = new ArrayList<>();
    for (PainColumn column : PainColumn.values()) {
      RadioMenuItem item = new RadioMenuItem(PainColumns.head(column));
      item.setMnemonicParsing(false);
      item.setSelected(view != null && view.place().by() == column);
      item.setOnAction(event -> model.sortBy(column));
      items.add(item);
    }
    return items;
  }

  private void setUpTable() {
    table.setId("pains-table");
    table.getStyleClass().addAll("plain", "pains-table");
    table.setAccessibleText(TEXTS.get("pains.list"));
    table.setTableMenuButtonVisible(false);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setItems(model.rows());
    // The rows are sorted by the model and not by the table: it would ask for every cell's value.
    table.setSortPolicy(
        sorted -> {
          // Nobody clicks a head that is not on screen: the table sorts when it is made, too.
          if (!columns.isArranging() && table.getScene() != null) {
            // After it: the table holds what is chosen back while it sorts.
            FxThread.later(columns::sorted);
          }
          return true;
        });
    table
        .getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) change -> chosen());
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.setPlaceholder(nothing());
  }

  private Node nothing() {
    Label words = new Label(TEXTS.get("pains.nothing"));
    words.getStyleClass().add("muted");
    Button clear = new Button(TEXTS.get("pains.nothing.clear"));
    clear.setOnAction(
        event -> {
          filter.clear();
          model.clearFilter();
          focusTable();
        });
    VBox nothing = new VBox(words, clear);
    nothing.getStyleClass().add("empty-state");
    return nothing;
  }

  private EmptyState first() {
    EmptyState none =
        new EmptyState(
            Feather.LAYERS,
            TEXTS.get("pains.empty"),
            TEXTS.get("pains.empty.text"),
            null,
            ToolButton.quiet("pains-first", TEXTS.get("pains.new"), this::add));
    VBox.setVgrow(none, Priority.ALWAYS);
    return none;
  }

  /** Puts the focus on the list. */
  void focus() {
    focusTable();
  }

  private void focusTable() {
    table.requestFocus();
    if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }

  /** Shows one, whatever is filtered by. */
  void reveal(String id) {
    if (model.reveal(id)) {
      filter.setText(model.text());
      show();
    }
  }

  /** Out of the title, then out of the filter; false if there is no step back. */
  boolean back() {
    if (title.back()) {
      return true;
    }
    if (!filter.isFocused() && (filter.getText().isEmpty() || !FocusIn.pane(this))) {
      return false;
    }
    filter.clear();
    focusTable();
    return true;
  }

  /** Gives up what is asked for; false if nothing is, or somebody is elsewhere. */
  boolean putQuestionAway() {
    return FocusIn.pane(title) && title.back();
  }

  /** Asks for the title of a new pain point. */
  void add() {
    title.add();
  }

  /** Puts a way to another pane at the beginning of the bar. */
  void lead(Button way) {
    bar.getChildren().addFirst(way);
  }

  private Optional<PainRow> chosenRow() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
  }

  private List<PainRow> choice() {
    return table.getSelectionModel().getSelectedIndices().stream()
        .filter(i -> i >= 0 && i < model.rows().size())
        .sorted()
        .map(model.rows()::get)
        .toList();
  }

  private void refresh() {
    PainPointsViewModel.View view = model.view();
    if (view == null) {
      return;
    }
    List<Node> panes = List.of(bar, title, view.of() == 0 ? empty : table);
    if (!getChildren().equals(panes)) {
      getChildren().setAll(panes);
    }
    bar.setVisible(view.of() > 0);
    bar.setManaged(view.of() > 0);
    openOnly.setSelected(view.place().open());
    if (!filter.getText().equals(model.text())) {
      filter.setText(model.text());
    }
    count.setText(
        model.rows().size() == view.of()
            ? TEXTS.get("pains.count", view.of())
            : TEXTS.get("pains.count.of", model.rows().size(), view.of()));
    columns.order(view.place());
    show();
  }

  /** Chosen elsewhere, after its row had come: what is chosen here by hand is left alone. */
  private void turned() {
    String here = chosenRow().map(PainRow::id).orElse(null);
    if (!Objects.equals(here, model.chosen())) {
      show();
    }
  }

  /** The chosen one as the model has it: rows have moved since. */
  private void show() {
    String id = model.chosen();
    List<PainRow> rows = model.rows();
    List<String> ids = rows.stream().map(PainRow::id).toList();
    int index = id == null ? -1 : ids.indexOf(id);
    var choice = table.getSelectionModel();
    boolean all = id != null && picked.contains(id) && ids.containsAll(picked);
    List<Integer> wanted =
        index < 0 ? List.of() : all ? picked.stream().map(ids::indexOf).toList() : List.of(index);
    if (!Set.copyOf(wanted).equals(Set.copyOf(choice.getSelectedIndices()))) {
      boolean seen = choice.getSelectedIndices().contains(index);
      syncing = true;
      choice.clearSelection();
      wanted.stream().filter(one -> one != index).forEach(choice::select);
      if (index >= 0) {
        choice.select(index);
      }
      syncing = false;
      if (index >= 0 && !seen) {
        table.scrollTo(Math.max(0, index - 1));
      }
      // Where Shift extends from: the control keeps it by position.
      table.getProperties().remove("anchor");
    }
  }

  private void chosen() {
    if (syncing || model.isMending()) {
      return;
    }
    picked = choice().stream().map(PainRow::id).toList();
    PainRow row = table.getSelectionModel().getSelectedItem();
    if (row != null && !Objects.equals(row.id(), model.chosen())) {
      model.choose(row.id());
    }
  }

  /** What can be done to the pain points chosen in the list. */
  List<Action> actions() {
    return List.of(
        action("rename", TEXTS.get("pains.action.rename"), this::rename),
        action("copy", TEXTS.get("pains.action.copy"), () -> model.copy(choice())));
  }

  private Action action(String id, String name, Runnable run) {
    return new Action(
        "evidence.pains." + id,
        name,
        null,
        () -> getScene() != null && chosenRow().isPresent(),
        run);
  }

  private void rename() {
    chosenRow().ifPresent(title::rename);
  }

  private void pressed(KeyEvent key) {
    if (COPY.match(key)) {
      key.consume();
      model.copy(choice());
      return;
    }
    if (key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
      return;
    }
    switch (key.getCode()) {
      case ENTER -> {
        if (chosenRow().isPresent()) {
          open.run();
        }
      }
      case F2 -> rename();
      case DELETE -> model.remove(choice());
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void pressedInFilter(KeyEvent key) {
    if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
      key.consume();
      focusTable();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      back();
    }
  }

  void close() {
    model.close();
  }
}
