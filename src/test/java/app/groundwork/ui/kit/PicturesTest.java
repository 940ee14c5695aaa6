package app.groundwork.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.groundwork.testing.FxTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturesTest extends FxTest {
  private static final int RED = 0xFFC01020;
  private static final int BLUE = 0xFF1020C0;

  @ParameterizedTest
  @CsvSource({"1280,800", "1920,1080", "2560,1440"})
  void aPictureIsWholeAndOfTheSizeAskedFor(int width, int height) throws Exception {
    BufferedImage picture = read(fx(() -> Pictures.png(corners(), width, height, 1)));

    assertThat(picture.getWidth()).isEqualTo(width);
    assertThat(picture.getHeight()).isEqualTo(height);
    assertThat(picture.getRGB(0, 0)).isEqualTo(RED);
    assertThat(picture.getRGB(width - 1, height - 1)).isEqualTo(BLUE);
  }

  @Test
  void zoomDrawsTheSameLayoutLarger() throws Exception {
    BufferedImage once = read(fx(() -> Pictures.png(new Scene(corners(), 300, 200), 1)));
    BufferedImage twice = read(fx(() -> Pictures.png(new Scene(corners(), 300, 200), 2)));

    assertThat(twice.getWidth()).isEqualTo(600);
    assertThat(twice.getHeight()).isEqualTo(400);
    assertThat(redColumns(once)).isEqualTo(40);
    assertThat(redColumns(twice)).isEqualTo(80);
    for (int x = 0; x < 300; x++) {
      assertThat(twice.getRGB(2 * x, 10)).isEqualTo(once.getRGB(x, 5));
    }
  }

  @Test
  void zoomInAWindowLeavesLessRoom() throws Exception {
    BufferedImage picture = read(fx(() -> Pictures.png(corners(), 1280, 800, 1.25)));

    assertThat(picture.getWidth()).isEqualTo(1280);
    assertThat(redColumns(picture)).isEqualTo(50);
    assertThat(picture.getRGB(1279, 799)).isEqualTo(BLUE);
  }

  @Test
  void controlsAreStyledAndTextIsThere() throws Exception {
    BufferedImage empty = read(fx(() -> Pictures.png(new VBox(new TextField()), 200, 60, 1)));
    BufferedImage full = read(fx(() -> Pictures.png(new VBox(new TextField("abc")), 200, 60, 1)));

    assertThat(colours(empty)).isGreaterThan(3);
    assertThat(colours(full)).isGreaterThan(colours(empty));
  }

  @Test
  void nothingCannotBeDrawn() {
    assertThatThrownBy(() -> fx(() -> Pictures.png(new Scene(corners(), 10, 10), 0.01)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static BorderPane corners() {
    BorderPane root = new BorderPane();
    root.setLeft(filled("#c01020", 40));
    root.setRight(filled("#1020c0", 30));
    return root;
  }

  private static Region filled(String colour, double width) {
    Pane pane = new Pane();
    pane.setMinWidth(width);
    pane.setStyle("-fx-background-color: " + colour);
    return pane;
  }

  private static int redColumns(BufferedImage picture) {
    int count = 0;
    while (picture.getRGB(count, 0) == RED) {
      count++;
    }
    return count;
  }

  private static long colours(BufferedImage picture) {
    return Arrays.stream(
            picture.getRGB(
                0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
        .distinct()
        .count();
  }

  private static BufferedImage read(byte[] png) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
