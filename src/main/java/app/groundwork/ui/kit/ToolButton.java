package app.groundwork.ui.kit;

import javafx.scene.control.Button;

/** The buttons in a screen's title line. */
public final class ToolButton {
  private ToolButton() {}

  /**
   * The one that stands out.
   *
   * @param id found by tests and style sheets
   */
  public static Button primary(String id, String text, Runnable run) {
    return button(id, text, "primary", run);
  }

  /** One of the others. */
  public static Button quiet(String id, String text, Runnable run) {
    return button(id, text, "quiet", run);
  }

  private static Button button(String id, String text, String look, Runnable run) {
    Button button = new Button(text);
    button.setId(id);
    button.getStyleClass().add(look);
    button.setOnAction(event -> run.run());
    return button;
  }
}
