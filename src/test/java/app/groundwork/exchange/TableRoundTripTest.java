package app.groundwork.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.InterruptedBy;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.SessionFigures;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random sessions with pauses, written as CSV, come back as they were. */
class TableRoundTripTest {
  private static final long START = Instant.parse("2026-03-10T08:30:00.250Z").toEpochMilli();

  private final ShadowingStore sessions = new ShadowingStore();
  private final PeopleStore people = new PeopleStore();
  @TempDir private Path folder;

  @Test
  void pausesAndEndsComeBack() throws Exception {
    Random random = new Random(20260310);
    Path csv = folder.resolve("all.csv");
    List<String> told;
    try (Workspace from = workspace("from")) {
      from.change(
              "test",
              tx -> {
                for (int i = 0; i < 60; i++) {
                  session(tx, i, random);
                }
                return true;
              })
          .join();
      told = told(from);
      export(from, csv);
      assertThat(into(from, csv)).isEmpty();
    }
    try (Workspace to = workspace("to")) {
      assertThat(into(to, csv)).hasSize(60);
      assertThat(told(to)).isEqualTo(told);
      assertThat(into(to, csv)).isEmpty();
      Path again = folder.resolve("again.csv");
      export(to, again);
      assertThat(into(to, again)).isEmpty();
    }
  }

  @Test
  void aTimeThatWasChangedInTheSpreadsheetCounts() throws Exception {
    Path csv =
        Files.writeString(
            folder.resolve("changed.csv"),
            "session,date,started,ended,developer,team,workflow,time,end,kind,tool,text,severity,"
                + "friction,whom,place,by,clock,clock end\n"
                + row("00:05,,note,,first", "2026-03-10T08:00:05Z", "")
                + row("00:10,00:10,pause,,", "2026-03-10T08:00:10Z", "2026-03-10T08:10:10Z")
                + row("00:40,,note,,moved", "2026-03-10T08:10:20Z", "")
                + row("00:50,,note,,kept", "2026-03-10T08:10:50Z", ""));
    try (Workspace to = workspace("to")) {
      into(to, csv);
      ShadowSession session = to.query(sessions::sessions).join().getFirst();
      assertThat(session.endedAt() - session.startedAt()).isEqualTo(7_200_000);
      assertThat(to.query(tx -> sessions.log(tx, session.id())).join())
          .extracting(entry -> entry.at() - session.startedAt())
          .containsExactly(5_000L, 640_000L, 650_000L);
      assertThat(to.query(tx -> sessions.pauses(tx, session.id())).join())
          .extracting(pause -> pause.from() - session.startedAt())
          .containsExactly(10_000L);
    }
  }

  private static String row(String of, String clock, String until) {
    return "s,2026-03-10,2026-03-10T08:00:00Z,2026-03-10T10:00:00Z,Mira,,,"
        + of
        + ",,,,,,"
        + clock
        + ","
        + until
        + "\n";
  }

  private void session(Tx tx, int i, Random random) {
    String team = people.teamNamed(tx, "Team " + i % 3).id();
    String developer = people.developerNamed(tx, "Developer " + i, team).id();
    people.setConsent(tx, developer, Consent.YES);
    long start = START + i * 86_400_000L;
    long length = random.nextInt(1, 10_000_000);
    ShadowSession session =
        new ShadowSession(
            tx.newId(),
            developer,
            team,
            i % 2 == 0 ? "ship" : "",
            "",
            Consent.YES,
            null,
            null,
            null,
            start,
            start + length);
    sessions.save(tx, session);
    List<Long> moments = new ArrayList<>(List.of(0L, length));
    random.longs(random.nextInt(8) * 2L, 0, length + 1).sorted().forEach(moments::add);
    for (int at = 2; at < moments.size(); at += 2) {
      sessions.save(
          tx,
          new Pause(
              tx.newId(), session.id(), start + moments.get(at), start + moments.get(at + 1)));
    }
    List<LogEntry> log = new ArrayList<>();
    for (int n = random.nextInt(1, 20); n > 0; n--) {
      // Often just where a pause begins or ends.
      long at = random.nextBoolean() ? any(moments, random) : random.nextLong(length + 1);
      EntryKind kind = EntryKind.values()[random.nextInt(EntryKind.values().length)];
      long until = random.nextBoolean() ? any(moments, random) : random.nextLong(length + 1);
      log.add(
          new LogEntry(
              tx.newId(),
              session.id(),
              start + at,
              kind.isSpan() ? Long.valueOf(start + Math.max(at, until)) : null,
              kind,
              "text " + n,
              random.nextBoolean() ? "tool" : null,
              random.nextInt(4),
              null,
              null,
              null,
              kind == EntryKind.INTERRUPT ? InterruptedBy.SELF : null));
    }
    sessions.save(tx, log);
  }

  private static long any(List<Long> moments, Random random) {
    return moments.get(random.nextInt(moments.size()));
  }

  /** All that a table tells of its sessions, without ids. */
  private List<String> told(Workspace workspace) {
    return workspace.query(this::told).join();
  }

  private List<String> told(Tx tx) {
    List<String> told = new ArrayList<>();
    for (ShadowSession session : sessions.sessions(tx)) {
      List<Pause> pauses = sessions.pauses(tx, session.id());
      List<LogEntry> log = sessions.log(tx, session.id());
      told.add(
          people.developer(tx, session.developerId()).orElseThrow().name()
              + session.workflow()
              + session.startedAt()
              + " "
              + session.endedAt()
              + pauses.stream().map(pause -> pause.from() + "-" + pause.until()).toList()
              + log.stream()
                  .map(
                      entry ->
                          new LogEntry(
                              "",
                              "",
                              entry.at(),
                              entry.until(),
                              entry.kind(),
                              entry.text(),
                              entry.tool(),
                              entry.severity(),
                              null,
                              null,
                              null,
                              entry.by()))
                  .toList()
              + SessionFigures.of(session, log, pauses, tx.now()));
    }
    return told;
  }

  private Workspace workspace(String name) throws Exception {
    return Workspace.create(folder.resolve(name + ".groundwork"), Setup.standard().sameThread());
  }

  private static void export(Workspace from, Path to) throws Exception {
    from.query(tx -> Exports.document(tx, What.SHADOWING, Format.CSV, null))
        .join()
        .saveTo(to, from.file());
  }

  /** What was new. */
  private static List<LogPlan.Session> into(Workspace workspace, Path from) throws Exception {
    LogFile file = Imports.log(from, workspace.file());
    LogPlan plan = workspace.query(tx -> Imports.plan(tx, file, ImportOptions.NONE)).join();
    if (!plan.fresh().isEmpty()) {
      Imports.into(workspace, file, ImportOptions.NONE).join();
    }
    return plan.fresh();
  }
}
