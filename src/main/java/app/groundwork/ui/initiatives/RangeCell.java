package app.groundwork.ui.initiatives;

import app.groundwork.model.priorities.RankRange;
import app.groundwork.model.priorities.Solidity;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The ranks that an initiative may have while one input is a step off: from best to worst. */
final class RangeCell extends TableCell<InitiativeLine, InitiativeRow> {
  /** From so wide on, the ranks stand beside the bar, px. */
  private static final double WITH_WORDS = 112;

  private static final double LEAST = 4;

  private final RankingViewModel model;
  private final Label words = new Label();
  private final Region bar = new Region();
  private final StackPane box = new StackPane(bar);
  private final HBox line = new HBox(box, words);
  private final Tooltip whole = new Tooltip();

  RangeCell(RankingViewModel model) {
    this.model = model;
    line.getStyleClass().add("range");
    bar.getStyleClass().add("range-bar");
    box.getStyleClass().add("range-box");
    box.setMinWidth(0);
    HBox.setHgrow(box, Priority.ALWAYS);
    words.setMinWidth(Region.USE_PREF_SIZE);
    widthProperty().subscribe(this::fit);
    box.widthProperty().subscribe(this::draw);
    StackPane.setAlignment(bar, Pos.CENTER_LEFT);
    model.solidity().solidity().subscribe(this::show);
    model.hidden().subscribe(this::show);
  }

  @Override
  protected void updateItem(@Nullable InitiativeRow row, boolean empty) {
    super.updateItem(row, empty);
    show();
  }

  private void show() {
    InitiativeRow row = isEmpty() ? null : getItem();
    Solidity solidity = model.solidity().solidity().get();
    RankRange range = row == null || solidity == null ? null : solidity.ranges().get(row.id());
    if (row == null || solidity == null || range == null || model.hidden().get()) {
      setGraphic(null);
      setTooltip(null);
      return;
    }
    words.setText(SolidityWords.range(range));
    line.setAccessibleText(words.getText());
    whole.setText(model.solid(row.id()));
    setTooltip(whole);
    setGraphic(line);
    draw();
  }

  private void fit() {
    words.setVisible(getWidth() >= WITH_WORDS);
    words.setManaged(words.isVisible());
  }

  private void draw() {
    InitiativeRow row = isEmpty() ? null : getItem();
    Solidity solidity = model.solidity().solidity().get();
    RankRange range = row == null || solidity == null ? null : solidity.ranges().get(row.id());
    if (solidity == null || range == null) {
      return;
    }
    double wide = box.getWidth();
    double ranks = Math.max(1, solidity.ranges().size());
    double length = Math.max(LEAST, wide * (range.worst() - range.best() + 1) / ranks);
    bar.setMinWidth(length);
    bar.setMaxWidth(length);
    bar.setTranslateX(Math.min(wide - length, wide * (range.best() - 1) / ranks));
  }
}
