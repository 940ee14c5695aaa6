package app.groundwork.ui.kit;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Two panes side by side; one at a time where there is no room for both. */
public final class Fold {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final HBox owner;
  private final double least;
  private final Node first;
  private final Node second;
  private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper();
  private boolean turned;

  /**
   * Folds {@code first} and {@code second}, which lie in {@code owner}.
   *
   * @param least how wide {@code owner} is at least to show both, in logical px
   */
  public Fold(HBox owner, double least, Node first, Node second) {
    this.owner = owner;
    this.least = least;
    this.first = first;
    this.second = second;
    HBox.setHgrow(first, Priority.ALWAYS);
    HBox.setHgrow(second, Priority.ALWAYS);
    owner.widthProperty().addListener(observed -> lay());
    lay();
  }

  /** True where only one has room. */
  public ReadOnlyBooleanProperty narrow() {
    return narrow.getReadOnlyProperty();
  }

  /** Which comes to the front where only one has room. */
  public void turn(boolean toSecond) {
    turned = toSecond;
    lay();
  }

  /** True while the second one is in front, or would be. */
  public boolean isTurned() {
    return turned;
  }

  /** A way to the other pane, there only where it is needed. */
  public Button way(String words, Runnable go) {
    Button way = new Button(words);
    way.getStyleClass().addAll("quiet", "small");
    way.setOnAction(event -> go.run());
    way.visibleProperty().bind(narrow);
    way.managedProperty().bind(narrow);
    return way;
  }

  private void lay() {
    boolean was = narrow.get();
    narrow.set(owner.getWidth() > 0 && owner.getWidth() < least);
    owner.pseudoClassStateChanged(NARROW, narrow.get());
    show(first, !narrow.get() || !turned);
    show(second, !narrow.get() || turned);
    if (was != narrow.get()) {
      // At once, or this pass would still lay out as it was: one pane of the width of two.
      owner.applyCss();
    }
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
