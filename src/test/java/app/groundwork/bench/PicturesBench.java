package app.groundwork.bench;

import app.groundwork.testing.FxTest;
import app.groundwork.ui.kit.Pictures;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.junit.jupiter.api.Test;

/** How long a picture takes: a tour makes dozens. */
@Bench
class PicturesBench extends FxTest {
  @Test
  void pictureOfAFullScreen(Table table) throws Exception {
    fx(PicturesBench::picture);

    table.row(
        "picture of 400 controls, 1920×1080",
        Timings.of(20, () -> fx(PicturesBench::picture)),
        95,
        1000);
  }

  private static byte[] picture() {
    FlowPane pane = new FlowPane(4, 4);
    for (int i = 0; i < 200; i++) {
      pane.getChildren().addAll(new Label("Entry " + i), new Button("Open"));
    }
    return Pictures.png(new Scene(pane, 1920, 1080), 1);
  }
}
