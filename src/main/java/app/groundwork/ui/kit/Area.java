package app.groundwork.ui.kit;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.kordamp.ikonli.Ikon;

/** One line of the side bar and the screen behind it. Made for one open workspace. */
public interface Area extends AutoCloseable {
  /** Never shown: {@code shadowing}. */
  String id();

  /** The name in the side bar and the screen's title. */
  String title();

  /** The group in the side bar, such as "Research". */
  String group();

  /** The side bar's picture. */
  Ikon icon();

  /** The screen below the title line. */
  Parent view();

  /**
   * What stands right in the title line: filters, then the one primary action. An observable list
   * if it changes with the place.
   */
  List<Node> tools();

  /** True if {@link #open(ItemRef)} can show items of that kind. */
  boolean shows(String kind);

  /** Shows the item; does nothing if it is gone. */
  void open(ItemRef item);

  /** The same with a part of it marked, such as a pain point's piece of evidence. */
  default void open(ItemRef item, ItemRef part) {
    open(item);
  }

  /**
   * True while it hides names and notes from others who see the screen: then nothing shows them.
   */
  default boolean covered() {
    return false;
  }

  /** What can be done here, for palette, keys and shortcut list. */
  List<Action> actions();

  /** The line the shortcut list adds for this area: keys (left) and what they do (right). */
  List<KeyHint> keyHints();

  /** The screens and states that a tour takes pictures of; each starts from any place. */
  default List<Stop> stops() {
    return List.of();
  }

  /** Why nothing of this place can be presented now (F11), for the user; empty if it can. */
  default Optional<String> notPresented() {
    return Optional.of(Texts.in(Area.class).get("present.nothing"));
  }

  /** Makes what F11 shows of this place to a room; asked only if it can be presented. */
  default Optional<Presentation> presentation() {
    return Optional.empty();
  }

  /** Goes one step back (Esc); false if this is the area's first place. */
  boolean back();

  /**
   * Goes one step back within the place that an item led to (Esc); false if that is where it led:
   * then Esc leads to where somebody came from.
   */
  default boolean backInside() {
    return back();
  }

  /**
   * Puts away what is asked over the place, such as what to merge with; false if nothing is. Asked
   * before undo and redo: these would change what stands behind the question.
   */
  default boolean putQuestionAway() {
    return false;
  }

  /**
   * Takes a letter that no field wanted (typed while the focus is elsewhere); false if it is lost.
   */
  default boolean typed(String letter) {
    return false;
  }

  /** What would be lost if the window closed now, in words; empty if nothing would. */
  default Optional<String> unsaved() {
    return Optional.empty();
  }

  /** Called each time the area comes to the front: puts the focus where typing should go. */
  void shown();

  @Override
  void close();

  /**
   * A line of the shortcut list.
   *
   * @param keys as written on the keys
   */
  record KeyHint(String keys, String meaning) {}

  /**
   * A picture of the tour.
   *
   * @param screen the first part of its name, such as {@code live}
   * @param state the second; empty for the screen as the workspace has it
   * @param show brings the area there
   */
  record Stop(String screen, String state, Runnable show) {}
}
