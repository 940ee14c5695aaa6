package app.groundwork.ui.shadowing;

import app.groundwork.model.shadowing.LogEntry;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The fields of what is chosen in the log: of one entry, or of several at once. */
final class ChosenEditor extends StackPane {
  private final EntryEditor one;
  private final SeveralEditor several;

  /**
   * @param leave puts the focus back on the log
   */
  ChosenEditor(ReviewViewModel model, Runnable leave) {
    one = new EntryEditor(model, leave);
    several = new SeveralEditor(model.several(), leave);
    getChildren().addAll(one, several);
    show(List.of());
  }

  /** Shows entries as the file has them now; what is being typed for the same ones stays. */
  void show(List<LogEntry> entries) {
    boolean many = entries.size() > 1;
    if (many) {
      one.show(null);
      several.show(entries);
    } else {
      several.commit();
      if (entries.isEmpty()) {
        one.show(null);
      } else {
        one.refresh(entries.getFirst());
      }
    }
    shown(one, !many);
    shown(several, many);
  }

  /** Puts the focus where typing begins. */
  void focus() {
    if (several.isVisible()) {
      several.focus();
    } else {
      one.focus();
    }
  }

  void close() {
    several.commit();
    one.close();
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
