package app.groundwork.ui.initiatives;

import app.groundwork.ui.initiatives.RankingViewModel.View;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Own rank − RICE rank: its number, and a bar to the side of the order that puts it higher. */
final class DifferenceCell extends TableCell<InitiativeLine, InitiativeRow> {
  /** Of each half, at most, px. */
  private static final double WIDE = 24;

  private final RankingViewModel model;
  private final Label number = new Label();
  private final Region bar = new Region();
  private final StackPane box = new StackPane(bar);
  private final HBox line = new HBox(box, number);

  DifferenceCell(RankingViewModel model) {
    this.model = model;
    model.hidden().subscribe(this::show);
    line.getStyleClass().add("difference");
    box.getStyleClass().add("difference-box");
    bar.getStyleClass().add("difference-bar");
    box.setMinWidth(0);
    box.setPrefWidth(2 * WIDE);
    box.setMaxWidth(2 * WIDE);
    box.widthProperty().subscribe(this::draw);
    number.setMinWidth(Region.USE_PREF_SIZE);
    StackPane.setAlignment(bar, Pos.CENTER_LEFT);
  }

  @Override
  protected void updateItem(@Nullable InitiativeRow row, boolean empty) {
    super.updateItem(row, empty);
    show();
  }

  private void show() {
    InitiativeRow row = isEmpty() ? null : getItem();
    View view = model.view().get();
    if (model.hidden().get() || row == null || !row.isRanked() || view == null) {
      setGraphic(null);
      return;
    }
    number.setText(RankingWords.cell(RankingColumn.DIFFERENCE, row));
    setGraphic(line);
    draw();
  }

  /** In what the number leaves. */
  private void draw() {
    InitiativeRow row = isEmpty() ? null : getItem();
    View view = model.view().get();
    if (row == null || view == null) {
      return;
    }
    double half = box.getWidth() / 2;
    int difference = row.difference();
    double length = difference == 0 ? 0 : Math.max(2, half * Math.abs(difference) / view.widest());
    bar.setMaxWidth(length);
    bar.setMinWidth(length);
    bar.setTranslateX(difference < 0 ? half - length : half);
  }
}
