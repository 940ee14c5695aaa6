package app.groundwork.ui.interviews;

import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.interviews.DefaultScript;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.InterviewPart;
import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.PartKind;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.interviews.QuestionOrigin;
import app.groundwork.model.interviews.QuestionVisit;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.Synthesis;
import app.groundwork.model.interviews.TalkSpan;
import app.groundwork.model.interviews.TestedAssumption;
import app.groundwork.model.interviews.Verdict;
import app.groundwork.model.people.Consent;
import app.groundwork.store.Refusal;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.interviews.InterviewScripts;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.Syntheses;
import app.groundwork.store.interviews.SynthesisBook;
import app.groundwork.store.interviews.TalkSpans;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.testing.HandClock;
import app.groundwork.testing.Nowhere;
import app.groundwork.testing.SaidNotices;
import app.groundwork.testing.TestDesk;
import app.groundwork.ui.kit.AreaContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** An ended interview on disk and what the view models are given; all on the caller's thread. */
final class SynthesisFile implements AutoCloseable {
  static final long START = 1_773_133_200_000L;

  final HandClock clock = new HandClock();
  final SaidNotices notices = new SaidNotices();
  final TestDesk desk = new TestDesk();
  final AreaContext context = new AreaContext(Runnable::run, clock, new Nowhere(), notices, desk);
  final Workspace workspace;
  final String id;

  SynthesisFile(Path folder) throws Refusal {
    workspace =
        Workspace.create(
            folder.resolve("w.groundwork"), Setup.standard().sameThread().withClock(clock));
    id = workspace.change("test", tx -> fill(tx, Consent.YES)).join();
  }

  /** An interview of ten minutes: two questions, a line of most kinds, two assumptions. */
  static String fill(Tx tx, Consent consent) {
    InterviewsStore interviews = new InterviewsStore();
    PeopleStore people = new PeopleStore();
    String team = people.teamNamed(tx, "Payments").id();
    String developer = people.developerNamed(tx, "Ada Byron", team).id();
    people.setConsent(tx, developer, consent);
    String id = tx.newId();
    Interview interview =
        new Interview(
                id,
                new Preparation(
                    developer,
                    team,
                    LocalDate.of(2026, 3, 10),
                    DefaultScript.ID,
                    "Half-hour interview",
                    "why they stay away",
                    consent,
                    false))
            .withStartedAt(START)
            .withEndedAt(START + 600_000);
    interviews.save(tx, interview);
    InterviewScripts scripts = new InterviewScripts();
    scripts.save(
        tx,
        id,
        List.of(
            part(id, PartKind.OPENING, "Opening", "q1", "How was the release?"),
            part(id, PartKind.EXPLORATION, "Exploration", "q2", "What annoyed you?")));
    scripts.save(tx, new QuestionVisit(tx.newId(), id, "q1", START));
    scripts.save(tx, new QuestionVisit(tx.newId(), id, "q2", START + 120_000));
    note(tx, id, "n1", 10, "q1", NoteKind.NOTE, "released on a Friday");
    note(tx, id, "n2", 130, "q2", NoteKind.QUOTE, "I wait for the pipeline all day");
    note(tx, id, "n3", 200, "q2", NoteKind.SURPRISE, "never opened the portal");
    note(tx, id, "n4", 300, "q2", NoteKind.ACTION, "time the pipeline");
    note(tx, id, "n5", 400, "q2", NoteKind.NOTE, "Ada Byron keeps a script");
    new TalkSpans()
        .save(
            tx,
            List.of(
                span(tx, id, 0, 60, Speaker.ME),
                span(tx, id, 60, 300, Speaker.THEM),
                span(tx, id, 300, 360, Speaker.SILENCE),
                span(tx, id, 360, 600, Speaker.THEM)));
    EvidenceStore evidence = new EvidenceStore();
    Syntheses syntheses = new Syntheses();
    int number = 0;
    for (String statement : List.of("They know the portal", "They want faster CI")) {
      String assumption = evidence.assumptionStated(tx, statement).id();
      syntheses.save(tx, new TestedAssumption(id, ++number, assumption, Verdict.OPEN));
    }
    evidence.save(tx, new PainPoint("slow", "Builds are slow", null));
    evidence.save(tx, new PainPoint("docs", "Docs cannot be found", null));
    return id;
  }

  private static InterviewPart part(
      String id, PartKind kind, String title, String question, String text) {
    return new InterviewPart(
        id + "/" + title,
        kind,
        title,
        300_000,
        List.of(new InterviewQuestion(question, text, QuestionOrigin.SCRIPT, false)));
  }

  private static void note(
      Tx tx, String id, String note, long second, String question, NoteKind kind, String text) {
    new InterviewsStore()
        .save(
            tx,
            new InterviewNote(note, id, START + second * 1000, question, kind, text, null, null));
  }

  private static TalkSpan span(Tx tx, String id, long from, long until, Speaker speaker) {
    return new TalkSpan(tx.newId(), id, START + from * 1000, START + until * 1000, speaker);
  }

  /** What the file says. */
  Synthesis now() {
    return workspace.query(tx -> new SynthesisBook().read(tx, id)).join().orElseThrow();
  }

  SynthesisViewModel model() {
    return new SynthesisViewModel(workspace, context, id);
  }

  @Override
  public void close() {
    workspace.close();
  }
}
