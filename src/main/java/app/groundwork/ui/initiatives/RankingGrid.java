package app.groundwork.ui.initiatives;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.initiatives.CellEditor.Cell;
import app.groundwork.ui.initiatives.RankingViewModel.View;
import app.groundwork.ui.kit.EmptyState;
import app.groundwork.ui.kit.Keys;
import app.groundwork.ui.kit.ToolButton;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The table with all that is typed, pasted and dragged in it, like a spreadsheet. */
final class RankingGrid extends VBox {
  private static final Texts TEXTS = Texts.in(RankingGrid.class);
  private static final KeyCombination COPY = Keys.ctrl(KeyCode.C);
  private static final KeyCombination CUT = Keys.ctrl(KeyCode.X);
  private static final KeyCombination PASTE = Keys.ctrl(KeyCode.V);
  private static final KeyCombination FILL = Keys.ctrl(KeyCode.D);

  private final RankingViewModel model;
  private final RankingTable table;
  private final CellEditor editor;
  private final AddLine add;

  /** True while the first initiative is made: the table takes the focus once it is there. */
  private boolean awaited;

  private final StackPane stack = new StackPane();

  RankingGrid(RankingViewModel model) {
    this.model = model;
    table = new RankingTable(model);
    editor = new CellEditor(this::take, this::left);
    add = new AddLine(model.edits(), this::added, this::focus);
    DragLine drawn = new DragLine();
    // All filters come before those of the table's own.
    new LineDrag(
        table,
        drawn,
        (count, ids) -> model.row(ids.getFirst()).map(InitiativeRow::title).orElse(""),
        model.own()::drop);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    EmptyState empty =
        new EmptyState(
            Feather.BAR_CHART_2,
            TEXTS.get("ranking.none.title"),
            TEXTS.get("ranking.none.text"),
            ToolButton.primary("ranking-first", newName(), this::add));
    empty.setVisible(false);
    model.view().subscribe(view -> empty(view, empty));
    table.setPlaceholder(nothing());
    editor.setManaged(false);
    drawn.setManaged(false);
    stack.getChildren().addAll(table, empty, editor, drawn);
    stack
        .layoutBoundsProperty()
        .subscribe(
            bounds -> {
              editor.resizeRelocate(0, 0, bounds.getWidth(), bounds.getHeight());
              drawn.resizeRelocate(0, 0, bounds.getWidth(), bounds.getHeight());
            });
    VBox.setVgrow(stack, Priority.ALWAYS);
    getChildren().addAll(stack, add);
    table.skinProperty().subscribe(skin -> follow());
    table.needsLayoutProperty().subscribe(needs -> place());
  }

  private void empty(@Nullable View view, EmptyState empty) {
    boolean none = view != null && view.of() == 0;
    table.setVisible(!none);
    empty.setVisible(none);
    if (!none && awaited) {
      added();
    }
  }

  /** In place of lines where the filter leaves none. */
  private VBox nothing() {
    Button all = ToolButton.quiet("ranking-show-all", TEXTS.get("filter.all"), this::showAll);
    VBox nothing = new VBox(new Label(TEXTS.get("filter.nothing")), all);
    nothing.getStyleClass().add("ranking-nothing");
    return nothing;
  }

  private void showAll() {
    model.setFilter(RankingFilter.ALL);
    focus();
  }

  /** The editor goes where its cell scrolls to. */
  private void follow() {
    table.lookupAll(".scroll-bar").stream()
        .filter(ScrollBar.class::isInstance)
        .forEach(bar -> ((ScrollBar) bar).valueProperty().subscribe(now -> place()));
  }

  RankingTable table() {
    return table;
  }

  /** Puts the focus on the table. */
  void focus() {
    if (!table.isVisible()) {
      add.focus();
      return;
    }
    table.requestFocus();
    if (table.picked().isEmpty() && !table.getItems().isEmpty()) {
      table.choose(List.of(table.getItems().getFirst().id()));
    }
  }

  /** Asks for the title of a new initiative. */
  void add() {
    add.focus();
  }

  private void added() {
    awaited = !table.isVisible();
    table.setColumn(RankingColumn.REACH);
    table.requestFocus();
  }

  /** Gives up what is typed; false if nothing is. */
  boolean back() {
    if (editor.cell() == null) {
      return false;
    }
    editor.finish();
    return true;
  }

  private Optional<String> take(Cell cell, String text) {
    return cell.column() == RankingColumn.OWN
        ? model.own().toRank(List.of(cell.id()), text)
        : model.edits().edit(cell.id(), cell.column(), text);
  }

  private void left(Cell cell, int down, int right) {
    table.requestFocus();
    if (right != 0) {
      table.tab(right);
    } else if (down != 0 && !moves(cell)) {
      table.step(down);
    }
  }

  /** True if the line itself may go elsewhere: then the keys stay with it. */
  private boolean moves(Cell cell) {
    RankingColumn by = model.place().get().by();
    boolean unscored = model.row(cell.id()).filter(InitiativeRow::isRanked).isEmpty();
    return cell.column() == RankingColumn.OWN
        || cell.column() == by
        || InitiativeCell.isInput(cell.column()) && (by.isTold() || unscored);
  }

  private void edit(boolean replace, String text) {
    Optional<Cell> at =
        table
            .here()
            .filter(id -> InitiativeCell.EDITABLE.contains(table.column()))
            .map(id -> new Cell(id, table.column()));
    at.flatMap(cell -> model.row(cell.id()))
        .ifPresent(
            row -> {
              Cell cell = at.get();
              String now = replace ? text : InitiativeCell.plain(cell.column(), row);
              editor.open(cell, CellEditor.name(row.title(), cell.column()), now, replace);
              place();
            });
  }

  private void place() {
    Cell cell = editor.cell();
    if (cell != null) {
      Bounds bounds =
          table.boundsOf(cell.id(), cell.column()).map(editor::sceneToLocal).orElse(null);
      editor.place(bounds);
    }
  }

  private void clicked(MouseEvent mouse) {
    if (mouse.getButton() == MouseButton.PRIMARY
        && mouse.getClickCount() == 2
        && table.isCell(mouse)) {
      edit(false, "");
    }
  }

  private void typed(KeyEvent key) {
    String letter = key.getCharacter();
    if (editor.cell() == null
        && !key.isShortcutDown()
        && !key.isAltDown()
        && !key.isMetaDown()
        && !letter.isEmpty()
        && letter.codePointAt(0) > ' '
        && letter.codePointAt(0) != 127) {
      key.consume();
      edit(true, letter);
    }
  }

  private void pressed(KeyEvent key) {
    List<String> ids = table.picked();
    List<RankingColumn> columns = table.columns();
    if (COPY.match(key)) {
      model.edits().copy(ids, columns);
    } else if (CUT.match(key)) {
      model.edits().copy(ids, columns);
      model.edits().clear(ids, columns);
    } else if (PASTE.match(key)) {
      String text = Clipboard.getSystemClipboard().getString();
      if (text != null) {
        model.edits().paste(text, ids, table.columnsFrom(), columns.size());
      }
    } else if (FILL.match(key)) {
      model.edits().fillDown(ids, columns);
    } else if (key.isAltDown() && !key.isShortcutDown()) {
      if (!move(key.getCode(), ids)) {
        return;
      }
    } else if (!(key.isShortcutDown() ? ends(key) : plain(key, ids, columns))) {
      return;
    }
    key.consume();
  }

  private boolean move(KeyCode code, List<String> ids) {
    switch (code) {
      case UP -> model.own().up(ids);
      case DOWN -> model.own().down(ids);
      case HOME -> model.own().first(ids);
      case END -> model.own().last(ids);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** To the first line and to the last one. */
  private boolean ends(KeyEvent key) {
    if (key.isShiftDown()) {
      return false;
    }
    switch (key.getCode()) {
      case HOME -> table.step(-table.getItems().size());
      case END -> table.step(table.getItems().size());
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean plain(KeyEvent key, List<String> ids, List<RankingColumn> columns) {
    switch (key.getCode()) {
      case LEFT, RIGHT -> {
        if (key.isShiftDown()) {
          return false;
        }
        table.side(key.getCode() == KeyCode.RIGHT ? 1 : -1);
      }
      case HOME, END -> {
        if (key.isShiftDown()) {
          return false;
        }
        int columnsShown = RankingColumn.values().length;
        table.side(key.getCode() == KeyCode.END ? columnsShown : -columnsShown);
      }
      case F2 -> edit(false, "");
      case ENTER -> table.step(key.isShiftDown() ? -1 : 1);
      case TAB -> table.tab(key.isShiftDown() ? -1 : 1);
      case DELETE, BACK_SPACE -> model.edits().clear(ids, columns);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Fills the chosen cells with what stands in the first line of them. */
  void fillDown() {
    model.edits().fillDown(table.picked(), table.columns());
  }

  /** Asks for the own rank that the chosen one is to have. */
  void moveTo() {
    table.requestFocus();
    table.setColumn(RankingColumn.OWN);
    edit(true, "");
  }

  /** What it is called. */
  static String newName() {
    return TEXTS.get("edit.add");
  }
}
