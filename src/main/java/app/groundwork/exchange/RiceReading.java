package app.groundwork.exchange;

import app.groundwork.exchange.initiatives.Background;
import app.groundwork.exchange.initiatives.Priorities;
import app.groundwork.exchange.initiatives.RiceTable;
import app.groundwork.exchange.initiatives.ToldProblem;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.PieceFact;
import app.groundwork.model.initiatives.Initiative;
import app.groundwork.model.initiatives.RiceChange;
import app.groundwork.model.initiatives.SuccessCriterion;
import app.groundwork.store.Tx;
import app.groundwork.store.evidence.EvidenceLedger;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.initiatives.InitiativeEvidence;
import app.groundwork.store.initiatives.InitiativeProblems;
import app.groundwork.store.initiatives.InitiativesStore;
import app.groundwork.store.initiatives.RiceHistory;
import app.groundwork.store.initiatives.SuccessCriteria;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads all initiatives within one transaction, and calls people in them as they allow. Evidence of
 * somebody who does not agree counts in no figure, as in the ledger's documents; a pain point that
 * stays here for that reason is not named.
 */
final class RiceReading {
  private final Tx tx;
  private final OutwardPieces pieces;
  private final OutwardLedger outward;
  private final OutwardInitiatives names;
  private final ZoneId zone = ZoneId.systemDefault();

  RiceReading(Tx tx) {
    this.tx = tx;
    this.pieces = new OutwardPieces(tx);
    this.outward = pieces.ledger();
    this.names = new OutwardInitiatives(outward);
  }

  /** All of them. */
  Priorities whole() {
    Map<String, List<String>> problems = new InitiativeProblems().all(tx);
    Set<String> pains = new HashSet<>();
    problems.values().forEach(pains::addAll);
    Map<String, List<PieceFact>> leaving = new HashMap<>();
    Set<String> staying = new HashSet<>();
    new EvidenceLedger()
        .facts(tx, pains)
        .forEach(
            (pain, facts) -> {
              List<PieceFact> told = facts.stream().flatMap(pieces::told).toList();
              leaving.put(pain, told);
              if (told.isEmpty()) {
                staying.add(pain);
              }
            });
    Map<String, ToldProblem> known = new HashMap<>();
    for (PainPoint pain : new EvidenceStore().painPoints(tx)) {
      if (pains.contains(pain.id()) && !staying.contains(pain.id())) {
        known.put(pain.id(), new ToldProblem(pain.id(), outward.nameless(pain.title())));
      }
    }
    List<Initiative> all = new InitiativesStore().all(tx).stream().map(names::nameless).toList();
    Map<String, List<SuccessCriterion>> criteria = new SuccessCriteria().all(tx);
    Map<String, List<RiceChange>> histories = new RiceHistory().all(tx);
    Map<String, Background> backgrounds = new HashMap<>();
    for (Initiative one : all) {
      backgrounds.put(
          one.id(),
          new Background(
              problems.getOrDefault(one.id(), List.of()).stream()
                  .flatMap(pain -> Stream.ofNullable(known.get(pain)))
                  .toList(),
              criteria.getOrDefault(one.id(), List.of()).stream().map(names::nameless).toList(),
              histories.getOrDefault(one.id(), List.of())));
    }
    RiceTable table = RiceTable.of(all, new InitiativeEvidence().figures(tx, leaving));
    boolean renamed = outward.renamed();
    return new Priorities(
        table,
        backgrounds,
        day(tx.now()),
        pieces.leftOut(),
        renamed,
        ConsentRemarks.ofEvidence(pieces.leftOut(), renamed, pieces.notAsked()),
        zone);
  }

  /** Each by the day on which an input of it changed last, the newest first. */
  List<Listed> list() {
    Map<String, Long> last = new RiceHistory().lastChanges(tx);
    return new InitiativesStore()
        .all(tx).stream()
            .sorted(
                Comparator.comparing(
                    (Initiative one) -> last.get(one.id()),
                    Comparator.nullsLast(Comparator.reverseOrder())))
            .map(
                one -> {
                  Long at = last.get(one.id());
                  return new Listed(
                      one.id(), at == null ? null : day(at), outward.nameless(one.title()));
                })
            .toList();
  }

  private LocalDate day(long at) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(at), zone);
  }
}
