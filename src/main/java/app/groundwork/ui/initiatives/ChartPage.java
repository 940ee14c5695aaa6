package app.groundwork.ui.initiatives;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.initiatives.RankingViewModel.View;
import app.groundwork.ui.kit.AreaPage;
import app.groundwork.ui.kit.EmptyState;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;

/** Value against effort of what the table shows. */
final class ChartPage implements AreaPage {
  private static final Texts TEXTS = Texts.in(ChartPage.class);

  private final RankingViewModel model;
  private final ValueChart chart;
  private final Label count = new Label();
  private final EmptyState none =
      new EmptyState(
          Feather.BAR_CHART_2, TEXTS.get("chart.none.title"), TEXTS.get("chart.none.text"), null);
  private final EmptyState hidden =
      new EmptyState(
          Feather.EYE_OFF, TEXTS.get("chart.hidden.title"), TEXTS.get("chart.hidden.text"), null);
  private final BorderPane view = new BorderPane();

  /**
   * @param open shows the initiative of that id in the table
   */
  ChartPage(RankingViewModel model, Consumer<String> open) {
    this.model = model;
    this.chart = new ValueChart(open);
    view.getStyleClass().add("chart-page");
    count.getStyleClass().add("meta");
    model.view().subscribe(now -> show());
    model.hidden().subscribe(now -> show());
  }

  private void show() {
    View now = model.view().get();
    if (now == null) {
      return;
    }
    List<ChartPoint> points =
        now.lines().stream()
            .map(InitiativeLine::now)
            .filter(InitiativeRow::isRanked)
            .flatMap(
                row ->
                    row.score().stream()
                        .map(
                            score ->
                                new ChartPoint(
                                    row,
                                    score.effort().doubleValue(),
                                    score.value().doubleValue())))
            .toList();
    chart.show(points, model.chosen().id().get());
    count.setText(TEXTS.get("chart.count", points.size(), now.of()));
    boolean told = !points.isEmpty() && !model.hidden().get();
    view.setTop(told ? count : null);
    view.setCenter(model.hidden().get() ? hidden : points.isEmpty() ? none : chart);
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public List<Node> tools() {
    return List.of();
  }

  @Override
  public void focus() {
    chart.requestFocus();
  }

  @Override
  public void close() {}
}
