package app.groundwork.ui.initiatives;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.initiatives.RankingViewModel.View;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Above the table: what it leaves out, and how much is shown. */
final class RankingBar extends HBox {
  private static final Texts TEXTS = Texts.in(RankingBar.class);

  private final RankingViewModel model;
  private final Runnable toTable;
  private final TextField text = new TextField();
  private final Label count = new Label();
  private final ToggleButton hide = new ToggleButton(TEXTS.get("bar.hide"));
  private final ToggleButton estimate = new ToggleButton(TEXTS.get("bar.estimate"));

  /**
   * @param toTable puts the focus on the table
   */
  RankingBar(RankingViewModel model, Runnable toTable) {
    this.model = model;
    this.toTable = toTable;
    getStyleClass().add("ranking-bar");
    text.setId("ranking-filter");
    text.setPromptText(TEXTS.get("bar.filter.prompt"));
    text.setAccessibleText(TEXTS.get("bar.filter"));
    text.textProperty()
        .subscribe((before, now) -> model.setFilter(model.filter().get().withText(now)));
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    HBox.setHgrow(text, Priority.ALWAYS);
    count.getStyleClass().add("meta");
    count.setId("ranking-count");
    count.setMinWidth(USE_PREF_SIZE);
    hide.setId("ranking-hide");
    hide.setTooltip(new Tooltip(TEXTS.get("bar.hide.hint")));
    hide.setOnAction(event -> model.hide(hide.isSelected()));
    model.hidden().subscribe(hide::setSelected);
    estimate.setId("ranking-estimate");
    estimate.selectedProperty().bindBidirectional(model.estimating());
    for (ToggleButton one : List.of(hide, estimate)) {
      one.getStyleClass().addAll("small", "quiet");
      one.setMinWidth(USE_PREF_SIZE);
    }
    getChildren()
        .addAll(text, new FilterMenu(model), new ColumnsMenu(model), hide, estimate, count);
    model.filter().subscribe(this::filtered);
    model.view().subscribe(this::show);
  }

  private void filtered(RankingFilter now) {
    if (!text.getText().equals(now.text())) {
      text.setText(now.text());
    }
  }

  private void show(@Nullable View view) {
    if (view != null) {
      setVisible(view.of() > 0);
      setManaged(view.of() > 0);
      int shown = view.lines().size();
      String effort = RankingWords.number(view.effort());
      count.setText(
          shown == view.of()
              ? TEXTS.get("bar.count", view.ranked(), shown - view.ranked(), effort)
              : TEXTS.get("bar.count.of", shown, view.of(), effort));
    }
  }

  /** Out of the filter; false if it is empty and elsewhere. */
  boolean back() {
    if (!text.isFocused() && text.getText().isEmpty()) {
      return false;
    }
    model.setFilter(RankingFilter.ALL);
    toTable.run();
    return true;
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
      key.consume();
      toTable.run();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      back();
    }
  }
}
