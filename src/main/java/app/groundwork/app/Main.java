package app.groundwork.app;

import app.groundwork.cli.Cli;
import app.groundwork.cli.Surroundings;
import app.groundwork.store.Setup;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Starts Groundwork. */
public final class Main {
  private Main() {}

  /** Runs one command line. */
  public static void main(String[] args) {
    Path home = Path.of(System.getProperty("user.home"));
    Path folder = UserFolder.of(System.getProperty("os.name"), home, System.getenv());
    // Before the first logger: the log's place is read when logging starts.
    Path log = log(folder);
    System.setProperty("groundwork.log", log.toString());
    Surroundings around =
        new Surroundings(
            new FxDesktop(folder, System.getenv()),
            Setup.standard(),
            folder,
            log,
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err));
    System.exit(new Cli(around).run(args));
  }

  /** The log file; among the temporary files if the user's folder cannot be made. */
  private static Path log(Path folder) {
    try {
      Files.createDirectories(folder);
      return folder.resolve(Surroundings.LOG);
    } catch (IOException e) {
      return Path.of(System.getProperty("java.io.tmpdir")).resolve(Surroundings.LOG);
    }
  }
}
