package app.groundwork.ui.kit;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** Headings between the rows of a list: they are read, never chosen. */
public final class Headings<T> {
  private final ListView<T> list;
  private final Predicate<? super T> heading;

  private Headings(ListView<T> list, Predicate<? super T> heading) {
    this.list = list;
    this.heading = heading;
  }

  /**
   * Lets arrows, Home, End, the page keys and clicks pass over the rows that {@code heading} holds
   * for. What is chosen with Shift may span them: whoever asks for the chosen rows leaves them out.
   */
  public static <T> void skip(ListView<T> list, Predicate<? super T> heading) {
    Headings<T> headings = new Headings<>(list, heading);
    list.addEventFilter(KeyEvent.KEY_PRESSED, headings::pressed);
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, headings::clicked);
    list.getSelectionModel()
        .selectedIndexProperty()
        .addListener((observed, before, now) -> headings.chose(before.intValue(), now.intValue()));
  }

  private boolean isHeading(int row) {
    List<T> rows = list.getItems();
    return row >= 0 && row < rows.size() && heading.test(rows.get(row));
  }

  /** The nearest row that can be chosen from {@code row} on, itself included; -1 if none is. */
  private int next(int row, int step) {
    int at = row;
    while (isHeading(at)) {
      at += step;
    }
    return at >= 0 && at < list.getItems().size() ? at : -1;
  }

  private void pressed(KeyEvent key) {
    boolean spans =
        key.isShiftDown() && list.getSelectionModel().getSelectionMode() == SelectionMode.MULTIPLE;
    if (spans || key.isAltDown() || key.isShortcutDown() || list.getItems().isEmpty()) {
      return;
    }
    int focused = list.getFocusModel().getFocusedIndex();
    switch (key.getCode()) {
      case UP -> step(key, focused, -1);
      case DOWN -> step(key, focused, 1);
      case HOME -> end(key, 0, 1);
      case END -> end(key, list.getItems().size() - 1, -1);
      default -> {}
    }
  }

  /** The list itself goes on from the heading, and scrolls as it does. */
  private void step(KeyEvent key, int focused, int step) {
    if (!isHeading(focused + step)) {
      return;
    }
    int to = next(focused + step, step);
    if (to < 0) {
      // Nothing to choose beyond; the heading is shown.
      list.scrollTo(focused + step);
      key.consume();
    } else {
      list.getFocusModel().focus(to - step);
    }
  }

  private void end(KeyEvent key, int row, int step) {
    if (isHeading(row)) {
      list.scrollTo(row);
      int to = next(row, step);
      if (to >= 0) {
        choose(to);
      }
      key.consume();
    }
  }

  private void clicked(MouseEvent press) {
    Node hit = press.getTarget() instanceof Node node ? node : null;
    while (hit != null && hit != list && !(hit instanceof ListCell<?>)) {
      hit = hit.getParent();
    }
    if (hit instanceof ListCell<?> cell && !cell.isEmpty() && isHeading(cell.getIndex())) {
      list.requestFocus();
      press.consume();
    }
  }

  /** The page keys, and whoever chooses a row by its number, may hit a heading. */
  private void chose(int before, int now) {
    if (isHeading(now)) {
      FxThread.later(() -> leave(now, now < before ? -1 : 1));
    }
  }

  private void leave(int row, int step) {
    MultipleSelectionModel<T> selection = list.getSelectionModel();
    if (selection.getSelectedIndex() == row
        && selection.getSelectedIndices().size() == 1
        && isHeading(row)) {
      int to = next(row, step);
      choose(to >= 0 ? to : next(row, -step));
    }
  }

  private void choose(int row) {
    if (row < 0) {
      list.getSelectionModel().clearSelection();
    } else {
      list.getSelectionModel().clearAndSelect(row);
      list.getFocusModel().focus(row);
    }
  }
}
