package app.groundwork.store.shadowing;

import static app.groundwork.store.shadowing.ShadowingFile.entry;
import static app.groundwork.store.shadowing.ShadowingFile.minute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.InterruptedBy;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.store.Changed;
import app.groundwork.store.Subscription;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShadowingStoreTest {
  @TempDir Path folder;
  private ShadowingFile file;
  private ShadowingStore store;
  private ShadowSession session;

  @BeforeEach
  void open() throws Exception {
    file = new ShadowingFile(folder);
    store = file.sessions;
    session = file.start();
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void aSessionComesBackAsItWasSaved() {
    String developer = session.developerId();
    String team = file.change(tx -> file.people.teamNamed(tx, "payments")).id();
    ShadowSession full =
        new ShadowSession(
            "s2", developer, team, "deploy", "why", Consent.PSEUDONYM_ONLY, "renew", 1L, 2L, 3, 4L);
    ShadowSession bare =
        new ShadowSession("s3", developer, null, "", "", Consent.NO, null, null, null, -3, null);
    for (ShadowSession saved : List.of(full, bare)) {
      file.run(tx -> store.save(tx, saved));
      assertThat(file.now(saved)).isEqualTo(saved);
    }
    ShadowSession changed =
        new ShadowSession("s2", developer, null, "w", "", Consent.YES, null, null, 9L, 5, null);
    file.run(tx -> store.save(tx, changed));
    assertThat(file.query(store::sessions)).containsExactly(session, changed, bare);
    assertThat(file.query(store::running)).containsExactly(session, changed, bare);
    file.run(tx -> store.save(tx, full));
    assertThat(file.query(store::running)).containsExactly(session, bare);
  }

  @Test
  void manyLogsAreReadAtOnceEachInItsOrder() {
    List<String> ids = IntStream.range(0, 1_100).mapToObj(i -> "many" + i).toList();
    file.run(
        tx -> {
          for (String id : ids) {
            ShadowSession one =
                new ShadowSession(
                    id, session.developerId(), null, "", "", Consent.YES, null, null, null, 0, 9L);
            store.save(tx, one);
            store.save(tx, List.of(entry(id + "b", one, 2), entry(id + "a", one, 1)));
          }
        });
    Map<String, List<LogEntry>> logs =
        file.query(tx -> store.logs(tx, List.of(ids.getFirst(), ids.get(777), session.id(), "no")));
    assertThat(logs).hasSize(4);
    assertThat(logs.get("many777"))
        .extracting(LogEntry::id)
        .containsExactly("many777a", "many777b");
    assertThat(logs.get(session.id())).isEmpty();
    assertThat(file.query(tx -> store.logs(tx, ids)).values())
        .hasSize(1_100)
        .allMatch(log -> log.size() == 2);
  }

  @Test
  void anEntryComesBackAsItWasSaved() {
    LogEntry full =
        new LogEntry(
            "1",
            session.id(),
            1,
            2L,
            EntryKind.INTERRUPT,
            "Zoë’s \"phone\"\0👩‍💻",
            "slack",
            3,
            "loud",
            "Zoë",
            "desk",
            InterruptedBy.SELF);
    file.run(tx -> store.save(tx, full));
    assertThat(file.log(session)).containsExactly(full);
    LogEntry bare = entry("1", session, 7);
    file.run(tx -> store.save(tx, bare));
    assertThat(file.log(session)).containsExactly(bare);
    for (EntryKind kind : EntryKind.values()) {
      LogEntry changed = bare.withKind(kind, null);
      file.run(tx -> store.save(tx, changed));
      assertThat(file.log(session)).containsExactly(changed);
    }
    file.run(tx -> store.removeEntry(tx, "1"));
    file.run(tx -> store.removeEntry(tx, "1"));
    assertThat(file.log(session)).isEmpty();
  }

  @Test
  void aLogIsInTheOrderOfTimeThenOfLogging() {
    LogEntry late = entry("3", session, 1);
    LogEntry first = entry("1", session, 5);
    LogEntry second = entry("2", session, 5);
    file.run(tx -> List.of(second, late, first).forEach(entry -> store.save(tx, entry)));
    assertThat(file.log(session)).containsExactly(late, first, second);
    assertThatObject(file.query(tx -> store.nextAt(tx, late))).isEqualTo(Optional.of(minute(5)));
    assertThatObject(file.query(tx -> store.nextAt(tx, first))).isEqualTo(Optional.of(minute(5)));
    assertThatObject(file.query(tx -> store.nextAt(tx, second))).isEqualTo(Optional.empty());
    assertThatObject(file.query(tx -> store.lastAt(tx, session.id())))
        .isEqualTo(Optional.of(minute(5)));
    assertThatObject(file.query(tx -> store.lastAt(tx, "none"))).isEqualTo(Optional.empty());
  }

  @Test
  void entriesAreFoundByIdHoweverMany() {
    List<LogEntry> many =
        IntStream.range(0, 1203)
            .mapToObj(i -> entry(String.format("%05d", i), session, i / 100.0))
            .toList();
    file.run(tx -> many.forEach(entry -> store.save(tx, entry)));
    List<String> ids = new ArrayList<>(many.reversed().stream().map(LogEntry::id).toList());
    ids.add("gone");
    assertThatObject(file.query(tx -> store.entries(tx, ids))).isEqualTo(many);
    assertThatObject(file.query(tx -> store.entries(tx, Set.of("gone")))).isEqualTo(List.of());
    assertThatObject(file.query(tx -> store.entries(tx, Set.of()))).isEqualTo(List.of());
  }

  @Test
  void pausesComeBackByTheirBeginning() {
    Pause open = new Pause("1", session.id(), 50, null);
    Pause ended = new Pause("2", session.id(), 20, 30L);
    file.run(tx -> List.of(open, ended).forEach(pause -> store.save(tx, pause)));
    assertThatObject(file.query(tx -> store.pauses(tx, session.id())))
        .isEqualTo(List.of(ended, open));
    Pause closed = new Pause("1", session.id(), 10, 60L);
    file.run(tx -> store.save(tx, closed));
    file.run(tx -> store.removePause(tx, "2"));
    assertThatObject(file.query(tx -> store.pauses(tx, session.id()))).isEqualTo(List.of(closed));
  }

  @Test
  void aSessionIsRemovedWithAllThatIsItsAndComesBackByUndo() {
    file.log(session, ".w pipeline", 5);
    file.run(tx -> file.capture.pause(tx, session.id(), minute(6)));
    List<LogEntry> log = file.log(session);
    file.run(tx -> store.remove(tx, session.id()));
    assertThat(file.query(store::sessions)).isEmpty();
    assertThat(file.log(session)).isEmpty();
    assertThatObject(file.query(tx -> store.pauses(tx, session.id()))).isEqualTo(List.of());
    file.workspace.undo().join();
    assertThat(file.query(store::sessions)).containsExactly(session);
    assertThat(file.log(session)).isEqualTo(log);
    List<Pause> pauses = file.query(tx -> store.pauses(tx, session.id()));
    assertThat(pauses).hasSize(1);
  }

  @Test
  void toolsAreListedMostUsedFirst() {
    int minute = 0;
    for (String tool :
        List.of("wiki", "CI", "ci", "ci", "slack", "Slack", "Slack", "Slack", "wiki", "ci")) {
      file.log(session, "x #" + tool, ++minute);
    }
    file.log(session, "no tool", 30);
    assertThat(file.query(store::tools)).containsExactly("Slack", "ci", "wiki");
  }

  @Test
  void aSavedEntryIsToldOfByItsId() {
    List<Changed> told = new ArrayList<>();
    try (Subscription subscription = file.workspace.onChanged(told::add)) {
      assertThat(subscription).isNotNull();
      LogEntry entry = file.log(session, "x", 1);
      file.run(tx -> store.save(tx, entry.withText("y")));
      assertThat(told)
          .allSatisfy(
              changed -> assertThat(changed.in(ShadowingStore.ENTRY)).containsExactly(entry.id()))
          .hasSize(2);
    }
  }
}
