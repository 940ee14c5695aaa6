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
    grid.getColumnConstraints().addAll(name, bar, length);
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
    bar("predictions.you", mine, most);
    bar("predictions.they", theirs, most);
    if (mine != null || theirs != null) {
      bar("predictions.took", took, most);
    }
  }

  private void bar(String key, @Nullable Long ms, double most) {
    if (ms != null) {
      Label length = new Label(Elapsed.stamp(ms));
      length.getStyleClass().add("strong");
      length.setMinWidth(USE_PREF_SIZE);
      boolean measured = key.equals("predictions.took");
      grid.addRow(
          grid.getRowCount(),
          new Label(TEXTS.get(key)),
          new ShareBar(most == 0 ? 0 : ms / most, measured ? "share-measured" : "share-plain"),
          length);
    }
  }

  /**
   * The predictions and what came of them; how far apart they were, and how far off each was, on
   * lines of their own.
   */
  static String words(ShadowSession session, SessionFigures figures) {
    Long mine = session.observerPredictionMs();
    Long theirs = session.developerPredictionMs();
    Long took = figures.measuredMs();
    if (mine == null && theirs == null) {
      return TEXTS.get("predictions.none");
    }
    List<String> lines = new ArrayList<>();
    String thought;
    if (mine != null && theirs != null) {
      thought = TEXTS.get("predictions.both", length(mine), length(theirs));
    } else if (mine != null) {
      thought = TEXTS.get("predictions.mine", length(mine));
    } else {
      thought = TEXTS.get("predictions.theirs", length(Objects.requireNonNull(theirs)));
    }
    lines.add(
        thought
            + " "
            + (took == null
                ? TEXTS.get("predictions.unmeasured")
                : TEXTS.get("predictions.it", length(took))));
    Long gap = figures.perceptionGapMs();
    if (gap != null) {
      lines.add(TEXTS.get("predictions.gap." + way(gap), signed(gap)));
    }
    Long myError = figures.observerErrorMs();
    if (myError != null) {
      lines.add(TEXTS.get("predictions.error.you." + way(myError), signed(myError)));
    }
    Long theirError = figures.developerErrorMs();
    if (theirError != null) {
      lines.add(TEXTS.get("predictions.error.they." + way(theirError), signed(theirError)));
    }
    return String.join("\n", lines);
  }

  /** Which way two lengths differ; by less than a second is not at all. */
  private static String way(long ms) {
    return ms / 1000 == 0 ? "none" : ms < 0 ? "less" : "more";
  }

  private static String signed(long ms) {
    return (ms < 0 ? "−" : "+") + length(Math.abs(ms));
  }

  /** A length in the form of every other one, with its unit: it is no time of day. */
  private static String length(long ms) {
    return TEXTS.get(ms < 3_600_000 ? "length.minutes" : "length.hours", Elapsed.stamp(ms));
  }
}
