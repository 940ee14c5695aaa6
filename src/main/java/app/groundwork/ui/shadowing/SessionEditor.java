package app.groundwork.ui.shadowing;

import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Choices;
import app.groundwork.ui.kit.DraftText;
import app.groundwork.ui.kit.FormRow;
import app.groundwork.ui.kit.SetField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What was said before the clock started, to be set right; words are saved while they are typed.
 */
final class SessionEditor extends VBox {
  private static final Texts TEXTS = Texts.in(SessionEditor.class);

  private final ReviewViewModel model;
  private final Runnable leave;
  private final ChoiceBox<Consent> consent =
      Choices.choice(given -> TEXTS.get("consent." + given.code()), Consent.values());
  private final FormRow agreed = new FormRow(TEXTS.get("start.consent"), consent, "");
  private final List<DraftText> drafts = new ArrayList<>();
  private final List<Runnable> refreshes = new ArrayList<>();
  private final List<SetField> set = new ArrayList<>();
  private boolean showing;

  /**
   * @param leave puts the focus back on the log
   */
  SessionEditor(ReviewViewModel model, Runnable leave) {
    this.model = model;
    this.leave = leave;
    getStyleClass().addAll("card", "entry-editor");
    Label head = new Label(TEXTS.get("session.head"));
    head.getStyleClass().add("overline");
    consent.setId("session-consent");
    consent.setOnAction(
        event -> {
          if (!showing) {
            model.setConsent(consent.getValue());
          }
        });
    getChildren()
        .addAll(
            head,
            agreed,
            set("team", this::team, model::setTeam),
            line("workflow", ShadowSession::workflow, ShadowSession::withWorkflow),
            line("purpose", ShadowSession::purpose, ShadowSession::withPurpose),
            line(
                "task",
                ShadowSession::task,
                (session, typed) -> session.withTask(typed.isBlank() ? null : typed)),
            prediction(
                "observer_prediction",
                ShadowSession::observerPredictionMs,
                ShadowSession::withObserverPredictionMs),
            prediction(
                "developer_prediction",
                ShadowSession::developerPredictionMs,
                ShadowSession::withDeveloperPredictionMs));
    setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            leave.run();
            key.consume();
          }
        });
    model.head().subscribe(this::show);
  }

  /** Saves what is typed. */
  void close() {
    set.forEach(SetField::commit);
    drafts.forEach(DraftText::close);
  }

  private void show(SessionLogViewModel.@Nullable Head head) {
    setDisable(head == null);
    if (head != null) {
      showing = true;
      consent.setValue(head.session().consent());
      agreed.setHint(note(head));
      showing = false;
      refreshes.forEach(Runnable::run);
    }
  }

  /** What the consent means for what leaves; whose, if it is not the session's own. */
  private static String note(SessionLogViewModel.Head head) {
    Consent counts = head.consent();
    String note = TEXTS.get("consent.note." + counts.code());
    return counts == head.session().consent()
        ? note
        : TEXTS.get("consent.since", TEXTS.get("consent." + counts.code()), note);
  }

  private String team() {
    SessionLogViewModel.Head head = model.head().get();
    return head == null || head.team() == null ? "" : head.team();
  }

  private FormRow line(
      String name,
      Function<ShadowSession, @Nullable String> value,
      BiFunction<ShadowSession, String, ShadowSession> change) {
    TextField field = field(name);
    DraftText draft =
        DraftText.ofValue(
            field, typed -> model.editSession(name, session -> change.apply(session, typed)));
    drafts.add(draft);
    refreshes.add(() -> draft.refresh(text(value)));
    return new FormRow(TEXTS.get("start." + name), field, "");
  }

  private FormRow prediction(
      String name,
      Function<ShadowSession, @Nullable Long> value,
      BiFunction<ShadowSession, @Nullable Long, ShadowSession> change) {
    return set(
        name,
        () ->
            text(
                session -> {
                  Long ms = value.apply(session);
                  return ms == null ? null : Elapsed.stamp(ms);
                }),
        typed -> model.setPrediction(name, typed, change));
  }

  private FormRow set(
      String name, Supplier<String> now, Function<String, Optional<String>> change) {
    SetField field = new SetField(field(name), TEXTS.get("start." + name), now, change, leave);
    set.add(field);
    refreshes.add(field::refresh);
    return field.row();
  }

  private static TextField field(String name) {
    TextField field = new TextField();
    field.setId("session-" + name.replace('_', '-'));
    return field;
  }

  private String text(Function<ShadowSession, @Nullable String> value) {
    SessionLogViewModel.Head head = model.head().get();
    String text = head == null ? null : value.apply(head.session());
    return text == null ? "" : text;
  }
}
