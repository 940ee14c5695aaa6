package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.InterviewPart;
import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.interviews.Slots;
import app.groundwork.model.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** What an interview will ask, with the slots that nobody has filled. */
final class PreparePreview extends VBox {
  private static final Texts TEXTS = Texts.in(PreparePreview.class);
  private static final long MINUTE = 60_000;

  PreparePreview() {
    getStyleClass().addAll("panel", "prepare-preview");
  }

  /** Shows what the form says now. */
  void show(PrepareRead read) {
    List<InterviewPart> parts = read.planned();
    Label title = new Label(TEXTS.get("prepare.preview"));
    title.getStyleClass().add("overline");
    Label minutes = new Label(TEXTS.get("prepare.minutes", minutes(parts)));
    minutes.getStyleClass().add("subtitle");
    List<Node> shown = new ArrayList<>(List.of(title, minutes));
    List<String> open =
        parts.stream()
            .flatMap(part -> part.questions().stream())
            .flatMap(question -> Slots.names(question.text()).stream())
            .distinct()
            .map(name -> "[" + name + "]")
            .toList();
    if (!open.isEmpty()) {
      Label unfilled = new Label(TEXTS.get("prepare.unfilled", String.join(", ", open)));
      unfilled.getStyleClass().add("warning");
      unfilled.setWrapText(true);
      shown.add(unfilled);
    }
    parts.forEach(part -> shown.add(part(part)));
    getChildren().setAll(shown);
  }

  private static long minutes(List<InterviewPart> parts) {
    return parts.stream().mapToLong(InterviewPart::budgetMs).sum() / MINUTE;
  }

  private static Node part(InterviewPart part) {
    Label title = new Label(part.title());
    title.getStyleClass().add("strong");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Label minutes = new Label(TEXTS.get("prepare.minutes", part.budgetMs() / MINUTE));
    minutes.getStyleClass().add("meta");
    minutes.setMinWidth(USE_PREF_SIZE);
    VBox box = new VBox(new HBox(title, minutes));
    box.getStyleClass().add("prepare-part");
    for (InterviewQuestion question : part.questions()) {
      box.getChildren().add(question(question.text()));
    }
    if (part.questions().isEmpty()) {
      Label none = new Label(TEXTS.get("prepare.part.empty"));
      none.getStyleClass().add("meta");
      box.getChildren().add(none);
    }
    return box;
  }

  private static TextFlow question(String text) {
    TextFlow flow = new TextFlow();
    int done = 0;
    for (Slots.Slot slot : Slots.in(text)) {
      flow.getChildren().add(words(text.substring(done, slot.from()), "prepare-words"));
      flow.getChildren().add(words(text.substring(slot.from(), slot.to()), "prepare-slot"));
      done = slot.to();
    }
    flow.getChildren().add(words(text.substring(done), "prepare-words"));
    flow.setAccessibleText(text);
    return flow;
  }

  private static Text words(String text, String look) {
    Text words = new Text(text);
    words.getStyleClass().add(look);
    return words;
  }
}
