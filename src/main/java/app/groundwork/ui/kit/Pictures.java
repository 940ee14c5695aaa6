package app.groundwork.ui.kit;

import java.util.Objects;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;

/** Pictures of screens that are not shown: for the tour and for exports. */
public final class Pictures {
  private Pictures() {}

  /**
   * Lays {@code scene} out at its own size and draws it {@code zoom} times as large. Call on the
   * JavaFX thread, with a scene that was made with a size and is in no window.
   *
   * @param zoom 1 for one pixel a unit; above 0
   * @return a PNG of the scene's width × zoom by its height × zoom pixels, to the nearest
   */
  public static byte[] png(Scene scene, double zoom) {
    int width = (int) Math.round(scene.getWidth() * zoom);
    int height = (int) Math.round(scene.getHeight() * zoom);
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("A picture of " + width + "×" + height + " pixels");
    }
    WritableImage image = draw(scene, zoom, width, height);
    int[] argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    return Png.encode(argb, width);
  }

  /**
   * The same, of {@code root} as it looks in a window of {@code width} × {@code height} pixels on a
   * screen that shows everything {@code zoom} times as large. {@code stylesheets} are the scene's.
   */
  public static byte[] png(Parent root, int width, int height, double zoom, String... stylesheets) {
    Scene scene = new Scene(root, width / zoom, height / zoom);
    scene.getStylesheets().setAll(stylesheets);
    return png(scene, zoom);
  }

  private static WritableImage draw(Scene scene, double zoom, int width, int height) {
    SnapshotParameters how = new SnapshotParameters();
    how.setFill(Objects.requireNonNull(scene.getFill()));
    how.setTransform(Transform.scale(zoom, zoom));
    how.setViewport(new Rectangle2D(0, 0, width, height));
    return scene.getRoot().snapshot(how, new WritableImage(width, height));
  }
}
