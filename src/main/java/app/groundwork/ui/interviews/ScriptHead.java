package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.Script;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.DraftText;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The top of a script's page: its title, how long it takes, what can be done to all of it. */
final class ScriptHead extends VBox {
  private static final Texts TEXTS = Texts.in(ScriptHead.class);

  private final ScriptViewModel model;
  private final TextField title = new TextField();
  private final DraftText draft;
  private final Label minutes = new Label();
  private final Label verdict = new Label();
  private final Button archive = new Button();
  private final Button remove = new Button();
  private final Label archived =
      new Label(TEXTS.get("script.archived.line"), new FontIcon(Feather.ARCHIVE));
  private final HBox way = new HBox();

  ScriptHead(ScriptViewModel model) {
    this.model = model;
    getStyleClass().add("script-head");
    title.setId("script-title");
    title.getStyleClass().addAll("bare", "script-title");
    title.setPromptText(TEXTS.get("script.title.prompt"));
    title.setAccessibleText(TEXTS.get("script.title"));
    // The words stand in line with what is below, the field's frame outside of it.
    VBox.setMargin(title, new Insets(0, 0, 0, -8));
    draft = DraftText.ofValue(title, model::typeTitle);
    minutes.getStyleClass().add("strong");
    HBox time = new HBox(minutes, verdict);
    time.getStyleClass().add("toolbar");
    Label apart = new Label(TEXTS.get("script.apart"));
    apart.getStyleClass().add("meta");
    apart.setWrapText(true);
    apart.setMinHeight(Region.USE_PREF_SIZE);
    Button duplicate = new Button(TEXTS.get("script.duplicate"), new FontIcon(Feather.COPY));
    duplicate.setId("script-duplicate");
    duplicate.getStyleClass().add("small");
    duplicate.setOnAction(event -> act(() -> model.list().duplicate(model.id())));
    archive.setId("script-archive");
    archive.getStyleClass().add("small");
    archive.setOnAction(event -> act(this::archiveOrBringBack));
    remove.setId("script-remove");
    remove.getStyleClass().addAll("small", "danger");
    remove.setOnAction(event -> act(() -> model.list().remove(model.id())));
    archived.getStyleClass().add("notice");
    archived.setMaxWidth(Double.MAX_VALUE);
    archived.setWrapText(true);
    FlowPane actions = new FlowPane(8, 8, duplicate, archive, remove);
    way.setManaged(false);
    getChildren().addAll(way, title, time, apart, actions, archived);
  }

  /** Puts a way back to the list on top; it is there only where it is needed. */
  void lead(Button back) {
    way.getChildren().setAll(back);
    way.managedProperty().bind(back.visibleProperty());
  }

  /** Where the title is written. */
  TextField title() {
    return title;
  }

  /** Shows what the file says. */
  void show(Script script) {
    draft.refresh(script.title());
    int all = script.minutes();
    minutes.setText(TEXTS.get("script.total", all, ScriptViewModel.HALF_HOUR));
    int over = all - ScriptViewModel.HALF_HOUR;
    verdict.setText(
        over > 0
            ? TEXTS.get("script.total.over", over)
            : over < 0 ? TEXTS.get("script.total.spare", -over) : TEXTS.get("script.total.fits"));
    verdict.getStyleClass().setAll("label", "chip");
    if (over > 0) {
      verdict.getStyleClass().add("warning");
    }
    boolean away = script.isArchived();
    archived.setVisible(away);
    archived.setManaged(away);
    archive.setText(TEXTS.get(away ? "script.bringBack" : "script.archive.do"));
    archive.setGraphic(new FontIcon(away ? Feather.ROTATE_CCW : Feather.ARCHIVE));
    remove.setText(TEXTS.get(model.isDefault() ? "script.reset" : "script.remove"));
    boolean can = !model.isDefault() || model.isChangedDefault();
    remove.setVisible(can);
    remove.setManaged(can);
  }

  /** Saves what is typed and lets go. */
  void close() {
    draft.close();
  }

  private void archiveOrBringBack() {
    Script now = model.script().get();
    if (now != null && now.isArchived()) {
      model.list().bringBack(model.id());
    } else {
      model.list().archive(model.id());
    }
  }

  /** What is typed is saved first. */
  private void act(Runnable act) {
    draft.flush().exceptionally(failure -> null);
    act.run();
  }
}
