package app.groundwork.testing;

import app.groundwork.ui.kit.Desk;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A desk that answers what the test has laid ready, else as if the user had cancelled. */
public final class TestDesk implements Desk {
  /** The files chosen next, in turn. */
  public final ArrayDeque<Path> answers = new ArrayDeque<>();

  /** The file names that were suggested, oldest first. */
  public final List<String> suggested = new CopyOnWriteArrayList<>();

  /** What was copied, oldest first. */
  public final List<String> copied = new CopyOnWriteArrayList<>();

  @Override
  public void copy(String text) {
    copied.add(text);
  }

  @Override
  public Optional<Path> chooseToSave(String title, String suggested) {
    this.suggested.add(suggested);
    return Optional.ofNullable(answers.poll());
  }

  @Override
  public Optional<Path> chooseToOpen(String title, String files, String... endings) {
    return Optional.ofNullable(answers.poll());
  }

  @Override
  public void showInFolder(Path file) {}
}
