package app.groundwork.store.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.TalkSource;
import app.groundwork.store.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterviewsStoreTest {
  private static final long START = InterviewFile.START;

  @TempDir private Path folder;
  private InterviewFile file;

  @BeforeEach
  void open() throws Refusal {
    file = new InterviewFile(folder);
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void theListHasAnIndexInItsOrder() {
    file.prepared("Ada");
    assertThat(
            file.<List<String>>query(
                tx ->
                    tx.handle()
                        .select(
                            "EXPLAIN QUERY PLAN SELECT * FROM interview"
                                + InterviewsStore.NEWEST_FIRST)
                        .map((row, context) -> row.getString("detail"))
                        .list()))
        .containsExactly("SCAN interview USING INDEX interview_newest");
  }

  @Test
  void keepsWhateverIsKnownOfAnInterview() {
    Interview prepared = file.prepared("Ada");
    Interview ended =
        prepared
            .withStartedAt(START)
            .withEndedAt(START + 1_800_000)
            .withTalkSource(TalkSource.WORDS)
            .withSynthesis(
                prepared
                    .synthesis()
                    .changedAt(START + 1_900_000)
                    .withFinishedAt(START + 2_000_000));
    assertThat(file.<List<Interview>>query(tx -> file.interviews.interviews(tx)))
        .containsExactly(prepared);

    file.run(tx -> file.interviews.save(tx, prepared.withStartedAt(START)));
    assertThat(file.<List<Interview>>query(tx -> file.interviews.running(tx)))
        .containsExactly(prepared.withStartedAt(START));

    file.run(tx -> file.interviews.save(tx, ended));
    assertThat(file.<Optional<Interview>>query(tx -> file.interviews.interview(tx, ended.id())))
        .contains(ended);
    assertThat(ended.synthesis().ms()).isEqualTo(100_000);
    assertThat(file.<List<Interview>>query(tx -> file.interviews.running(tx))).isEmpty();
  }

  @Test
  void keepsNotesInTheOrderInWhichTheyWereSaid() {
    Interview interview = file.prepared("Ada").withStartedAt(START);
    InterviewNote late =
        InterviewFile.note(interview, "1", START + 9_000, NoteKind.QUOTE, "It\u2019s faster.");
    InterviewNote early = InterviewFile.note(interview, "2", START + 1_000, NoteKind.NOTE, "calm");
    InterviewNote said =
        new InterviewNote(
            "3", interview.id(), START + 9_000, null, NoteKind.SAID, "So?", null, Speaker.ME);

    file.run(tx -> file.interviews.save(tx, interview));
    file.run(tx -> file.interviews.save(tx, List.of(late, early, said)));

    assertThat(file.<List<InterviewNote>>query(tx -> file.interviews.notes(tx, interview.id())))
        .containsExactly(early, late, said);
    assertThat(file.<Optional<Long>>query(tx -> file.interviews.lastAt(tx, interview.id())))
        .contains(START + 9_000);
    assertThat(file.<Map<String, Integer>>query(tx -> file.interviews.noteCounts(tx)))
        .containsExactly(Map.entry(interview.id(), 3));
  }

  @Test
  void takesAllThatIsInAnInterviewAlongAndBringsItBack() {
    Interview interview = file.prepared("Ada");
    InterviewNote note = InterviewFile.note(interview, "1", START, NoteKind.NOTE, "calm");
    Pause pause = new Pause("p", interview.id(), START, START + 5);
    file.run(
        tx -> {
          file.interviews.save(tx, note);
          file.interviews.save(tx, pause);
        });

    file.run(tx -> file.interviews.remove(tx, interview.id()));
    assertThat(file.<List<InterviewNote>>query(tx -> file.interviews.notes(tx, interview.id())))
        .isEmpty();

    file.workspace.undo().join();
    assertThat(file.<List<InterviewNote>>query(tx -> file.interviews.notes(tx, interview.id())))
        .containsExactly(note);
    assertThat(file.<List<Pause>>query(tx -> file.interviews.pauses(tx, interview.id())))
        .containsExactly(pause);
  }
}
