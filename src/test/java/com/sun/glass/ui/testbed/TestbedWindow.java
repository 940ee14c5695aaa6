package com.sun.glass.ui.testbed;

import com.sun.glass.events.WindowEvent;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.View;
import com.sun.glass.ui.Window;
import com.sun.glass.ui.headless.HeadlessWindow;
import com.sun.glass.ui.headless.HeadlessWindowManager;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A window in an order from back to front, of which one at most has the focus. */
final class TestbedWindow extends HeadlessWindow {
  private boolean focusable = true;
  private int minWidth;
  private int minHeight;
  private int maxWidth = -1;
  private int maxHeight = -1;

  TestbedWindow(Window owner, Screen screen, int styleMask) {
    super(new HeadlessWindowManager(), owner, screen, ByteBuffer.allocate(0), styleMask);
  }

  /** The frontmost window at a place on the screen; null if there is none. */
  static TestbedWindow at(double x, double y) {
    TestbedWindow front = null;
    for (TestbedWindow each : standing()) {
      boolean inside =
          x >= each.getX()
              && y >= each.getY()
              && x < each.getX() + each.getWidth()
              && y < each.getY() + each.getHeight();
      if (inside && (front == null || each.getLevel() >= front.getLevel())) {
        front = each;
      }
    }
    return front;
  }

  /** The windows that stand on the screen, from back to front. */
  private static List<TestbedWindow> standing() {
    List<TestbedWindow> all = new ArrayList<>();
    for (Window each : Window.getWindowsClone()) {
      if (!each.isClosed() && each.getView() != null && !each.isMinimized()) {
        all.add((TestbedWindow) each);
      }
    }
    return all;
  }

  TestbedView view() {
    return (TestbedView) getView();
  }

  /** What a press on it does first: brings it to front; false if a modal window blocks it. */
  boolean activate() {
    if (!isEnabled()) {
      notifyFocusDisabled();
      return false;
    }
    if (focusable && !isFocused()) {
      _toFront(0);
      _requestFocus(0, WindowEvent.FOCUS_GAINED);
    }
    return true;
  }

  @Override
  protected boolean _requestFocus(long ptr, int event) {
    if (!isEnabled()) {
      notifyFocusDisabled();
      return false;
    }
    for (TestbedWindow each : standing()) {
      if (each != this) {
        each.notifyFocus(WindowEvent.FOCUS_LOST);
      }
    }
    notifyFocus(event);
    return isFocused();
  }

  @Override
  protected void _setFocusable(long ptr, boolean isFocusable) {
    focusable = isFocusable;
  }

  @Override
  protected void _toFront(long ptr) {
    if (isVisible()) {
      remove(this);
      add(this);
      for (TestbedWindow each : standing()) {
        if (each.getOwner() == this) {
          each._toFront(0);
        }
      }
    }
  }

  @Override
  protected void _toBack(long ptr) {
    if (isVisible()) {
      remove(this);
      addFirst(this);
    }
  }

  @Override
  protected boolean _setVisible(long ptr, boolean visible) {
    if (!visible) {
      passFocusOn();
    }
    return super._setVisible(ptr, visible);
  }

  @Override
  protected boolean _maximize(long ptr, boolean maximize, boolean wasMaximized) {
    return maximize == wasMaximized || super._maximize(ptr, maximize, wasMaximized);
  }

  @Override
  protected boolean _minimize(long ptr, boolean minimize) {
    if (minimize == isMinimized()) {
      return true;
    }
    super._minimize(ptr, minimize);
    if (minimize) {
      passFocusOn();
    } else {
      _requestFocus(ptr, WindowEvent.FOCUS_GAINED);
    }
    return true;
  }

  @Override
  protected boolean _close(long ptr) {
    passFocusOn();
    return super._close(ptr);
  }

  /** Gives the focus to the frontmost of the others that may have it. */
  private void passFocusOn() {
    if (isFocused()) {
      notifyFocus(WindowEvent.FOCUS_LOST);
      for (TestbedWindow each : standing().reversed()) {
        if (each != this && each.focusable && each.isEnabled()) {
          each._requestFocus(0, WindowEvent.FOCUS_GAINED);
          return;
        }
      }
    }
  }

  @Override
  protected boolean _setMinimumSize(long ptr, int width, int height) {
    minWidth = width;
    minHeight = height;
    return true;
  }

  @Override
  protected boolean _setMaximumSize(long ptr, int width, int height) {
    maxWidth = width;
    maxHeight = height;
    return true;
  }

  @Override
  protected void _setBounds(
      long ptr,
      int x,
      int y,
      boolean xSet,
      boolean ySet,
      int w,
      int h,
      int cw,
      int ch,
      float xGravity,
      float yGravity) {
    int newWidth = bounded(w > 0 ? w : cw > 0 ? cw : getWidth(), minWidth, maxWidth);
    int newHeight = bounded(h > 0 ? h : ch > 0 ? ch : getHeight(), minHeight, maxHeight);
    notifyResize(WindowEvent.RESIZE, newWidth, newHeight);
    View view = getView();
    if (view != null) {
      view().resized(newWidth, newHeight);
    }
    int newX = xSet ? x : getX();
    int newY = ySet ? y : getY();
    if (newX != getX() || newY != getY()) {
      notifyMove(newX, newY);
    }
  }

  private static int bounded(int wanted, int min, int max) {
    return Math.max(max >= 0 ? Math.min(wanted, max) : wanted, min);
  }
}
