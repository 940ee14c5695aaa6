package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.ui.capture.LinkLine;
import app.groundwork.ui.kit.Choices;
import app.groundwork.ui.kit.Headings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The interview's lines, what keys do to the chosen ones, and the chosen line's words. */
final class LineList extends VBox {
  private static final Texts TEXTS = Texts.in(LineList.class);

  private final LinesViewModel model;
  private final ListView<LineRow> list = new ListView<>();
  private final LineEditor editor;
  private final Label none = new Label();
  private final Label legend = SynthesisButtons.hint("");
  private final Button move;
  private final ContextMenu menu;
  private final LinkLine links;
  private boolean keeping;

  /**
   * @param menu what can be done to the chosen lines
   * @param keys sees every key that the list gets first
   * @param ways lead to the synthesis where only one side has room
   */
  LineList(LinesViewModel model, ContextMenu menu, LineKeys keys, HBox ways) {
    this.model = model;
    this.menu = menu;
    editor = new LineEditor(model, this::focusList);
    getStyleClass().add("line-list");
    setMinWidth(0);
    list.getStyleClass().addAll("line-view");
    list.setId("lines");
    list.setItems(model.rows());
    list.setCellFactory(view -> new LineCell(model.links()));
    list.setAccessibleText(TEXTS.get("synthesis.lines"));
    none.setWrapText(true);
    none.getStyleClass().add("muted");
    list.setPlaceholder(none);
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<LineRow>) change -> chose());
    Headings.skip(list, LineRow.Heading.class::isInstance);
    list.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    list.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    list.addEventHandler(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        asked -> {
          if (!chosen().isEmpty()) {
            menu.show(list, asked.getScreenX(), asked.getScreenY());
          }
          asked.consume();
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    move = new Button(TEXTS.get("synthesis.moveTo"));
    move.setId("move-to");
    move.getStyleClass().add("small");
    move.setOnAction(event -> showMenu());
    links = new LinkLine(model.links(), this::chosenItems, this::focusList);
    model.links().linked().subscribe((before, now) -> list.refresh());
    getChildren().addAll(head(ways), list, links, legend, editor);
    legend.setMinHeight(USE_PREF_SIZE);
    keys.legend().subscribe(legend::setText);
    model.setOnRefreshed(this::keepChoice);
    keepChoice();
  }

  private HBox head(HBox ways) {
    ChoiceBox<LineFilter> filter =
        Choices.choice(one -> TEXTS.get("synthesis.filter." + one.code()), LineFilter.values());
    filter.valueProperty().bindBidirectional(model.filter());
    filter.setAccessibleText(TEXTS.get("synthesis.filter"));
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox head = new HBox(filter, move, between, ways);
    head.getStyleClass().add("toolbar");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  /** Opens the menu of places at its button. */
  void showMenu() {
    if (!chosen().isEmpty()) {
      menu.show(move, Side.BOTTOM, 0, 4);
    }
  }

  ListView<LineRow> list() {
    return list;
  }

  /** The chosen lines in order; questions are none. */
  List<LineRow.Said> chosen() {
    return list.getSelectionModel().getSelectedItems().stream()
        .filter(LineRow.Said.class::isInstance)
        .map(LineRow.Said.class::cast)
        .toList();
  }

  private List<ItemRef> chosenItems() {
    return chosen().stream().map(line -> new ItemRef(InterviewsStore.NOTE, line.id())).toList();
  }

  /** Asks which pain point the chosen lines are evidence of. */
  void link() {
    links.ask();
  }

  /** Puts that question away; false if it was not asked. */
  boolean stopLinking() {
    return links.back();
  }

  /** Puts the focus on the lines; one is chosen. */
  void focusList() {
    list.requestFocus();
    if (list.getSelectionModel().isEmpty()) {
      firstLine();
    }
  }

  private void firstLine() {
    for (int row = 0; row < model.rows().size(); row++) {
      if (model.rows().get(row) instanceof LineRow.Said) {
        choose(row);
        return;
      }
    }
  }

  private void choose(int row) {
    list.getSelectionModel().clearAndSelect(row);
    list.getFocusModel().focus(row);
    list.scrollTo(Math.max(0, row - 2));
  }

  /** Chooses a line and brings it into view; all lines are shown if it would not be. */
  void jumpTo(String noteId) {
    model.jumpTo(noteId);
    list.getSelectionModel().clearSelection();
    keepChoice();
    list.requestFocus();
  }

  /** Puts the caret into the chosen line's words. */
  void edit() {
    if (!chosen().isEmpty()) {
      editor.focus();
    }
  }

  boolean isEditing() {
    return editor.isFocusWithin();
  }

  private void clicked(MouseEvent click) {
    if (click.getClickCount() == 2) {
      edit();
    }
  }

  private void chose() {
    if (keeping || model.isMending()) {
      return;
    }
    List<LineRow.Said> now = chosen();
    move.setDisable(now.isEmpty());
    InterviewNote one = now.isEmpty() ? null : now.getLast().note();
    if (one != null) {
      model.choose(one.id());
    }
    editor.show(one);
    links.show();
  }

  /** Rows that were moved or replaced stay chosen. */
  private void keepChoice() {
    none.setText(TEXTS.get(model.isEmpty() ? "synthesis.lines.none" : "synthesis.lines.filtered"));
    if (keeping) {
      return;
    }
    keeping = true;
    Set<String> ids = new HashSet<>();
    chosen().forEach(line -> ids.add(line.id()));
    if (!model.chosen().isEmpty() && (ids.isEmpty() || !ids.contains(model.chosen()))) {
      ids.clear();
      ids.add(model.chosen());
      for (int row = 0; row < model.rows().size(); row++) {
        if (ids.contains(model.rows().get(row).id())) {
          choose(row);
        }
      }
    }
    keeping = false;
    chose();
  }

  void close() {
    editor.close();
  }
}
