package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.Synthesis;
import app.groundwork.model.shared.Texts;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** A line of the interview where it stands in the synthesis. */
final class SynthesisLine extends HBox implements SynthesisList.Item<Synthesis.Line> {
  private static final Texts TEXTS = Texts.in(SynthesisLine.class);

  private final SynthesisViewModel model;
  private final Label words = new Label();
  private final Button stamp;
  private Synthesis.Line line;

  /**
   * @param jump given the line that it is
   */
  SynthesisLine(
      SynthesisViewModel model, LinePlace place, Synthesis.Line first, Consumer<String> jump) {
    this.model = model;
    this.line = first;
    getStyleClass().add("pain-quote-line");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    stamp = SynthesisButtons.quiet("", () -> jump.accept(line.note().id()));
    stamp.setMinWidth(USE_PREF_SIZE);
    getChildren()
        .addAll(
            stamp,
            words,
            SynthesisButtons.icon(
                Feather.X, TEXTS.get("synthesis.takeOut"), () -> model.takeOut(place, line)));
  }

  @Override
  public Node node() {
    return this;
  }

  @Override
  public void show(Synthesis.Line now) {
    line = now;
    words.setText(LineLook.words(now.note()));
    SynthesisReading reading = model.reading().get();
    stamp.setText(reading == null ? "" : reading.stamp(now.note()));
    stamp.setAccessibleText(TEXTS.get("synthesis.line.show", stamp.getText()));
  }

  @Override
  public void focus() {
    stamp.requestFocus();
  }
}
