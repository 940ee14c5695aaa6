package app.groundwork.testing;

import app.groundwork.ui.kit.Notices;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notices that are only written down. */
public final class SaidNotices implements Notices {
  /** What was said, offered and warned of, oldest first. */
  public final List<String> said = new CopyOnWriteArrayList<>();

  /** The details of each warning; {@code "null"} where there were none. */
  public final List<String> details = new CopyOnWriteArrayList<>();

  /** What is refused and not settled. */
  public final List<String> refused = new CopyOnWriteArrayList<>();

  /** What the last offer would do. */
  public volatile Runnable offered = () -> {};

  @Override
  public void say(String text) {
    said.add(text);
  }

  @Override
  public void offer(String text, String actionName, Runnable action) {
    said.add(text);
    offered = action;
  }

  @Override
  public void warn(String text, String more) {
    said.add(text);
    details.add(String.valueOf(more));
  }

  @Override
  public void refuse(String matter, String text) {
    said.add(text);
    refused.add(matter);
  }

  @Override
  public void settled(String matter) {
    refused.remove(matter);
  }
}
