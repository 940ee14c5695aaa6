package app.groundwork.store.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewSummary;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.TalkSpan;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterviewedPeopleTest {
  private static final long START = InterviewFile.START;

  @TempDir Path folder;
  private InterviewFile file;

  @BeforeEach
  void open() throws Exception {
    file = new InterviewFile(folder);
  }

  @AfterEach
  void close() {
    file.close();
  }

  private Interview ended(String developer) {
    Interview one = file.prepared(developer).withStartedAt(START).withEndedAt(START + 60_000);
    file.run(tx -> file.interviews.save(tx, one));
    return one;
  }

  private void talked(Interview interview, Speaker speaker) {
    file.run(
        tx ->
            file.spans.save(
                tx,
                List.of(new TalkSpan(tx.newId(), interview.id(), START, START + 10_000, speaker))));
  }

  private String who(Interview interview) {
    return interview.preparation().developerId();
  }

  @Test
  void whoWasHeardIsAsTheInterviewsThemselvesSay() {
    Interview talk = ended("Ada");
    talked(talk, Speaker.THEM);
    Interview inPause = ended("Bob");
    talked(inPause, Speaker.THEM);
    file.run(
        tx ->
            file.interviews.save(
                tx, new Pause(tx.newId(), inPause.id(), START - 1_000, START + 20_000)));
    Interview noted = ended("Cem");
    Interview practice = ended("Dai");
    file.run(
        tx -> {
          file.interviews.save(
              tx, InterviewFile.note(noted, "n", START, NoteKind.NOTE, "they wait"));
          file.interviews.save(
              tx, InterviewFile.note(practice, "p", START, NoteKind.NOTE, "they wait"));
          file.interviews.save(
              tx, practice.withPreparation(practice.preparation().withPractice(true)));
        });
    talked(ended("Eva"), Speaker.SILENCE);
    talked(ended("Ada"), Speaker.ME);

    Map<String, Integer> heard = file.query(tx -> new InterviewedPeople().developers(tx));
    assertThat(heard).isEqualTo(Map.of(who(talk), 2, who(noted), 1));
    assertThat(file.<List<InterviewSummary>>query(tx -> new InterviewSummaries().all(tx)))
        .filteredOn(InterviewSummary::isHeld)
        .extracting(one -> who(one.interview()))
        .containsExactlyInAnyOrder(who(talk), who(talk), who(noted));
  }
}
