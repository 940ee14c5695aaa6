package app.groundwork.ui.interviews;

import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.Presentation;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** One of the area's screens; the area shows one at a time, and closes it when it leaves. */
interface Screen extends AutoCloseable {
  /** What is on screen. */
  Parent view();

  /** What stands right in the title line; an observable list if it changes. */
  List<Node> tools();

  /** What can be done here beside what the area offers anywhere. */
  default List<Action> actions() {
    return List.of();
  }

  /** Puts the focus where typing should go. */
  void focus();

  /** One step back within the screen (Esc); false if there is none. */
  default boolean back() {
    return false;
  }

  /** Why it cannot be presented (F11), for the user; empty if it can. */
  Optional<String> notPresented();

  /** What F11 shows of it; asked only if it can be presented. */
  default Optional<Presentation> presentation() {
    return Optional.empty();
  }

  /** True while it hides names and notes from others. */
  default boolean covered() {
    return false;
  }

  /** What would be lost if the window closed now, in words; empty if nothing would. */
  default Optional<String> unsaved() {
    return Optional.empty();
  }

  /** Goes to one of the interview's lines; does nothing where there are none. */
  default void jumpTo(String noteId) {}

  /** True for a running interview: it goes on when this is left. */
  default boolean runs() {
    return false;
  }

  @Override
  void close();
}
