package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.InterviewAction;
import app.groundwork.model.interviews.Synthesis;
import app.groundwork.model.interviews.SynthesisGap;
import app.groundwork.model.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The synthesis itself: pain points, surprises, assumptions, actions. */
final class SynthesisSide extends ScrollPane {
  private static final Texts TEXTS = Texts.in(SynthesisSide.class);

  private final SynthesisViewModel model;
  private final VBox content = new VBox();
  private final SynthesisMissing missing;
  private final PainPane pains;
  private final SynthesisList<Synthesis.Line> surprises;
  private final LineTarget surprisesAt;
  private final Label noSurprises = SynthesisButtons.hint(TEXTS.get("synthesis.surprises.none"));
  private final SynthesisList<Synthesis.Tested> tested;
  private final Label noTested = SynthesisButtons.hint(TEXTS.get("synthesis.assumptions.none"));
  private final SynthesisList<InterviewAction> actions;
  private final LineTarget actionsAt;
  private final TextField action = new TextField();

  /**
   * @param way leads back to the lines where only one side has room
   * @param jump given the line to go to
   * @param leave puts the focus back on the lines
   */
  SynthesisSide(SynthesisViewModel model, Node way, Consumer<String> jump, Runnable leave) {
    this.model = model;
    missing = new SynthesisMissing(this::goTo);
    pains = new PainPane(model, jump, leave);
    LinePlace surprising = new LinePlace.Surprises();
    surprises =
        new SynthesisList<>(
            line -> line.note().id(), line -> new SynthesisLine(model, surprising, line, jump));
    surprisesAt =
        new LineTarget(
            surprising,
            SynthesisButtons.head(TEXTS.get("synthesis.surprises")),
            noSurprises,
            surprises);
    tested =
        new SynthesisList<>(
            one -> one.tested().assumptionId(), one -> new SynthesisTested(model, one, jump));
    tested.getStyleClass().add("pain-cards");
    actions =
        new SynthesisList<>(
            InterviewAction::id, one -> new SynthesisAction(model.actions(), one, model::mending));
    actions.getStyleClass().add("pain-cards");
    actionsAt =
        new LineTarget(
            new LinePlace.Actions(),
            SynthesisButtons.head(TEXTS.get("synthesis.actions")),
            actions,
            addAction());
    actionsAt.getStyleClass().add("synthesis-section");
    VBox assumptions =
        new VBox(SynthesisButtons.head(TEXTS.get("synthesis.assumptions")), noTested, tested);
    assumptions.getStyleClass().add("synthesis-section");
    content.getStyleClass().add("synthesis-content");
    content.getChildren().addAll(way, missing, pains, surprisesAt, assumptions, actionsAt);
    setContent(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    getStyleClass().add("synthesis-side");
    model.reading().subscribe(this::show);
  }

  private Node addAction() {
    action.setPromptText(TEXTS.get("synthesis.action.prompt"));
    action.setAccessibleText(TEXTS.get("synthesis.action.new"));
    action.setOnAction(
        event -> {
          model.actions().add(action.getText());
          action.clear();
          event.consume();
        });
    HBox.setHgrow(action, Priority.ALWAYS);
    Button add = new Button(TEXTS.get("synthesis.action.add"));
    add.setMinWidth(USE_PREF_SIZE);
    add.setOnAction(
        event -> {
          model.actions().add(action.getText());
          action.clear();
        });
    HBox row = new HBox(action, add);
    row.getStyleClass().add("toolbar");
    return row;
  }

  /** Puts a node above all else, or takes it away again. */
  void lead(Node node, boolean there) {
    content.getChildren().remove(node);
    if (there) {
      content.getChildren().add(1, node);
    }
  }

  private void show(@Nullable SynthesisReading now) {
    if (now == null) {
      return;
    }
    Synthesis synthesis = now.synthesis();
    missing.show(model.missing(), synthesis.isFinished());
    pains.show(now);
    surprises.show(synthesis.surprises());
    shown(noSurprises, synthesis.surprises().isEmpty());
    tested.show(synthesis.assumptions());
    shown(noTested, synthesis.assumptions().isEmpty());
    actions.show(synthesis.actions());
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** All places where lines can be dropped, as they are on screen. */
  List<LineTarget> targets() {
    List<LineTarget> all = new ArrayList<>(pains.targets());
    all.add(surprisesAt);
    tested.getChildren().stream()
        .map(SynthesisTested.class::cast)
        .forEach(one -> all.addAll(one.targets()));
    all.add(actionsAt);
    return all;
  }

  /** Names a pain point that these lines will be pulled to. */
  void name(List<String> notes) {
    pains.name(notes);
    bring(pains);
  }

  /** Lines were pulled elsewhere, or it is finished: none waits for a new pain point any more. */
  void stopWaiting() {
    pains.stopWaiting();
  }

  /**
   * Sets every day that is typed and not set yet. One that is none gets the focus.
   *
   * @return the action whose day it is; empty if all are days
   */
  Optional<InterviewAction> wrongDay() {
    Optional<SynthesisAction> wrong =
        actions.getChildren().stream()
            .map(SynthesisAction.class::cast)
            .filter(one -> !one.setDay())
            .findFirst();
    wrong.ifPresent(
        one -> {
          one.focusDay();
          bring(one);
        });
    return wrong.map(SynthesisAction::action);
  }

  /** Goes to where something is missing. */
  void goTo(SynthesisGap gap) {
    switch (gap.kind()) {
      case NO_PAIN -> name(List.of());
      case NO_QUOTE, NO_CONTEXT -> pains.focus(gap.where());
      case UNTESTED, NO_VERDICT, NO_EVIDENCE ->
          tested.item(gap.where()).ifPresent(SynthesisList.Item::focus);
      case NO_OWNER, NO_WORDS -> actions.item(gap.where()).ifPresent(SynthesisList.Item::focus);
    }
    Node focused = getScene() == null ? null : getScene().getFocusOwner();
    if (focused != null) {
      bring(focused);
    }
  }

  /** Puts the focus on the first thing here. */
  void focusFirst() {
    SynthesisReading now = model.reading().get();
    if (now == null || now.synthesis().pains().isEmpty()) {
      pains.name(List.of());
    } else {
      pains.focus(now.synthesis().pains().getFirst().top().id());
    }
  }

  private void bring(Node part) {
    // What was just shown has no place yet.
    applyCss();
    layout();
    Bounds place = content.sceneToLocal(part.localToScene(part.getBoundsInLocal()));
    double room = content.getHeight() - getViewportBounds().getHeight();
    double top = getVvalue() * Math.max(0, room);
    boolean seen =
        place.getMinY() >= top && place.getMaxY() <= top + getViewportBounds().getHeight();
    if (room > 0 && !seen) {
      setVvalue(Math.clamp((place.getMinY() - BESIDE) / room, 0, 1));
    }
  }

  private static final double BESIDE = 64;

  void close() {
    pains.close();
    actions.close();
  }
}
