package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.Synthesis;
import app.groundwork.model.interviews.TopPain;
import app.groundwork.model.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The top pain points, the worst first, and where another is named. */
final class PainPane extends VBox {
  private static final Texts TEXTS = Texts.in(PainPane.class);

  private final SynthesisList<Synthesis.Pain> cards;
  private final PainPicker picker;
  private final LineTarget another;
  private final Label none = SynthesisButtons.hint(TEXTS.get("synthesis.pains.none"));
  private final List<LineTarget> targets = new ArrayList<>();

  /**
   * @param jump given the line to go to
   * @param leave puts the focus back on the lines
   */
  PainPane(SynthesisViewModel model, Consumer<String> jump, Runnable leave) {
    getStyleClass().add("synthesis-section");
    cards = new SynthesisList<>(pain -> pain.top().id(), pain -> new PainCard(model, pain, jump));
    cards.getStyleClass().add("pain-cards");
    picker = new PainPicker(model, leave);
    another = new LineTarget(new LinePlace.NewPain(), picker);
    Label head = SynthesisButtons.head(TEXTS.get("synthesis.pains"));
    getChildren().addAll(head, none, cards, another);
  }

  void show(SynthesisReading now) {
    List<Synthesis.Pain> pains = now.synthesis().pains();
    cards.show(pains);
    none.setVisible(pains.isEmpty());
    none.setManaged(pains.isEmpty());
    boolean room = pains.size() < TopPain.MOST;
    another.setVisible(room);
    another.setManaged(room);
    targets.clear();
    pains.forEach(
        pain ->
            cards.item(pain.top().id()).ifPresent(item -> targets.add(((PainCard) item).target())));
    if (room) {
      targets.add(another);
    }
  }

  /** Where lines can be dropped. */
  List<LineTarget> targets() {
    return targets;
  }

  /** Names a pain point that these lines will be pulled to. */
  void name(List<String> notes) {
    picker.name(notes);
  }

  /** No line waits for a new one any more. */
  void stopWaiting() {
    picker.stopWaiting();
  }

  /** Puts the focus on what a pain point lacks. */
  void focus(String topPainId) {
    cards.item(topPainId).ifPresent(SynthesisList.Item::focus);
  }

  void close() {
    cards.close();
  }
}
