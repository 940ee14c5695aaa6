package app.groundwork.exchange;

import app.groundwork.exchange.evidence.ToldPiece;
import app.groundwork.model.evidence.Piece;
import app.groundwork.model.evidence.PieceFact;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.NameMask;
import app.groundwork.model.people.OutwardNames;
import app.groundwork.model.people.Team;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.store.Tx;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.Syntheses;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of evidence on their way out: in the words in which their session or interview leaves, or
 * not at all.
 */
final class OutwardPieces {
  private final Tx tx;
  private final OutwardNames names;
  private final Map<String, String> teams;
  private final Map<String, Meeting> meetings = new HashMap<>();
  private final List<Interview> interviews;
  private final OutwardLedger ledger;
  private final Map<String, ToldPiece> told = new HashMap<>();
  private final Set<String> leftOut = new HashSet<>();
  private final Set<String> notAsked = new HashSet<>();
  private boolean renamed;

  /**
   * A session or an interview.
   *
   * @param agreed what was agreed to then
   * @param startedAt UTC epoch ms
   */
  private record Meeting(String developerId, Consent agreed, long startedAt) {}

  OutwardPieces(Tx tx) {
    PeopleStore people = new PeopleStore();
    this.tx = tx;
    this.names = people.outwardNames(tx);
    this.teams = people.teams(tx).stream().collect(Collectors.toMap(Team::id, Team::name));
    List<ShadowSession> sessions = new ShadowingStore().sessions(tx);
    this.interviews = new InterviewsStore().interviews(tx);
    this.ledger = new OutwardLedger(tx, names, interviews);
    for (ShadowSession one : sessions) {
      meetings.put(one.id(), new Meeting(one.developerId(), one.consent(), one.startedAt()));
    }
    for (Interview one : interviews) {
      Long start = one.startedAt();
      if (start != null) {
        meetings.put(
            one.id(),
            new Meeting(one.preparation().developerId(), one.preparation().consent(), start));
      }
    }
  }

  /** What the titles and texts of the ledger may say. */
  OutwardLedger ledger() {
    return ledger;
  }

  /** True if somebody is called otherwise in what was told so far than in the file. */
  boolean renamed() {
    return renamed;
  }

  /** How many pieces were not told so far because the developer does not agree. */
  int leftOut() {
    return leftOut.size();
  }

  /** How many sessions and interviews were told from whose developer was not asked. */
  int notAsked() {
    return notAsked.size();
  }

  /** True unless its developer does not agree. */
  boolean mayLeave(Piece piece) {
    return leaving(piece.meetingId()) != null;
  }

  private @Nullable Meeting leaving(String meetingId) {
    Meeting meeting = meetings.get(meetingId);
    return meeting == null || consent(meeting) == Consent.NO ? null : meeting;
  }

  private Consent consent(Meeting meeting) {
    return names.consent(meeting.developerId, meeting.agreed);
  }

  /** The piece as it leaves; none if it stays here. */
  Stream<ToldPiece> told(Piece piece) {
    String id = piece.source().id();
    Meeting meeting = leaving(piece.meetingId());
    if (meeting == null) {
      leftOut.add(id);
      return Stream.empty();
    }
    return Stream.of(told.computeIfAbsent(id, key -> told(piece, meeting)));
  }

  private ToldPiece told(Piece piece, Meeting meeting) {
    NameMask mask = names.mask(meeting.developerId, meeting.agreed);
    String team = piece.teamId() == null ? null : teams.get(piece.teamId());
    Piece nameless =
        piece.toldAs(
            mask.replace(piece.text()), masked(mask, piece.tool()), masked(mask, piece.friction()));
    ToldPiece told =
        new ToldPiece(
            nameless,
            names.called(meeting.developerId, meeting.agreed),
            masked(mask, team),
            consent(meeting),
            meeting.startedAt);
    renamed |=
        names.renamed(meeting.developerId, meeting.agreed)
            || !nameless.equals(piece)
            || !Objects.equals(told.team(), team);
    if (told.consent() == Consent.NOT_ASKED) {
      notAsked.add(piece.meetingId());
    }
    return told;
  }

  private static @Nullable String masked(NameMask mask, @Nullable String text) {
    return text == null ? null : mask.replace(text);
  }

  /**
   * The fact as it counts outside; none if it stays here. Somebody counts by what they are called,
   * so that no number joins a name and a pseudonym.
   */
  Stream<PieceFact> told(PieceFact fact) {
    Meeting meeting = leaving(fact.meetingId());
    if (meeting == null) {
      leftOut.add(fact.sourceId());
      return Stream.empty();
    }
    if (consent(meeting) == Consent.NOT_ASKED) {
      notAsked.add(fact.meetingId());
    }
    String key =
        consent(meeting).letsName()
            ? fact.developerId()
            : names.called(meeting.developerId, meeting.agreed);
    return Stream.of(fact.withDeveloperId(key));
  }

  /** How many interviews asked after it whose developer does not agree; practice left out. */
  int refusedAfter(String assumptionId) {
    return (int)
        interviews.stream()
            .filter(one -> one.isEnded() && !one.preparation().practice())
            .filter(one -> leaving(one.id()) == null)
            .filter(
                one ->
                    new Syntheses()
                        .assumptions(tx, one.id()).stream()
                            .anyMatch(tested -> tested.assumptionId().equals(assumptionId)))
            .count();
  }
}
