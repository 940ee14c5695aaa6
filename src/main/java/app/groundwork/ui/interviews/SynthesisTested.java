package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.Synthesis;
import app.groundwork.model.interviews.Verdict;
import app.groundwork.model.shared.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A tested assumption: its verdict, and the evidence for and against it. */
final class SynthesisTested extends VBox implements SynthesisList.Item<Synthesis.Tested> {
  private static final Texts TEXTS = Texts.in(SynthesisTested.class);

  private final SynthesisViewModel model;
  private final String assumptionId;
  private final Label statement = new Label();
  private final Map<Verdict, ToggleButton> verdicts = new EnumMap<>(Verdict.class);
  private final Button suggested = SynthesisButtons.quiet("", this::takeSuggested);
  private final Side confirming;
  private final Side against;
  private Synthesis.Tested tested;

  /** One side of the evidence. */
  private static final class Side {
    private final LineTarget target;
    private final SynthesisList<Synthesis.Line> lines;
    private final Label none = SynthesisButtons.hint(TEXTS.get("synthesis.evidence.none"));

    Side(SynthesisViewModel model, LinePlace place, String head, Consumer<String> jump) {
      lines =
          new SynthesisList<>(
              line -> line.note().id(), line -> new SynthesisLine(model, place, line, jump));
      Label title = new Label(head);
      title.getStyleClass().addAll("meta", "strong");
      target = new LineTarget(place, title, none, lines);
    }

    void show(LinePlace place, List<Synthesis.Line> now) {
      target.setPlace(place);
      lines.show(now);
      none.setVisible(now.isEmpty());
      none.setManaged(now.isEmpty());
    }
  }

  /**
   * @param jump given the line to go to
   */
  SynthesisTested(SynthesisViewModel model, Synthesis.Tested first, Consumer<String> jump) {
    this.model = model;
    this.tested = first;
    this.assumptionId = first.tested().assumptionId();
    getStyleClass().addAll("card", "synthesis-tested");
    statement.setWrapText(true);
    statement.setMinHeight(USE_PREF_SIZE);
    statement.getStyleClass().add("strong");
    FlowPane choices = new FlowPane();
    choices.getStyleClass().add("synthesis-verdicts");
    for (Verdict verdict : Verdict.values()) {
      String words = TEXTS.get("synthesis.verdict." + verdict.code());
      ToggleButton choice = new ToggleButton(verdict.sign() + " " + words);
      choice.getStyleClass().add("quiet");
      choice.setOnAction(event -> choose(verdict));
      verdicts.put(verdict, choice);
      choices.getChildren().add(choice);
    }
    choices.getChildren().add(suggested);
    confirming = new Side(model, place(first, true, ""), TEXTS.get("synthesis.evidence.for"), jump);
    against =
        new Side(model, place(first, false, ""), TEXTS.get("synthesis.evidence.against"), jump);
    getChildren().addAll(statement, choices, confirming.target, against.target);
  }

  private static LinePlace place(Synthesis.Tested one, boolean confirming, String statement) {
    return new LinePlace.Evidence(
        one.tested().assumptionId(), one.tested().number(), confirming, statement);
  }

  private void choose(Verdict verdict) {
    if (tested.tested().verdict() != verdict) {
      model.setVerdict(assumptionId, verdict);
    }
    showVerdict(verdict);
  }

  private void takeSuggested() {
    Verdict verdict = tested.suggested();
    if (verdict != null) {
      model.setVerdict(assumptionId, verdict);
      verdicts.values().iterator().next().requestFocus();
    }
  }

  private void showVerdict(Verdict now) {
    verdicts.forEach((verdict, choice) -> choice.setSelected(verdict == now));
  }

  @Override
  public Node node() {
    return this;
  }

  @Override
  public void show(Synthesis.Tested now) {
    tested = now;
    int number = now.tested().number();
    SynthesisReading reading = model.reading().get();
    String words = reading == null ? "" : reading.statement(assumptionId);
    statement.setText(TEXTS.get("synthesis.assumption", number, words));
    verdicts.forEach(
        (verdict, choice) ->
            choice.setAccessibleText(
                TEXTS.get(
                    "synthesis.verdict.of",
                    number,
                    TEXTS.get("synthesis.verdict." + verdict.code()))));
    showVerdict(now.tested().verdict());
    Verdict proposal = now.suggested();
    suggested.setVisible(proposal != null);
    suggested.setManaged(proposal != null);
    suggested.setText(
        proposal == null
            ? ""
            : TEXTS.get("synthesis.suggested", TEXTS.get("synthesis.verdict." + proposal.code())));
    confirming.show(place(now, true, words), now.confirming());
    against.show(place(now, false, words), now.against());
  }

  /** Where lines can be dropped. */
  List<LineTarget> targets() {
    return List.of(confirming.target, against.target);
  }

  @Override
  public void focus() {
    ToggleButton first = verdicts.get(Verdict.VALIDATED);
    if (first != null) {
      first.requestFocus();
    }
  }
}
