package app.groundwork.store;

import app.groundwork.store.Backups.Backup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which backups are no longer needed: all of the last hour, one an hour for a day and one a day for
 * a month stay.
 */
final class BackupThinning {
  private static final long HOUR = Duration.ofHours(1).toMillis();
  private static final long DAY = Duration.ofDays(1).toMillis();
  private static final long MONTH = Duration.ofDays(31).toMillis();

  private BackupThinning() {}

  /**
   * Those of {@code newestFirst} that go at {@code now}. The newest always stays, and marked ones
   * (before a restore, before a migration) stay for the month.
   */
  static List<Backup> superfluous(List<Backup> newestFirst, long now) {
    List<Backup> superfluous = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    boolean newest = true;
    for (Backup backup : newestFirst) {
      boolean marked = BackupFolder.marked(backup);
      long age = now - backup.at();
      // Of the last hour all: one that has just been chosen to be restored must not go meanwhile.
      boolean wanted =
          age < HOUR
              || (age < MONTH && (marked || taken.add(age < DAY ? hour(backup) : day(backup))));
      if (!wanted && !newest) {
        superfluous.add(backup);
      }
      newest = false;
    }
    return superfluous;
  }

  private static String hour(Backup backup) {
    return "hour " + Math.floorDiv(backup.at(), HOUR);
  }

  private static String day(Backup backup) {
    return "day " + Math.floorDiv(backup.at(), DAY);
  }
}
