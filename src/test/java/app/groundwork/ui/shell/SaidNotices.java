package app.groundwork.ui.shell;

import app.groundwork.ui.kit.Notices;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notices that are only written down. */
final class SaidNotices implements Notices {
  final List<String> said = new CopyOnWriteArrayList<>();
  final List<String> details = new CopyOnWriteArrayList<>();

  @Override
  public void say(String text) {
    said.add(text);
  }

  @Override
  public void offer(String text, String actionName, Runnable action) {
    said.add(text);
  }

  @Override
  public void warn(String text, String more) {
    said.add(text);
    details.add(String.valueOf(more));
  }
}
