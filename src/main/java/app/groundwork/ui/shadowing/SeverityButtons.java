package app.groundwork.ui.shadowing;

import app.groundwork.model.shadowing.ShadowMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.SegmentedButton;

/** Friction from none to severe, as four buttons in a row. */
final class SeverityButtons extends SegmentedButton {
  private static final int MOST = 3;

  private final List<ToggleButton> buttons = new ArrayList<>();

  /**
   * @param chosen told 0 for none, or 1 to 3, when the user picks it
   */
  SeverityButtons(IntConsumer chosen) {
    this("editor-severity", chosen);
  }

  /** The same with an id of its own. */
  SeverityButtons(String id, IntConsumer chosen) {
    for (int severity = 0; severity <= MOST; severity++) {
      int picked = severity;
      String name = ShadowMarks.severityName(severity);
      ToggleButton button = new ToggleButton(severity == 0 ? "–" : KindLook.stars(severity));
      button.setId(id + "-" + severity);
      button.setAccessibleText(name);
      button.setTooltip(new Tooltip(name));
      button.setOnAction(
          event -> {
            button.setSelected(true);
            chosen.accept(picked);
          });
      buttons.add(button);
    }
    getButtons().setAll(buttons);
    setId(id);
  }

  /** Shows no answer at all. */
  void showNone() {
    buttons.forEach(button -> button.setSelected(false));
  }

  /** Shows 0 for none, or 1 to 3. */
  void show(int severity) {
    buttons.get(severity).setSelected(true);
  }
}
