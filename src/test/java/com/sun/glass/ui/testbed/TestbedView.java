package com.sun.glass.ui.testbed;

import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.headless.HeadlessView;

/** A view that paints onto the large screen and takes events from our robot. */
final class TestbedView extends HeadlessView {
  private final Picture picture;

  TestbedView(Picture picture) {
    this.picture = picture;
  }

  @Override
  protected void _uploadPixels(long ptr, Pixels pixels) {
    if (getWindow() != null) {
      picture.paint(getWindow().getX(), getWindow().getY(), pixels);
    }
  }

  @Override
  protected void _scheduleRepaint(long ptr) {}

  /** An event of the pointer at a place on the screen. */
  void mouse(int type, int button, int screenX, int screenY, int modifiers, boolean menu) {
    if (!isClosed() && getWindow() != null) {
      notifyMouse(
          type,
          button,
          screenX - getWindow().getX(),
          screenY - getWindow().getY(),
          screenX,
          screenY,
          modifiers,
          menu,
          false);
    }
  }

  /** The window has a new size. */
  void resized(int width, int height) {
    notifyResize(width, height);
  }

  /** Asks for the context menu at a place on the screen. */
  void menu(int screenX, int screenY) {
    if (!isClosed() && getWindow() != null) {
      notifyMenu(
          screenX - getWindow().getX(), screenY - getWindow().getY(), screenX, screenY, false);
    }
  }

  /** One notch of the wheel; {@code direction} is 1 up, −1 down. */
  void wheel(int screenX, int screenY, int direction, int modifiers) {
    notifyScroll(
        screenX - getWindow().getX(),
        screenY - getWindow().getY(),
        screenX,
        screenY,
        0,
        direction,
        modifiers,
        0,
        0,
        0,
        0,
        40,
        40);
  }
}
