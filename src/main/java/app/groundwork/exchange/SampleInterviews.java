package app.groundwork.exchange;

import app.groundwork.exchange.samples.SampleInterview;
import app.groundwork.exchange.samples.SampleInterview.Asked;
import app.groundwork.exchange.samples.SampleInterview.Moment;
import app.groundwork.exchange.samples.SampleInterview.Pain;
import app.groundwork.exchange.samples.SampleInterview.Quote;
import app.groundwork.exchange.samples.SampleInterview.Task;
import app.groundwork.exchange.samples.SampleInterview.Test;
import app.groundwork.exchange.samples.SampleInterview.Turn;
import app.groundwork.exchange.samples.SampleInterview.Typed;
import app.groundwork.model.interviews.DefaultScript;
import app.groundwork.model.interviews.Finding;
import app.groundwork.model.interviews.FindingRole;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewAction;
import app.groundwork.model.interviews.InterviewPart;
import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.interviews.QuestionOrigin;
import app.groundwork.model.interviews.SynthesisWork;
import app.groundwork.model.interviews.TestedAssumption;
import app.groundwork.model.interviews.TopPain;
import app.groundwork.model.interviews.Verdict;
import app.groundwork.model.people.Developer;
import app.groundwork.store.Tx;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.interviews.InterviewCapture;
import app.groundwork.store.interviews.InterviewScripts;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.Scripts;
import app.groundwork.store.interviews.Syntheses;
import app.groundwork.store.interviews.TalkSpans;
import app.groundwork.store.people.PeopleStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the sample's interviews into a workspace, through the same door as live capture. */
final class SampleInterviews {
  /** Between the end of a call and the beginning of its synthesis, in ms. */
  private static final long BREATHER = 4 * 60_000;

  private final PeopleStore people;
  private final EvidenceStore evidence = new EvidenceStore();
  private final InterviewsStore interviews = new InterviewsStore();
  private final InterviewScripts scripts = new InterviewScripts();
  private final Syntheses syntheses = new Syntheses();
  private final InterviewCapture capture =
      new InterviewCapture(interviews, scripts, new Scripts(), new TalkSpans(), syntheses);

  SampleInterviews(PeopleStore people) {
    this.people = people;
  }

  void add(Tx tx, SampleInterview sample) {
    String id = prepare(tx, sample);
    capture.start(tx, id, sample.startedAt());
    Map<Long, String> notes = run(tx, id, sample);
    capture.stop(tx, id, sample.endedAt());
    conclude(tx, id, sample, notes);
    Interview ended = interviews.interview(tx, id).orElseThrow();
    long finished = sample.endedAt() + BREATHER + sample.workedMs();
    interviews.save(
        tx, ended.withSynthesis(new SynthesisWork(sample.workedMs(), finished, finished)));
  }

  private String prepare(Tx tx, SampleInterview sample) {
    String team = people.teamNamed(tx, sample.team()).id();
    Developer developer = people.developerNamed(tx, sample.developer(), team);
    LocalDate day = Instant.ofEpochMilli(sample.startedAt()).atZone(ZoneOffset.UTC).toLocalDate();
    String id = tx.newId();
    Preparation preparation =
        new Preparation(
            developer.id(),
            team,
            day,
            DefaultScript.ID,
            DefaultScript.script().title(),
            sample.purpose(),
            sample.consent(),
            false);
    interviews.save(tx, new Interview(id, preparation));
    for (int i = 0; i < sample.assumptions().size(); i++) {
      String assumption = evidence.assumptionStated(tx, sample.assumptions().get(i)).id();
      syntheses.save(tx, new TestedAssumption(id, i + 1, assumption, Verdict.OPEN));
    }
    sample.slots().forEach((slot, value) -> scripts.fill(tx, id, slot, value));
    scripts.saveOwn(
        tx,
        id,
        sample.own().stream()
            .map(text -> new InterviewQuestion(tx.newId(), text, QuestionOrigin.OWN, false))
            .toList());
    return id;
  }

  /** What happened while it ran; the ids of its lines by the time at which they stand. */
  private Map<Long, String> run(Tx tx, String id, SampleInterview sample) {
    List<InterviewQuestion> questions =
        scripts.parts(tx, id).stream().map(InterviewPart::questions).flatMap(List::stream).toList();
    Map<Long, String> notes = new HashMap<>();
    for (Moment moment : sample.log()) {
      switch (moment) {
        case Asked(long at, int number) ->
            capture.turnTo(tx, id, questions.get(number - 1).id(), at);
        case Turn(long at, var speaker) -> capture.talk(tx, id, speaker, at);
        case Typed(long at, String line) -> notes.put(at, capture.log(tx, id, line, at).id());
      }
    }
    return notes;
  }

  private void conclude(Tx tx, String id, SampleInterview sample, Map<Long, String> notes) {
    List<TestedAssumption> tested = syntheses.assumptions(tx, id);
    for (int i = 0; i < sample.pains().size(); i++) {
      Pain pain = sample.pains().get(i);
      String point = evidence.painPointTitled(tx, pain.title(), pain.theme()).id();
      TopPain top = new TopPain(tx.newId(), id, point, i + 1);
      syntheses.save(tx, top);
      for (Quote quote : pain.quotes()) {
        String note = line(notes, quote.at());
        syntheses.save(
            tx,
            new Finding(tx.newId(), id, note, FindingRole.PAIN, top.id(), null, quote.context()));
      }
    }
    for (long at : sample.surprises()) {
      syntheses.save(tx, finding(tx, id, line(notes, at), FindingRole.SURPRISE, null));
    }
    for (Test test : sample.tests()) {
      TestedAssumption one = tested.get(test.number() - 1);
      syntheses.save(tx, one.withVerdict(test.verdict()));
      for (long at : test.evidence()) {
        syntheses.save(tx, finding(tx, id, line(notes, at), FindingRole.FOR, one.assumptionId()));
      }
    }
    for (Task task : sample.tasks()) {
      Long at = task.at();
      String note = at == null ? null : line(notes, at);
      String text =
          note == null ? task.text() : interviews.notes(tx, List.of(note)).getFirst().text();
      syntheses.save(
          tx,
          new InterviewAction(
              tx.newId(), id, note, text, task.purpose(), task.owner(), task.due(), task.done()));
    }
  }

  private static Finding finding(
      Tx tx, String id, String note, FindingRole role, @Nullable String assumption) {
    return new Finding(tx.newId(), id, note, role, null, assumption, "");
  }

  private static String line(Map<Long, String> notes, long at) {
    return Objects.requireNonNull(notes.get(at), "a line at " + at);
  }
}
