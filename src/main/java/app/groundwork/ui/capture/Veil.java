package app.groundwork.ui.capture;

import app.groundwork.model.shared.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands in the place of names and notes while somebody may look. */
public final class Veil extends VBox {
  private static final Texts TEXTS = Texts.in(Veil.class);

  /** Covers what it lies on. */
  public Veil() {
    getStyleClass().add("veil");
    getStylesheets().add(CaptureField.STYLES);
    setAlignment(Pos.CENTER);
    Label title = new Label(TEXTS.get("veil.title"));
    title.getStyleClass().add("title");
    Label text = new Label(TEXTS.get("veil.text"));
    text.getStyleClass().add("meta");
    text.setWrapText(true);
    getChildren().addAll(title, text);
  }
}
