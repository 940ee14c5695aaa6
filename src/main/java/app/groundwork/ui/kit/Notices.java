package app.groundwork.ui.kit;

import org.jspecify.annotations.Nullable;

/** Short words over the screen about what has happened. Never modal, never the focus. */
public interface Notices {
  /** Says it; goes by itself. */
  void say(String text);

  /** Says it and offers to do something about it, such as Undo. */
  void offer(String text, String actionName, Runnable action);

  /**
   * Says what went wrong and what to do, for half a minute, in place of the warning before. {@code
   * details} go to the clipboard on request.
   */
  void warn(String text, @Nullable String details);
}
