package app.groundwork.ui.shadowing;

import app.groundwork.ui.kit.Fold;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Who gets how much room in a review: the log beside what is read off it. The chosen entry's fields
 * stand below the log, or in the side where that would leave the log too little.
 */
final class ReviewLayout {
  /** Narrower, the log's words could not be read beside the time line. */
  private static final double BOTH = 680;

  /** Lower, the fields would leave the log no room. */
  private static final double HIGH = 560;

  private static final double LOG_SHARE = 0.45;
  private static final double LEAST_LOG = 340;
  private static final double MOST_LOG = 640;

  /** Narrower, the log shows kinds by their sign alone. */
  private static final double WORDY = 480;

  private static final PseudoClass BRIEF = PseudoClass.getPseudoClass("brief");

  private final HBox view;
  private final VBox log;
  private final Node editor;
  private final ReviewSide side;
  private final Fold fold;
  private boolean tight = true;

  /**
   * @param log the left pane
   * @param editor the fields of the chosen entry
   */
  ReviewLayout(HBox view, VBox log, Node editor, ReviewSide side) {
    this.view = view;
    this.log = log;
    this.editor = editor;
    this.side = side;
    fold = new Fold(view, BOTH, log, side);
    side.tight(true);
    view.widthProperty().addListener(observed -> lay());
    view.heightProperty().addListener(observed -> lay());
    lay();
  }

  /** Decides which pane is in front where there is room for one only. */
  Fold fold() {
    return fold;
  }

  private void lay() {
    boolean narrow = fold.narrow().get();
    double wide = Math.clamp(Math.round(view.getWidth() * LOG_SHARE), LEAST_LOG, MOST_LOG);
    log.setMinWidth(narrow ? 0 : wide);
    log.setPrefWidth(wide);
    log.setMaxWidth(narrow ? Double.MAX_VALUE : wide);
    log.pseudoClassStateChanged(BRIEF, !narrow && wide < WORDY);
    place(narrow || view.getHeight() > 0 && view.getHeight() < HIGH);
  }

  private void place(boolean now) {
    if (now == tight) {
      return;
    }
    tight = now;
    Scene scene = view.getScene();
    Node focused = scene == null ? null : scene.getFocusOwner();
    log.getChildren().remove(editor);
    side.tight(tight);
    if (!tight) {
      log.getChildren().add(editor);
    }
    if (focused != null && focused.getScene() == scene) {
      // Taken out and put back it would have lost the focus.
      focused.requestFocus();
    }
  }
}
