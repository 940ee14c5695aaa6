package app.groundwork.ui.evidence;

import app.groundwork.ui.kit.CutText;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How far a cadence is kept: a number beside its goal, a bar, and a word on what is missing. */
final class CoverageGauge extends VBox {
  private final Label title = new Label();
  private final Label number = new Label();
  private final Label goal = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final Label remark = new Label();

  CoverageGauge(String id) {
    setId(id);
    getStyleClass().addAll("card", "coverage-gauge");
    title.getStyleClass().add("overline");
    number.getStyleClass().add("number-large");
    number.setMinWidth(USE_PREF_SIZE);
    goal.getStyleClass().add("muted");
    CutText.in(goal);
    HBox sum = new HBox(number, goal);
    sum.getStyleClass().add("coverage-sum");
    sum.setAlignment(Pos.BASELINE_LEFT);
    bar.setMaxWidth(Double.MAX_VALUE);
    remark.getStyleClass().add("meta");
    CutText.in(remark);
    getChildren().addAll(title, sum, bar, remark);
  }

  /**
   * Shows it.
   *
   * @param of what {@code count} is measured by, such as "of 5 developers"
   * @param needed so many are enough, above 0
   * @param said what is missing, or what was reached
   */
  void show(String head, int count, String of, int needed, String said) {
    title.setText(head);
    number.setText(Integer.toString(count));
    goal.setText(of);
    double share = Math.min(1, (double) count / needed);
    bar.setProgress(share);
    bar.setAccessibleText(head + ": " + count + " " + of);
    boolean reached = count >= needed;
    remark.setText(said);
    remark.setGraphic(reached ? new FontIcon(Feather.CHECK_CIRCLE) : null);
    remark.getStyleClass().removeAll("success", "meta");
    remark.getStyleClass().add(reached ? "success" : "meta");
  }
}
