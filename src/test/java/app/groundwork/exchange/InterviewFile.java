package app.groundwork.exchange;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.interviews.ActionPurpose;
import app.groundwork.model.interviews.Finding;
import app.groundwork.model.interviews.FindingRole;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewAction;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.InterviewPart;
import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.PartKind;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.interviews.QuestionOrigin;
import app.groundwork.model.interviews.QuestionVisit;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.SynthesisWork;
import app.groundwork.model.interviews.TalkSource;
import app.groundwork.model.interviews.TalkSpan;
import app.groundwork.model.interviews.TestedAssumption;
import app.groundwork.model.interviews.TopPain;
import app.groundwork.model.interviews.Verdict;
import app.groundwork.model.people.Consent;
import app.groundwork.store.Tx;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.interviews.InterviewScripts;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.Syntheses;
import app.groundwork.store.interviews.TalkSpans;
import app.groundwork.store.people.PeopleStore;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts interviews into a file that hold a text wherever a text can be, for tests. */
final class InterviewFile {
  /** 2026-03-31, 09:00 UTC. */
  static final long START = 1_774_947_600_000L;

  private static final long MINUTE = 60_000;

  private final PeopleStore people = new PeopleStore();
  private final InterviewsStore interviews = new InterviewsStore();
  private final InterviewScripts scripts = new InterviewScripts();
  private final TalkSpans spans = new TalkSpans();
  private final Syntheses syntheses = new Syntheses();
  private final EvidenceStore evidence = new EvidenceStore();

  /** A prepared one. */
  Interview prepared(Tx tx, String developer, @Nullable String team, Consent consent, String text) {
    String teamId = team == null ? null : people.teamNamed(tx, team).id();
    Interview interview =
        new Interview(
            tx.newId(),
            new Preparation(
                people.developerNamed(tx, developer, teamId).id(),
                teamId,
                LocalDate.of(2026, 3, 31),
                "default",
                text,
                text,
                consent,
                false));
    interviews.save(tx, interview);
    scripts.saveOwn(tx, interview.id(), List.of(question(tx.newId(), text, QuestionOrigin.OWN)));
    scripts.fill(tx, interview.id(), "feature", text);
    return interview;
  }

  /** One that ended, its synthesis finished. */
  Interview ended(Tx tx, String developer, @Nullable String team, Consent consent, String text) {
    return ended(tx, developer, team, consent, text, text);
  }

  /** The same, with another text in the ledger. */
  Interview ended(
      Tx tx, String developer, @Nullable String team, Consent consent, String text, String ledger) {
    Interview interview =
        prepared(tx, developer, team, consent, text)
            .withStartedAt(START)
            .withEndedAt(START + 30 * MINUTE)
            .withTalkSource(TalkSource.KEYS)
            .withSynthesis(new SynthesisWork(9 * MINUTE, START + 50 * MINUTE, START + 51 * MINUTE));
    String id = interview.id();
    interviews.save(tx, interview);
    scripts.saveOwn(tx, id, List.of());
    InterviewQuestion first = question(tx.newId(), text, QuestionOrigin.SCRIPT);
    InterviewQuestion second = question(tx.newId(), text, QuestionOrigin.ASKED).withSkipped(true);
    scripts.save(
        tx,
        id,
        List.of(
            new InterviewPart(
                tx.newId(), PartKind.OPENING, text, 5 * MINUTE, List.of(first, second))));
    scripts.save(tx, new QuestionVisit(tx.newId(), id, first.id(), START));
    scripts.save(tx, new QuestionVisit(tx.newId(), id, second.id(), START + 10 * MINUTE));
    interviews.save(tx, new Pause(tx.newId(), id, START + 20 * MINUTE, START + 21 * MINUTE));
    spans.save(
        tx,
        List.of(
            span(tx, id, 0, 3, Speaker.ME),
            span(tx, id, 3, 15, Speaker.THEM),
            span(tx, id, 15, 16, Speaker.SILENCE)));
    String assumption = evidence.assumptionStated(tx, ledger).id();
    syntheses.save(tx, new TestedAssumption(id, 1, assumption, Verdict.CONTRADICTED));
    PainPoint pain = evidence.painPointTitled(tx, ledger, ledger);
    TopPain top = new TopPain(tx.newId(), id, pain.id(), 1);
    syntheses.save(tx, top);
    int minute = 0;
    for (NoteKind kind : NoteKind.values()) {
      InterviewNote note =
          new InterviewNote(
              tx.newId(),
              id,
              START + ++minute * MINUTE,
              minute == 1 ? null : first.id(),
              kind,
              text,
              kind.isEvidence() ? assumption : null,
              kind == NoteKind.SAID ? Speaker.THEM : null);
      interviews.save(tx, note);
      if (kind == NoteKind.QUOTE) {
        syntheses.save(
            tx, new Finding(tx.newId(), id, note.id(), FindingRole.PAIN, top.id(), null, text));
      }
    }
    syntheses.save(
        tx,
        new InterviewAction(
            tx.newId(),
            id,
            null,
            text,
            ActionPurpose.CHANGE,
            text,
            LocalDate.of(2026, 5, 1),
            true));
    return interview;
  }

  /** Puts an assumption to the test. */
  void tests(Tx tx, String id, String statement) {
    String assumption = evidence.assumptionStated(tx, statement).id();
    syntheses.save(tx, new TestedAssumption(id, 1, assumption, Verdict.OPEN));
  }

  /** A line of one that ended, pulled to its pain point; at 8 minutes. */
  InterviewNote pulled(Tx tx, String id, String text, NoteKind kind, @Nullable Speaker speaker) {
    InterviewNote note =
        new InterviewNote(tx.newId(), id, START + 8 * MINUTE, null, kind, text, null, speaker);
    interviews.save(tx, note);
    String top = syntheses.pains(tx, id).getFirst().id();
    syntheses.save(
        tx, new Finding(tx.newId(), id, note.id(), FindingRole.PAIN, top, null, "context"));
    return note;
  }

  /** The same as practice. */
  Interview practice(Tx tx, Interview interview) {
    Preparation known = interview.preparation();
    Interview practice =
        interview.withPreparation(
            new Preparation(
                known.developerId(),
                known.teamId(),
                known.plannedOn(),
                known.scriptId(),
                known.scriptTitle(),
                known.purpose(),
                known.consent(),
                true));
    interviews.save(tx, practice);
    return practice;
  }

  private static InterviewQuestion question(String id, String text, QuestionOrigin origin) {
    return new InterviewQuestion(id, text, origin, false);
  }

  private static TalkSpan span(Tx tx, String id, int from, int until, Speaker speaker) {
    return new TalkSpan(tx.newId(), id, START + from * MINUTE, START + until * MINUTE, speaker);
  }
}
