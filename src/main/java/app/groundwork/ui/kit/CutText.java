package app.groundwork.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** A label that may be cut where room is scarce: then its tooltip has all of it. */
public final class CutText {
  private CutText() {}

  /** Lets {@code label} be cut. */
  public static void in(Label label) {
    label.setMinWidth(0);
    Tooltip whole = new Tooltip();
    whole.textProperty().bind(label.textProperty());
    label.textTruncatedProperty().subscribe(cut -> label.setTooltip(cut ? whole : null));
  }
}
