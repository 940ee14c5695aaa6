package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.DefaultScript;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.Preparation;
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
import app.groundwork.store.interviews.TalkSpans;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.testing.FailingDisk;
import app.groundwork.testing.HandClock;
import app.groundwork.testing.Nowhere;
import app.groundwork.testing.SaidNotices;
import app.groundwork.testing.TestDesk;
import app.groundwork.ui.kit.AreaContext;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** A workspace on disk with one prepared interview; all on the caller's thread. */
final class LiveFile implements AutoCloseable {
  final HandClock clock = new HandClock();
  final FailingDisk disk = new FailingDisk();
  final SaidNotices notices = new SaidNotices();
  final List<String> said = notices.said;
  final AreaContext context =
      new AreaContext(Runnable::run, clock, new Nowhere(), notices, new TestDesk());
  final InterviewsStore interviews = new InterviewsStore();
  final long start = clock.millis();
  final Workspace workspace;
  final String id;

  LiveFile(Path folder) throws Refusal {
    Setup plain = Setup.standard().sameThread().withClock(clock);
    workspace =
        Workspace.create(
            folder.resolve("w.groundwork"),
            new Setup(plain.runner(), plain.clock(), plain.undoSteps(), disk));
    id = change(this::prepare);
  }

  private String prepare(Tx tx) {
    PeopleStore people = new PeopleStore();
    String team = people.teamNamed(tx, "Payments").id();
    Interview interview =
        new Interview(
            tx.newId(),
            new Preparation(
                people.developerNamed(tx, "Ada", team).id(),
                team,
                LocalDate.of(2026, 3, 10),
                DefaultScript.ID,
                "Half-hour interview",
                "why they go round it",
                Consent.YES,
                false));
    interviews.save(tx, interview);
    String belief = new EvidenceStore().assumptionStated(tx, "They have own tooling").id();
    new Syntheses().save(tx, new TestedAssumption(interview.id(), 2, belief, Verdict.OPEN));
    return interview.id();
  }

  /** The live screen, by clocks that go together. */
  LiveViewModel live() {
    return new LiveViewModel(workspace, context, id, () -> clock.millis() * 1_000_000);
  }

  void pass(long seconds) {
    clock.pass(Duration.ofSeconds(seconds));
  }

  Interview now() {
    return query(tx -> interviews.interview(tx, id)).orElseThrow();
  }

  List<InterviewNote> notes() {
    return query(tx -> interviews.notes(tx, id));
  }

  /** Whose question is asked now, counted from 0. */
  int asked() {
    InterviewScripts scripts = new InterviewScripts();
    return query(
        tx -> {
          String current = scripts.visitAt(tx, id, Long.MAX_VALUE).orElseThrow().questionId();
          return scripts.parts(tx, id).stream()
              .flatMap(part -> part.questions().stream())
              .map(question -> question.id())
              .toList()
              .indexOf(current);
        });
  }

  /** Who talks from when to when, in seconds. */
  List<String> talk() {
    return query(tx -> new TalkSpans().of(tx, id)).stream().map(this::words).toList();
  }

  private String words(TalkSpan span) {
    Long until = span.until();
    String end = until == null ? "" : "–" + (until - start) / 1000;
    return span.speaker().code() + " " + (span.from() - start) / 1000 + end;
  }

  <T> T change(Function<Tx, T> work) {
    return workspace.change("test", work::apply).join();
  }

  <T> T query(Function<Tx, T> work) {
    return workspace.query(work::apply).join();
  }

  @Override
  public void close() {
    workspace.close();
  }
}
