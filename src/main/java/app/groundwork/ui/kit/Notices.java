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

  /**
   * Says why what was asked for cannot be done yet: stands like a warning, but no longer than until
   * {@link #settled}.
   *
   * @param matter names what was asked for
   */
  void refuse(String matter, String text);

  /** What was refused is done, or nothing stands in its way any more: the refusal goes. */
  void settled(String matter);
}
