package app.groundwork.ui.shadowing;

import app.groundwork.model.people.Team;
import app.groundwork.model.shadowing.Coverage;
import app.groundwork.model.shared.Quarter;
import app.groundwork.model.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How many teams were shadowed in a quarter, which not in it, and which never. */
final class CoverageLine extends HBox {
  private static final Texts TEXTS = Texts.in(CoverageLine.class);

  private final Label count = new Label();
  private final Label details = new Label();

  CoverageLine() {
    getStyleClass().addAll("toolbar", "coverage");
    count.getStyleClass().add("strong");
    count.setMinWidth(USE_PREF_SIZE);
    details.getStyleClass().add("muted");
    details.setMinWidth(0);
    details.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(details, Priority.ALWAYS);
    getChildren().addAll(count, details);
  }

  /**
   * Shows {@code coverage}.
   *
   * @param current the quarter that runs: it is called "this quarter"
   */
  void show(Coverage coverage, Quarter current) {
    boolean runs = coverage.quarter().equals(current);
    String when =
        runs
            ? TEXTS.get("coverage.this")
            : TEXTS.get("coverage.in", TableWords.quarter(coverage.quarter()));
    int teams = coverage.now().size();
    count.setText(
        TEXTS.get(
            teams > Coverage.GOAL ? "coverage.more" : "coverage", teams, Coverage.GOAL, when));
    count.setGraphic(new FontIcon(coverage.isReached() ? Feather.CHECK_CIRCLE : Feather.CIRCLE));
    count.setTooltip(new Tooltip(TEXTS.get("coverage.goal", Coverage.GOAL)));
    List<String> parts = new ArrayList<>();
    if (!coverage.now().isEmpty()) {
      parts.add(names(coverage.now()));
    }
    if (!coverage.never().isEmpty()) {
      parts.add(
          TEXTS.get(runs ? "coverage.never" : "coverage.never.then", names(coverage.never())));
    }
    if (!coverage.before().isEmpty()) {
      parts.add(
          TEXTS.get(runs ? "coverage.before" : "coverage.before.then", names(coverage.before())));
    }
    details.setText(String.join("  ·  ", parts));
    details.setTooltip(parts.isEmpty() ? null : new Tooltip(String.join("\n", parts)));
  }

  private static String names(List<Team> teams) {
    return teams.stream().map(Team::name).collect(Collectors.joining(", "));
  }
}
