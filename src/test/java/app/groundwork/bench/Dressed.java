package app.groundwork.bench;

import app.groundwork.ui.kit.Theme;
import javafx.scene.Parent;

/** Screens as they are seen: without the theme they would be laid out in other sizes. */
final class Dressed {
  private Dressed() {}

  /** The same {@code view}, which dresses the scene it comes into. */
  static Parent light(Parent view) {
    view.sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                Theme.LIGHT.applyTo(scene);
              }
            });
    return view;
  }
}
