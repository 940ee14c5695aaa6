package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.Finding;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Synthesis;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.DraftText;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A line that shows a pain point, and what it was said about; one that is no quote says so. */
final class PainQuote extends VBox implements SynthesisList.Item<Synthesis.Line> {
  private static final Texts TEXTS = Texts.in(PainQuote.class);

  private final SynthesisViewModel model;
  private final Label words = new Label();
  private final Button stamp;
  private final TextField context = new TextField();
  private final HBox notQuoted = new HBox();
  private final DraftText draft;
  private final Button question;
  private final Label kind = SynthesisButtons.hint("");
  private final Button mark;
  private Synthesis.Line line;

  /**
   * @param jump given the line that it is
   */
  PainQuote(
      SynthesisViewModel model, LinePlace place, Synthesis.Line first, Consumer<String> jump) {
    this.model = model;
    this.line = first;
    getStyleClass().add("pain-quote");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    stamp = SynthesisButtons.quiet("", () -> jump.accept(line.note().id()));
    stamp.setMinWidth(USE_PREF_SIZE);
    Button out =
        SynthesisButtons.icon(
            Feather.X, TEXTS.get("synthesis.takeOut"), () -> model.takeOut(place, line));
    mark =
        SynthesisButtons.quiet(
            TEXTS.get("synthesis.quote.mark"),
            () -> model.lines().toggleQuote(List.of(line.note())));
    mark.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(stamp, words, out);
    head.getStyleClass().add("pain-quote-line");
    context.setPromptText(TEXTS.get("synthesis.context.prompt"));
    HBox.setHgrow(context, Priority.ALWAYS);
    Finding finding = first.finding();
    String id = finding == null ? "" : finding.id();
    draft = DraftText.ofValue(context, typed -> model.setContext(id, typed));
    question =
        SynthesisButtons.quiet(
            TEXTS.get("synthesis.context.question"), () -> context.setText(asked()));
    question.setMinWidth(USE_PREF_SIZE);
    HBox second = new HBox(context, question);
    second.getStyleClass().add("toolbar");
    context.textProperty().subscribe(this::offerQuestion);
    HBox.setHgrow(kind, Priority.ALWAYS);
    kind.setMaxWidth(Double.MAX_VALUE);
    notQuoted.getChildren().addAll(kind, mark);
    notQuoted.getStyleClass().add("toolbar");
    getChildren().addAll(head, notQuoted, second);
  }

  private String asked() {
    SynthesisReading now = model.reading().get();
    return now == null ? "" : now.question(line.note().questionId());
  }

  private void offerQuestion() {
    boolean offered = context.getText().isBlank() && !asked().isEmpty();
    question.setVisible(offered);
    question.setManaged(offered);
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
    String time = reading == null ? "" : reading.stamp(now.note());
    stamp.setText(time);
    stamp.setAccessibleText(TEXTS.get("synthesis.line.show", time));
    context.setAccessibleText(
        TEXTS.get(now.isQuote() ? "synthesis.context.name" : "synthesis.context.name.note", time));
    kind.setText(TEXTS.get("synthesis.quote.isNone", SynthesisWords.kind(now.note().kind())));
    shown(notQuoted, !now.isQuote());
    shown(mark, canBeQuote());
    mark.setAccessibleText(TEXTS.get("synthesis.quote.mark.at", time));
    draft.refresh(now.context());
    offerQuestion();
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** True for a quote of which nobody wrote what it was said about. */
  boolean lacksContext() {
    return line.isQuote() && context.getText().isBlank();
  }

  /** True if it is no quote, and marking it would make it one. */
  boolean canBeQuote() {
    return !line.isQuote()
        && line.note().kind() != NoteKind.QUOTE
        && LinesViewModel.canBeQuote(line.note());
  }

  /** Puts the focus on what makes it a quote, or on its context. */
  @Override
  public void focus() {
    if (canBeQuote()) {
      mark.requestFocus();
    } else {
      context.requestFocus();
      context.end();
    }
  }

  @Override
  public void close() {
    draft.close();
  }
}
