package app.groundwork.ui.kit;

import app.groundwork.model.shared.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Pages one after the other, for a presentation: arrows, Page keys, Space and a click go on, the
 * same backwards (Shift+Space, the other button) goes back; Home and End go to the ends.
 */
public final class Pages extends VBox {
  private static final Texts TEXTS = Texts.in(Pages.class);

  private final StackPane room = new StackPane();
  private final Label where = new Label();

  /** Which page is shown, from 0; -1 before there are any. */
  private int page = -1;

  private List<Page> pages = List.of();

  /**
   * One page.
   *
   * @param words what a screen reader says of it
   */
  public record Page(String words, Node content) {}

  /**
   * Empty until {@link #show}.
   *
   * @param remark stands small on every page
   */
  public Pages(String remark) {
    getStyleClass().add("pages");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    Label foot = new Label(remark);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox line = new HBox(foot, between, where);
    line.getStyleClass().add("pages-foot");
    line.setAlignment(Pos.CENTER_LEFT);
    where.setMinWidth(USE_PREF_SIZE);
    room.setMinHeight(0);
    VBox.setVgrow(room, Priority.ALWAYS);
    getChildren().addAll(room, line);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
  }

  /** Shows the first of other pages; at least one. */
  public void show(List<Page> others) {
    pages = List.copyOf(others);
    page = -1;
    go(0);
  }

  /** Goes to a page; the nearest there is. */
  public void go(int to) {
    int next = Math.clamp(to, 0, Math.max(0, pages.size() - 1));
    if (next == page || pages.isEmpty()) {
      return;
    }
    page = next;
    Page shown = pages.get(next);
    room.getChildren().setAll(shown.content());
    where.setText(pages.size() < 2 ? "" : TEXTS.get("present.page", next + 1, pages.size()));
    setAccessibleText(TEXTS.get("present.spoken", next + 1, pages.size(), shown.words()));
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private void pressed(KeyEvent key) {
    KeyCode code = key.getCode();
    switch (code) {
      case RIGHT, DOWN, PAGE_DOWN, ENTER -> go(page + 1);
      case LEFT, UP, PAGE_UP, BACK_SPACE -> go(page - 1);
      case SPACE -> go(key.isShiftDown() ? page - 1 : page + 1);
      case HOME -> go(0);
      case END -> go(pages.size() - 1);
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void clicked(MouseEvent click) {
    requestFocus();
    if (click.getButton() == MouseButton.PRIMARY || click.getButton() == MouseButton.FORWARD) {
      go(page + 1);
    } else if (click.getButton() == MouseButton.SECONDARY
        || click.getButton() == MouseButton.BACK) {
      go(page - 1);
    }
  }
}
