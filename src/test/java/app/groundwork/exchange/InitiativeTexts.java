package app.groundwork.exchange;

import app.groundwork.model.initiatives.Confidence;
import app.groundwork.model.initiatives.Discussion;
import app.groundwork.model.initiatives.DiscussionVerdict;
import app.groundwork.model.initiatives.Impact;
import app.groundwork.model.initiatives.Initiative;
import app.groundwork.model.initiatives.InitiativeStatus;
import app.groundwork.model.initiatives.Kill;
import app.groundwork.model.initiatives.Rice;
import app.groundwork.model.initiatives.RiceNotes;
import app.groundwork.model.initiatives.SuccessCriterion;
import app.groundwork.model.initiatives.Tags;
import app.groundwork.store.Tx;
import app.groundwork.store.initiatives.InitiativeProblems;
import app.groundwork.store.initiatives.InitiativesStore;
import app.groundwork.store.initiatives.SuccessCriteria;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Puts initiatives into a workspace whose every text is the same, for tests. */
final class InitiativeTexts {
  private InitiativeTexts() {}

  /** One that is ranked and one that was killed, about these pain points. */
  static void add(Tx tx, String id, String text, String... painPoints) {
    LocalDate day = LocalDate.of(2026, 5, 1);
    Initiative live =
        new Initiative(id, text)
            .withOutcome(text)
            .withOwner(text)
            .withTags(Tags.of(text))
            .withRice(
                new Rice(new BigDecimal("40"), Impact.HIGH, Confidence.HIGH, new BigDecimal("3")))
            .withNotes(new RiceNotes(text, text, text, text))
            .withDiscussion(new Discussion(DiscussionVerdict.CONTEXT_MISSING, text, day));
    Initiative killed =
        new Initiative(id + "-killed", text)
            .killed(new Kill(text, text, day, InitiativeStatus.PLANNED));
    for (Initiative one : List.of(live, killed)) {
      new InitiativesStore().save(tx, one);
      new SuccessCriteria().save(tx, new SuccessCriterion(one.id() + "-c", one.id(), text, text));
      for (String pain : painPoints) {
        new InitiativeProblems().link(tx, one.id(), pain);
      }
    }
  }
}
