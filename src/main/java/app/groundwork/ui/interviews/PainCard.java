package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.Synthesis;
import app.groundwork.model.interviews.TopPain;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.DraftText;
import app.groundwork.ui.kit.FieldRow;
import app.groundwork.ui.kit.FormRow;
import app.groundwork.ui.kit.ItemPicker;
import app.groundwork.ui.kit.SetField;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One of the top pain points: its title and theme in the ledger, and the lines that show it. */
final class PainCard implements SynthesisList.Item<Synthesis.Pain> {
  private static final Texts TEXTS = Texts.in(PainCard.class);

  private final SynthesisViewModel model;
  private final TextField title = new TextField();
  private final DraftText titleDraft;
  private final SetField theme;
  private final Label number = SynthesisButtons.head("");
  private final Label none = SynthesisButtons.hint("");
  private final SynthesisList<Synthesis.Line> quotes;
  private final LineTarget target;
  private final Button up;
  private final Button down;
  private Synthesis.Pain pain;

  /**
   * @param jump given the line to go to
   */
  PainCard(SynthesisViewModel model, Synthesis.Pain first, Consumer<String> jump) {
    this.model = model;
    this.pain = first;
    String painPoint = first.top().painPointId();
    titleDraft = DraftText.ofValue(title, typed -> model.renamePain(painPoint, typed));
    theme =
        new SetField(
            new ItemPicker(model::themes),
            TEXTS.get("synthesis.theme"),
            this::themeNow,
            typed -> {
              model.setTheme(painPoint, typed);
              return Optional.empty();
            },
            title::requestFocus);
    up = SynthesisButtons.icon(Feather.ARROW_UP, "", () -> model.movePain(pain, -1));
    down = SynthesisButtons.icon(Feather.ARROW_DOWN, "", () -> model.movePain(pain, 1));
    Button out =
        SynthesisButtons.icon(
            Feather.X, TEXTS.get("synthesis.pain.remove"), () -> model.removePain(pain.top().id()));
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox head = new HBox(number, between, up, down, out);
    head.getStyleClass().add("toolbar");
    LinePlace place = new LinePlace.Pain(first.top().id(), 0, "");
    quotes =
        new SynthesisList<>(
            line -> line.note().id(), line -> new PainQuote(model, place, line, jump));
    quotes.getStyleClass().add("pain-quotes");
    FormRow titleRow = new FormRow(TEXTS.get("synthesis.pain.title"), title, "");
    VBox card =
        new VBox(head, new FieldRow().with(titleRow, 200).with(theme.row(), 120), none, quotes);
    card.getStyleClass().add("pain-card");
    target = new LineTarget(place, card);
    target.getStyleClass().add("card");
    target.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Alt and an arrow move it, as everywhere. */
  private void pressed(KeyEvent key) {
    if (key.isAltDown() && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
      model.movePain(pain, key.getCode() == KeyCode.UP ? -1 : 1);
      key.consume();
    }
  }

  private String themeNow() {
    SynthesisReading now = model.reading().get();
    return now == null ? "" : now.theme(pain.top().painPointId());
  }

  LineTarget target() {
    return target;
  }

  @Override
  public Node node() {
    return target;
  }

  @Override
  public void show(Synthesis.Pain now) {
    pain = now;
    TopPain top = now.top();
    SynthesisReading reading = model.reading().get();
    String called = reading == null ? "" : reading.painTitle(top.painPointId());
    int last = reading == null ? 1 : reading.synthesis().pains().size();
    number.setText(TEXTS.get("synthesis.pain.number", top.place()));
    title.setAccessibleText(TEXTS.get("synthesis.pain.title.number", top.place()));
    titleDraft.refresh(called);
    theme.refresh();
    SynthesisButtons.name(up, TEXTS.get("synthesis.pain.up", called));
    SynthesisButtons.name(down, TEXTS.get("synthesis.pain.down", called));
    up.setDisable(top.place() == 1);
    down.setDisable(top.place() == last);
    target.setPlace(new LinePlace.Pain(top.id(), top.place(), called));
    quotes.show(now.lines());
    none.setText(
        TEXTS.get(now.lines().isEmpty() ? "synthesis.quotes.none" : "synthesis.quotes.notesOnly"));
    none.setVisible(!now.isQuoted());
    none.setManaged(!now.isQuoted());
  }

  /**
   * Puts the focus on what can be mended: without a quote on what makes a line one, else on the
   * first quote without its context; on the title if there is neither.
   */
  @Override
  public void focus() {
    boolean quoted = pain.isQuoted();
    quotes.getChildren().stream()
        .map(PainQuote.class::cast)
        .filter(line -> quoted ? line.lacksContext() : line.canBeQuote())
        .findFirst()
        .ifPresentOrElse(PainQuote::focus, title::requestFocus);
  }

  @Override
  public void close() {
    titleDraft.close();
    theme.commit();
    quotes.close();
  }
}
