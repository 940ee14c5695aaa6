package app.groundwork.store;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Verified copies of the file, in the folder {@code <name>.backups} beside it. */
public final class Backups {
  Backups() {}

  /**
   * One backup.
   *
   * @param at when it was made, UTC epoch ms
   * @param bytes its size
   */
  public record Backup(Path file, long at, long bytes) {}

  /** All, newest first. */
  public List<Backup> list() {
    throw new UnsupportedOperationException();
  }

  /** Makes and verifies one now, on the second connection; then thins the old ones. */
  public CompletableFuture<Backup> make() {
    throw new UnsupportedOperationException();
  }

  /** Writes a verified copy to {@code target} (must not exist); the journal is empty in it. */
  public CompletableFuture<Path> saveCopy(Path target) {
    throw new UnsupportedOperationException();
  }

  /**
   * Puts {@code backup} in the place of the closed workspace {@code file}; the file that was there
   * is kept among the backups. Returns where.
   */
  public static Path restore(Path file, Path backup) throws Refusal {
    throw new UnsupportedOperationException();
  }
}
