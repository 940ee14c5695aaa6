package app.groundwork.ui.interviews;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;

/**
 * Items one below the other that stay the same nodes while their content changes, so that a field
 * that is typed in keeps focus and caret.
 */
final class SynthesisList<V> extends VBox {
  private final Function<V, String> key;
  private final Function<V, ? extends Item<V>> make;
  private final Map<String, Item<V>> items = new LinkedHashMap<>();

  /** One item on screen. */
  interface Item<V> {
    Node node();

    /** Shows it as it is now. */
    void show(V now);

    /** Puts the focus where one would go on with it. */
    default void focus() {
      node().requestFocus();
    }

    /** Saves what is typed in it. */
    default void close() {}
  }

  /**
   * @param key what stays the same of an item
   * @param make makes a new one; it is shown next
   */
  SynthesisList(Function<V, String> key, Function<V, ? extends Item<V>> make) {
    this.key = key;
    this.make = make;
  }

  /** Shows these, in this order. */
  void show(List<V> now) {
    Map<String, Item<V>> left = new LinkedHashMap<>(items);
    items.clear();
    List<Node> nodes = new ArrayList<>();
    for (V value : now) {
      String id = key.apply(value);
      Item<V> known = left.remove(id);
      Item<V> item = known == null ? make.apply(value) : known;
      item.show(value);
      items.put(id, item);
      nodes.add(item.node());
    }
    left.values().forEach(Item::close);
    if (!getChildren().equals(nodes)) {
      Scene scene = getScene();
      Node focused = scene == null ? null : scene.getFocusOwner();
      getChildren().setAll(nodes);
      if (focused != null && focused.getScene() == scene) {
        // Taken out and put back it would have lost the focus.
        focused.requestFocus();
      }
    }
    setVisible(!nodes.isEmpty());
    setManaged(!nodes.isEmpty());
  }

  /** The item of that key. */
  Optional<Item<V>> item(String id) {
    return Optional.ofNullable(items.get(id));
  }

  /** Saves what is typed in any of them. */
  void close() {
    items.values().forEach(Item::close);
  }
}
