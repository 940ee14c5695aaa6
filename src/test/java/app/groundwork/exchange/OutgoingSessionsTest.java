package app.groundwork.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.SessionColumn;
import app.groundwork.model.shadowing.SessionRow;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.SessionTable;
import app.groundwork.store.shadowing.ShadowCapture;
import app.groundwork.store.shadowing.ShadowingStore;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutgoingSessionsTest {
  private static final long START = Instant.parse("2026-03-10T08:30:00Z").toEpochMilli();

  @TempDir Path folder;
  private final PeopleStore people = new PeopleStore();
  private final ShadowingStore sessions = new ShadowingStore();
  private final ShadowCapture capture = new ShadowCapture(people, sessions);
  private Workspace workspace;

  @BeforeEach
  void open() throws Exception {
    workspace = Workspace.create(folder.resolve("w.groundwork"), Setup.standard().sameThread());
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private <T> T change(Function<Tx, T> work) {
    return workspace.change("test", work::apply).join();
  }

  private ShadowSession session(String developer, String team, Consent consent, long minutes) {
    return change(
        tx -> {
          ShadowSession session =
              capture.start(
                  tx,
                  new ShadowCapture.Start(
                      developer, team, "deploy", "", consent, null, 900_000L, 600_000L),
                  START);
          capture.log(tx, session.id(), "#ci one *", START + 60_000);
          capture.stop(tx, session.id(), START + minutes * 60_000);
          return session;
        });
  }

  private OutgoingSessions outgoing() {
    List<SessionRow> rows = workspace.query(new SessionTable()::read).join().rows();
    return workspace.query(tx -> OutgoingSessions.of(tx, rows)).join();
  }

  @Test
  void theStricterOfSessionAndDeveloperCounts() {
    session("Ann", "Payments", Consent.YES, 60);
    ShadowSession pseudonym = session("Bob", "Search", Consent.PSEUDONYM_ONLY, 60);
    ShadowSession later = session("Cid", "Search", Consent.YES, 60);
    change(
        tx -> {
          people.setConsent(tx, pseudonym.developerId(), Consent.YES);
          people.setConsent(tx, later.developerId(), Consent.NO);
          return true;
        });
    session("Dan", "Search", Consent.NOT_ASKED, 60);
    OutgoingSessions out = outgoing();
    assertThat(out.rows())
        .extracting(SessionRow::developer)
        .containsExactlyInAnyOrder("Ann", "Developer 2", "Dan");
    assertThat(out.remarks())
        .containsExactly(
            "One session was left out: the developer did not agree.",
            "People who did not agree to be named are called by a pseudonym, in the texts too.",
            "One session has a developer who was not asked for consent yet."
                + " Ask before you share this.");
  }

  @Test
  void aSessionRemovedMeanwhileWithItsDeveloperStaysIn() {
    session("Ann", "Payments", Consent.YES, 60);
    List<SessionRow> rows = workspace.query(new SessionTable()::read).join().rows();
    change(tx -> tx.handle().execute("DELETE FROM developer"));
    assertThat(workspace.query(tx -> OutgoingSessions.of(tx, rows)).join().rows()).isEmpty();
  }

  @Test
  void csvHasTheUnitsInItsHeadAndRunsNoFormula() {
    session("=Ann, the 1st", "Pay", Consent.YES, 63);
    String csv = outgoing().csv(List.of(SessionColumn.values()), ZoneOffset.UTC).text();
    assertThat(csv)
        .isEqualTo(
            "Date,Developer,Team,Workflow,\"Length, min\",Entries,Friction,"
                + "Switches / h,\"Waiting, %\",Wishes,\"Perception gap, min\"\r\n"
                + "2026-03-10,\"'=Ann, the 1st\",Pay,deploy,63.0,1,1,0.0,0.0,0,5.0\r\n");
  }

  @Test
  void aRunningSessionIsSpokenOf() {
    change(
        tx ->
            capture.start(
                tx,
                new ShadowCapture.Start("Ann", null, "", "", Consent.YES, null, null, null),
                START));
    OutgoingSessions out = outgoing();
    assertThat(out.remarks())
        .containsExactly("One session is still running: its figures go up to now.");
    assertThat(out.csv(List.of(SessionColumn.TEAM, SessionColumn.GAP), ZoneOffset.UTC).text())
        .isEqualTo("Team,\"Perception gap, min\"\r\n,\r\n");
  }
}
