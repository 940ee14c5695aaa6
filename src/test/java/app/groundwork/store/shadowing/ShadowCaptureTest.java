package app.groundwork.store.shadowing;

import static app.groundwork.store.shadowing.ShadowingFile.minute;
import static app.groundwork.store.shadowing.ShadowingFile.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.SessionFigures;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.store.Tx;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShadowCaptureTest {
  @TempDir Path folder;
  private ShadowingFile file;
  private ShadowCapture capture;
  private ShadowSession session;

  @BeforeEach
  void open() throws Exception {
    file = new ShadowingFile(folder);
    capture = file.capture;
    session = file.start();
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void aSessionStartsWithPeopleMadeOnTheFly() {
    ShadowCapture.Start full =
        new ShadowCapture.Start(
            " Zoë ", "Payments", " deploy ", " why ", Consent.YES, " renew ", 600_000L, 0L);
    ShadowSession started = file.change(tx -> capture.start(tx, full, minute(0)));
    assertThat(file.now(started)).isEqualTo(started);
    assertThat(started.workflow()).isEqualTo("deploy");
    assertThat(started.purpose()).isEqualTo("why");
    assertThat(started.task()).isEqualTo("renew");
    assertThat(started.observerPredictionMs()).isEqualTo(600_000);
    assertThat(started.developerPredictionMs()).isNull();
    assertThat(started.isRunning()).isTrue();
    assertThat(file.query(tx -> file.people.team(tx, started.teamId())).orElseThrow().name())
        .isEqualTo("Payments");
    assertThat(file.query(tx -> file.people.developer(tx, started.developerId())).orElseThrow())
        .satisfies(developer -> assertThat(developer.name()).isEqualTo("Zoë"))
        .satisfies(developer -> assertThat(developer.consent()).isEqualTo(Consent.YES))
        .satisfies(developer -> assertThat(developer.teamId()).isEqualTo(started.teamId()));
    ShadowSession again = file.change(tx -> capture.start(tx, with("zoë"), minute(0)));
    assertThat(again.developerId()).isEqualTo(started.developerId());
    assertThat(again.teamId()).isEqualTo(started.teamId());
    assertThat(again.consent()).isEqualTo(Consent.YES);
    file.workspace.undo().join();
    file.workspace.undo().join();
    assertThat(file.query(file.people::developers)).extracting("name").containsExactly("dev1");
  }

  @Test
  void linesAreLoggedAndReadInTheOrderOfTime() {
    LogEntry opened = file.log(session, ".o opened wiki #wiki", 10);
    LogEntry error = file.log(session, "! build failed #ci **", 11);
    LogEntry wish = file.log(session, "-3 \"wish it told me why", 12);
    assertThat(file.log(session)).containsExactly(wish, opened, error);
    assertThat(wish.kind()).isEqualTo(EntryKind.WISH);
    assertThat(wish.text()).isEqualTo("wish it told me why");
    assertThat(error.severity()).isEqualTo(2);
    assertThat(file.log(session, "99:00 .e later", 13).kind()).isEqualTo(EntryKind.NOTE);
  }

  @Test
  void aLateEntryMovesTheStartInOneUndoStep() {
    file.log(session, "-3 x", 1);
    assertThat(file.now(session).startedAt()).isEqualTo(minute(-2));
    file.workspace.undo().join();
    assertThat(file.now(session)).isEqualTo(session);
    assertThat(file.log(session)).isEmpty();
  }

  @Test
  void waitsFollowOneAnotherInOneUndoStep() {
    LogEntry first = file.log(session, ".w pipeline", 5);
    LogEntry second = file.log(session, ".w review", 8);
    assertThat(file.log(session)).containsExactly(first.withUntil(minute(8)), second);
    file.workspace.undo().join();
    assertThat(file.log(session)).containsExactly(first);
    assertThat(file.log(session, ".w", 9)).isEqualTo(first.withUntil(minute(9)));
  }

  @Test
  void pausesStopTheClock() {
    file.run(tx -> capture.resume(tx, session.id(), minute(1)));
    file.run(tx -> capture.pause(tx, session.id(), minute(10)));
    file.run(tx -> capture.pause(tx, session.id(), minute(12)));
    file.run(tx -> capture.resume(tx, session.id(), minute(15)));
    List<Pause> pauses = file.query(tx -> file.sessions.pauses(tx, session.id()));
    assertThat(pauses)
        .extracting(Pause::from, Pause::until)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(minute(10), minute(15)));
    assertThat(file.log(session, "12:00 x", 20).at()).isEqualTo(minute(17));
  }

  @Test
  void aClockSetBackBreaksNothing() {
    file.run(tx -> capture.pause(tx, session.id(), minute(10)));
    file.run(tx -> capture.resume(tx, session.id(), minute(8)));
    file.log(session, ".w pipeline", 9);
    file.log(session, "x", 12);
    file.run(tx -> capture.stop(tx, session.id(), minute(-5)));
    assertThat(file.now(session).endedAt()).isEqualTo(minute(12));
    assertThat(file.log(session).getFirst().until()).isEqualTo(minute(12));
  }

  @Test
  void aClockSetBackMovesNeitherTheStartNorTheOrderOfTheLog() {
    LogEntry first = file.log(session, "first", 12);
    LogEntry second = file.log(session, "second", -30);
    LogEntry third = file.log(session, "third", -29);
    assertThat(file.now(session)).isEqualTo(session);
    assertThat(file.log(session)).containsExactly(first, second, third);
    assertThat(third.at()).isEqualTo(minute(12) + 2);
    assertThat(file.log(session, "-13 late", -28).at()).isEqualTo(minute(-1) + 3);
    assertThat(file.now(session).startedAt()).isEqualTo(minute(-1) + 3);
  }

  @Test
  void stoppingEndsWhatRunsInOneUndoStep() {
    file.log(session, ".w pipeline", 5);
    file.log(session, ".i phone", 6);
    file.run(tx -> capture.pause(tx, session.id(), minute(10)));
    List<LogEntry> running = file.log(session);
    file.run(tx -> capture.stop(tx, session.id(), minute(20)));
    assertThat(file.now(session).endedAt()).isEqualTo(minute(20));
    assertThat(file.log(session)).extracting(LogEntry::until).containsOnly(minute(20));
    List<Pause> pauses = file.query(tx -> file.sessions.pauses(tx, session.id()));
    assertThat(pauses).extracting(Pause::until).containsExactly(minute(20));
    SessionFigures figures = SessionFigures.of(file.now(session), file.log(session), pauses, 0);
    assertThat(figures.elapsedMs()).isEqualTo(600_000);
    file.workspace.undo().join();
    assertThat(file.log(session)).isEqualTo(running);
    assertThat(file.now(session)).isEqualTo(session);
  }

  @Test
  void anEntryIsEditedAsALineWhileTheClockRunsAndAfter() {
    LogEntry note = file.log(session, "quota", 5);
    file.log(session, "next", 9);
    LogEntry wait = file.change(tx -> capture.edit(tx, note.id(), "-6 .w quota #ci *", minute(10)));
    assertThat(wait.kind()).isEqualTo(EntryKind.WAIT);
    assertThat(wait.at()).isEqualTo(minute(4));
    assertThat(wait.until()).isEqualTo(minute(9));
    assertThat(file.log(session)).contains(wait);
    file.run(tx -> capture.stop(tx, session.id(), minute(20)));
    LogEntry last = file.log(session).getLast();
    LogEntry lasting = file.change(tx -> capture.setKind(tx, last.id(), EntryKind.INTERRUPT));
    assertThat(lasting.until()).isEqualTo(minute(20));
    LogEntry moved = file.change(tx -> capture.change(tx, lasting.withAt(minute(99))));
    assertThat(moved.at()).isEqualTo(minute(20));
    LogEntry early = file.change(tx -> capture.change(tx, lasting.withAt(minute(-1))));
    assertThat(file.log(session)).first().isEqualTo(early);
    assertThat(file.now(session).startedAt()).isEqualTo(minute(-1));
  }

  @Test
  void offTheRecordStrikesWhatCameSinceAndNothingElse() {
    LogEntry before = file.log(session, "before", 5);
    LogEntry ended = file.log(session, ".w ended before", 6);
    file.log(session, ".w", 7);
    LogEntry reaching = file.log(session, ".w reaching in", 8);
    LogEntry running = file.log(session, ".i running", 9);
    LogEntry at = file.log(session, "at", 10);
    file.log(session, ".w", 12);
    file.log(session, "after", 13);
    ShadowSession other = file.change(tx -> capture.start(tx, with("dev2"), minute(0)));
    LogEntry elsewhere = file.log(other, "elsewhere", 13);
    file.run(tx -> capture.pause(tx, session.id(), minute(14)));
    int struck =
        file.workspace
            .forget(minute(10), tx -> capture.strike(tx, session.id(), minute(10)))
            .join();
    assertThat(struck).isEqualTo(2);
    assertThat(file.log(session))
        .containsExactly(before, ended.withUntil(minute(7)), reaching.withUntil(at.at()), running);
    assertThat(file.log(other)).containsExactly(elsewhere);
    assertThat(file.now(session)).isEqualTo(session);
    List<Pause> pauses = file.query(tx -> file.sessions.pauses(tx, session.id()));
    assertThat(pauses).hasSize(1);
  }

  @Test
  void aStoppedSessionIsRefusedInWords() {
    file.run(tx -> capture.stop(tx, session.id(), minute(20)));
    for (Consumer<Tx> live : live(session.id())) {
      assertThatThrownBy(() -> file.run(live))
          .hasCauseInstanceOf(NotInSession.class)
          .hasMessageContaining("This session is stopped");
    }
    assertThat(file.log(session)).isEmpty();
    int struck = file.change(tx -> capture.strike(tx, session.id(), minute(0)));
    assertThat(struck).isZero();
  }

  @Test
  void aSessionThatIsGoneIsRefusedInWords() {
    List<Consumer<Tx>> live = live("gone");
    live.add(tx -> capture.strike(tx, "gone", 0));
    live.add(tx -> capture.change(tx, ShadowingFile.entry("1", session.withStartedAt(0), 0)));
    file.run(tx -> file.sessions.remove(tx, session.id()));
    for (Consumer<Tx> gone : live) {
      assertThatThrownBy(() -> file.run(gone))
          .hasCauseInstanceOf(NotInSession.class)
          .hasMessageContaining("no longer in the workspace");
    }
    assertThatThrownBy(() -> file.change(tx -> capture.edit(tx, "gone", "x", 0)))
        .hasMessageContaining("no longer in the log");
  }

  private List<Consumer<Tx>> live(String id) {
    return new java.util.ArrayList<>(
        List.of(
            tx -> capture.log(tx, id, "x", minute(21)),
            tx -> capture.pause(tx, id, minute(21)),
            tx -> capture.resume(tx, id, minute(21)),
            tx -> capture.stop(tx, id, minute(21))));
  }

  @Test
  void aSessionThatBeginsTakesNoRefusalBackButHearsOne() {
    file.start();
    Consent[] said = {Consent.YES, Consent.NO, Consent.PSEUDONYM_ONLY, Consent.YES};
    List<Consent> theirs = new ArrayList<>();
    for (Consent answer : said) {
      ShadowCapture.Start start =
          new ShadowCapture.Start("dev1", null, "", "", answer, null, null, null);
      assertThat(file.change(tx -> file.capture.start(tx, start, minute(9))).consent())
          .isEqualTo(answer);
      theirs.add(file.query(file.people::developers).getFirst().consent());
    }
    assertThat(theirs).containsExactly(Consent.YES, Consent.NO, Consent.NO, Consent.NO);
  }
}
