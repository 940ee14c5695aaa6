package app.groundwork.ui.kit;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.util.Subscription;

/** Follows a model only while a node is in a scene: for models that outlive what shows them. */
public final class WhileShown {
  private Subscription follows = Subscription.EMPTY;

  private WhileShown() {}

  /** Calls {@code follow} each time that {@code node} comes into a scene, and ends it after. */
  public static void follow(Node node, Supplier<Subscription> follow) {
    WhileShown shown = new WhileShown();
    node.sceneProperty()
        .addListener(
            (observed, before, now) -> {
              shown.follows.unsubscribe();
              shown.follows = now == null ? Subscription.EMPTY : follow.get();
            });
  }
}
