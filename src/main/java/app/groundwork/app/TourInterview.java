package app.groundwork.app;

import app.groundwork.model.interviews.DefaultScript;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.interviews.RunningScript;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.TestedAssumption;
import app.groundwork.model.interviews.Verdict;
import app.groundwork.model.people.Consent;
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
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** A running interview for the tour, with {@code more} after its names and texts. */
final class TourInterview {
  private static final long MINUTE = 60_000;

  /** How long it has run. */
  private static final double MINUTES = 14.7;

  private static final List<String> BELIEFS =
      List.of("They do not know the templates", "They have built own tooling", "Reviews slow them");

  /** Minutes since the start, how many questions were asked by then, and what was noted. */
  private static final List<Line> LINES =
      List.of(
          new Line(0.8, 0, "release went out on a Thursday, two days late"),
          new Line(1.6, 0, "\"I did not press the button until everybody was in the room\""),
          new Line(3.4, 1, "starts the day by looking at what broke overnight"),
          new Line(6.2, 2, "\"The portal asks me the same five things every time\""),
          new Line(7.1, 2, ".s nobody has read the migration guide"),
          new Line(8.9, 3, "1- uses two of the templates weekly"),
          new Line(10.5, 4, "\"I keep a shell script. It is faster than your portal.\""),
          new Line(11.3, 4, "2+ has built own tooling, shared in the team"),
          new Line(12.7, 4, ".t ask for the script"),
          new Line(13.9, 4, "would come back if the portal remembered the answers"));

  private final PeopleStore people = new PeopleStore();
  private final InterviewsStore interviews = new InterviewsStore();
  private final InterviewScripts scripts = new InterviewScripts();
  private final Syntheses syntheses = new Syntheses();
  private final InterviewCapture capture =
      new InterviewCapture(interviews, scripts, new Scripts(), new TalkSpans(), syntheses);

  private record Line(double minute, int question, String text) {}

  /** Starts one now. */
  String begin(Tx tx, String name, String team, String purpose, long now) {
    Developer developer = people.developerNamed(tx, name, people.teamNamed(tx, team).id());
    Interview interview =
        new Interview(
            tx.newId(),
            new Preparation(
                developer.id(),
                developer.teamId(),
                Instant.ofEpochMilli(now).atZone(ZoneOffset.UTC).toLocalDate(),
                DefaultScript.ID,
                DefaultScript.script().title(),
                purpose,
                Consent.YES,
                false));
    interviews.save(tx, interview);
    EvidenceStore evidence = new EvidenceStore();
    for (int i = 0; i < BELIEFS.size(); i++) {
      String id = evidence.assumptionStated(tx, BELIEFS.get(i)).id();
      syntheses.save(tx, new TestedAssumption(interview.id(), i + 1, id, Verdict.OPEN));
    }
    for (Map.Entry<String, String> slot :
        Map.of("A", "faster CI", "B", "rollback", "C", "cost dashboards").entrySet()) {
      scripts.fill(tx, interview.id(), slot.getKey(), slot.getValue());
    }
    capture.start(tx, interview.id(), now);
    return interview.id();
  }

  /**
   * Starts one a good fourteen minutes ago, with what was asked and noted since.
   *
   * @param more is added to each note
   */
  void rerun(Tx tx, String name, String team, String more, long now) {
    long start = now - Math.round(MINUTES * MINUTE);
    String id = begin(tx, name, team, "Why they go round the portal", start);
    List<String> questions =
        new RunningScript(scripts.parts(tx, id))
            .questions().stream().map(InterviewQuestion::id).toList();
    int asked = 0;
    for (Line line : LINES) {
      long at = start + Math.round(line.minute * MINUTE);
      if (line.question > asked) {
        asked = line.question;
        capture.turnTo(tx, id, questions.get(asked), at - 40_000);
      }
      capture.talk(tx, id, Speaker.THEM, at - 25_000);
      capture.log(tx, id, line.text + more, at);
    }
  }
}
