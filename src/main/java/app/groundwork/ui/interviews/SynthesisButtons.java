package app.groundwork.ui.interviews;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** The small parts that the panes of a synthesis are made of. */
final class SynthesisButtons {
  private SynthesisButtons() {}

  /** A picture that does something; {@code words} say what, on hover and to a screen reader. */
  static Button icon(Ikon icon, String words, Runnable run) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("quiet", "icon-only");
    button.setOnAction(event -> run.run());
    name(button, words);
    return button;
  }

  /** Calls a picture otherwise. */
  static void name(Button button, String words) {
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
  }

  /** A small button without a frame. */
  static Button quiet(String words, Runnable run) {
    Button button = new Button(words);
    button.getStyleClass().addAll("quiet", "small");
    button.setOnAction(event -> run.run());
    return button;
  }

  /** The head of a group. */
  static Label head(String words) {
    Label head = new Label(words);
    head.getStyleClass().add("overline");
    return head;
  }

  /** A quiet sentence. */
  static Label hint(String words) {
    Label hint = new Label(words);
    hint.getStyleClass().add("meta");
    hint.setWrapText(true);
    return hint;
  }
}
