package com.sun.glass.ui.testbed;

import com.sun.glass.ui.Cursor;
import com.sun.glass.ui.GlassRobot;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.Size;
import com.sun.glass.ui.View;
import com.sun.glass.ui.Window;
import com.sun.glass.ui.headless.HeadlessApplication;

/** One screen of 2560×1440 and our own windows, views and robot. */
final class TestbedApplication extends HeadlessApplication {
  private static final int WIDTH = 2560;
  private static final int HEIGHT = 1440;

  private final Picture picture = new Picture(WIDTH, HEIGHT);
  private Screen[] screens = {};

  @Override
  protected Screen[] staticScreen_getScreens() {
    if (screens.length == 0) {
      screens =
          new Screen[] {
            new Screen(
                1, 32, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH, HEIGHT, 96, 96, 1f,
                1f, 1f, 1f)
          };
    }
    return screens;
  }

  @Override
  public Window createWindow(Window owner, Screen screen, int styleMask) {
    return new TestbedWindow(owner, screen, styleMask);
  }

  @Override
  public View createView() {
    return new TestbedView(picture);
  }

  @Override
  public GlassRobot createRobot() {
    return new TestbedRobot(this, picture);
  }

  @Override
  public Cursor createCursor(int x, int y, Pixels pixels) {
    return createCursor(Cursor.CURSOR_DEFAULT);
  }

  @Override
  protected void staticCursor_setVisible(boolean visible) {}

  @Override
  protected Size staticCursor_getBestSize(int width, int height) {
    return new Size(width, height);
  }

  @Override
  protected int _getKeyCodeForChar(char c, int hint) {
    return Character.isLetterOrDigit(c) ? Character.toUpperCase(c) : 0;
  }
}
