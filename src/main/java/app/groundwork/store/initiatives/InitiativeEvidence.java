package app.groundwork.store.initiatives;

import app.groundwork.model.evidence.PainFigures;
import app.groundwork.model.evidence.PieceFact;
import app.groundwork.model.initiatives.InitiativeFigures;
import app.groundwork.store.Tx;
import app.groundwork.store.evidence.EvidenceLedger;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands behind initiatives: the evidence of their pain points. */
public final class InitiativeEvidence {
  private final EvidenceLedger ledger = new EvidenceLedger();
  private final InitiativeProblems problems = new InitiativeProblems();

  /** Of each initiative; those without evidence are not in it. */
  public Map<String, InitiativeFigures> figures(Tx tx) {
    return figures(tx, ledger.facts(tx));
  }

  /** Of these; those without evidence are not in it. */
  public Map<String, InitiativeFigures> figures(Tx tx, Collection<String> initiativeIds) {
    Map<String, List<String>> pains = new HashMap<>();
    Set<String> all = new HashSet<>();
    for (String id : initiativeIds) {
      List<String> its = problems.of(tx, id);
      pains.put(id, its);
      all.addAll(its);
    }
    return all.isEmpty() ? Map.of() : figures(tx, pains, ledger.facts(tx, all));
  }

  /**
   * Of each initiative, made of these facts alone; those without any are not in it.
   *
   * @param facts by pain point
   */
  public Map<String, InitiativeFigures> figures(Tx tx, Map<String, List<PieceFact>> facts) {
    return figures(tx, problems.all(tx), facts);
  }

  private static Map<String, InitiativeFigures> figures(
      Tx tx, Map<String, List<String>> pains, Map<String, List<PieceFact>> facts) {
    Set<String> interviews =
        facts.isEmpty()
            ? Set.of()
            : tx.handle().createQuery("SELECT id FROM interview").mapTo(String.class).set();
    Map<String, InitiativeFigures> figures = new HashMap<>();
    pains.forEach(
        (id, its) -> {
          Map<String, PieceFact> once = new LinkedHashMap<>();
          its.forEach(
              pain ->
                  facts
                      .getOrDefault(pain, List.of())
                      .forEach(fact -> once.putIfAbsent(fact.sourceId(), fact)));
          if (!once.isEmpty()) {
            figures.put(id, of(once.values(), interviews));
          }
        });
    return figures;
  }

  private static InitiativeFigures of(Collection<PieceFact> facts, Set<String> interviews) {
    Set<String> heard = new HashSet<>();
    Set<String> teams = new HashSet<>();
    for (PieceFact fact : facts) {
      if (interviews.contains(fact.meetingId())) {
        heard.add(fact.meetingId());
      }
      if (fact.teamId() != null) {
        teams.add(fact.teamId());
      }
    }
    return new InitiativeFigures(PainFigures.of(facts), heard.size(), teams);
  }
}
