package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.Synthesis;
import app.groundwork.model.interviews.SynthesisGap;
import app.groundwork.model.interviews.TestedAssumption;
import app.groundwork.model.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What came of an interview, at a glance: its pain points with a quote each, what is missing. */
final class ListFound extends VBox {
  private static final Texts TEXTS = Texts.in(ListFound.class);

  ListFound() {
    getStyleClass().add("interview-found");
    setVisible(false);
    setManaged(false);
  }

  /** Shows it; nothing if the interview is gone or not read yet. */
  void show(@Nullable SynthesisReading reading) {
    List<Node> shown = new ArrayList<>();
    if (reading != null && reading.interview().isPrepared()) {
      toTest(reading, shown);
    } else if (reading != null && reading.interview().isEnded()) {
      found(reading, shown);
    }
    getChildren().setAll(shown);
    setVisible(!shown.isEmpty());
    setManaged(!shown.isEmpty());
  }

  private static void toTest(SynthesisReading reading, List<Node> shown) {
    List<TestedAssumption> tested = reading.found().tested();
    if (!tested.isEmpty()) {
      shown.add(SynthesisButtons.head(TEXTS.get("list.found.tests", tested.size())));
    }
    for (TestedAssumption one : tested) {
      shown.add(wrapped(TEXTS.get("list.found.test", one.number(), statement(reading, one))));
    }
  }

  private static String statement(SynthesisReading reading, TestedAssumption one) {
    return reading.statement(one.assumptionId());
  }

  private static void found(SynthesisReading reading, List<Node> shown) {
    Synthesis synthesis = reading.synthesis();
    if (reading.lines().isEmpty() && synthesis.pains().isEmpty()) {
      shown.add(SynthesisButtons.hint(TEXTS.get("list.found.empty")));
      return;
    }
    int number = 0;
    for (Synthesis.Pain pain : synthesis.pains()) {
      if (number == 0) {
        shown.add(SynthesisButtons.head(TEXTS.get("list.found.pains", synthesis.pains().size())));
      }
      shown.add(pain(reading, pain, ++number));
    }
    List<SynthesisGap> missing = synthesis.missing();
    if (synthesis.isFinished() && missing.isEmpty()) {
      return;
    }
    shown.add(
        SynthesisButtons.head(
            TEXTS.get(missing.isEmpty() ? "list.found.ready" : "list.found.missing")));
    missing.forEach(gap -> shown.add(gap(reading, gap)));
  }

  private static Node pain(SynthesisReading reading, Synthesis.Pain pain, int number) {
    Label title =
        wrapped(TEXTS.get("list.found.pain", number, reading.painTitle(pain.top().painPointId())));
    title.getStyleClass().add("strong");
    Label quote =
        ListWords.strongest(pain)
            .map(
                line ->
                    wrapped(
                        TEXTS.get(
                            "list.found.quote",
                            LineLook.words(line.note()),
                            reading.stamp(line.note()))))
            .orElseGet(() -> SynthesisButtons.hint(TEXTS.get("list.found.noQuote")));
    quote.getStyleClass().add("interview-quote");
    return new VBox(title, quote);
  }

  private static Node gap(SynthesisReading reading, SynthesisGap gap) {
    FontIcon icon = new FontIcon(gap.blocks() ? Feather.ALERT_TRIANGLE : Feather.INFO);
    icon.getStyleClass().add(gap.blocks() ? "warning" : "muted");
    Label words = wrapped(SynthesisWords.gap(reading, gap));
    words.setAccessibleText(
        TEXTS.get(
            gap.blocks() ? "synthesis.missing.needed" : "synthesis.missing.hint", words.getText()));
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(icon, words);
    row.getStyleClass().add("interview-gap");
    return row;
  }

  private static Label wrapped(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    return label;
  }
}
