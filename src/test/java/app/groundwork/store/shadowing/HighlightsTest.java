package app.groundwork.store.shadowing;

import static app.groundwork.store.shadowing.ShadowingFile.minute;
import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.store.Changed;
import app.groundwork.store.Subscription;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HighlightsTest {
  private static final long NOW = minute(600);

  @TempDir Path folder;
  private final Highlights highlights = new Highlights();
  private ShadowingFile file;
  private Subscription subscription;
  private Changed since = Changed.NOTHING;

  @BeforeEach
  void open() throws Exception {
    file = new ShadowingFile(folder);
    subscription = file.workspace.onChanged(change -> since = since.and(change));
  }

  @AfterEach
  void close() {
    subscription.close();
    file.close();
  }

  private ShadowSession session(int hour) {
    return file.change(
        tx -> {
          ShadowSession one = file.capture.start(tx, ShadowingFile.with("dev"), minute(60 * hour));
          file.capture.log(tx, one.id(), ".e refused **", minute(60 * hour + 1));
          file.capture.log(tx, one.id(), "seen", minute(60 * hour + 2));
          file.capture.stop(tx, one.id(), minute(60 * hour + 10));
          return one;
        });
  }

  private void add(ShadowSession session, EntryKind kind, int severity, double minute) {
    file.run(
        tx ->
            file.sessions.save(
                tx,
                new LogEntry(
                    tx.newId(),
                    session.id(),
                    minute(minute),
                    null,
                    kind,
                    "",
                    null,
                    severity,
                    null,
                    null,
                    null,
                    null)));
  }

  private Map<String, Highlights.Of> read(Map<String, Highlights.Of> known) {
    Map<String, Highlights.Of> read =
        file.query(tx -> highlights.of(tx, file.sessions.sessions(tx), known, since, NOW));
    since = Changed.NOTHING;
    return read;
  }

  @Test
  void readsOnlyTheLogThatChanged() {
    ShadowSession one = session(0);
    ShadowSession two = session(1);
    Map<String, Highlights.Of> first = read(Map.of());
    assertThat(first.get(one.id()).noted())
        .extracting(noted -> noted.entry().text() + " " + noted.atMs())
        .containsExactly("refused 60000");
    add(two, EntryKind.WISH, 0, 65);
    Map<String, Highlights.Of> second = read(first);
    assertThat(second.get(one.id())).isSameAs(first.get(one.id()));
    assertThat(second.get(two.id()).noted()).hasSize(2);
    file.run(tx -> file.sessions.removeEntry(tx, file.sessions.log(tx, one.id()).getFirst().id()));
    Map<String, Highlights.Of> third = read(second);
    assertThat(third.get(one.id()).noted()).isEmpty();
    assertThat(third.get(two.id())).isSameAs(second.get(two.id()));
  }

  @Test
  void whatIsReadBitByBitIsWhatIsReadAtOnce() {
    session(0);
    session(1);
    session(2);
    Map<String, Highlights.Of> known = read(Map.of());
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      List<ShadowSession> all = file.query(file.sessions::sessions);
      if (all.isEmpty()) {
        file.workspace.redo().join();
      } else {
        change(all.get(random.nextInt(all.size())), random);
      }
      if (random.nextInt(3) > 0) {
        known = read(known);
        assertThat(known).as("after change %s", i).isEqualTo(read(Map.of()));
      }
    }
  }

  private void change(ShadowSession session, Random random) {
    double at = random.nextInt(3) * 60 + random.nextInt(9);
    switch (random.nextInt(7)) {
      case 0 -> add(session, EntryKind.ERROR, 3, at);
      case 1 -> add(session, EntryKind.WISH, 0, at);
      case 2 -> file.workspace.undo().join();
      case 3 -> file.workspace.redo().join();
      case 4 -> {
        List<LogEntry> log = file.log(session);
        if (!log.isEmpty()) {
          LogEntry one = log.get(random.nextInt(log.size()));
          file.run(
              tx -> {
                if (random.nextBoolean()) {
                  file.sessions.removeEntry(tx, one.id());
                } else {
                  file.sessions.save(tx, one.withSeverity(random.nextInt(4)));
                }
              });
        }
      }
      case 5 ->
          file.run(
              tx ->
                  file.sessions.save(
                      tx,
                      new Pause(
                          tx.newId(),
                          session.id(),
                          minute(at),
                          minute(at) + random.nextInt(9000))));
      default ->
          file.run(
              tx ->
                  file.sessions.pauses(tx, session.id()).stream()
                      .findFirst()
                      .ifPresent(pause -> file.sessions.removePause(tx, pause.id())));
    }
  }
}
