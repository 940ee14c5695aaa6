package app.groundwork.ui.shadowing;

import app.groundwork.model.shadowing.SessionFigures;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;
import java.text.NumberFormat;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a session adds up to, tools and predictions included. */
final class FiguresPane extends VBox {
  private static final Texts TEXTS = Texts.in(FiguresPane.class);

  private final GridPane grid = new GridPane();
  private final NumberFormat rate = NumberFormat.getNumberInstance();
  private final NumberFormat percent = NumberFormat.getPercentInstance();

  FiguresPane(ReviewViewModel model) {
    getStyleClass().addAll("panel", "figures");
    rate.setMinimumFractionDigits(1);
    rate.setMaximumFractionDigits(1);
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    name.setMinWidth(0);
    ColumnConstraints number = new ColumnConstraints();
    number.setHalignment(HPos.RIGHT);
    grid.getColumnConstraints().addAll(name, number);
    grid.getStyleClass().add("figures-grid");
    Label head = new Label(TEXTS.get("figures.head"));
    head.getStyleClass().add("overline");
    getChildren().addAll(head, grid);
    model.figures().subscribe(this::show);
  }

  private void show(@Nullable SessionFigures figures) {
    grid.getChildren().clear();
    if (figures == null) {
      return;
    }
    line("elapsed", Elapsed.stamp(figures.elapsedMs()));
    line("entries", Integer.toString(figures.entries()));
    line("friction", Integer.toString(figures.frictionPoints()));
    line(
        "switches",
        TEXTS.get(
            "figures.both",
            figures.switches(),
            TEXTS.get("perHour", rate.format(figures.switchesPerHour()))));
    line(
        "waiting",
        TEXTS.get(
            "figures.both",
            Elapsed.stamp(figures.waitingMs()),
            percent.format(figures.waitingShare())));
    line("undisturbed", Elapsed.stamp(figures.undisturbedMs()));
    line("wishes", Integer.toString(figures.wishes()));
    length("measured", figures.measuredMs());
    length("gap", figures.perceptionGapMs());
    length("observerError", figures.observerErrorMs());
    length("developerError", figures.developerErrorMs());
    if (!figures.tools().isEmpty()) {
      Label tools = new Label(TEXTS.get("figures.tools"));
      tools.getStyleClass().add("overline");
      grid.add(tools, 0, grid.getRowCount(), 2, 1);
      figures.tools().forEach(tool -> row("#" + tool.tool(), Elapsed.stamp(tool.ms())));
    }
  }

  private void length(String key, @Nullable Long ms) {
    if (ms != null) {
      line(key, key.equals("measured") || ms < 0 ? Elapsed.stamp(ms) : "+" + Elapsed.stamp(ms));
    }
  }

  private void line(String key, String value) {
    row(TEXTS.get("figures." + key), value);
  }

  private void row(String name, String value) {
    Label left = new Label(name);
    left.getStyleClass().add("muted");
    Label right = new Label(value);
    right.getStyleClass().add("strong");
    right.setMinWidth(USE_PREF_SIZE);
    grid.addRow(grid.getRowCount(), left, right);
  }
}
