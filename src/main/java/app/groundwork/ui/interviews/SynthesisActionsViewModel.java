package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.ActionPurpose;
import app.groundwork.model.interviews.InterviewAction;
import app.groundwork.model.interviews.SynthesisSteps;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.SynthesisBook;
import app.groundwork.store.interviews.SynthesisBook.Outcome;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.TypedDay;
import app.groundwork.ui.kit.UndoOffer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** What is to be done after an interview. */
final class SynthesisActionsViewModel {
  private static final Texts TEXTS = Texts.in(SynthesisActionsViewModel.class);

  private final Workspace workspace;
  private final AreaContext context;
  private final String interviewId;
  private final SynthesisBook book = new SynthesisBook();

  SynthesisActionsViewModel(Workspace workspace, AreaContext context, String interviewId) {
    this.workspace = workspace;
    this.context = context;
    this.interviewId = interviewId;
  }

  /** Adds an action in these words; blank adds none. */
  void add(String words) {
    if (!words.isBlank()) {
      Answers.use(
          workspace.change(
              SynthesisSteps.ADD_ACTION.label(),
              tx ->
                  book.saveAction(
                      tx,
                      new InterviewAction(
                          tx.newId(),
                          interviewId,
                          null,
                          words.strip(),
                          ActionPurpose.INVESTIGATE,
                          "",
                          null,
                          false))),
          context,
          done -> {});
    }
  }

  /** Changes one field while it is typed: one step until it is left. */
  CompletableFuture<Outcome> edit(
      String actionId, String field, UnaryOperator<InterviewAction> change) {
    return workspace.change(
        SynthesisSteps.EDIT_ACTION.label(),
        actionId + "/" + field,
        tx -> book.changeAction(tx, interviewId, actionId, change));
  }

  /** What it is for. */
  void setPurpose(String actionId, ActionPurpose purpose) {
    set(actionId, action -> action.withPurpose(purpose));
  }

  /** Done or not. */
  void setDone(String actionId, boolean done) {
    set(actionId, action -> action.withDone(done));
  }

  /**
   * Sets the day as it is typed; blank for none.
   *
   * @return why not, for the user; empty if it is done
   */
  Optional<String> setDue(String actionId, String typed) {
    Optional<LocalDate> day = TypedDay.parse(typed);
    if (day.isEmpty() && !typed.isBlank()) {
      return Optional.of(TEXTS.get("synthesis.action.due.form"));
    }
    set(actionId, action -> action.withDue(day.orElse(null)));
    return Optional.empty();
  }

  private void set(String actionId, UnaryOperator<InterviewAction> change) {
    Answers.use(
        workspace.change(
            SynthesisSteps.EDIT_ACTION.label(),
            tx -> book.changeAction(tx, interviewId, actionId, change)),
        context,
        done -> {});
  }

  /** Removes an action; the notice offers to undo it. */
  void remove(InterviewAction action) {
    Answers.use(
        workspace.step(
            SynthesisSteps.REMOVE_ACTION.label(), tx -> book.removeAction(tx, interviewId, action)),
        context,
        done -> {
          if (done.result() != Outcome.UNCHANGED) {
            UndoOffer.offer(
                context, TEXTS.get("synthesis.action.removed"), () -> workspace.undo(done));
          }
        });
  }
}
