package app.groundwork.ui.shadowing;

import app.groundwork.model.people.Team;
import app.groundwork.model.shadowing.SessionColumn;
import app.groundwork.model.shadowing.SessionOrder;
import app.groundwork.model.shared.Quarter;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Choices;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** What narrows the table of sessions down, and the keyboard's way to its heads. */
final class TableFilterBar extends FlowPane {
  private static final Texts TEXTS = Texts.in(TableFilterBar.class);

  private final SessionTableViewModel model;
  private final TableColumns columns;
  private final Runnable toTable;
  private final TextField text = new TextField();
  private final ChoiceBox<Choice<String>> team = Choices.choice(Choice::words);
  private final ChoiceBox<Choice<Quarter>> quarter = Choices.choice(Choice::words);
  private final Label count = new Label();
  private final MenuButton sort = new MenuButton(TEXTS.get("table.sort"));
  private final MenuButton shown = new MenuButton(TEXTS.get("table.columns"));
  private boolean mending;

  /** One of a choice; empty for all. */
  private record Choice<T>(Optional<T> value, String words) {}

  /**
   * @param toTable puts the focus on the table
   */
  TableFilterBar(SessionTableViewModel model, TableColumns columns, Runnable toTable) {
    this.model = model;
    this.columns = columns;
    this.toTable = toTable;
    getStyleClass().add("table-filter");
    text.setId("table-filter-text");
    text.setPromptText(TEXTS.get("table.filter.prompt"));
    text.setAccessibleText(TEXTS.get("table.filter.text"));
    text.textProperty().addListener((observed, before, now) -> model.setText(now));
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    team.setAccessibleText(TEXTS.get("table.filter.team"));
    quarter.setAccessibleText(TEXTS.get("table.filter.quarter"));
    follow(team, model::setTeam);
    follow(quarter, model::setQuarter);
    count.getStyleClass().add("meta");
    count.setMinWidth(USE_PREF_SIZE);
    sort.setOnShowing(event -> sort.getItems().setAll(sortItems()));
    shown.setOnShowing(event -> shown.getItems().setAll(columnItems()));
    // A menu that is empty does not open.
    sort.getItems().setAll(sortItems());
    shown.getItems().setAll(columnItems());
    getChildren().addAll(text, team, quarter, sort, shown, count);
  }

  void show(SessionTableViewModel.View view) {
    mending = true;
    List<Choice<String>> teams = new ArrayList<>();
    teams.add(new Choice<>(Optional.empty(), TEXTS.get("table.team.all")));
    for (Team one : view.teams()) {
      teams.add(new Choice<>(Optional.of(one.id()), one.name()));
    }
    fill(team, teams, model.place().team());
    List<Choice<Quarter>> quarters = new ArrayList<>();
    quarters.add(new Choice<>(Optional.empty(), TEXTS.get("table.quarter.all")));
    for (Quarter one : view.quarters()) {
      quarters.add(new Choice<>(Optional.of(one), TableWords.quarter(one)));
    }
    fill(quarter, quarters, model.place().quarter());
    if (!text.getText().equals(model.text())) {
      text.setText(model.text());
    }
    mending = false;
    count.setText(
        model.isFiltered()
            ? TEXTS.get("table.count.of", model.rows().size(), view.of())
            : TEXTS.get("table.count", view.of()));
  }

  /** Out of the bar: empties the words first; false if the focus is not in it. */
  boolean back() {
    if (!isFocusWithin()) {
      return false;
    }
    if (text.isFocused() && !text.getText().isEmpty()) {
      text.clear();
    } else {
      toTable.run();
    }
    return true;
  }

  private <T> void follow(ChoiceBox<Choice<T>> box, Consumer<? super T> set) {
    box.valueProperty()
        .addListener(
            (observed, before, now) -> {
              if (!mending && now != null) {
                set.accept(now.value().orElse(null));
              }
            });
  }

  private static <T> void fill(
      ChoiceBox<Choice<T>> box, List<Choice<T>> choices, @Nullable T value) {
    if (!box.getItems().equals(choices)) {
      box.getItems().setAll(choices);
    }
    for (Choice<T> choice : choices) {
      if (Objects.equals(choice.value().orElse(null), value)) {
        box.setValue(choice);
      }
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
      toTable.run();
      event.consume();
    }
  }

  private List<MenuItem> sortItems() {
    List<SessionOrder> orders = model.place().orders();
    List<MenuItem> items = new ArrayList<>();
    RadioMenuItem newest = new RadioMenuItem(TEXTS.get("table.sort.newest"));
    newest.setSelected(orders.isEmpty());
    newest.setOnAction(event -> model.setOrders(List.of()));
    items.add(newest);
    items.add(new SeparatorMenuItem());
    for (SessionColumn column : model.place().shown()) {
      boolean first = !orders.isEmpty() && orders.getFirst().column() == column;
      String words = TableWords.head(column);
      RadioMenuItem item =
          new RadioMenuItem(
              first
                  ? TEXTS.get(
                      orders.getFirst().descending() ? "table.sort.down" : "table.sort.up", words)
                  : words);
      item.setSelected(first);
      item.setOnAction(event -> model.sortBy(column));
      items.add(item);
    }
    return items;
  }

  private List<MenuItem> columnItems() {
    List<MenuItem> items = new ArrayList<>();
    List<SessionColumn> now = model.place().shown();
    for (TablePlace.Column one : model.place().columns()) {
      CheckMenuItem item = new CheckMenuItem(TableWords.head(one.column()));
      item.setSelected(one.shown());
      // A table without columns could not be found again.
      item.setDisable(now.equals(List.of(one.column())));
      item.setOnAction(event -> columns.toggle(one.column()));
      items.add(item);
    }
    items.add(new SeparatorMenuItem());
    items.add(moves(TEXTS.get("table.columns.left"), -1));
    items.add(moves(TEXTS.get("table.columns.right"), 1));
    MenuItem first = new MenuItem(TEXTS.get("table.columns.first"));
    first.setOnAction(
        event -> columns.arrange(model.place().withColumns(TablePlace.FIRST.columns())));
    items.add(first);
    return items;
  }

  /** Columns can be dragged; this is the way without a mouse. */
  private Menu moves(String words, int by) {
    Menu menu = new Menu(words);
    for (SessionColumn column : model.place().shown()) {
      MenuItem item = new MenuItem(TableWords.head(column));
      item.setOnAction(event -> columns.move(column, by));
      menu.getItems().add(item);
    }
    return menu;
  }
}
