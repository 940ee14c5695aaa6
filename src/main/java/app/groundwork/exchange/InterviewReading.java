package app.groundwork.exchange;

import app.groundwork.exchange.interviews.Ledger;
import app.groundwork.exchange.interviews.Talk;
import app.groundwork.exchange.interviews.ToldInterview;
import app.groundwork.model.capture.Pause;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.interviews.Finding;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewAction;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.InterviewPart;
import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.interviews.NamelessInterview;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.interviews.Synthesis;
import app.groundwork.model.interviews.TalkShare;
import app.groundwork.model.interviews.TalkSpan;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.OutwardNames;
import app.groundwork.model.people.Team;
import app.groundwork.store.Tx;
import app.groundwork.store.interviews.InterviewScripts;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.Syntheses;
import app.groundwork.store.interviews.TalkSpans;
import app.groundwork.store.people.PeopleStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads interviews one by one within one transaction, and calls people in them as they allow. */
final class InterviewReading {
  private final InterviewsStore interviews = new InterviewsStore();
  private final InterviewScripts scripts = new InterviewScripts();
  private final TalkSpans spans = new TalkSpans();
  private final Syntheses syntheses = new Syntheses();

  private final Tx tx;
  private final OutwardNames names;
  private final Map<String, String> developers;
  private final Map<String, String> teams;
  private final OutwardLedger ledger;
  private boolean renamed;

  /**
   * @param all every interview of the file: what one of them hides, no link may tell
   */
  InterviewReading(Tx tx, List<Interview> all) {
    PeopleStore people = new PeopleStore();
    this.tx = tx;
    this.names = people.outwardNames(tx);
    this.developers =
        people.developers(tx).stream().collect(Collectors.toMap(Developer::id, Developer::name));
    this.teams = people.teams(tx).stream().collect(Collectors.toMap(Team::id, Team::name));
    this.ledger = new OutwardLedger(tx, names, all);
  }

  /** True if somebody is called otherwise in what was told so far than in the file. */
  boolean renamed() {
    return renamed || ledger.renamed();
  }

  /** What holds for an interview: the stricter of what was agreed to then and since. */
  Consent consent(Interview interview) {
    Preparation known = interview.preparation();
    return names.consent(known.developerId(), known.consent());
  }

  Listed listed(Interview interview) {
    Long start = interview.startedAt();
    LocalDate day =
        start == null
            ? interview.preparation().plannedOn()
            : LocalDate.ofInstant(Instant.ofEpochMilli(start), ZoneId.systemDefault());
    return new Listed(interview.id(), day, title(interview));
  }

  /** Its title and purpose, and the developer under either name. */
  Stream<@Nullable String> names(Interview interview) {
    Preparation known = interview.preparation();
    return Stream.of(
        developers.get(known.developerId()),
        known.purpose(),
        names.called(known.developerId(), known.consent()),
        title(interview));
  }

  private String title(Interview interview) {
    Preparation known = interview.preparation();
    NamelessInterview nameless = nameless(interview);
    Preparation told = nameless.interview(interview).preparation();
    return Stream.of(
            names.called(known.developerId(), known.consent()),
            nameless.text(team(interview)),
            told.purpose().isBlank() ? told.scriptTitle() : told.purpose())
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private @Nullable String team(Interview interview) {
    String teamId = interview.preparation().teamId();
    return teamId == null ? null : teams.get(teamId);
  }

  private NamelessInterview nameless(Interview interview) {
    Preparation known = interview.preparation();
    return new NamelessInterview(names.mask(known.developerId(), known.consent()), ledger::typed);
  }

  /** One interview with all that is in it. */
  ToldInterview told(Interview interview) {
    String id = interview.id();
    Preparation known = interview.preparation();
    NamelessInterview nameless = nameless(interview);
    List<InterviewNote> notes = interviews.notes(tx, id);
    List<Pause> pauses = interviews.pauses(tx, id);
    List<InterviewPart> parts = scripts.parts(tx, id);
    List<InterviewQuestion> own = interview.isPrepared() ? scripts.own(tx, id) : List.of();
    Map<String, String> slots = scripts.slots(tx, id);
    List<TalkSpan> talk = spans.of(tx, id);
    List<Finding> findings = syntheses.findings(tx, id);
    List<InterviewAction> actions = syntheses.actions(tx, id);
    Interview head = withConsent(nameless.interview(interview));
    List<InterviewNote> said = nameless.notes(notes);
    List<Finding> pulled = nameless.findings(findings);
    List<InterviewAction> todo = nameless.actions(actions);
    Long start = interview.startedAt();
    Long ended = interview.endedAt();
    long end = ended == null ? tx.now() : ended;
    SessionTime time = new SessionTime(start == null ? end : start, pauses);
    ToldInterview told =
        new ToldInterview(
            head,
            names.called(known.developerId(), known.consent()),
            nameless.text(team(interview)),
            nameless.parts(parts),
            nameless.questions(own),
            nameless.slots(slots),
            scripts.visits(tx, id),
            said,
            pauses,
            new Talk(talk, TalkShare.of(talk, time, end)),
            Math.max(0, time.elapsed(end)),
            // From these notes alone: what points to another interview’s stays there.
            Synthesis.of(
                head, said, syntheses.assumptions(tx, id), syntheses.pains(tx, id), pulled, todo));
    renamed |=
        names.renamed(known.developerId(), known.consent())
            || !nameless.interview(interview).equals(interview)
            || !Objects.equals(told.team(), team(interview))
            || !told.parts().equals(parts)
            || !told.own().equals(own)
            || !told.slots().equals(slots)
            || !said.equals(notes)
            || !pulled.equals(findings)
            || !todo.equals(actions);
    return told;
  }

  private Interview withConsent(Interview interview) {
    Preparation known = interview.preparation();
    return interview.withPreparation(
        new Preparation(
            known.developerId(),
            known.teamId(),
            known.plannedOn(),
            known.scriptId(),
            known.scriptTitle(),
            known.purpose(),
            consent(interview),
            known.practice()));
  }

  /** What these interviews refer to. */
  Ledger ledger(List<ToldInterview> told) {
    return ledger.of(told);
  }
}
