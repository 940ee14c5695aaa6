package app.groundwork.ui.kit;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Area.KeyHint;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** One of an area's pages; once made it lives as long as the area, so its place is kept. */
public interface AreaPage extends AutoCloseable {
  /** What is on screen. */
  Parent view();

  /** What stands right in the title line; an observable list if it changes. */
  List<Node> tools();

  /** What can be done here beside what the area offers anywhere. */
  default List<Action> actions() {
    return List.of();
  }

  /** Keys that no action has, for the shortcut list. */
  default List<KeyHint> keyHints() {
    return List.of();
  }

  /** Puts the focus where typing should go; called each time the page comes to the front. */
  void focus();

  /** Goes to an item of one of its kinds; does nothing if it is gone. */
  default void open(ItemRef item) {}

  /** The same with a part of it marked. */
  default void open(ItemRef item, ItemRef part) {
    open(item);
  }

  /** Why nothing of it can be presented now (F11), for the user; empty if it can. */
  default Optional<String> notPresented() {
    return Optional.of(Texts.in(Area.class).get("present.nothing"));
  }

  /** Makes what F11 shows of it to a room; asked only if it can be presented. */
  default Optional<Presentation> presentation() {
    return Optional.empty();
  }

  /** One step back within the page (Esc); false if there is none. */
  default boolean back() {
    return false;
  }

  /** One step back within what an item led to (Esc); false if that is where it led. */
  default boolean backInside() {
    return back();
  }

  /** Puts away what is asked over the page; false if nothing is. */
  default boolean putQuestionAway() {
    return false;
  }

  @Override
  void close();
}
