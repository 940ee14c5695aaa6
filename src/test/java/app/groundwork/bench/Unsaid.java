package app.groundwork.bench;

import app.groundwork.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/** Nobody reads notices during a measurement; a warning would spoil it. */
final class Unsaid implements Notices {
  @Override
  public void say(String text) {}

  @Override
  public void offer(String text, String actionName, Runnable action) {}

  @Override
  public void warn(String text, @Nullable String details) {
    throw new AssertionError(text + " " + details);
  }

  @Override
  public void refuse(String matter, String text) {}

  @Override
  public void settled(String matter) {}
}
