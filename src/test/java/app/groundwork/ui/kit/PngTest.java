package app.groundwork.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {
  @Test
  void everyPixelComesBack() throws Exception {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 40; round++) {
      int width = random.nextInt(1, 200);
      int height = random.nextInt(1, 200);
      int[] argb = new int[width * height];
      int colours = random.nextInt(1, 300);
      for (int i = 0; i < argb.length; i++) {
        argb[i] = 0xFF000000 | 0x9E3779B9 * random.nextInt(colours);
      }

      BufferedImage back = ImageIO.read(new ByteArrayInputStream(Png.encode(argb, width)));

      assertThat(back.getWidth()).isEqualTo(width);
      assertThat(back.getHeight()).isEqualTo(height);
      int[] read = back.getRGB(0, 0, width, height, null, 0, width);
      for (int i = 0; i < argb.length; i++) {
        assertThat(read[i]).isEqualTo(argb[i] | 0xFF000000);
      }
    }
  }

  @Test
  void aFlatScreenIsSmall() {
    assertThat(Png.encode(new int[1920 * 1080], 1920)).hasSizeLessThan(40_000);
  }
}
