package app.groundwork.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.store.Backups.Backup;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackupThinningTest {
  private static final long MINUTE = 60_000;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;
  // The very end of a day.
  private static final long NOW = 20_001 * DAY - 1;
  private static final BackupFolder FOLDER = new BackupFolder(Path.of("w.backups"));

  @Test
  void keepsAllOfAnHourOneAnHourForADayAndOneADayForAMonth() {
    List<Backup> kept = new ArrayList<>();
    // As the app makes them: one each ten minutes, thinned each time.
    for (long at = NOW - 40 * DAY; at <= NOW; at += 10 * MINUTE) {
      kept.addFirst(backup(at, ""));
      kept.removeAll(BackupThinning.superfluous(List.copyOf(kept), at));
    }
    List<Long> ages = kept.stream().map(backup -> NOW - backup.at()).toList();
    assertThat(ages.stream().filter(age -> age < 60 * MINUTE)).hasSize(6);
    assertThat(ages.stream().filter(age -> age >= 60 * MINUTE && age < DAY)).hasSize(23);
    assertThat(ages.stream().filter(age -> age >= DAY)).hasSize(30);
    assertThat(ages.getFirst()).isLessThan(10 * MINUTE);
    assertThat(ages.getLast()).isLessThan(31 * DAY);
  }

  @Test
  void keepsTheNewestHoweverOld() {
    Backup old = backup(NOW - 400 * DAY, "");
    assertThat(BackupThinning.superfluous(List.of(old), NOW)).isEmpty();
  }

  @Test
  void keepsMarkedOnesForTheMonth() {
    Backup newest = backup(NOW, "");
    Backup marked = backup(NOW - 1, "before-restore");
    Backup hourly = backup(NOW - 120 * MINUTE, "");
    Backup plain = backup(NOW - 120 * MINUTE - 1, "");
    Backup ancient = backup(NOW - 31 * DAY, "before-restore");
    assertThat(BackupThinning.superfluous(List.of(newest, marked, hourly, plain, ancient), NOW))
        .containsExactly(plain, ancient);
  }

  private static Backup backup(long at, String why) {
    return new Backup(FOLDER.place(at, why), at, 1);
  }
}
