package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.PainStatus;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Choices;
import app.groundwork.ui.kit.DraftText;
import app.groundwork.ui.kit.FieldRow;
import app.groundwork.ui.kit.FocusIn;
import app.groundwork.ui.kit.FormRow;
import app.groundwork.ui.kit.FxThread;
import app.groundwork.ui.kit.ItemPicker;
import app.groundwork.ui.kit.SetField;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The fields of the chosen pain point. */
final class PainForm extends VBox {
  private static final Texts TEXTS = Texts.in(PainForm.class);

  private final PainPointViewModel model;
  private final ChoiceBox<PainStatus> status =
      Choices.choice(PainWords::status, PainStatus.values());
  private final SetField theme;
  private final CheckBox framed = new CheckBox(TEXTS.get("pain.framed"));
  private final TextField why = new TextField();
  private final Typed reason;
  private final Typed problem;
  private final Typed description;
  private final List<Typed> typed;
  private @Nullable PainPoint showing;

  /** True while it is to be rejected and nobody has said why: the file has the status before. */
  private boolean rejecting;

  private boolean filling;

  /**
   * @param leave puts the focus on the evidence
   */
  PainForm(PainPointViewModel model, Runnable leave) {
    this.model = model;
    getStyleClass().add("pain-form");
    status.setId("pain-status");
    status.setOnAction(event -> chosen(() -> setStatus(status.getValue())));
    framed.setId("pain-framed");
    framed.setWrapText(true);
    framed.setOnAction(event -> chosen(() -> model.setSolutionFramed(framed.isSelected())));
    ItemPicker themes = new ItemPicker(model::themeNames);
    themes.field().setId("pain-theme");
    themes.field().setPromptText(TEXTS.get("pain.theme.none"));
    theme = new SetField(themes, TEXTS.get("pain.theme"), this::themeNow, model::setTheme, leave);
    why.setId("pain-reason");
    why.setOnAction(entered -> leave.run());
    why.textProperty().addListener(observed -> judgeReason());
    why.focusedProperty().subscribe((before, focused) -> leftReason(focused));
    reason =
        new Typed(
            why, TEXTS.get("pain.reason"), PainPoint::rejectedBecause, model::typeRejectedBecause);
    TextField behind = new TextField();
    behind.setId("pain-problem");
    behind.setOnAction(entered -> leave.run());
    problem =
        new Typed(behind, TEXTS.get("pain.problem"), PainPoint::problemBehind, model::typeProblem);
    TextArea more = new TextArea();
    more.setId("pain-description");
    more.setWrapText(true);
    more.setPrefRowCount(2);
    more.addEventFilter(KeyEvent.KEY_PRESSED, key -> tab(key, more));
    description =
        new Typed(
            more, TEXTS.get("pain.description"), PainPoint::description, model::typeDescription);
    typed = List.of(reason, problem, description);
    getChildren()
        .addAll(
            new FieldRow()
                .with(new FormRow(TEXTS.get("pain.status"), status, ""), 132)
                .with(theme.row(), 132),
            reason.row,
            framed,
            problem.row,
            description.row);
    model.setOnRefused(this::refill);
  }

  /** Shows a pain point; what is being typed of the same one stays. */
  void show(PainReading now) {
    PainPoint pain = now.pain();
    boolean other = showing == null || !pain.id().equals(showing.id());
    if (other) {
      stopRejecting();
    }
    showing = pain;
    boolean rejected = pain.status() == PainStatus.REJECTED;
    rejecting = rejecting && !rejected;
    filling = true;
    status.setValue(rejecting ? PainStatus.REJECTED : pain.status());
    framed.setSelected(pain.solutionFramed());
    filling = false;
    if (other) {
      theme.show();
    } else {
      theme.refresh();
    }
    typed.forEach(field -> field.show(pain, other));
    reason.ask(rejected || rejecting, "");
    judgeReason();
    problem.ask(pain.solutionFramed(), pain.lacksProblem() ? TEXTS.get("pain.problem.asked") : "");
  }

  /** Rejects only with a reason: while there is none it is asked for, and the status stays. */
  private void setStatus(PainStatus now) {
    rejecting = now == PainStatus.REJECTED && model.lacksReason();
    if (!rejecting) {
      model.setStatus(now);
    }
    reason.ask(now == PainStatus.REJECTED, "");
    judgeReason();
    if (rejecting) {
      // The list of states gives the focus back to itself as it closes.
      FxThread.later(
          () -> {
            applyCss();
            layout();
            why.requestFocus();
          });
    }
  }

  private void judgeReason() {
    PainReading now = model.reading().get();
    boolean asked = now != null && why.getText().isBlank();
    reason.row.setError(
        asked && rejecting
            ? TEXTS.get("pain.reason.needed", PainWords.status(now.pain().status()))
            : asked && now.pain().status() == PainStatus.REJECTED
                ? TEXTS.get("pain.reason.asked")
                : null);
  }

  /** Who gives no reason has not rejected it; one that was given before stays. */
  private void leftReason(boolean focused) {
    PainReading now = model.reading().get();
    // The reason may be copied from another window.
    if (focused || FocusIn.pane(why) || now == null || !why.getText().isBlank()) {
      return;
    }
    stopRejecting();
    reason.draft.show(now.pain().rejectedBecause());
    refill();
  }

  /** It was to be rejected and nobody has said why: the file has the status before. */
  private void stopRejecting() {
    PainPoint pain = showing;
    if (rejecting && pain != null) {
      model.sayNotRejected(pain);
    }
    rejecting = false;
  }

  private String themeNow() {
    PainReading now = model.reading().get();
    return now == null ? "" : now.theme();
  }

  private void refill() {
    PainReading now = model.reading().get();
    if (now != null) {
      show(now);
    }
  }

  private void chosen(Runnable choice) {
    if (!filling) {
      choice.run();
    }
  }

  /** Tab goes on: a tab in it is never meant. */
  private static void tab(KeyEvent key, TextArea area) {
    if (key.getCode() == KeyCode.TAB && !key.isShortcutDown() && !key.isAltDown()) {
      key.consume();
      area.requestFocusTraversal(
          key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }

  void close() {
    theme.commit();
    typed.forEach(field -> field.draft.close());
  }

  /** A field that is saved while it is typed. */
  private static final class Typed {
    private final FormRow row;
    private final DraftText draft;
    private final Function<PainPoint, String> value;
    private final BiFunction<String, String, CompletableFuture<Boolean>> save;

    Typed(
        TextInputControl field,
        String name,
        Function<PainPoint, String> value,
        BiFunction<String, String, CompletableFuture<Boolean>> save) {
      this.row = new FormRow(name, field, "");
      this.draft = DraftText.ofValue(field, text -> CompletableFuture.completedFuture(true));
      this.value = value;
      this.save = save;
    }

    void show(PainPoint pain, boolean other) {
      if (other) {
        draft.turnTo(value.apply(pain), text -> save.apply(pain.id(), text));
      } else {
        draft.refresh(value.apply(pain));
      }
    }

    /** Shows the field where it means something, and asks for it while it is empty. */
    void ask(boolean wanted, String words) {
      row.setVisible(wanted);
      row.setManaged(wanted);
      row.setHint(words);
    }
  }
}
