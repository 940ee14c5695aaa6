package com.sun.glass.ui.testbed;

import com.sun.glass.events.KeyEvent;
import com.sun.glass.events.MouseEvent;
import com.sun.glass.ui.headless.HeadlessApplication;
import com.sun.glass.ui.headless.HeadlessRobot;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;

/** A hand on mouse and keyboard; every event of the mouse says which buttons and keys are down. */
final class TestbedRobot extends HeadlessRobot {
  private final Picture picture;
  private final Set<MouseButton> buttons = EnumSet.noneOf(MouseButton.class);
  private final Set<KeyCode> keys = EnumSet.noneOf(KeyCode.class);
  private TestbedWindow under;
  private double x;
  private double y;

  TestbedRobot(HeadlessApplication application, Picture picture) {
    super(application);
    this.picture = picture;
  }

  @Override
  public void keyPress(KeyCode key) {
    keys.add(key);
    super.keyPress(key);
  }

  @Override
  public void keyRelease(KeyCode key) {
    keys.remove(key);
    super.keyRelease(key);
  }

  @Override
  public double getMouseX() {
    return x;
  }

  @Override
  public double getMouseY() {
    return y;
  }

  @Override
  public void mouseMove(double toX, double toY) {
    x = toX;
    y = toY;
    follow();
    if (under != null && under.isEnabled()) {
      boolean dragging = !buttons.isEmpty();
      MouseButton button = dragging ? buttons.iterator().next() : MouseButton.NONE;
      send(dragging ? MouseEvent.DRAG : MouseEvent.MOVE, button);
    }
  }

  @Override
  public void mousePress(MouseButton... pressed) {
    for (MouseButton button : pressed) {
      follow();
      buttons.add(button);
      if (under != null && under.activate()) {
        send(MouseEvent.DOWN, button);
        if (button == MouseButton.SECONDARY && under != null && under.getView() != null) {
          under.view().menu((int) x, (int) y);
        }
      }
    }
  }

  @Override
  public void mouseRelease(MouseButton... released) {
    for (MouseButton button : released) {
      buttons.remove(button);
      if (under != null && under.isEnabled()) {
        send(MouseEvent.UP, button);
      }
    }
    follow();
  }

  @Override
  public void mouseWheel(int notches) {
    follow();
    for (int i = 0; i < Math.abs(notches); i++) {
      if (under != null && under.isEnabled() && under.getView() != null) {
        under.view().wheel((int) x, (int) y, notches > 0 ? -1 : 1, modifiers());
      }
    }
  }

  @Override
  public Color getPixelColor(double atX, double atY) {
    int argb = picture.at((int) atX, (int) atY);
    return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
  }

  @Override
  public void getScreenCapture(
      int left, int top, int width, int height, int[] data, boolean scaleToFit) {
    for (int i = 0; i < width * height; i++) {
      data[i] = picture.at(left + i % width, top + i / width);
    }
  }

  /** The pointer enters the window below it; while a button is down it stays in the first one. */
  private void follow() {
    boolean gone = under != null && (under.isClosed() || under.getView() == null);
    TestbedWindow next = buttons.isEmpty() || gone ? TestbedWindow.at(x, y) : under;
    if (next != under) {
      if (under != null && !gone) {
        send(MouseEvent.EXIT, MouseButton.NONE);
      }
      under = next;
      if (under != null) {
        send(MouseEvent.ENTER, MouseButton.NONE);
      }
    }
  }

  private void send(int type, MouseButton button) {
    if (under.getView() != null) {
      boolean menu = type == MouseEvent.DOWN && button == MouseButton.SECONDARY;
      under.view().mouse(type, code(button), (int) x, (int) y, modifiers(), menu);
    }
  }

  private int modifiers() {
    int all = 0;
    for (MouseButton button : buttons) {
      all |=
          switch (button) {
            case NONE -> 0;
            case PRIMARY -> KeyEvent.MODIFIER_BUTTON_PRIMARY;
            case MIDDLE -> KeyEvent.MODIFIER_BUTTON_MIDDLE;
            case SECONDARY -> KeyEvent.MODIFIER_BUTTON_SECONDARY;
            case BACK -> KeyEvent.MODIFIER_BUTTON_BACK;
            case FORWARD -> KeyEvent.MODIFIER_BUTTON_FORWARD;
          };
    }
    for (KeyCode key : keys) {
      all |=
          switch (key) {
            case CONTROL -> KeyEvent.MODIFIER_CONTROL;
            case SHIFT -> KeyEvent.MODIFIER_SHIFT;
            case ALT -> KeyEvent.MODIFIER_ALT;
            case COMMAND, META, WINDOWS -> KeyEvent.MODIFIER_COMMAND;
            default -> 0;
          };
    }
    return all;
  }

  private static int code(MouseButton button) {
    return switch (button) {
      case NONE -> MouseEvent.BUTTON_NONE;
      case PRIMARY -> MouseEvent.BUTTON_LEFT;
      case MIDDLE -> MouseEvent.BUTTON_OTHER;
      case SECONDARY -> MouseEvent.BUTTON_RIGHT;
      case BACK -> MouseEvent.BUTTON_BACK;
      case FORWARD -> MouseEvent.BUTTON_FORWARD;
    };
  }
}
