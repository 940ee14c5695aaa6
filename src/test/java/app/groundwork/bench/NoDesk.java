package app.groundwork.bench;

import app.groundwork.ui.kit.Desk;
import java.nio.file.Path;
import java.util.Optional;

/** The system around a measurement: there is none. */
final class NoDesk implements Desk {
  @Override
  public void copy(String text) {}

  @Override
  public Optional<Path> chooseToSave(String title, String suggested) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> chooseToOpen(String title, String files, String... endings) {
    return Optional.empty();
  }

  @Override
  public void showInFolder(Path file) {}
}
