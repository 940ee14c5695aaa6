package app.groundwork.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.store.Backups.Backup;
import app.groundwork.store.Backups.Holds;
import app.groundwork.testing.FxTest;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.Test;

class BackupChoiceTest extends FxTest {
  private final Set<Backup> condemned = new HashSet<>();

  private void show(int holding) {
    Map<Backup, Holds> found = new LinkedHashMap<>();
    for (int i = 0; i < holding; i++) {
      Backup backup = new Backup(Path.of(i + ".groundwork"), 3_600_000L * (100 - i), 1);
      found.put(backup, Holds.YES);
      condemned.add(backup);
    }
    found.put(new Backup(Path.of("none"), 5, 1), Holds.NO);
    found.put(new Backup(Path.of("damaged"), 7, 1), Holds.UNREADABLE);
    show(
        () ->
            new BackupChoice(
                found,
                condemned::contains,
                (backup, chosen) -> {
                  if (chosen) {
                    condemned.add(backup);
                  } else {
                    condemned.remove(backup);
                  }
                }),
        600,
        500);
  }

  private int boxes() {
    return fx(() -> stage.getScene().getRoot().lookupAll(".check-box").size());
  }

  @Test
  void fewAreListed() {
    show(3);
    assertThat(boxes()).isEqualTo(4);
  }

  @Test
  void manyAreOneChoiceUntilEachIsAskedFor() {
    show(20);
    assertThat(boxes()).isEqualTo(2);
    CheckBox all = id(CheckBox.class, "pseudonymise-all");
    assertThat(fx(() -> all.isSelected() && !all.isIndeterminate())).isTrue();
    fire(all);
    assertThat(condemned).isEmpty();
    fire(id(Button.class, "pseudonymise-each"));
    assertThat(boxes()).isEqualTo(22);
    CheckBox first =
        fx(() -> stage.getScene().getFocusOwner() instanceof CheckBox box ? box : new CheckBox());
    fire(first);
    assertThat(condemned).extracting(Backup::at).containsExactly(360_000_000L);
    assertThat(fx(all::isIndeterminate)).isTrue();
    fire(all);
    assertThat(condemned).hasSize(20);
  }
}
