package app.groundwork.ui.people;

import app.groundwork.model.shared.Texts;
import app.groundwork.store.Backups.Backup;
import app.groundwork.store.Backups.Holds;
import app.groundwork.ui.kit.RelativeTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/**
 * Which backups are to be deleted: many of them as one choice, each by itself when that is asked
 * for.
 */
final class BackupChoice extends VBox {
  private static final Texts TEXTS = Texts.in(BackupChoice.class);

  /** Up to so many are listed at once. */
  private static final int FEW = 4;

  private final Predicate<Backup> deletes;
  private final BiConsumer<Backup, Boolean> choose;
  private final CheckBox all = new CheckBox();
  private final List<CheckBox> each = new ArrayList<>();

  /**
   * @param found what each backup holds, newest first; those without the name are left out
   * @param deletes whether a backup is to be deleted
   * @param choose says so
   */
  BackupChoice(
      Map<Backup, Holds> found, Predicate<Backup> deletes, BiConsumer<Backup, Boolean> choose) {
    this.deletes = deletes;
    this.choose = choose;
    getStyleClass().add("pseudonymise-list");
    List<Backup> holding = of(found, Holds.YES);
    List<Node> lines = new ArrayList<>();
    for (Backup backup : holding) {
      CheckBox box = box(backup, "pseudonymise.delete");
      each.add(box);
      lines.add(box);
    }
    if (holding.size() > FEW) {
      Button single = new Button(TEXTS.get("pseudonymise.each"));
      single.setId("pseudonymise-each");
      single.getStyleClass().add("flat");
      single.setOnAction(
          event -> {
            int at = getChildren().indexOf(single);
            getChildren().remove(single);
            getChildren().addAll(at, lines);
            each.getFirst().requestFocus();
          });
      all.setText(
          TEXTS.get(
              "pseudonymise.delete.all",
              holding.size(),
              RelativeTime.exact(holding.getLast().at()),
              RelativeTime.exact(holding.getFirst().at())));
      all.setId("pseudonymise-all");
      all.setWrapText(true);
      all.setOnAction(event -> chooseAll(holding));
      getChildren().setAll(all, single);
      showAll();
    } else {
      getChildren().setAll(lines);
    }
    of(found, Holds.UNREADABLE)
        .forEach(backup -> getChildren().add(box(backup, "pseudonymise.unreadable")));
  }

  private static List<Backup> of(Map<Backup, Holds> found, Holds what) {
    return found.entrySet().stream()
        .filter(one -> one.getValue() == what)
        .map(Map.Entry::getKey)
        .toList();
  }

  private CheckBox box(Backup backup, String key) {
    CheckBox box = new CheckBox(TEXTS.get(key, RelativeTime.exact(backup.at())));
    box.setWrapText(true);
    box.setSelected(deletes.test(backup));
    box.setOnAction(
        event -> {
          choose.accept(backup, box.isSelected());
          showAll();
        });
    return box;
  }

  private void chooseAll(List<Backup> holding) {
    boolean chosen = all.isSelected();
    holding.forEach(backup -> choose.accept(backup, chosen));
    each.forEach(box -> box.setSelected(chosen));
    showAll();
  }

  private void showAll() {
    long chosen = each.stream().filter(CheckBox::isSelected).count();
    all.setIndeterminate(chosen > 0 && chosen < each.size());
    all.setSelected(chosen == each.size());
  }
}
