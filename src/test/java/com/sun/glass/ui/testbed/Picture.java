package com.sun.glass.ui.testbed;

import com.sun.glass.ui.Pixels;
import java.nio.IntBuffer;

/** What the screen shows; windows paint into it in the order in which they draw. */
final class Picture {
  private final int width;
  private final int height;
  private final int[] argb;

  Picture(int width, int height) {
    this.width = width;
    this.height = height;
    this.argb = new int[width * height];
  }

  /** Puts the pixels with their corner at (x, y); what is off the screen is left out. */
  void paint(int x, int y, Pixels pixels) {
    IntBuffer source = (IntBuffer) pixels.getBuffer();
    int from = Math.max(0, -x);
    int count = Math.min(pixels.getWidth(), width - x) - from;
    for (int row = Math.max(0, -y); row < Math.min(pixels.getHeight(), height - y); row++) {
      if (count > 0) {
        source.get(row * pixels.getWidth() + from, argb, (y + row) * width + x + from, count);
      }
    }
  }

  /** One pixel as ARGB; 0 off the screen. */
  int at(int x, int y) {
    return x >= 0 && y >= 0 && x < width && y < height ? argb[y * width + x] : 0;
  }
}
