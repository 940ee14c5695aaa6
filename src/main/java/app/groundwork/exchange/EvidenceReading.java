package app.groundwork.exchange;

import app.groundwork.exchange.evidence.Evidence;
import app.groundwork.exchange.evidence.ToldAssumption;
import app.groundwork.exchange.evidence.ToldPain;
import app.groundwork.exchange.evidence.ToldPiece;
import app.groundwork.exchange.evidence.ToldRequest;
import app.groundwork.exchange.evidence.ToldTheme;
import app.groundwork.model.evidence.Assumption;
import app.groundwork.model.evidence.AssumptionEvidence;
import app.groundwork.model.evidence.DeclinedRequest;
import app.groundwork.model.evidence.PainFigures;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.Piece;
import app.groundwork.model.evidence.PieceFact;
import app.groundwork.model.evidence.StrongestQuote;
import app.groundwork.model.evidence.Theme;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Tx;
import app.groundwork.store.evidence.AssumptionBoard;
import app.groundwork.store.evidence.DeclinedRequests;
import app.groundwork.store.evidence.EvidenceLedger;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.evidence.Inbox;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the ledger within one transaction, and calls people in it as they allow. What comes from
 * somebody who does not agree stays here and counts in no figure, as with interviews; so does what
 * only they stand behind.
 */
final class EvidenceReading {
  private static final Comparator<ToldPain> MOST_HEARD =
      Comparator.comparingInt((ToldPain told) -> told.figures().developers())
          .reversed()
          .thenComparing(told -> told.pain().title(), String.CASE_INSENSITIVE_ORDER)
          .thenComparing(told -> told.pain().id());

  private final EvidenceStore evidence = new EvidenceStore();
  private final EvidenceLedger ledger = new EvidenceLedger();
  private final Tx tx;
  private final OutwardPieces pieces;
  private final OutwardLedger outward;

  EvidenceReading(Tx tx) {
    this.tx = tx;
    this.pieces = new OutwardPieces(tx);
    this.outward = pieces.ledger();
  }

  /** All of it. */
  Evidence whole() {
    Map<String, List<PieceFact>> facts = facts();
    List<ToldPain> pains = painPoints(facts);
    List<ToldTheme> themes = themes(pains, facts);
    List<ToldAssumption> assumptions =
        new AssumptionBoard().read(tx).stream().flatMap(this::assumption).toList();
    List<ToldRequest> declined =
        new DeclinedRequests().all(tx).stream().map(one -> declined(one, pains)).toList();
    long notLinked = new Inbox().read(tx).stream().filter(pieces::mayLeave).count();
    return evidence(pains, themes, assumptions, declined, (int) notLinked);
  }

  /**
   * One pain point and its theme, as they are told in the whole.
   *
   * @throws NotExported if there is none of that id, or consent keeps it in
   */
  Evidence one(String id) {
    Texts texts = Texts.in(EvidenceReading.class);
    PainPoint pain =
        evidence
            .painPoint(tx, id)
            .orElseThrow(() -> new NotExported(texts.get("evidence.pain.gone")));
    List<PieceFact> facts =
        ledger.facts(tx).getOrDefault(id, List.of()).stream().flatMap(pieces::told).toList();
    ToldPain told =
        painPoint(pain, facts)
            .findFirst()
            .orElseThrow(() -> new NotExported(texts.get("evidence.pain.kept")));
    List<ToldTheme> themes =
        evidence.themes(tx).stream()
            .filter(theme -> theme.id().equals(pain.themeId()))
            .map(theme -> theme(theme, List.of(told.pain()), Map.of(id, facts)))
            .toList();
    return evidence(List.of(told), themes, List.of(), List.of(), 0);
  }

  private Evidence evidence(
      List<ToldPain> pains,
      List<ToldTheme> themes,
      List<ToldAssumption> assumptions,
      List<ToldRequest> declined,
      int notLinked) {
    boolean renamed = pieces.renamed() || outward.renamed();
    return new Evidence(
        pains,
        themes,
        assumptions,
        declined,
        notLinked,
        pieces.leftOut(),
        renamed,
        ConsentRemarks.ofEvidence(pieces.leftOut(), renamed, pieces.notAsked()),
        ZoneId.systemDefault());
  }

  /** The pain points, those with most developers first. */
  List<ToldPain> painPoints() {
    return painPoints(facts());
  }

  private List<ToldPain> painPoints(Map<String, List<PieceFact>> facts) {
    return evidence.painPoints(tx).stream()
        .flatMap(pain -> painPoint(pain, facts.getOrDefault(pain.id(), List.of())))
        .sorted(MOST_HEARD)
        .toList();
  }

  /** What stands behind each pain point, so far as it may leave. */
  private Map<String, List<PieceFact>> facts() {
    Map<String, List<PieceFact>> leaving = new HashMap<>();
    ledger
        .facts(tx)
        .forEach((pain, its) -> leaving.put(pain, its.stream().flatMap(pieces::told).toList()));
    return leaving;
  }

  private Stream<ToldPain> painPoint(PainPoint pain, List<PieceFact> facts) {
    List<Piece> all = ledger.pieces(tx, pain.id());
    List<ToldPiece> told = all.stream().flatMap(pieces::told).toList();
    if (told.isEmpty() && !all.isEmpty()) {
      return Stream.empty();
    }
    Map<String, ToldPiece> byId = new HashMap<>();
    told.forEach(one -> byId.put(one.piece().source().id(), one));
    ToldPiece strongest =
        StrongestQuote.of(told.stream().map(ToldPiece::piece).toList(), pain.strongestId())
            .map(piece -> byId.get(piece.source().id()))
            .orElse(null);
    return Stream.of(new ToldPain(nameless(pain), PainFigures.of(facts), told, strongest));
  }

  private PainPoint nameless(PainPoint pain) {
    return pain.withTitle(outward.nameless(pain.title()))
        .withDescription(outward.nameless(pain.description()))
        .withRejectedBecause(outward.nameless(pain.rejectedBecause()))
        .withProblemBehind(outward.nameless(pain.problemBehind()));
  }

  private List<ToldTheme> themes(List<ToldPain> pains, Map<String, List<PieceFact>> facts) {
    Map<@Nullable String, List<PainPoint>> under = new HashMap<>();
    for (ToldPain told : pains) {
      under.computeIfAbsent(told.pain().themeId(), id -> new ArrayList<>()).add(told.pain());
    }
    Set<String> used = new HashSet<>();
    for (PainPoint pain : evidence.painPoints(tx)) {
      if (pain.themeId() != null) {
        used.add(pain.themeId());
      }
    }
    return evidence.themes(tx).stream()
        .filter(theme -> under.containsKey(theme.id()) || !used.contains(theme.id()))
        .map(theme -> theme(theme, under.getOrDefault(theme.id(), List.of()), facts))
        .toList();
  }

  private ToldTheme theme(Theme theme, List<PainPoint> pains, Map<String, List<PieceFact>> facts) {
    List<PieceFact> behind =
        pains.stream()
            .flatMap(pain -> facts.getOrDefault(pain.id(), List.of()).stream())
            .distinct()
            .toList();
    return new ToldTheme(
        theme.withName(outward.nameless(theme.name())), pains.size(), PainFigures.of(behind));
  }

  private Stream<ToldAssumption> assumption(AssumptionEvidence one) {
    Assumption assumption = one.assumption();
    List<ToldPiece> confirming = one.confirming().stream().flatMap(pieces::told).toList();
    List<ToldPiece> contradicting = one.contradicting().stream().flatMap(pieces::told).toList();
    boolean known = !one.confirming().isEmpty() || !one.contradicting().isEmpty();
    if (known && confirming.isEmpty() && contradicting.isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
        new ToldAssumption(
            new Assumption(assumption.id(), outward.nameless(assumption.statement())),
            confirming,
            contradicting,
            one.interviews() - pieces.refusedAfter(assumption.id())));
  }

  private ToldRequest declined(DeclinedRequest request, List<ToldPain> pains) {
    boolean behind =
        pains.stream().anyMatch(told -> told.pain().id().equals(request.painPointId()));
    String developer = request.developerId();
    String asked =
        developer == null ? outward.person(request.askedBy()) : outward.called(developer);
    DeclinedRequest told =
        new DeclinedRequest(
            request.id(),
            outward.nameless(request.request()),
            asked,
            developer != null && outward.mayBeNamed(developer) ? developer : null,
            outward.nameless(request.reason()),
            behind ? request.painPointId() : null,
            request.declinedOn());
    return new ToldRequest(told, asked);
  }
}
