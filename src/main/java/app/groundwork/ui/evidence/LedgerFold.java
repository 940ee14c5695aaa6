package app.groundwork.ui.evidence;

import app.groundwork.ui.kit.FocusIn;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/**
 * The ledger's three panes side by side; where there is no room for all, either the two lists or
 * the chosen pain point, and where two lists have none, one pane at a time.
 */
final class LedgerFold {
  /** Narrower, in logical px, not all have room. */
  private static final double ALL = 900;

  /** Narrower, in logical px, only one has room. */
  private static final double TWO = 640;

  private static final double BETWEEN_LISTS = 0.46;

  private final SplitPane view;
  private final List<Node> panes;
  private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper single = new ReadOnlyBooleanWrapper();
  private double[] dividers;
  private int front;

  /**
   * @param panes the inbox, the pain points, the chosen one
   * @param dividers where they stand at first, 0–1 each
   */
  LedgerFold(SplitPane view, List<Node> panes, double... dividers) {
    this.view = view;
    this.panes = panes;
    this.dividers = dividers;
    view.getItems().setAll(panes);
    view.setDividerPositions(dividers);
    view.widthProperty().addListener(observed -> measure());
  }

  /** True where not all have room. */
  ReadOnlyBooleanProperty narrow() {
    return narrow.getReadOnlyProperty();
  }

  /** True where only one has room. */
  ReadOnlyBooleanProperty single() {
    return single.getReadOnlyProperty();
  }

  /** Brings a pane to the front where not all have room. */
  void turn(Node pane) {
    front = panes.indexOf(pane);
    lay();
  }

  private void measure() {
    double width = view.getWidth();
    boolean notAll = width > 0 && width < ALL;
    boolean one = width > 0 && width < TWO;
    if (notAll == narrow.get() && one == single.get()) {
      return;
    }
    if (notAll && !narrow.get()) {
      dividers = view.getDividerPositions();
    }
    for (Node pane : panes) {
      if (FocusIn.pane(pane)) {
        front = panes.indexOf(pane);
      }
    }
    narrow.set(notAll);
    single.set(one);
    lay();
  }

  private void lay() {
    boolean atLast = front == panes.size() - 1;
    List<Node> wanted =
        !narrow.get()
            ? panes
            : single.get() || atLast
                ? List.of(panes.get(front))
                : panes.subList(0, panes.size() - 1);
    if (view.getItems().equals(wanted)) {
      return;
    }
    view.getItems().setAll(wanted);
    if (!narrow.get()) {
      view.setDividerPositions(dividers);
    } else if (wanted.size() > 1) {
      view.setDividerPositions(BETWEEN_LISTS);
    }
    // At once: what is new here may be about to get the focus.
    view.applyCss();
    view.layout();
  }
}
