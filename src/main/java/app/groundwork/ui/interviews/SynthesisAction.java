package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.ActionPurpose;
import app.groundwork.model.interviews.InterviewAction;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Choices;
import app.groundwork.ui.kit.DraftText;
import app.groundwork.ui.kit.FieldRow;
import app.groundwork.ui.kit.FormRow;
import app.groundwork.ui.kit.SetField;
import app.groundwork.ui.kit.TypedDay;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** An action: what, what for, who, until when, done. */
final class SynthesisAction extends VBox implements SynthesisList.Item<InterviewAction> {
  private static final Texts TEXTS = Texts.in(SynthesisAction.class);

  private final TextField text = new TextField();
  private final TextField owner = new TextField();
  private final DraftText textDraft;
  private final DraftText ownerDraft;
  private final ChoiceBox<ActionPurpose> purpose =
      Choices.choice(one -> TEXTS.get("synthesis.purpose." + one.code()), ActionPurpose.values());
  private final SetField due;
  private final CheckBox done = new CheckBox(TEXTS.get("synthesis.action.done"));
  private InterviewAction action;
  private boolean showing;

  /**
   * @param mending told when another day is typed
   */
  SynthesisAction(SynthesisActionsViewModel model, InterviewAction first, Runnable mending) {
    this.action = first;
    String id = first.id();
    getStyleClass().addAll("card", "synthesis-action");
    textDraft =
        DraftText.ofValue(text, typed -> model.edit(id, "text", now -> now.withText(typed)));
    ownerDraft =
        DraftText.ofValue(owner, typed -> model.edit(id, "owner", now -> now.withOwner(typed)));
    purpose.setOnAction(
        event -> {
          if (!showing) {
            model.setPurpose(id, purpose.getValue());
          }
        });
    TextField day = new TextField();
    due =
        new SetField(
            day,
            TEXTS.get("synthesis.action.due"),
            this::dueNow,
            typed -> model.setDue(id, typed),
            text::requestFocus);
    due.row().keepRoom();
    day.textProperty().subscribe((before, now) -> typedDay(mending));
    done.setOnAction(event -> model.setDone(id, done.isSelected()));
    text.setAccessibleText(TEXTS.get("synthesis.action.text"));
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox head =
        new HBox(
            done,
            text,
            SynthesisButtons.icon(
                Feather.X, TEXTS.get("synthesis.action.remove"), () -> model.remove(action)));
    head.getStyleClass().add("toolbar");
    getChildren()
        .addAll(
            head,
            new FieldRow()
                .with(new FormRow(TEXTS.get("synthesis.action.purpose"), purpose, ""), 104)
                .with(new FormRow(TEXTS.get("synthesis.action.owner"), owner, ""), 104)
                .with(due.row(), 144));
  }

  private void typedDay(Runnable mending) {
    if (!showing) {
      mending.run();
    }
  }

  /** Sets the day as it is typed; false if it is none. */
  boolean setDay() {
    return due.commit();
  }

  /** Puts the caret into the day. */
  void focusDay() {
    due.row().focusField();
  }

  InterviewAction action() {
    return action;
  }

  private String dueNow() {
    LocalDate day = action.due();
    return day == null ? "" : TypedDay.words(day);
  }

  @Override
  public Node node() {
    return this;
  }

  @Override
  public void show(InterviewAction now) {
    action = now;
    showing = true;
    textDraft.refresh(now.text());
    ownerDraft.refresh(now.owner());
    purpose.setValue(now.purpose());
    done.setSelected(now.done());
    due.refresh();
    showing = false;
  }

  @Override
  public void focus() {
    (action.text().isBlank() ? text : owner).requestFocus();
  }

  @Override
  public void close() {
    textDraft.close();
    ownerDraft.close();
    due.commit();
  }
}
