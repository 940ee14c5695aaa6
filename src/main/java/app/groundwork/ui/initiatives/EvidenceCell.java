package app.groundwork.ui.initiatives;

import app.groundwork.model.priorities.RiceFlag;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Who stands behind an initiative, and what makes its score look surer than it is. */
final class EvidenceCell extends TableCell<InitiativeLine, InitiativeRow> {
  private final Label words = new Label();
  private final FontIcon mark = new FontIcon(Feather.ALERT_TRIANGLE);
  private final Tooltip whole = new Tooltip();

  EvidenceCell() {
    mark.getStyleClass().add("warning");
    words.setMinWidth(0);
  }

  @Override
  protected void updateItem(@Nullable InitiativeRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setTooltip(null);
      return;
    }
    List<RiceFlag> flags = row.flags();
    words.setText(RankingWords.cell(RankingColumn.EVIDENCE, row));
    words.setGraphic(flags.isEmpty() ? null : mark);
    whole.setText(
        Stream.concat(Stream.of(row.figures().words()), flags.stream().map(RankingWords::flag))
            .collect(Collectors.joining("\n")));
    words.setAccessibleText(whole.getText());
    setTooltip(whole);
    setGraphic(words);
  }
}
