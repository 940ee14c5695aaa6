package app.groundwork.ui.shadowing;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * How tools are told apart: by a hue and the line at their foot, twelve in all; by their name
 * wherever there is room for it.
 */
final class ToolLook {
  /** Hues times kinds of line that do not repeat together. */
  static final int LOOKS = 12;

  private static final int HUES = 6;
  private static final int FEET = 4;

  private ToolLook() {}

  /** The style class of a look's ground. */
  static String hue(int look) {
    return "hue-" + (1 + look % HUES);
  }

  /** The style class of the line at its foot. */
  static String foot(int look) {
    return "foot-" + (1 + look % FEET);
  }

  /** A sample of a look, to stand beside the tool's name. */
  static Region sample(int look) {
    Region ground = new Region();
    ground.getStyleClass().addAll("tool-sample-ground", hue(look));
    Region line = new Region();
    line.getStyleClass().addAll("tool-sample-foot", hue(look), foot(look));
    StackPane sample = new StackPane(ground, line);
    sample.getStyleClass().add("tool-sample");
    return sample;
  }
}
