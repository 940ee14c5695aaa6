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
import org.jspecify.annotations.Nullable;

/** What the running session adds up to so far. */
final class TotalsPane extends GridPane {
  private static final Texts TEXTS = Texts.in(TotalsPane.class);

  private final NumberFormat rate = NumberFormat.getNumberInstance();
  private final NumberFormat percent = NumberFormat.getPercentInstance();
  private int rows;

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
    Line entries = new Line("entries");
    Line friction = new Line("friction");
    Line switches = new Line("switches");
    Line waiting = new Line("waiting");
    Line wishes = new Line("wishes");
    model
        .figures()
        .addListener(
            (observed, before, now) -> {
              if (now != null) {
                entries.show(Integer.toString(now.entries()), "");
                friction.show(Integer.toString(now.frictionPoints()), "");
                switches.show(Integer.toString(now.switches()), perHour(now));
                waiting.show(Elapsed.stamp(now.waitingMs()), percent.format(now.waitingShare()));
                wishes.show(Integer.toString(now.wishes()), "");
              }
            });
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
      addRow(rows++, name, number, beside);
    }

    void show(String value, @Nullable String share) {
      number.setText(value);
      beside.setText(share);
    }
  }
}
