package app.groundwork.store.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.evidence.Assumption;
import app.groundwork.model.interviews.DefaultScript;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.InterviewPart;
import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.QuestionOrigin;
import app.groundwork.model.interviews.QuestionVisit;
import app.groundwork.model.interviews.RunningScript;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.TalkSpan;
import app.groundwork.model.interviews.TestedAssumption;
import app.groundwork.model.interviews.Verdict;
import app.groundwork.store.Refusal;
import app.groundwork.store.Tx;
import app.groundwork.store.evidence.EvidenceStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterviewCaptureTest {
  private static final long START = InterviewFile.START;

  @TempDir private Path folder;
  private InterviewFile file;
  private InterviewCapture capture;
  private String id;

  @BeforeEach
  void open() throws Refusal {
    file = new InterviewFile(folder);
    capture =
        new InterviewCapture(
            file.interviews, file.scripts, new Scripts(), file.spans, file.syntheses);
    id = file.prepared("Ada").id();
    file.run(
        tx -> {
          EvidenceStore evidence = new EvidenceStore();
          for (int number : List.of(1, 2)) {
            evidence.save(tx, new Assumption("a" + number, "They know " + number));
            file.syntheses.save(tx, new TestedAssumption(id, number, "a" + number, Verdict.OPEN));
          }
          file.scripts.fill(tx, id, "feature", "rollback");
          capture.start(tx, id, START);
        });
  }

  @AfterEach
  void close() {
    file.close();
  }

  private static long minute(double minutes) {
    return START + Math.round(minutes * 60_000);
  }

  private InterviewNote log(String line, double at) {
    return file.change(tx -> capture.log(tx, id, line, minute(at)));
  }

  private void run(Consumer<Tx> work) {
    file.run(work);
  }

  private void undo() {
    file.workspace.undo().join();
  }

  private RunningScript script() {
    return new RunningScript(file.<List<InterviewPart>>query(tx -> file.scripts.parts(tx, id)));
  }

  private String question(int number) {
    return script().questions().get(number).id();
  }

  private void turnTo(int number, double at) {
    String question = question(number);
    run(tx -> capture.turnTo(tx, id, question, minute(at)));
  }

  private List<String> visits() {
    List<String> order = script().questions().stream().map(InterviewQuestion::id).toList();
    return file.<List<QuestionVisit>>query(tx -> file.scripts.visits(tx, id)).stream()
        .map(visit -> (visit.at() - START) / 60_000 + " " + order.indexOf(visit.questionId()))
        .toList();
  }

  private List<String> talk() {
    return file.<List<TalkSpan>>query(tx -> file.spans.of(tx, id)).stream()
        .map(
            span -> {
              Long until = span.until();
              return span.speaker().code()
                  + " "
                  + (span.from() - START) / 1000
                  + (until == null ? "" : "–" + (until - START) / 1000);
            })
        .toList();
  }

  private List<String> notes() {
    return file.<List<InterviewNote>>query(tx -> file.interviews.notes(tx, id)).stream()
        .map(InterviewNote::text)
        .toList();
  }

  private Interview now() {
    return file.query(tx -> file.interviews.interview(tx, id)).orElseThrow();
  }

  @Test
  void aPreparedInterviewStartsWithItsOwnScriptAsOneStep() {
    assertThat(now().isRunning()).isTrue();
    assertThat(script().parts()).hasSize(4);
    assertThat(script().parts().get(2).questions().getFirst().text()).contains("rollback");
    assertThat(visits()).containsExactly("0 0");
    assertThat(talk()).containsExactly("me 0");
    assertThatThrownBy(() -> run(tx -> capture.start(tx, id, START)))
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(NotInInterview.class);
    undo();
    assertThat(now().isPrepared()).isTrue();
    assertThat(script().parts()).isEmpty();
    assertThat(talk()).isEmpty();
  }

  @Test
  void aScriptThatIsGoneOrEmptyStillRuns() {
    Interview other = file.prepared("Bo");
    run(
        tx -> {
          file.interviews.save(
              tx,
              other.withPreparation(
                  new app.groundwork.model.interviews.Preparation(
                      other.preparation().developerId(),
                      null,
                      other.preparation().plannedOn(),
                      "gone",
                      "Our own",
                      "",
                      app.groundwork.model.people.Consent.YES,
                      false)));
          capture.start(tx, other.id(), START);
          capture.ask(tx, other.id(), " Why? ", minute(1));
        });
    List<InterviewPart> parts = file.query(tx -> file.scripts.parts(tx, other.id()));
    assertThat(parts).extracting(InterviewPart::title).containsExactly("Our own");
    assertThat(parts.getFirst().questions())
        .extracting(InterviewQuestion::text)
        .containsExactly("Why?");
  }

  @Test
  void notesStandWithTheQuestionOfTheirMoment() {
    String first = question(0);
    String second = question(1);
    InterviewNote quote = log("\"it took a week\"", 2);
    run(tx -> capture.turnTo(tx, id, second, minute(3)));
    InterviewNote evidence = log("2+ has own tooling", 4);
    InterviewNote late = log("-2 late", 4);
    assertThat(quote.questionId()).isEqualTo(first);
    assertThat(quote.kind()).isEqualTo(NoteKind.QUOTE);
    assertThat(evidence.questionId()).isEqualTo(second);
    assertThat(evidence.assumptionId()).isEqualTo("a2");
    assertThat(late.questionId()).isEqualTo(first);
    assertThat(notes()).containsExactly("it took a week", "late", "has own tooling");
    InterviewNote edited =
        file.change(tx -> capture.edit(tx, late.id(), "3:30 .s late", minute(6)));
    assertThat(edited.kind()).isEqualTo(NoteKind.SURPRISE);
    assertThat(edited.questionId()).isEqualTo(second);
    InterviewNote unknown = log("3+ x", 7);
    assertThat(unknown.text()).isEqualTo("3+ x");
    assertThat(unknown.kind()).isEqualTo(NoteKind.NOTE);
  }

  @Test
  void aNoteBeforeTheStartMovesItInOneStep() {
    log("-3 x", 1);
    assertThat(now().startedAt()).isEqualTo(minute(-2));
    undo();
    assertThat(now().startedAt()).isEqualTo(START);
    assertThat(notes()).isEmpty();
  }

  @Test
  void whatCameBeforeTheFirstQuestionBelongsToIt() {
    InterviewNote early = log("-3 x", 1);
    assertThat(early.questionId()).isEqualTo(question(0));
    InterviewNote second = log("y", 2);
    InterviewNote moved = file.change(tx -> capture.edit(tx, second.id(), "00:30 y", minute(3)));
    assertThat(moved.at()).isLessThan(START);
    assertThat(moved.questionId()).isEqualTo(question(0));
    turnTo(3, 4);
    assertThat(log("-5 z", 5).questionId()).isEqualTo(question(0));
  }

  @Test
  void goingToAQuestionMeansMe() {
    TalkCapture.expect(file.workspace, id, minute(1)).join();
    assertThat(talk()).containsExactly("me 0");
    turnTo(1, 2);
    assertThat(talk()).containsExactly("me 0–60", "them 60–120", "me 120");
    assertThat(visits()).containsExactly("0 0", "2 1");
    turnTo(1, 3);
    assertThat(visits()).hasSize(2);
    turnTo(0, 1);
    assertThat(visits()).containsExactly("0 0", "2 1", "2 0");
  }

  @Test
  void theFirstKeyOfANoteMeansThemInTheNotesStep() {
    TalkCapture.expect(file.workspace, id, minute(1)).join();
    log("x", 1);
    assertThat(talk()).containsExactly("me 0–60", "them 60");
    assertThat(file.<Optional<Long>>query(tx -> TalkCapture.expected(tx, id))).isEmpty();
    log("y", 2);
    assertThat(talk()).hasSize(2);
    undo();
    undo();
    assertThat(talk()).containsExactly("me 0");
    assertThat(notes()).isEmpty();
  }

  @Test
  void whoTalksIsCorrected() {
    run(tx -> capture.talk(tx, id, Speaker.THEM, minute(1)));
    run(tx -> capture.correctTalk(tx, id, minute(1) + 2_000));
    assertThat(talk()).containsExactly("me 0");
    run(tx -> capture.correctTalk(tx, id, minute(2)));
    run(tx -> capture.talksSince(tx, id, minute(2) - 40_000));
    assertThat(talk()).containsExactly("me 0–80", "them 80");
    run(tx -> capture.talk(tx, id, Speaker.SILENCE, minute(3)));
    assertThat(talk()).containsExactly("me 0–80", "them 80–180", "silence 180");
    undo();
    assertThat(talk()).containsExactly("me 0–80", "them 80");
  }

  @Test
  void skippingMarksAndGoesOnAndComingBackTakesThatAway() {
    String first = question(0);
    run(tx -> capture.skip(tx, id, minute(1)));
    assertThat(script().isSkipped(first)).isTrue();
    assertThat(visits()).containsExactly("0 0", "1 1");
    run(tx -> capture.turnTo(tx, id, first, minute(2)));
    assertThat(script().isSkipped(first)).isFalse();
    undo();
    assertThat(script().isSkipped(first)).isTrue();
    assertThatThrownBy(() -> run(tx -> capture.turnTo(tx, id, "gone", minute(3))))
        .hasCauseInstanceOf(NotInInterview.class);
  }

  @Test
  void asksWhatIsNotInTheScript() {
    String asked = file.change(tx -> capture.ask(tx, id, "And before that? ", minute(1)));
    InterviewQuestion second = script().questions().get(1);
    assertThat(second)
        .isEqualTo(new InterviewQuestion(asked, "And before that?", QuestionOrigin.ASKED, false));
    assertThat(visits()).containsExactly("0 0", "1 1");
    assertThat(DefaultScript.script().parts().getFirst().questions()).hasSize(2);
    undo();
    assertThat(script().has(asked)).isFalse();
    assertThat(visits()).containsExactly("0 0");
  }

  @Test
  void sharesTheTimeLeftOut() {
    turnTo(2, 3);
    run(tx -> capture.shareOut(tx, id, minute(3)));
    assertThat(script().parts())
        .extracting(InterviewPart::budgetMs)
        .containsExactly(180_000L, 972_000L, 324_000L, 324_000L);
    undo();
    assertThat(script().parts().getFirst().budgetMs()).isEqualTo(300_000);
  }

  @Test
  void pausesAndStopsInOneStepEach() {
    run(tx -> capture.resume(tx, id, minute(1)));
    run(tx -> capture.pause(tx, id, minute(10)));
    run(tx -> capture.pause(tx, id, minute(11)));
    run(tx -> capture.resume(tx, id, minute(12)));
    run(tx -> capture.countAsPause(tx, id, minute(13), minute(14)));
    run(tx -> capture.pause(tx, id, minute(20)));
    log("-2 x", 21);
    TalkCapture.expect(file.workspace, id, minute(22)).join();
    run(tx -> capture.stop(tx, id, minute(25)));
    assertThat(now().endedAt()).isEqualTo(minute(25));
    assertThat(talk()).containsExactly("me 0–1320", "them 1320–1500");
    assertThat(file.<List<Pause>>query(tx -> file.interviews.pauses(tx, id)))
        .extracting(pause -> (pause.from() - START) / 60_000 + "–" + pause.until())
        .containsExactly("10–" + minute(12), "13–" + minute(14), "20–" + minute(25));
    assertThatThrownBy(() -> log("x", 26)).hasCauseInstanceOf(NotInInterview.class);
    undo();
    assertThat(now().isRunning()).isTrue();
  }

  @Test
  void aClockSetBackEndsNothingBeforeWhatWasNoted() {
    log("x", 12);
    run(tx -> capture.stop(tx, id, minute(-5)));
    assertThat(now().endedAt()).isEqualTo(minute(12));
    assertThat(talk()).containsExactly("me 0–720");
  }

  /** As in shadowing: what is struck goes by when it happened, not by when it was typed. */
  @Test
  void strikesByWhenItHappened() {
    InterviewNote edited = log("moved back", 20);
    InterviewNote late = log("-15 late", 20);
    log("10:00 on the edge", 20);
    log("now", 20.5);
    assertThat(late.at()).isEqualTo(minute(5));
    run(tx -> capture.edit(tx, edited.id(), "2:00 moved back", minute(21)));
    int count = file.workspace.forget(minute(10), tx -> capture.strike(tx, id, minute(10))).join();
    assertThat(count).isEqualTo(2);
    assertThat(notes()).containsExactly("moved back", "late");
  }

  @Test
  void strikesNotesAndQuestionsThatWereAskedSince() {
    log("kept", 1);
    String kept = file.change(tx -> capture.ask(tx, id, "Kept?", minute(2)));
    log("struck", 10);
    String struck = file.change(tx -> capture.ask(tx, id, "Struck?", minute(11)));
    run(tx -> capture.turnTo(tx, id, kept, minute(12)));
    int count = file.workspace.forget(minute(9), tx -> capture.strike(tx, id, minute(9))).join();
    assertThat(count).isEqualTo(1);
    assertThat(notes()).containsExactly("kept");
    assertThat(script().has(kept)).isTrue();
    assertThat(script().has(struck)).isFalse();
    assertThat(visits()).hasSize(3);
  }
}
