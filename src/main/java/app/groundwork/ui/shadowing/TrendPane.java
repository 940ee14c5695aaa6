package app.groundwork.ui.shadowing;

import app.groundwork.model.shadowing.TeamTrend;
import app.groundwork.model.shadowing.TeamTrend.Measure;
import app.groundwork.model.shadowing.TeamTrend.Point;
import app.groundwork.model.shared.Percent;
import app.groundwork.model.shared.Quarter;
import app.groundwork.model.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How each team's sessions changed from quarter to quarter: a small card a team. */
final class TrendPane extends ScrollPane {
  private static final Texts TEXTS = Texts.in(TrendPane.class);

  private final FlowPane cards = new FlowPane();
  private final TableWords words;

  TrendPane(TableWords words) {
    this.words = words;
    cards.getStyleClass().add("trend-cards");
    getStyleClass().add("trend-scroll");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setContent(cards);
    setAccessibleText(TEXTS.get("trend"));
    widthProperty().subscribe(this::requestLayout);
  }

  /**
   * As high as the cards are when they fill the width; by itself it would take a width of its own.
   */
  @Override
  protected double computePrefHeight(double width) {
    return cards.prefHeight(getWidth() > 0 ? getWidth() : width);
  }

  /**
   * Shows these teams; none says what is missing.
   *
   * @param nothing true if the filter leaves no session: then there is nothing to compare either
   */
  void show(List<TeamTrend> trends, boolean nothing) {
    if (nothing || trends.isEmpty()) {
      Label none = new Label(TEXTS.get(nothing ? "trend.filtered" : "trend.none"));
      none.getStyleClass().add("meta");
      cards.getChildren().setAll(none);
      return;
    }
    List<Quarter> quarters = quarters(trends);
    cards
        .getChildren()
        .setAll(trends.stream().map(trend -> card(trend, quarters, trends)).toList());
  }

  private Node card(TeamTrend trend, List<Quarter> quarters, List<TeamTrend> all) {
    Label team = new Label(trend.team());
    team.getStyleClass().add("strong");
    team.setTooltip(new Tooltip(trend.team()));
    team.setMinWidth(0);
    team.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(team, Priority.ALWAYS);
    Label span = new Label(span(trend));
    span.getStyleClass().add("meta");
    span.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(team, span);
    head.getStyleClass().add("toolbar");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("trend-grid");
    ColumnConstraints name = new ColumnConstraints(56);
    ColumnConstraints chart = new ColumnConstraints();
    ColumnConstraints number = new ColumnConstraints();
    number.setHgrow(Priority.ALWAYS);
    number.setHalignment(HPos.RIGHT);
    // The same in every card, so that they stand in line.
    ColumnConstraints change = new ColumnConstraints(88);
    grid.getColumnConstraints().addAll(name, chart, number, change);
    VBox card = new VBox(head, grid);
    card.getStyleClass().add("trend-card");
    card.setAccessibleRole(AccessibleRole.TEXT);
    List<String> spoken = new ArrayList<>(List.of(trend.team(), span.getText()));
    for (Measure measure : Measure.values()) {
      spoken.add(line(grid, trend, measure, quarters, all));
    }
    card.setAccessibleText(String.join(", ", spoken));
    return card;
  }

  /** Adds a measure's line; the same in words. */
  private String line(
      GridPane grid,
      TeamTrend trend,
      Measure measure,
      List<Quarter> quarters,
      List<TeamTrend> all) {
    double most =
        all.stream()
            .flatMap(one -> one.points().stream())
            .mapToDouble(point -> point.of(measure))
            .max()
            .orElse(0);
    Label name = new Label(TEXTS.get("trend." + key(measure)));
    name.getStyleClass().add("meta");
    Label figures = new Label(figures(trend, measure));
    figures.getStyleClass().add("strong");
    figures.setMinWidth(USE_PREF_SIZE);
    boolean one = trend.points().size() == 1;
    Label change = new Label(change(trend, measure));
    // Said once is enough.
    change.setVisible(!one || measure == Measure.WAITING);
    change.getStyleClass().add("meta");
    change.setMinWidth(USE_PREF_SIZE);
    TrendChart chart = new TrendChart(measure, trend.points(), quarters, most);
    Tooltip.install(chart, new Tooltip(byQuarter(trend, measure)));
    grid.addRow(grid.getRowCount(), name, chart, figures, change);
    return name.getText() + ": " + byQuarter(trend, measure) + ", " + change.getText();
  }

  private static String span(TeamTrend trend) {
    int sessions = trend.points().stream().mapToInt(Point::sessions).sum();
    String first = TableWords.quarter(trend.first().quarter());
    return trend.points().size() == 1
        ? TEXTS.get("trend.span.one", first, sessions)
        : TEXTS.get("trend.span", first, TableWords.quarter(trend.last().quarter()), sessions);
  }

  private String figures(TeamTrend trend, Measure measure) {
    String last = figure(trend.last(), measure);
    return trend.points().size() == 1
        ? last
        : TEXTS.get("trend.figures", number(trend.first(), measure), last);
  }

  /** What came of it, in words; the rounded figures agree with the ones beside them. */
  private String change(TeamTrend trend, Measure measure) {
    if (trend.points().size() == 1) {
      return TEXTS.get("trend.one");
    }
    if (measure == Measure.WAITING) {
      int points =
          Percent.whole(trend.last().waitingShare()) - Percent.whole(trend.first().waitingShare());
      return points == 0
          ? TEXTS.get("trend.same")
          : TEXTS.get(points < 0 ? "trend.points.less" : "trend.points.more", Math.abs(points));
    }
    double change = tenths(trend.last().of(measure)) - tenths(trend.first().of(measure));
    String by = words.decimal(Math.abs(Math.round(change)) / 10.0);
    return Math.round(change) == 0
        ? TEXTS.get("trend.same")
        : TEXTS.get(change < 0 ? "trend.less" : "trend.more", by);
  }

  private static double tenths(double figure) {
    return Math.round(figure * 10);
  }

  private String byQuarter(TeamTrend trend, Measure measure) {
    return String.join(
        ", ",
        trend.points().stream()
            .map(
                point ->
                    TEXTS.get(
                        "trend.point", TableWords.quarter(point.quarter()), figure(point, measure)))
            .toList());
  }

  private String number(Point point, Measure measure) {
    return measure == Measure.WAITING
        ? Integer.toString(Percent.whole(point.waitingShare()))
        : words.decimal(point.of(measure));
  }

  private String figure(Point point, Measure measure) {
    String number = number(point, measure);
    return measure == Measure.WAITING
        ? TEXTS.get("trend.percent", number)
        : TEXTS.get("perHour", number);
  }

  private static List<Quarter> quarters(List<TeamTrend> trends) {
    Quarter first =
        trends.stream().map(trend -> trend.first().quarter()).min(Quarter::compareTo).orElseThrow();
    Quarter last =
        trends.stream().map(trend -> trend.last().quarter()).max(Quarter::compareTo).orElseThrow();
    List<Quarter> quarters = new ArrayList<>();
    for (Quarter quarter = first; quarter.compareTo(last) <= 0; quarter = quarter.next()) {
      quarters.add(quarter);
    }
    return quarters;
  }

  private static String key(Measure measure) {
    return measure.name().toLowerCase(Locale.ROOT);
  }
}
