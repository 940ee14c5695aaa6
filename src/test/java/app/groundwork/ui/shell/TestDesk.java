package app.groundwork.ui.shell;

import app.groundwork.ui.kit.Desk;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Optional;

/** A desk that answers what the test has laid ready. */
final class TestDesk implements Desk {
  final ArrayDeque<Path> answers = new ArrayDeque<>();
  String copied = "";

  @Override
  public void copy(String text) {
    copied = text;
  }

  @Override
  public Optional<Path> chooseToSave(String title, String suggested) {
    return Optional.ofNullable(answers.poll());
  }

  @Override
  public Optional<Path> chooseToOpen(String title, String files, String... endings) {
    return Optional.ofNullable(answers.poll());
  }

  @Override
  public void showInFolder(Path file) {}
}
