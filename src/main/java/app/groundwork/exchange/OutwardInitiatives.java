package app.groundwork.exchange;

import app.groundwork.model.initiatives.Discussion;
import app.groundwork.model.initiatives.Initiative;
import app.groundwork.model.initiatives.Kill;
import app.groundwork.model.initiatives.RiceInput;
import app.groundwork.model.initiatives.RiceNotes;
import app.groundwork.model.initiatives.SuccessCriterion;
import app.groundwork.model.initiatives.Tags;

/** Initiatives on their way out: every text of them as the ledger's texts leave. */
final class OutwardInitiatives {
  private final OutwardLedger outward;

  OutwardInitiatives(OutwardLedger outward) {
    this.outward = outward;
  }

  /** The initiative as it may leave. */
  Initiative nameless(Initiative one) {
    Kill kill = one.kill();
    Discussion discussion = one.discussion();
    Initiative told =
        one.withTitle(outward.nameless(one.title()))
            .withOutcome(outward.nameless(one.outcome()))
            .withOwner(outward.person(one.owner()))
            .withTags(Tags.of(Tags.line(one.tags().stream().map(outward::nameless).toList())))
            .withNotes(nameless(one.notes()));
    if (discussion != null) {
      told =
          told.withDiscussion(
              new Discussion(
                  discussion.verdict(), outward.nameless(discussion.reason()), discussion.on()));
    }
    return kill == null
        ? told
        : told.killed(
            new Kill(
                outward.nameless(kill.reason()),
                outward.nameless(kill.lesson()),
                kill.on(),
                kill.before()));
  }

  private RiceNotes nameless(RiceNotes notes) {
    RiceNotes told = notes;
    for (RiceInput input : RiceInput.values()) {
      told = told.with(input, outward.nameless(notes.of(input)));
    }
    return told;
  }

  /** The criterion as it may leave. */
  SuccessCriterion nameless(SuccessCriterion one) {
    return new SuccessCriterion(
        one.id(),
        one.initiativeId(),
        outward.nameless(one.criterion()),
        outward.nameless(one.target()));
  }
}
