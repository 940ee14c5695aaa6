package app.groundwork.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.SessionColumn;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.SessionTable;
import app.groundwork.store.shadowing.ShadowCapture;
import app.groundwork.store.shadowing.ShadowingStore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Nobody is named in what leaves who did not agree to it, in whatever text they are. */
class OutgoingNamesTest {
  private static final String REPLACED =
      "People who did not agree to be named are called by a pseudonym, in the texts too.";
  private static final long START = 1_750_000_000_000L;

  @TempDir Path folder;
  private final PeopleStore people = new PeopleStore();
  private final ShadowingStore sessions = new ShadowingStore();
  private final ShadowCapture capture = new ShadowCapture(people, sessions);
  private Workspace workspace;
  private ShadowSession named;
  private ShadowSession hidden;
  private ShadowSession no;

  @BeforeEach
  void fill() throws Exception {
    workspace = Workspace.create(folder.resolve("w.groundwork"), Setup.standard().sameThread());
    // In the order of their numbers: 1, 2, 3.
    named = session("Nora Named", Consent.YES);
    hidden = session("Priya Nair", Consent.PSEUDONYM_ONLY);
    no = session("Olaf Öberg", Consent.NO);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  /** Both who may not be named are in every text of it, each in another spelling. */
  private ShadowSession session(String developer, Consent consent) {
    return workspace
        .change(
            "test",
            tx -> {
              ShadowSession session =
                  capture.start(
                      tx,
                      new ShadowCapture.Start(
                          developer,
                          "Priya’s crew",
                          "deploy with Priya Nair",
                          "OLAF OEBERG asked for it",
                          consent,
                          "renew Öberg’s key",
                          60_000L,
                          90_000L),
                      START);
              entry(tx, session, ".a", 1, "priya", "Olaf’s office");
              entry(tx, session, ".w", 2, "", "");
              entry(tx, session, ".h", 3, "Nora, olaf oberg", "");
              capture.stop(tx, session.id(), START + 7_200_000);
              return session;
            })
        .join();
  }

  private void entry(
      Tx tx, ShadowSession session, String mark, int minute, String whom, String place) {
    LogEntry entry = capture.log(tx, session.id(), mark + " x", START + minute * 60_000L);
    sessions.save(
        tx,
        entry
            .withText("Nora Named waits for priya.nair@x and Öberg; ask nair")
            .withTool("priya_nair")
            .withSeverity(minute)
            .withFriction("only Olaf can; Pri\u0079a cannot")
            .withAsked(whom, place));
  }

  private <T> T query(app.groundwork.store.Work<T> work) {
    return workspace.query(work).join();
  }

  private static void assertNameless(String text) {
    assertThat(text.toLowerCase(Locale.ROOT).replace("nair rice", ""))
        .doesNotContain("priya", "nair", "olaf", "öberg", "oeberg", "oberg");
  }

  @ParameterizedTest
  @EnumSource(value = Format.class, mode = Mode.EXCLUDE, names = "XLSX")
  void noFormatNamesThem(Format format) {
    Document all = query(tx -> Exports.document(tx, What.SHADOWING, format, null));
    assertNameless(all.text());
    assertThat(all.text())
        .contains("Nora Named", "Developer 2", "somebody", "ask Developer 2")
        .doesNotContain("Developer 3");
    assertThat(all.remarks()).contains(REPLACED);
    Document one = query(tx -> Exports.document(tx, What.SHADOWING, format, named.id()));
    assertNameless(one.text());
    assertThat(one.remarks()).containsExactly(REPLACED);
  }

  @ParameterizedTest
  @EnumSource(value = Format.class, mode = Mode.EXCLUDE, names = "XLSX")
  void whoMayBeNamedIsNamedInEveryText(Format format) {
    consents(Consent.YES);
    Document one = query(tx -> Exports.document(tx, What.SHADOWING, format, named.id()));
    assertThat(one.text()).contains("Priya", "priya", "Olaf").doesNotContain("Developer ");
    assertThat(one.remarks()).isEmpty();
    // The session's own consent is the stricter one.
    Document own = query(tx -> Exports.document(tx, What.SHADOWING, format, hidden.id()));
    assertThat(own.text()).contains("Olaf", "Developer 2").doesNotContain("Priya");
    assertThat(own.remarks()).containsExactly(REPLACED);
  }

  private void consents(Consent consent) {
    workspace
        .change(
            "test",
            tx -> {
              people.setConsent(tx, hidden.developerId(), consent);
              people.setConsent(tx, no.developerId(), consent);
              return true;
            })
        .join();
  }

  /** Two sessions with one developer, who let herself be named in one of them only. */
  @Test
  void nothingInJsonTellsWhoIsBehindAPseudonym() throws Exception {
    consents(Consent.YES);
    ShadowSession again = session("Priya Nair", Consent.YES);
    String all = query(tx -> Exports.document(tx, What.SHADOWING, Format.JSON, null)).text();
    for (JsonNode session : new ObjectMapper().readTree(all).get("sessions")) {
      if (session.get("developer").asText().startsWith("Developer ")) {
        assertThat(session.has("developerId")).isFalse();
        assertThat(session.toString()).doesNotContain(again.developerId(), no.developerId());
      } else {
        assertThat(session.has("developerId")).isTrue();
      }
    }
    assertThat(all)
        .contains("\"developer\" : \"Developer 2\"", "\"developer\" : \"Priya Nair\"")
        .containsOnlyOnce(again.developerId());
  }

  @Test
  void noTitleInTheListNamesThem() {
    List<Listed> listed = query(tx -> Exports.list(tx, What.SHADOWING));
    assertThat(listed)
        .extracting(Listed::title)
        .containsExactlyInAnyOrder(
            "Nora Named · Developer 2’s crew · deploy with Developer 2",
            "Developer 2 · Developer 2’s crew · deploy with Developer 2",
            "Developer 3 · Developer 2’s crew · deploy with Developer 2");
  }

  @Test
  void theTableNamesNone() {
    OutgoingSessions out = query(tx -> OutgoingSessions.of(tx, new SessionTable().read(tx).rows()));
    assertNameless(out.csv(List.of(SessionColumn.values()), ZoneOffset.UTC).text());
    assertThat(out.rows()).hasSize(2).allSatisfy(row -> assertNameless(row.session().toString()));
    assertThat(out.remarks())
        .containsExactly("One session was left out: the developer did not agree.", REPLACED);
  }

  @Test
  void entriesTakenSinglyNameNone() {
    List<LogEntry> log = query(tx -> sessions.log(tx, named.id()));
    OutgoingEntries out = query(tx -> OutgoingEntries.of(tx, named, log));
    assertNameless(out.entries().toString());
    assertThat(out.entries())
        .extracting(LogEntry::id)
        .isEqualTo(log.stream().map(LogEntry::id).toList());
    assertThat(out.entries().getFirst().tool()).isEqualTo("Developer-2");
    assertThat(out.remarks()).containsExactly(REPLACED);
    assertThatThrownBy(() -> query(tx -> OutgoingEntries.of(tx, no, log)))
        .hasRootCauseInstanceOf(NotExported.class)
        .hasMessageContaining("did not agree");
  }
}
