package app.groundwork.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** A label that may be cut where room is scarce: then its tooltip has all of it. */
public final class CutText {
  /** A longer tip is told in more lines. */
  private static final double WIDEST_TIP = 480;

  private CutText() {}

  /** Lets {@code label} be cut. */
  public static void in(Label label) {
    label.setMinWidth(0);
    tip(label);
  }

  /** Shows all of {@code label} while the mouse rests on it, should it be cut. */
  public static void tip(Label label) {
    Tooltip whole = new Tooltip();
    whole.setWrapText(true);
    whole.setMaxWidth(WIDEST_TIP);
    whole.textProperty().bind(label.textProperty());
    label.textTruncatedProperty().subscribe(cut -> label.setTooltip(cut ? whole : null));
  }
}
