package app.groundwork.ui.shell;

import app.groundwork.model.shared.Texts;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Below the screen: whether all is saved, which file, how old the backup, how large the zoom. */
final class StatusBar extends HBox {
  private static final Texts TEXTS = Texts.in(StatusBar.class);

  private final Label saved = new Label();
  private final Button zoom = new Button();

  StatusBar(ShellViewModel model, Runnable resetZoom) {
    getStyleClass().add("status-bar");
    Label file = new Label(String.valueOf(model.file().getFileName()));
    file.setTooltip(new Tooltip(model.file().toString()));
    Label dot = new Label("·");
    Label backup = new Label();
    backup.textProperty().bind(model.backupProperty());
    dot.visibleProperty().bind(model.backupProperty().isNotEmpty());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    saved.setAccessibleRole(AccessibleRole.TEXT);
    saved.setMinWidth(Region.USE_PREF_SIZE);
    zoom.setTooltip(new Tooltip(TEXTS.get("status.zoom.reset")));
    zoom.setFocusTraversable(false);
    zoom.setOnAction(pressed -> resetZoom.run());
    getChildren().addAll(saved, new Label("·"), file, dot, backup, space, zoom);
    model.savedProperty().subscribe(this::say);
  }

  /** Shows the zoom, in %. */
  void setZoom(int percent) {
    zoom.setText(TEXTS.get("status.zoom", percent));
  }

  private void say(SaveWords words) {
    saved.setText(words.text());
    saved.setAccessibleText(words.text());
    saved.getStyleClass().setAll("label", words.good() ? "success" : "danger");
    saved.setGraphic(new FontIcon(words.good() ? Feather.CHECK : Feather.ALERT_TRIANGLE));
  }
}
