package app.groundwork.ui.shadowing;

import app.groundwork.model.shadowing.SessionFigures;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Percent;
import app.groundwork.model.shared.Texts;
import java.text.NumberFormat;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** What the running session adds up to so far. */
final class TotalsPane extends GridPane {
  private static final Texts TEXTS = Texts.in(TotalsPane.class);

  private final NumberFormat rate = NumberFormat.getNumberInstance();
  private final Line entries = new Line("entries");
  private final Line friction = new Line("friction");
  private final Line switches = new Line("switches");
  private final Line waiting = new Line("waiting");
  private final Line wishes = new Line("wishes");

  TotalsPane(LiveViewModel model) {
    getStyleClass().add("totals");
    rate.setMinimumFractionDigits(1);
    rate.setMaximumFractionDigits(1);
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    ColumnConstraints number = new ColumnConstraints();
    number.setHalignment(HPos.RIGHT);
    ColumnConstraints share = new ColumnConstraints();
    share.setHalignment(HPos.RIGHT);
    getColumnConstraints().addAll(name, number, share);
    model.figures().subscribe(this::show);
  }

  private void show(@Nullable SessionFigures figures) {
    if (figures != null) {
      entries.show(Integer.toString(figures.entries()), "");
      friction.show(Integer.toString(figures.frictionPoints()), "");
      switches.show(Integer.toString(figures.switches()), perHour(figures));
      waiting.show(Elapsed.stamp(figures.waitingMs()), Percent.of(figures.waitingShare()));
      wishes.show(Integer.toString(figures.wishes()), "");
    }
  }

  private String perHour(SessionFigures figures) {
    return TEXTS.get("perHour", rate.format(figures.switchesPerHour()));
  }

  private final class Line {
    private final Label number = new Label("0");
    private final Label beside = new Label();

    Line(String key) {
      Label name = new Label(TEXTS.get("totals." + key));
      name.getStyleClass().add("meta");
      number.getStyleClass().add("total");
      number.setId("total-" + key);
      number.setMinWidth(USE_PREF_SIZE);
      beside.getStyleClass().add("meta");
      beside.setMinWidth(USE_PREF_SIZE);
      addRow(getRowCount(), name, number, beside);
    }

    void show(String value, String share) {
      number.setText(value);
      beside.setText(share);
    }
  }
}
