package app.groundwork.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Window;

/** Finds what can be seen by what a screen reader calls it. Only on the JavaFX thread. */
final class Names {
  private Names() {}

  /**
   * The node of that name: its accessible text, else its label's text, else its own text. A field
   * comes before the label that names it, the front window before those behind.
   */
  static <N extends Node> Optional<N> find(Class<N> type, String name) {
    return first(
        type,
        node ->
            name.equals(node.getAccessibleText())
                || node instanceof Labeled labeled && name.equals(labeled.getText())
                || node instanceof Text text && name.equals(text.getText()));
  }

  /** True if a label in any window holds {@code part}. */
  static boolean shows(String part) {
    return first(
            Labeled.class,
            node ->
                node instanceof Labeled labeled
                    && labeled.getText() != null
                    && labeled.getText().contains(part))
        .isPresent();
  }

  static <N extends Node> Optional<N> findId(Class<N> type, String id) {
    return first(type, node -> id.equals(node.getId()));
  }

  /** What typing goes to: the focused node of the focused window. */
  static Optional<Node> focused() {
    return Window.getWindows().stream()
        .filter(Window::isFocused)
        .map(window -> window.getScene().getFocusOwner())
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static <N extends Node> Optional<N> first(Class<N> type, Predicate<Node> wanted) {
    for (Window window : new ArrayList<>(Window.getWindows()).reversed()) {
      if (window.isShowing() && window.getScene() != null) {
        List<Node> seen = new ArrayList<>();
        collect(window.getScene().getRoot(), seen);
        Optional<N> found =
            seen.stream()
                .filter(wanted)
                .map(Names::labelled)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Node labelled(Node node) {
    return node instanceof Label label && label.getLabelFor() != null ? label.getLabelFor() : node;
  }

  private static void collect(Node node, List<Node> into) {
    if (node.isVisible()) {
      into.add(node);
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
      }
    }
  }
}
