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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
   * Some of the pain points.
   *
   * @param told they and their themes, in the order in which they were wanted
   * @param kept why others that were wanted stay, in words
   */
  record Some(Evidence told, Set<String> kept) {}

  /** The pain points of those ids, as they are told in the whole. */
  Some some(Collection<String> ids) {
    Texts texts = Texts.in(EvidenceReading.class);
    Map<String, List<PieceFact>> facts = leaving(ledger.facts(tx, ids));
    List<ToldPain> told = new ArrayList<>();
    Set<String> kept = new LinkedHashSet<>();
    for (String id : ids) {
      PainPoint pain = evidence.painPoint(tx, id).orElse(null);
      if (pain == null) {
        kept.add(texts.get("evidence.pain.gone"));
      } else {
        painPoint(pain, facts.getOrDefault(id, List.of()))
            .findFirst()
            .ifPresentOrElse(told::add, () -> kept.add(texts.get("evidence.pain.kept")));
      }
    }
    Map<@Nullable String, List<ToldPain>> under = byTheme(told);
    List<ToldTheme> themes =
        evidence.themes(tx).stream()
            .filter(theme -> under.containsKey(theme.id()))
            .map(theme -> theme(theme, under.getOrDefault(theme.id(), List.of()), false, facts))
            .toList();
    return new Some(evidence(told, themes, List.of(), List.of(), 0), kept);
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
    return leaving(ledger.facts(tx));
  }

  private Map<String, List<PieceFact>> leaving(Map<String, List<PieceFact>> facts) {
    Map<String, List<PieceFact>> leaving = new HashMap<>();
    facts.forEach((pain, its) -> leaving.put(pain, its.stream().flatMap(pieces::told).toList()));
    return leaving;
  }

  private Stream<ToldPain> painPoint(PainPoint pain, List<PieceFact> facts) {
    List<Piece> all = ledger.pieces(tx, pain.id(), facts);
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
    boolean leftOut = told.size() < all.size();
    return Stream.of(new ToldPain(nameless(pain), PainFigures.of(facts), told, leftOut, strongest));
  }

  private PainPoint nameless(PainPoint pain) {
    return pain.withTitle(outward.nameless(pain.title()))
        .withDescription(outward.nameless(pain.description()))
        .withRejectedBecause(outward.nameless(pain.rejectedBecause()))
        .withProblemBehind(outward.nameless(pain.problemBehind()));
  }

  private List<ToldTheme> themes(List<ToldPain> pains, Map<String, List<PieceFact>> facts) {
    Map<@Nullable String, List<ToldPain>> under = byTheme(pains);
    Set<String> told = pains.stream().map(one -> one.pain().id()).collect(Collectors.toSet());
    // Of these themes a pain point stays, with all its evidence.
    Set<String> keeping = new HashSet<>();
    for (PainPoint pain : evidence.painPoints(tx)) {
      if (pain.themeId() != null && !told.contains(pain.id())) {
        keeping.add(pain.themeId());
      }
    }
    return evidence.themes(tx).stream()
        .filter(theme -> under.containsKey(theme.id()) || !keeping.contains(theme.id()))
        .map(
            theme ->
                theme(
                    theme,
                    under.getOrDefault(theme.id(), List.of()),
                    keeping.contains(theme.id()),
                    facts))
        .toList();
  }

  private static Map<@Nullable String, List<ToldPain>> byTheme(List<ToldPain> pains) {
    Map<@Nullable String, List<ToldPain>> under = new HashMap<>();
    for (ToldPain told : pains) {
      under.computeIfAbsent(told.pain().themeId(), id -> new ArrayList<>()).add(told);
    }
    return under;
  }

  private ToldTheme theme(
      Theme theme, List<ToldPain> pains, boolean keeping, Map<String, List<PieceFact>> facts) {
    List<PieceFact> behind =
        pains.stream()
            .flatMap(told -> facts.getOrDefault(told.pain().id(), List.of()).stream())
            .distinct()
            .toList();
    return new ToldTheme(
        theme.withName(outward.nameless(theme.name())),
        pains.size(),
        PainFigures.of(behind),
        keeping || pains.stream().anyMatch(ToldPain::leftOut));
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
