package app.groundwork.ui.initiatives;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.DraftText;
import app.groundwork.ui.kit.FocusIn;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The one field in which cells are typed, laid over them: it stays with its initiative while lines
 * change their places, and no answer from the file touches what is typed.
 */
final class CellEditor extends Pane {
  private static final Texts TEXTS = Texts.in(CellEditor.class);
  private static final double LEAST = 88;

  private final TextField field = new TextField();
  private final Label wrong = new Label();
  private final Commit commit;
  private final Left left;
  private @Nullable Cell cell;

  /** Typed over: the arrows lead out, as in spreadsheets. */
  private boolean replacing;

  /** Which cell. */
  record Cell(String id, RankingColumn column) {}

  /** Takes what was typed; says what is wrong with it, empty if nothing is. */
  interface Commit {
    Optional<String> take(Cell cell, String text);
  }

  /** How a cell was left: by so many lines down and columns right. */
  interface Left {
    void to(Cell cell, int down, int right);
  }

  CellEditor(Commit commit, Left left) {
    this.commit = commit;
    this.left = left;
    setPickOnBounds(false);
    setVisible(false);
    field.setId("cell-editor");
    field.getStyleClass().add("cell-editor");
    wrong.setId("cell-wrong");
    wrong.getStyleClass().add("cell-wrong");
    wrong.setWrapText(true);
    wrong.setVisible(false);
    getChildren().addAll(field, wrong);
    // Undo while one types takes back what was typed.
    DraftText.own(field);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.textProperty().subscribe((was, now) -> wrong.setVisible(false));
    field.focusedProperty().subscribe((was, now) -> leave(now));
  }

  /** The cell that is typed in; null while none is. */
  @Nullable Cell cell() {
    return cell;
  }

  /**
   * Begins to type in a cell.
   *
   * @param replace true to type over it, false to change what it has
   */
  void open(Cell at, String name, String text, boolean replace) {
    cell = at;
    replacing = replace;
    field.setAccessibleText(name);
    field.setText(text);
    wrong.setVisible(false);
    setVisible(true);
    field.requestFocus();
    field.positionCaret(text.length());
    field.deselect();
  }

  /** Lies over these bounds, in its own coordinates; away from the screen if there are none. */
  void place(@Nullable Bounds bounds) {
    if (bounds == null) {
      field.resizeRelocate(-2 * LEAST, 0, LEAST, 0);
      wrong.setVisible(false);
      return;
    }
    double wide = Math.max(LEAST, bounds.getWidth());
    double x = Math.min(bounds.getMinX(), getWidth() - wide);
    field.resizeRelocate(x, bounds.getMinY(), wide, bounds.getHeight());
    double most = Math.min(360, getWidth());
    double high = wrong.prefHeight(most);
    double below = bounds.getMaxY();
    wrong.resizeRelocate(
        Math.max(0, Math.min(x, getWidth() - most)),
        below + high > getHeight() ? bounds.getMinY() - high : below,
        most,
        high);
  }

  /** Takes what was typed; false if it is refused: then it stays, and says why. */
  boolean finish() {
    Cell at = cell;
    if (at == null) {
      return true;
    }
    Optional<String> why = commit.take(at, field.getText());
    why.ifPresent(
        words -> {
          wrong.setText(words);
          wrong.setVisible(true);
          field.setAccessibleHelp(words);
          requestLayout();
          if (getParent() instanceof Region parent) {
            parent.requestLayout();
          }
        });
    if (why.isEmpty()) {
      put();
    }
    return why.isEmpty();
  }

  private void put() {
    cell = null;
    setVisible(false);
  }

  private void leave(boolean focused) {
    // Another window in front is no leaving.
    if (!focused && cell != null && !FocusIn.pane(this)) {
      finish();
    }
  }

  private void pressed(KeyEvent key) {
    Cell at = cell;
    if (at == null) {
      return;
    }
    switch (key.getCode()) {
      case ENTER -> out(at, key.isShiftDown() ? -1 : 1, 0);
      case TAB -> out(at, 0, key.isShiftDown() ? -1 : 1);
      case UP -> arrow(at, key, -1);
      case DOWN -> arrow(at, key, 1);
      case ESCAPE -> giveUp(at);
      case Z -> {
        if (!key.isShortcutDown() || key.isShiftDown()) {
          return;
        }
        if (field.isUndoable()) {
          field.undo();
        } else {
          giveUp(at);
        }
      }
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void arrow(Cell at, KeyEvent key, int down) {
    if (replacing && !key.isShiftDown()) {
      out(at, down, 0);
    }
  }

  private void out(Cell at, int down, int right) {
    if (finish()) {
      left.to(at, down, right);
    }
  }

  private void giveUp(Cell at) {
    put();
    left.to(at, 0, 0);
  }

  /** What it is called for a screen reader. */
  static String name(String title, RankingColumn column) {
    return TEXTS.get("edit.name", RankingWords.head(column), title);
  }
}
