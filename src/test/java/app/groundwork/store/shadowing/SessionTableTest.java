package app.groundwork.store.shadowing;

import static app.groundwork.store.shadowing.ShadowingFile.minute;
import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.people.Team;
import app.groundwork.model.shadowing.AllSessions;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.SessionFigures;
import app.groundwork.model.shadowing.SessionRow;
import app.groundwork.model.shadowing.ShadowSession;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTableTest {
  @TempDir Path folder;
  private ShadowingFile file;
  private final SessionTable table = new SessionTable();

  @BeforeEach
  void open() throws Exception {
    file = new ShadowingFile(folder);
  }

  @AfterEach
  void close() {
    file.close();
  }

  private AllSessions read() {
    return file.workspace.queryAside(table::read).join();
  }

  @Test
  void anEmptyFileHasNone() {
    assertThat(read()).isEqualTo(AllSessions.NONE);
  }

  @Test
  void namesWhoItWasWithAndListsTeamsNeverShadowed() {
    ShadowSession first = file.start();
    Team team = file.change(tx -> file.people.teamNamed(tx, "Search"));
    file.run(tx -> file.people.teamNamed(tx, "Mobile"));
    file.run(tx -> file.sessions.save(tx, first.withTeamId(team.id())));
    AllSessions all = read();
    assertThat(all.teams()).extracting(Team::name).containsExactly("Mobile", "Search");
    SessionRow row = all.rows().getFirst();
    assertThat(row.developer()).isEqualTo("dev1");
    assertThat(row.team()).isEqualTo("Search");
    assertThat(row.figures().entries()).isZero();
  }

  @Test
  void thirtySessionsHaveTheFiguresOfEachAlone() {
    Random random = new Random(7);
    EntryKind[] kinds = EntryKind.values();
    for (int i = 0; i < 30; i++) {
      int day = i;
      file.run(
          tx -> {
            long start = minute(day * 1440.0);
            String id = file.capture.start(tx, ShadowingFile.with("dev" + day % 4), start).id();
            for (int e = random.nextInt(12); e > 0; e--) {
              EntryKind kind = kinds[random.nextInt(kinds.length)];
              long at = start + random.nextInt(100) * 60_000L;
              file.sessions.save(
                  tx,
                  new LogEntry(
                      tx.newId(),
                      id,
                      at,
                      kind.isSpan() ? at + random.nextInt(20) * 60_000L : null,
                      kind,
                      "seen",
                      random.nextBoolean() ? "tool" + random.nextInt(3) : null,
                      random.nextInt(4),
                      null,
                      null,
                      null,
                      null));
            }
            file.capture.pause(tx, id, start + 60_000L * random.nextInt(60));
            file.capture.resume(tx, id, start + 60_000L * 70);
            if (random.nextInt(5) > 0) {
              file.capture.stop(tx, id, start + 60_000L * 120);
            }
          });
    }
    AllSessions all = read();
    List<ShadowSession> sessions = file.query(file.sessions::sessions);
    assertThat(all.rows()).extracting(SessionRow::session).isEqualTo(sessions);
    for (SessionRow row : all.rows()) {
      if (!row.session().isRunning()) {
        SessionFigures alone =
            file.query(
                tx ->
                    SessionFigures.of(
                        row.session(),
                        file.sessions.log(tx, row.id()),
                        file.sessions.pauses(tx, row.id()),
                        tx.now()));
        assertThat(row.figures()).isEqualTo(alone);
      }
    }
    assertThat(all.rows()).anyMatch(row -> row.session().isRunning());
    assertThat(all.rows()).anyMatch(row -> row.figures().entries() == 0);
  }
}
