package app.groundwork.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.TalkLevel;
import app.groundwork.model.people.Consent;
import app.groundwork.store.interviews.InterviewCapture;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowCapture;
import app.groundwork.store.shadowing.ShadowingStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveViewModelTest {
  @TempDir Path folder;
  private LiveFile file;
  private LiveViewModel live;

  @BeforeEach
  void open() throws Exception {
    file = new LiveFile(folder);
    new LiveStartViewModel(file.workspace, file.context).start(file.id);
    live = file.live();
  }

  @AfterEach
  void close() {
    live.close();
    file.close();
  }

  private void type(String text) {
    live.line().text().set(text);
  }

  private void log(String text) {
    type(text);
    live.line().enter();
  }

  private void pass(long seconds) {
    for (long done = 0; done < seconds; done += 5) {
      file.pass(Math.min(5, seconds - done));
      live.tick();
    }
  }

  private void undo() {
    file.workspace.undo().join();
  }

  private LiveFace face() {
    return Objects.requireNonNull(live.face().get());
  }

  private String question() {
    return Objects.requireNonNull(live.head().get())
        .current()
        .map(InterviewQuestion::text)
        .orElse("");
  }

  @Test
  void showsWhoPartsAndQuestion() {
    assertThat(live.who()).isEqualTo("Ada · Payments · why they go round it");
    assertThat(question()).startsWith("Walk me through");
    pass(90);
    assertThat(face().clock()).isEqualTo("01:30");
    assertThat(face().parts()).hasSize(4);
    assertThat(LiveWords.of(face().parts().getFirst())).isEqualTo("03:30 left");
    assertThat(LiveWords.of(face().parts().get(1))).isEqualTo("15:00");
    assertThat(LiveWords.left(face().leftMs())).isEqualTo("28:30 left");
    live.next();
    live.next();
    pass(10);
    assertThat(LiveWords.of(face().parts().getFirst())).isEqualTo("✓ 01:30");
    assertThat(face().shareOutMs()).isEqualTo(28 * 60_000 + 20_000);
    live.shareOut();
    live.tick();
    assertThat(face().shareOutMs()).isZero();
    pass(20 * 60);
    assertThat(LiveWords.of(face().parts().get(1))).contains("over");
    assertThat(file.said).isEmpty();
  }

  @Test
  void notesStandNewestFirstWithTheirQuestion() {
    log("\"it took a week\"");
    pass(60);
    live.next();
    log("2+ own scripts");
    assertThat(live.notes())
        .extracting(InterviewNote::kind)
        .containsExactly(NoteKind.FOR, NoteKind.QUOTE);
    assertThat(live.numberOf(live.notes().getFirst())).isEqualTo(2);
    assertThat(live.lastNote().get()).isEqualTo("01:00 own scripts");
    type("2+ own");
    assertThat(live.line().hint(0)).startsWith("Evidence for 2: They have own tooling");
    type("1+ own");
    assertThat(live.line().hint(0))
        .startsWith("Note, word for word: no assumption 1 is tested here, only 2");
    type("9+ own");
    assertThat(live.line().hint(0))
        .startsWith("Note, word for word: no assumption 9 is tested here, only 2");
    type("-1 .zz own");
    assertThat(live.line().hint(0)).startsWith("Note, word for word: .zz is no kind at 00:00");
    type(".x");
    assertThat(live.line().hint(0)).startsWith("Note, word for word: .x is no kind");
    type("9 own");
    assertThat(live.line().hint(0)).startsWith("Note · Enter");
    type("-1 .s x");
    assertThat(live.line().hint(0)).startsWith("Surprise at 00:00");
    type("");
    live.line().up();
    assertThat(live.line().text().get()).isEqualTo("2+ own scripts");
    type(".s own scripts");
    live.line().enter();
    assertThat(live.notes().getFirst().kind()).isEqualTo(NoteKind.SURPRISE);
  }

  @Test
  void goesOnWhereItWasIfTheClockWasSetBackWhileItWasClosed() {
    pass(60);
    log("h");
    pass(60);
    live.next();
    live.close();
    file.clock.pass(Duration.ofHours(-1));
    live = file.live();
    pass(10);
    log("late");
    assertThat(file.talk()).containsExactly("me 0–60", "them 60–120", "me 120–130", "them 130");
    assertThat(live.notes().getFirst().questionId())
        .isEqualTo(Objects.requireNonNull(live.head().get()).current().orElseThrow().id())
        .isNotEqualTo(live.notes().getLast().questionId());
    assertThat(face().clock()).isEqualTo("02:10");
  }

  @Test
  void theFirstKeyMeansThemAndIsTakenBackWithItsNote() {
    pass(20);
    type("h");
    assertThat(face().speaker()).isEqualTo(Speaker.THEM);
    pass(20);
    type("half");
    live.line().enter();
    assertThat(file.talk()).containsExactly("me 0–20", "them 20");
    live.tick();
    assertThat(face().share().share()).hasValue(0.5);
    undo();
    assertThat(file.notes()).isEmpty();
    assertThat(file.talk()).containsExactly("me 0");
    assertThat(face().speaker()).isEqualTo(Speaker.ME);
  }

  @Test
  void givesNoVerdictOnTheFirstMinutes() {
    pass(60);
    assertThat(LiveWords.share(face().share())).isEqualTo("Me –");
    assertThat(face().share().levelSoFar()).isEqualTo(TalkLevel.EARLY);
    pass(60);
    assertThat(face().share().levelSoFar()).isEqualTo(TalkLevel.WARNING);
    assertThat(LiveWords.share(face().share()).replace('\u00a0', ' ')).startsWith("Me 100");
  }

  /** After many turns, and undo of some, the screen says what the file adds up to. */
  @Test
  void theShareFollowsTheFile() {
    for (int i = 0; i < 60; i++) {
      pass(7);
      if (i % 3 == 0) {
        live.correctTalk();
      } else if (i % 5 == 0) {
        live.talksSince(30);
      } else {
        log("note " + i);
        live.turnTo(live.questions().get(i % 12).id());
      }
      if (i % 11 == 0) {
        undo();
      }
      if (i % 20 == 19) {
        live.running().pauseOrResume();
      }
    }
    LiveFace shown = face();
    live.close();
    live = file.live();
    assertThat(face()).isEqualTo(shown);
    assertThat(live.notes()).isEqualTo(file.notes().reversed());
  }

  @Test
  void begunAndClearedTheyWereHeardAllTheSame() {
    pass(20);
    type("h");
    type("");
    pass(20);
    live.next();
    assertThat(file.talk()).containsExactly("me 0–20", "them 20–40", "me 40");
    undo();
    assertThat(file.talk()).containsExactly("me 0–20", "them 20");
    assertThat(face().speaker()).isEqualTo(Speaker.THEM);
    assertThat(file.asked()).isZero();
  }

  @Test
  void aCorrectionOverAHalfTypedLineIsTakenBackAlone() {
    pass(20);
    type("h");
    pass(20);
    live.correctTalk();
    assertThat(face().speaker()).isEqualTo(Speaker.ME);
    live.talksSince(10);
    assertThat(file.talk()).containsExactly("me 0–20", "them 20–30", "me 30");
    undo();
    undo();
    assertThat(face().speaker()).isEqualTo(Speaker.THEM);
    live.talk(Speaker.SILENCE);
    assertThat(file.talk()).containsExactly("me 0–20", "them 20–40", "silence 40");
  }

  @Test
  void whatWasNotLoggedIsBackAfterAKill() {
    pass(20);
    type("half a li");
    live.close();
    LiveViewModel again = file.live();
    assertThat(again.line().text().get()).isEqualTo("half a li");
    assertThat(Objects.requireNonNull(again.face().get()).speaker()).isEqualTo(Speaker.THEM);
    again.line().enter();
    assertThat(file.talk()).containsExactly("me 0–20", "them 20");
    assertThat(again.notes()).hasSize(1);
    again.close();
  }

  @Test
  void questionsAreSkippedAskedAndGoneBackTo() {
    live.skip();
    assertThat(file.asked()).isEqualTo(1);
    live.previous();
    assertThat(file.asked()).isZero();
    assertThat(live.questions().getFirst().skipped()).isFalse();
    live.previous();
    assertThat(file.asked()).isZero();
    live.askQuestion("  ");
    live.askQuestion("And before that?");
    assertThat(question()).isEqualTo("And before that?");
    live.turnTo(live.questions().getLast().id());
    live.next();
    assertThat(file.asked()).isEqualTo(12);
    undo();
    undo();
    assertThat(live.questions()).hasSize(12);
  }

  @Test
  void aPauseStopsTheClockAndASleepIsAskedAbout() {
    pass(60);
    live.running().pauseOrResume();
    assertThat(live.isPaused()).isTrue();
    pass(600);
    file.pass(3_600);
    live.tick();
    assertThat(live.running().jump().get()).as("a sleep in a pause").isNull();
    assertThat(live.clockText().get()).isEqualTo("01:00");
    live.running().pauseOrResume();
    live.running().askAbout(30_000);
    live.running().answerJump(true);
    live.tick();
    assertThat(live.running().jump().get()).isNull();
    assertThat(live.clockText().get()).isEqualTo("01:00");
  }

  @Test
  void stoppingKeepsWhatWasHalfTypedAndEndsTheScreen() {
    pass(60);
    type("half");
    live.running().stop();
    assertThat(file.now().isEnded()).isTrue();
    assertThat(file.notes()).extracting(InterviewNote::text).containsExactly("half");
    assertThat(live.over().get()).isTrue();
    undo();
    assertThat(live.over().get()).isFalse();
  }

  @Test
  void strikingSparesWhatIsOlder() {
    log("kept");
    pass(120);
    log("struck");
    live.askQuestion("Struck?");
    type("half");
    live.running().strike(1);
    assertThat(live.notes()).extracting(InterviewNote::text).containsExactly("kept");
    assertThat(live.line().text().get()).isEmpty();
    assertThat(file.workspace.drafts().get(InterviewCapture.draftKey(file.id)).join()).isEmpty();
    assertThat(live.questions()).hasSize(12);
    assertThat(file.said)
        .containsExactly(
            "The last 1 min are struck for good (1 note). Undo starts anew from here.");
  }

  @Test
  void startingTellsOfAnotherClock() {
    LiveStartViewModel starting = new LiveStartViewModel(file.workspace, file.context);
    starting.start(file.id);
    assertThat(file.said).containsExactly("Another interview runs. Stop it first.");
    live.running().stop();
    undo();
    undo();
    file.said.clear();
    file.change(
        tx ->
            new ShadowCapture(new PeopleStore(), new ShadowingStore())
                .start(
                    tx,
                    new ShadowCapture.Start("Bo", null, "", "", Consent.YES, null, null, null),
                    tx.now()));
    starting.start(file.id);
    assertThat(file.now().isRunning()).isTrue();
    assertThat(file.said)
        .containsExactly("A shadowing session runs too. Each keeps its own clock.");
  }
}
