package app.groundwork.ui.shadowing;

import app.groundwork.model.shadowing.SessionFigures;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How long the task was thought to take, by whom, and how long it took. */
final class PredictionPanel extends VBox {
  private static final Texts TEXTS = Texts.in(PredictionPanel.class);

  private final Label words = new Label();
  private final GridPane grid = new GridPane();

  PredictionPanel(ReviewViewModel model) {
    getStyleClass().addAll("panel", "review-panel");
    words.setId("predictions");
    words.setWrapText(true);
    grid.getStyleClass().add("share-grid");
    ColumnConstraints name = new ColumnConstraints();
    name.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints bar = new ColumnConstraints();
    bar.setHgrow(Priority.ALWAYS);
    ColumnConstraints length = new ColumnConstraints();
    length.setHalignment(HPos.RIGHT);
    ColumnConstraints error = new ColumnConstraints();
    error.setHalignment(HPos.RIGHT);
    grid.getColumnConstraints().addAll(name, bar, length, error);
    getChildren().addAll(ReviewPanels.head("predictions.head"), words, grid);
    model.reading().subscribe(this::show);
  }

  private void show(@Nullable SessionReading reading) {
    grid.getChildren().clear();
    if (reading == null) {
      words.setText("");
      return;
    }
    ShadowSession session = reading.session();
    SessionFigures figures = reading.figures();
    words.setText(words(session, figures));
    Long mine = session.observerPredictionMs();
    Long theirs = session.developerPredictionMs();
    Long took = figures.measuredMs();
    double most =
        Stream.of(mine, theirs, took)
            .filter(Objects::nonNull)
            .mapToLong(Long::longValue)
            .max()
            .orElse(0);
    bar("predictions.you", mine, most, figures.observerErrorMs());
    bar("predictions.they", theirs, most, figures.developerErrorMs());
    if (mine != null || theirs != null) {
      bar("predictions.took", took, most, null);
    }
  }

  private void bar(String key, @Nullable Long ms, double most, @Nullable Long error) {
    if (ms != null) {
      Label length = new Label(Elapsed.stamp(ms));
      length.getStyleClass().add("strong");
      length.setMinWidth(USE_PREF_SIZE);
      Label off = new Label(error == null ? "" : signed(error));
      off.getStyleClass().add("meta");
      off.setMinWidth(USE_PREF_SIZE);
      boolean measured = key.equals("predictions.took");
      grid.addRow(
          grid.getRowCount(),
          new Label(TEXTS.get(key)),
          new ShareBar(most == 0 ? 0 : ms / most, measured ? "share-measured" : "share-plain"),
          length,
          off);
    }
  }

  /** The predictions, what came of them and how far apart they were, in words. */
  static String words(ShadowSession session, SessionFigures figures) {
    Long mine = session.observerPredictionMs();
    Long theirs = session.developerPredictionMs();
    Long took = figures.measuredMs();
    if (mine == null && theirs == null) {
      return TEXTS.get("predictions.none");
    }
    List<String> said = new ArrayList<>();
    if (mine != null && theirs != null) {
      said.add(TEXTS.get("predictions.both", words(mine), words(theirs)));
    } else if (mine != null) {
      said.add(TEXTS.get("predictions.mine", words(mine)));
    } else {
      said.add(TEXTS.get("predictions.theirs", words(Objects.requireNonNull(theirs))));
    }
    said.add(
        took == null
            ? TEXTS.get("predictions.unmeasured")
            : TEXTS.get("predictions.it", words(took)));
    Long gap = figures.perceptionGapMs();
    if (gap != null) {
      said.add(
          gap == 0 ? TEXTS.get("predictions.same") : TEXTS.get("predictions.gap", signed(gap)));
    }
    return String.join(" ", said);
  }

  private static String signed(long ms) {
    return ms < 0 ? Elapsed.stamp(ms) : "+" + Elapsed.stamp(ms);
  }

  /** A length as it is spoken: whole minutes, seconds below one. */
  private static String words(long ms) {
    long minutes = Math.round(ms / 60_000.0);
    if (minutes == 0) {
      return TEXTS.get("length.seconds", Math.round(ms / 1000.0));
    }
    return minutes < 60
        ? TEXTS.get("length.minutes", minutes)
        : TEXTS.get("length.hours", minutes / 60, minutes % 60);
  }
}
