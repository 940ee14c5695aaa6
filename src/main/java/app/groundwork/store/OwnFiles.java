package app.groundwork.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The files that make up a workspace: to put anything else in their place loses what is in it. */
public final class OwnFiles {
  private static final List<String> ENDINGS = List.of("", "-wal", "-shm", "-journal", ".lock");

  private OwnFiles() {}

  /**
   * True if {@code target}, which need not exist, is the workspace {@code file} itself, one of the
   * files that lie beside it while it is open, or in its folder of backups.
   */
  public static boolean hold(Path file, Path target) {
    Path workspace = real(file);
    Path goal = real(target);
    Path backups = real(BackupFolder.of(workspace).folder());
    return goal.startsWith(backups)
        || ENDINGS.stream()
            .map(ending -> workspace.resolveSibling(workspace.getFileName() + ending))
            .anyMatch(own -> same(own, goal));
  }

  /** One that is there by what it is; else by its name, whose case some systems do not tell. */
  private static boolean same(Path own, Path goal) {
    try {
      return Files.isSameFile(own, goal);
    } catch (IOException notThere) {
      return Objects.equals(own.getParent(), goal.getParent())
          && String.valueOf(own.getFileName()).equalsIgnoreCase(String.valueOf(goal.getFileName()));
    }
  }

  private static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path folder = absolute.getParent();
    try {
      return path.toRealPath();
    } catch (IOException notThere) {
      return folder == null ? absolute : real(folder).resolve(absolute.getFileName());
    }
  }
}
