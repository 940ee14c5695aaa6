package app.groundwork.ui.people;

import app.groundwork.model.shared.Texts;
import app.groundwork.store.Backups.Backup;
import app.groundwork.store.Backups.Holds;
import app.groundwork.store.people.Pseudonymise;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Says what replacing a name for good means, and asks twice. */
final class PseudonymiseSheet extends VBox {
  private static final Texts TEXTS = Texts.in(PseudonymiseSheet.class);

  private final PseudonymiseViewModel model;
  private final Label title = new Label(TEXTS.get("pseudonymise.title"));
  private final Label what = text("body");
  private final VBox words = new VBox();
  private final VBox backups = new VBox();
  private final Label sure = text("strong");
  private final Button keep = new Button(TEXTS.get("pseudonymise.keep"));
  private final Button first = new Button(TEXTS.get("pseudonymise.first"));
  private final Button second = new Button();

  /**
   * @param close puts the sheet away; the name stays
   */
  PseudonymiseSheet(PseudonymiseViewModel model, Runnable close) {
    this.model = model;
    getStyleClass().addAll("form-sheet", "pseudonymise-sheet");
    title.getStyleClass().add("title");
    title.setWrapText(true);
    words.getStyleClass().add("pseudonymise-list");
    backups.getStyleClass().add("pseudonymise-list");
    VBox all = new VBox(what, words, backups, text("muted", TEXTS.get("pseudonymise.elsewhere")));
    all.getStyleClass().add("pseudonymise-all");
    ScrollPane room = new ScrollPane(all);
    room.setFitToWidth(true);
    room.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    room.setFocusTraversable(false);
    // As high as its wrapped lines: it scrolls only where the window has no room for them.
    room.prefViewportHeightProperty().bind(all.heightProperty());
    VBox.setVgrow(room, Priority.ALWAYS);
    keep.setId("pseudonymise-keep");
    keep.setOnAction(event -> close.run());
    first.setId("pseudonymise-first");
    first.getStyleClass().add("danger");
    first.setOnAction(event -> ask());
    second.setId("pseudonymise-second");
    second.getStyleClass().add("danger");
    second.setOnAction(event -> model.run());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox buttons = new HBox(keep, space, first, second);
    buttons.getStyleClass().add("toolbar");
    keep.setMinWidth(USE_PREF_SIZE);
    first.setMinWidth(USE_PREF_SIZE);
    show(sure, false);
    show(second, false);
    getChildren().addAll(title, room, sure, buttons);
    model.preview().subscribe(this::showPreview);
    model.backups().subscribe(this::showBackups);
    model.working().subscribe(this::showWorking);
  }

  /** What gets the focus when the sheet is shown: what changes nothing. */
  Node first() {
    return keep;
  }

  private void ask() {
    show(first, false);
    show(second, true);
    show(sure, true);
    keep.requestFocus();
  }

  private void showPreview(Pseudonymise.@Nullable Preview preview) {
    first.setDisable(true);
    if (preview == null) {
      what.setText(TEXTS.get("pseudonymise.looking"));
      return;
    }
    String name = preview.developer().name();
    title.setText(TEXTS.get("pseudonymise.title.of", name));
    what.setText(TEXTS.get("pseudonymise.what", name, preview.pseudonym()));
    showSure();
    second.setText(TEXTS.get("pseudonymise.second", name));
    List<Node> lines = new ArrayList<>();
    lines.add(text("form-label", TEXTS.get("pseudonymise.words")));
    for (Pseudonymise.Word word : preview.words()) {
      lines.add(line(word, word.text().equals(name.strip())));
    }
    words.getChildren().setAll(lines);
  }

  /** What cannot be taken back, and what of the name is left as it is. */
  private void showSure() {
    Pseudonymise.Preview preview = model.preview().get();
    if (preview != null) {
      String staying = model.staying();
      String words = TEXTS.get("pseudonymise.sure", preview.developer().name());
      sure.setText(staying.isEmpty() ? words : words + " " + staying);
    }
  }

  private Node line(Pseudonymise.Word word, boolean whole) {
    CheckBox box =
        new CheckBox(
            TEXTS.get(
                word.shared() ? "pseudonymise.word.shared" : "pseudonymise.word",
                word.text(),
                PseudonymiseViewModel.found(word)));
    box.setWrapText(true);
    box.setSelected(whole || model.replaces(word.text()));
    box.setDisable(whole);
    box.setOnAction(
        event -> {
          model.setReplaced(word.text(), box.isSelected());
          showSure();
        });
    return box;
  }

  private void showBackups(@Nullable Map<Backup, Holds> found) {
    first.setDisable(found == null);
    List<Node> lines = new ArrayList<>();
    lines.add(text("form-label", TEXTS.get("pseudonymise.backups")));
    if (found == null) {
      lines.add(text("meta", TEXTS.get("pseudonymise.backups.looking")));
    } else if (found.values().stream().allMatch(Holds.NO::equals)) {
      lines.add(text("meta", TEXTS.get("pseudonymise.backups.none")));
    } else {
      lines.add(new BackupChoice(found, model::deletes, model::setDeleted));
    }
    backups.getChildren().setAll(lines);
  }

  private void showWorking(boolean working) {
    if (working) {
      sure.setText(TEXTS.get("pseudonymise.working"));
      words.setDisable(true);
      backups.setDisable(true);
      second.setDisable(true);
      keep.setDisable(true);
    }
  }

  private static Label text(String look) {
    return text(look, "");
  }

  private static Label text(String look, String words) {
    Label label = new Label(words);
    label.getStyleClass().add(look);
    label.setWrapText(true);
    return label;
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
