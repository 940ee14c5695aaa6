package app.groundwork.ui.shell;

import app.groundwork.model.shared.Texts;
import app.groundwork.store.Backups.Backup;
import app.groundwork.ui.kit.RelativeTime;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The backups of the open file, newest first; one of them can be put in its place. */
final class BackupsSheet extends VBox {
  private static final Texts TEXTS = Texts.in(BackupsSheet.class);

  private final ListView<Backup> list = new ListView<>();
  private final Button cancel = new Button(TEXTS.get("backups.cancel"));

  /**
   * @param now UTC epoch ms, for the words of age
   */
  BackupsSheet(List<Backup> backups, long now, Consumer<Path> restore, Runnable close) {
    getStyleClass().add("form-sheet");
    setSpacing(16);
    Label title = new Label(TEXTS.get("backups.title"));
    title.getStyleClass().add("title");
    Label hint = new Label(TEXTS.get("backups.hint"));
    hint.getStyleClass().add("muted");
    hint.setWrapText(true);
    list.getItems().setAll(backups);
    list.getStyleClass().add("plain");
    list.setAccessibleText(TEXTS.get("backups.title"));
    Label none = new Label(TEXTS.get("backups.none"));
    none.getStyleClass().add("muted");
    none.setWrapText(true);
    list.setPlaceholder(none);
    list.setCellFactory(view -> new Cell(now));
    list.setPrefHeight(320);
    list.getSelectionModel().selectFirst();
    VBox.setVgrow(list, Priority.ALWAYS);
    Button use = new Button(TEXTS.get("backups.restore"));
    use.getStyleClass().add("primary");
    use.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    Runnable restoring =
        () -> {
          Backup chosen = list.getSelectionModel().getSelectedItem();
          if (chosen != null) {
            close.run();
            restore.accept(chosen.file());
          }
        };
    use.setOnAction(pressed -> restoring.run());
    list.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            restoring.run();
          }
        });
    cancel.setOnAction(pressed -> close.run());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(title, hint, list, new HBox(8, space, cancel, use));
  }

  /** What gets the focus when the sheet is shown. */
  javafx.scene.Node first() {
    return list.getItems().isEmpty() ? cancel : list;
  }

  private static final class Cell extends ListCell<Backup> {
    private final long now;

    Cell(long now) {
      this.now = now;
    }

    @Override
    protected void updateItem(@Nullable Backup backup, boolean empty) {
      super.updateItem(backup, empty);
      if (empty || backup == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      Label when = new Label(RelativeTime.exact(backup.at()));
      Label ago = new Label(RelativeTime.words(backup.at(), now));
      ago.getStyleClass().add("meta");
      Label size = new Label(TEXTS.get("backups.size", Math.max(1, backup.bytes() / 1024)));
      size.getStyleClass().add("meta");
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      HBox line = new HBox(12, when, ago, space, size);
      line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
      setGraphic(line);
      setAccessibleText(when.getText() + ", " + size.getText());
    }
  }
}
