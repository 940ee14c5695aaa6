package app.groundwork.cli;

import app.groundwork.store.Refusal;
import app.groundwork.store.Scratch;
import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes the pictures on a copy, so that nothing of them reaches the user's file. */
final class Tour {
  private Tour() {}

  /** Makes the folder {@code to}, takes the pictures and gives the exit code. */
  static int of(
      Surroundings around,
      Path file,
      Path to,
      TourCommand.Theme theme,
      TourCommand.Size size,
      int zoom)
      throws Refusal, IOException {
    try (Scratch aside = Scratch.make()) {
      Path folder = aside.folder();
      // Apart, so that the copy may have any name.
      Path copy = Files.createDirectory(folder.resolve("copy")).resolve(file.getFileName());
      Path scratch = Files.createDirectory(folder.resolve("scratch"));
      copy(file, copy, around.setup());
      Files.createDirectories(to);
      return around
          .desktop()
          .tour(copy, scratch, to, theme.code(), size.width(), size.height(), zoom);
    }
  }

  private static void copy(Path file, Path copy, Setup setup) throws Refusal {
    try (Workspace workspace = Workspace.openToRead(file, setup)) {
      workspace.backups().saveCopy(copy).join();
    }
  }
}
