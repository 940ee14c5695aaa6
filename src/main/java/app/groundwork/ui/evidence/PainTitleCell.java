package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.PainStatus;
import app.groundwork.ui.kit.CutText;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A pain point's title; below it theme and status, where they have no column. */
final class PainTitleCell extends TableCell<PainRow, PainRow> {
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

  /** Of 14 px, with what is between them. */
  private static final double TWO_LINES = 36;

  private final PainColumns columns;
  private final FontIcon mark = new FontIcon();
  private final Label title = new Label();
  private final Label below = new Label();
  private final HBox line;

  PainTitleCell(PainColumns columns) {
    this.columns = columns;
    getStyleClass().add("pain-title-cell");
    title.setMaxHeight(TWO_LINES);
    CutText.in(title);
    CutText.in(below);
    below.getStyleClass().add("meta");
    VBox lines = new VBox(title, below);
    lines.getStyleClass().add("pain-title-lines");
    line = new HBox(mark, lines);
    line.getStyleClass().add("pain-title");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable PainRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      pseudoClassStateChanged(DONE, false);
      return;
    }
    PainStatus status = row.pain().status();
    mark.setIconCode(icon(status));
    title.setWrapText(columns.isHigh());
    title.setText(row.title());
    below.setText(
        Stream.of(
                columns.isHidden(PainColumn.THEME) ? row.theme() : "",
                columns.isHidden(PainColumn.STATUS) ? PainWords.status(status) : "")
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" · ")));
    below.setVisible(!below.getText().isEmpty());
    below.setManaged(below.isVisible());
    pseudoClassStateChanged(DONE, row.isDone());
    setGraphic(line);
  }

  private static Ikon icon(PainStatus status) {
    return switch (status) {
      case OPEN -> Feather.CIRCLE;
      case BEING_SOLVED -> Feather.LOADER;
      case SOLVED -> Feather.CHECK_CIRCLE;
      case REJECTED -> Feather.SLASH;
    };
  }
}
