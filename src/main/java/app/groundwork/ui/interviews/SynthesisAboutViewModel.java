package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.SynthesisSteps;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Work;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.InterviewPreparation;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.UndoOffer;
import java.util.concurrent.CompletableFuture;

/** What was agreed to and what an interview was for, as it is set right after it ended. */
final class SynthesisAboutViewModel {
  private static final Texts TEXTS = Texts.in(SynthesisAboutViewModel.class);

  private final Workspace workspace;
  private final AreaContext context;
  private final String interviewId;
  private final InterviewPreparation preparation =
      new InterviewPreparation(new PeopleStore(), new InterviewsStore());

  SynthesisAboutViewModel(Workspace workspace, AreaContext context, String interviewId) {
    this.workspace = workspace;
    this.context = context;
    this.interviewId = interviewId;
  }

  /** Sets what was agreed to; says so if a stricter answer of the developer counts all the same. */
  void setConsent(Consent consent) {
    offer(
        SynthesisSteps.SET_CONSENT,
        tx -> {
          preparation.setConsent(tx, interviewId, consent);
          Consent counts = preparation.counts(tx, interviewId, consent);
          return counts == consent
              ? TEXTS.get("synthesis.about.consent." + consent.code())
              : TEXTS.get("prepare.consent.counts", TEXTS.get("consent." + counts.code()));
        });
  }

  /** Lets it count, or not; offers to undo it. */
  void setPractice(boolean practice) {
    offer(
        SynthesisSteps.SET_PRACTICE,
        tx -> {
          preparation.change(tx, interviewId, one -> one.withPractice(practice));
          return TEXTS.get(practice ? "synthesis.about.practice" : "synthesis.about.counts");
        });
  }

  /** Writes what it was for, while it is typed: one step until it is left. */
  CompletableFuture<Boolean> setPurpose(String purpose) {
    return workspace.change(
        SynthesisSteps.EDIT_PURPOSE.label(),
        interviewId + "/purpose",
        tx -> {
          preparation.change(tx, interviewId, one -> one.withPurpose(purpose));
          return true;
        });
  }

  /** Does it and says what it gave. */
  private void offer(SynthesisSteps step, Work<String> change) {
    Answers.use(
        workspace.step(step.label(), change),
        context,
        done -> UndoOffer.offer(context, done.result(), () -> workspace.undo(done)));
  }
}
