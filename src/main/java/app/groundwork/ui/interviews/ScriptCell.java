package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.Script;
import app.groundwork.model.shared.Texts;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A row of the list of scripts. */
final class ScriptCell extends ListCell<ScriptRow> {
  private static final Texts TEXTS = Texts.in(ScriptCell.class);

  private final Label title = new Label();
  private final Label below = new Label();
  private final VBox lines = new VBox(title, below);
  private final Label archive = new Label();
  private final FontIcon fold = new FontIcon(Feather.CHEVRON_RIGHT);
  private final Tooltip whole = new Tooltip();

  /**
   * @param setOpen folds the archive or unfolds it
   */
  ScriptCell(Consumer<Boolean> setOpen) {
    title.getStyleClass().add("strong");
    below.getStyleClass().add("meta");
    archive.getStyleClass().add("overline");
    archive.setGraphic(fold);
    getStyleClass().add("script-cell");
    setPrefWidth(0);
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        click -> {
          if (click.getButton() == MouseButton.PRIMARY
              && getItem() instanceof ScriptRow.Archive(var count, var open)) {
            setOpen.accept(!open);
          }
        });
  }

  @Override
  protected void updateItem(@Nullable ScriptRow row, boolean empty) {
    super.updateItem(row, empty);
    setTooltip(null);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    switch (row) {
      case ScriptRow.Of(var script) -> script(script);
      case ScriptRow.Archive(var count, var open) -> {
        archive.setText(TEXTS.get("script.archive", count));
        fold.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        setGraphic(archive);
        setAccessibleText(TEXTS.get(open ? "script.archive.open" : "script.archive.closed", count));
      }
    }
  }

  private void script(Script script) {
    title.setText(ScriptsViewModel.name(script));
    below.setText(TEXTS.get("script.row", script.minutes(), script.written()));
    whole.setText(title.getText());
    setTooltip(whole);
    setGraphic(lines);
    setAccessibleText(title.getText() + ", " + below.getText());
  }
}
