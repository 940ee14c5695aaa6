package app.groundwork.ui.shadowing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.control.Label;

/** The words in a drawing, kept to be used again. */
final class LineLabels extends Group {
  private final List<Label> labels = new ArrayList<>();
  private final String style;
  private int used;

  /**
   * @param style the words' style class
   */
  LineLabels(String style) {
    this.style = style;
    setManaged(false);
    setMouseTransparent(true);
    setAutoSizeChildren(false);
  }

  /** Forgets what was written. */
  void lift() {
    used = 0;
  }

  /** Writes words into a box; what does not fit is cut short. */
  void write(String words, double x, double y, double width, double height) {
    if (used == labels.size()) {
      Label label = new Label();
      label.getStyleClass().add(style);
      labels.add(label);
      getChildren().add(label);
      // Made while others are laid out: it would have no looks before the next time.
      label.applyCss();
    }
    Label label = labels.get(used++);
    label.setText(words);
    label.setVisible(true);
    label.resizeRelocate(x, y, width, height);
    label.layout();
  }

  /** Hides what is left over from before. */
  void dry() {
    labels.subList(used, labels.size()).forEach(label -> label.setVisible(false));
  }
}
