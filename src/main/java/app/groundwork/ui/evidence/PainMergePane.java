package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.shared.Texts;
import app.groundwork.model.shared.Titled;
import app.groundwork.ui.evidence.PainGesturesViewModel.Merged;
import app.groundwork.ui.kit.TitlePicker;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks which pain point turned out to be the same, and says what a merge will make. */
final class PainMergePane extends VBox {
  private static final Texts TEXTS = Texts.in(PainMergePane.class);

  private final PainPointViewModel model;
  private final Runnable leave;
  private final TitlePicker picker;
  private final Label what = new Label();
  private final Button merge = new Button(TEXTS.get("pain.merge.do"));
  private final VBox answer;
  private @Nullable PainPoint kept;
  private @Nullable Merged wanted;

  /**
   * @param leave puts it away, done or given up
   */
  PainMergePane(PainPointViewModel model, Runnable leave) {
    this.model = model;
    this.leave = leave;
    picker =
        new TitlePicker(
            "pain-merge-with",
            TEXTS.get("pain.merge.with"),
            TEXTS.get("pain.merge.choose"),
            this::others,
            new TitlePicker.Doing(this::taken, null, leave));
    what.setWrapText(true);
    what.setMinHeight(USE_PREF_SIZE);
    what.setId("pain-merge-what");
    merge.setId("pain-merge-do");
    merge.setOnAction(event -> merge());
    Button swap = new Button(TEXTS.get("pain.merge.swap"));
    swap.setId("pain-merge-swap");
    swap.getStyleClass().add("quiet");
    swap.setOnAction(event -> swap());
    Button keep = new Button(TEXTS.get("pain.merge.leave"));
    keep.getStyleClass().add("quiet");
    keep.setOnAction(event -> leave.run());
    HBox buttons = new HBox(merge, swap, keep);
    buttons.getStyleClass().add("toolbar");
    answer = new VBox(what, buttons);
    answer.getStyleClass().add("pain-ask");
    answer.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private List<Titled> others() {
    PainReading now = model.reading().get();
    return now == null ? List.of() : now.others();
  }

  /** Asks for the other one. */
  void ask() {
    PainReading now = model.reading().get();
    kept = now == null ? null : now.pain();
    wanted = null;
    getChildren().setAll(picker);
    picker.ask();
  }

  private void taken(Titled other) {
    PainPoint stays = kept;
    if (stays != null) {
      model.gestures().askMerge(stays, other, now -> answered(stays, now));
    }
  }

  /** An answer to a question that was given up since is none. */
  private void answered(PainPoint asked, Merged now) {
    if (asked == kept && getScene() != null) {
      say(now);
    }
  }

  private void say(Merged now) {
    boolean first = wanted == null;
    wanted = now;
    what.setText(
        TEXTS.get("pain.merge.what", now.gone().title(), now.kept().title(), now.pieces()));
    merge.setAccessibleHelp(what.getText());
    if (first) {
      getChildren().setAll(answer);
      answer.applyCss();
      answer.layout();
      merge.requestFocus();
    }
  }

  private void swap() {
    Merged now = wanted;
    if (now != null) {
      say(now.swapped());
    }
  }

  private void merge() {
    Merged now = wanted;
    leave.run();
    if (now != null) {
      model.gestures().merge(now);
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      leave.run();
    } else if (key.getCode() == KeyCode.ENTER && merge.isFocused()) {
      key.consume();
      merge();
    }
  }
}
