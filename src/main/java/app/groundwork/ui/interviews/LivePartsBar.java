package app.groundwork.ui.interviews;

import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.CutText;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The parts side by side with the time that is left of each, and of all. */
final class LivePartsBar extends HBox {
  private static final Texts TEXTS = Texts.in(LivePartsBar.class);
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass PASSED = PseudoClass.getPseudoClass("passed");
  private static final double LEAST = 96;
  private static final double PER_MINUTE = 12;
  private static final double MINUTE = 60_000;

  private final HBox parts = new HBox();
  private final List<Cell> cells = new ArrayList<>();
  private final Label clock = new Label();
  private final Label left = new Label();
  private final Label state = new Label();
  private final Button share;

  /**
   * @param shareOut shares the time left out over the parts left
   */
  LivePartsBar(LiveViewModel model, Runnable shareOut) {
    getStyleClass().add("live-parts");
    setMinHeight(USE_PREF_SIZE);
    parts.getStyleClass().add("live-part-cells");
    HBox.setHgrow(parts, Priority.ALWAYS);
    parts.setMinWidth(0);
    clock.getStyleClass().add("live-clock");
    clock.setMinWidth(USE_PREF_SIZE);
    left.getStyleClass().add("meta");
    left.setMinWidth(USE_PREF_SIZE);
    left.setId("live-left");
    state.getStyleClass().add("chip");
    state.setMinWidth(USE_PREF_SIZE);
    share = new Button();
    share.setId("live-share-out");
    share.getStyleClass().addAll("quiet", "small");
    share.setMinWidth(USE_PREF_SIZE);
    share.setFocusTraversable(false);
    share.setOnAction(event -> shareOut.run());
    share.setTooltip(new Tooltip(TEXTS.get("live.share.tip")));
    share.managedProperty().bind(share.visibleProperty());
    HBox first = new HBox(clock, state);
    first.setAlignment(Pos.CENTER_LEFT);
    first.getStyleClass().add("live-total-line");
    HBox second = new HBox(left, share);
    second.setAlignment(Pos.CENTER_LEFT);
    second.getStyleClass().add("live-total-line");
    VBox total = new VBox(first, second);
    total.setAlignment(Pos.CENTER_LEFT);
    total.getStyleClass().add("live-total");
    total.setMinWidth(USE_PREF_SIZE);
    // On the left: a notice covers what is on the right.
    getChildren().addAll(total, parts);
    // The clock may be seen by anybody, and that it runs.
    parts.visibleProperty().bind(model.veiled().not());
    second.visibleProperty().bind(model.veiled().not());
    model.face().subscribe(this::show);
  }

  private void show(@Nullable LiveFace face) {
    if (face == null) {
      return;
    }
    while (cells.size() < face.parts().size()) {
      Cell cell = new Cell();
      cells.add(cell);
      parts.getChildren().add(cell);
    }
    while (cells.size() > face.parts().size()) {
      parts.getChildren().remove(cells.removeLast());
    }
    for (int i = 0; i < cells.size(); i++) {
      cells.get(i).show(face.parts().get(i));
    }
    clock.setText(face.clock());
    left.setText(LiveWords.left(face.leftMs()));
    mark(left, face.leftMs() <= -1000);
    share.setVisible(face.shareOutMs() > 0);
    share.setText(TEXTS.get("live.share", Elapsed.stamp(face.shareOutMs())));
    state.setText(TEXTS.get(face.paused() ? "live.state.paused" : "live.state.live"));
    state.getStyleClass().removeAll("warning", "success");
    state.getStyleClass().add(face.paused() ? "warning" : "success");
  }

  private static void mark(Label label, boolean over) {
    label.getStyleClass().removeAll("warning");
    if (over) {
      label.getStyleClass().add("warning");
    }
  }

  /** One part. */
  private static final class Cell extends VBox {
    private final Label title = new Label();
    private final Label time = new Label();
    private final ProgressBar bar = new ProgressBar(0);

    Cell() {
      getStyleClass().add("live-part");
      title.getStyleClass().add("live-part-title");
      time.getStyleClass().add("meta");
      bar.setMaxWidth(Double.MAX_VALUE);
      bar.setMinWidth(0);
      bar.setFocusTraversable(false);
      setMinWidth(LEAST);
      getChildren().addAll(title, time, bar);
      HBox.setHgrow(this, Priority.ALWAYS);
      CutText.in(title);
    }

    void show(LiveFace.Part part) {
      title.setText(part.title());
      time.setText(LiveWords.of(part));
      mark(time, part.leftMs() <= -1000);
      bar.setProgress(Math.clamp(part.spentMs() / (double) part.budgetMs(), 0, 1));
      bar.setAccessibleText(title.getText() + " " + time.getText());
      pseudoClassStateChanged(CURRENT, part.state() == LiveFace.State.CURRENT);
      pseudoClassStateChanged(PASSED, part.state() == LiveFace.State.PASSED);
      setPrefWidth(LEAST + PER_MINUTE * Math.min(30, part.budgetMs() / MINUTE));
    }
  }
}
