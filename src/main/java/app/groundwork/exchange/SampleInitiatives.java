package app.groundwork.exchange;

import app.groundwork.exchange.samples.SampleInitiative;
import app.groundwork.exchange.samples.SampleInitiative.Criterion;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.initiatives.Initiative;
import app.groundwork.model.initiatives.SuccessCriterion;
import app.groundwork.store.Tx;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.initiatives.InitiativeProblems;
import app.groundwork.store.initiatives.InitiativesStore;
import app.groundwork.store.initiatives.RiceHistory;
import app.groundwork.store.initiatives.SuccessCriteria;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the sample's initiatives into a workspace that has its pain points already. */
final class SampleInitiatives {
  /** When somebody sat down and scored. */
  private static final LocalTime SCORING = LocalTime.of(14, 30);

  private final InitiativesStore initiatives = new InitiativesStore();
  private final InitiativeProblems problems = new InitiativeProblems();
  private final SuccessCriteria criteria = new SuccessCriteria();
  private final RiceHistory history = new RiceHistory();

  void add(Tx tx, List<SampleInitiative> all) {
    Map<String, String> painIds = new HashMap<>();
    for (PainPoint pain : new EvidenceStore().painPoints(tx)) {
      painIds.put(pain.title(), pain.id());
    }
    all.forEach(one -> add(tx, one, painIds));
  }

  private void add(Tx tx, SampleInitiative sample, Map<String, String> painIds) {
    Initiative one = sample.initiative().withId(tx.newId());
    save(tx, one.withRice(sample.first()), sample.scored());
    if (sample.corrected() != null) {
      save(tx, one, sample.corrected());
    }
    for (String problem : sample.problems()) {
      String pain =
          Objects.requireNonNull(painIds.get(problem), () -> "no pain point “" + problem + "”");
      problems.link(tx, one.id(), pain);
    }
    for (Criterion criterion : sample.criteria()) {
      criteria.save(
          tx,
          new SuccessCriterion(tx.newId(), one.id(), criterion.criterion(), criterion.target()));
    }
  }

  private void save(Tx tx, Initiative one, @Nullable LocalDate day) {
    initiatives.save(tx, one);
    if (day != null) {
      history.newestWas(tx, one.id(), day.atTime(SCORING).toInstant(ZoneOffset.UTC).toEpochMilli());
    }
  }
}
