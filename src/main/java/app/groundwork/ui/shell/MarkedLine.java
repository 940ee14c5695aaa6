package app.groundwork.ui.shell;

import app.groundwork.store.Excerpt;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/**
 * Words on one line, those that were searched for marked. Its labels are used again: dressing new
 * ones at each key would be felt.
 */
final class MarkedLine extends HBox {
  private static final PseudoClass HIT = PseudoClass.getPseudoClass("hit");

  private int used;

  /** Shows the excerpts, a dot between two of them. */
  void show(List<Excerpt> excerpts) {
    used = 0;
    for (Excerpt excerpt : excerpts) {
      if (used > 0) {
        add(" · ", false);
      }
      int done = 0;
      for (Excerpt.Range hit : excerpt.hits()) {
        add(excerpt.text().substring(done, hit.from()), false);
        add(excerpt.text().substring(hit.from(), hit.to()), true);
        done = hit.to();
      }
      add(excerpt.text().substring(done), false);
    }
    for (int i = 0; i < getChildren().size(); i++) {
      Label label = (Label) getChildren().get(i);
      boolean shown = i < used;
      label.setVisible(shown);
      label.setManaged(shown);
      // The last one gives way when the line is too long.
      label.setMinWidth(i == used - 1 ? USE_COMPUTED_SIZE : USE_PREF_SIZE);
    }
  }

  private void add(String text, boolean hit) {
    if (text.isEmpty()) {
      return;
    }
    if (used == getChildren().size()) {
      getChildren().add(new Label());
    }
    Label label = (Label) getChildren().get(used++);
    label.setText(text);
    label.pseudoClassStateChanged(HIT, hit);
  }
}
