package app.groundwork.ui.evidence;

import app.groundwork.ui.kit.FocusIn;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/**
 * The ledger's panes side by side; where there is no room for all, either the lists or the chosen
 * pain point.
 */
final class LedgerFold {
  /** Narrower, in logical px, not all have room. */
  private static final double ALL = 900;

  private static final double BETWEEN_LISTS = 0.46;

  private final SplitPane view;
  private final List<Node> lists;
  private final Node one;
  private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper();
  private double[] dividers;
  private boolean turned;

  /**
   * @param dividers where they stand at first, 0–1 each
   */
  LedgerFold(SplitPane view, List<Node> lists, Node one, double... dividers) {
    this.view = view;
    this.lists = lists;
    this.one = one;
    this.dividers = dividers;
    view.getItems().setAll(all());
    view.setDividerPositions(dividers);
    view.widthProperty().addListener(observed -> measure());
  }

  /** True where not all have room. */
  ReadOnlyBooleanProperty narrow() {
    return narrow.getReadOnlyProperty();
  }

  /** Brings the chosen pain point to the front where not all have room, or the lists. */
  void turn(boolean toOne) {
    turned = toOne;
    lay();
  }

  private void measure() {
    boolean now = view.getWidth() > 0 && view.getWidth() < ALL;
    if (now != narrow.get()) {
      if (now) {
        turned = FocusIn.pane(one);
        dividers = view.getDividerPositions();
      }
      narrow.set(now);
      lay();
    }
  }

  private void lay() {
    List<Node> wanted = !narrow.get() ? all() : turned ? List.of(one) : lists;
    if (view.getItems().equals(wanted)) {
      return;
    }
    view.getItems().setAll(wanted);
    if (!narrow.get()) {
      view.setDividerPositions(dividers);
    } else if (!turned) {
      view.setDividerPositions(BETWEEN_LISTS);
    }
    // At once: what is new here may be about to get the focus.
    view.applyCss();
    view.layout();
  }

  private List<Node> all() {
    List<Node> all = new ArrayList<>(lists);
    all.add(one);
    return all;
  }
}
