package app.groundwork.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.groundwork.exchange.evidence.Evidence;
import app.groundwork.model.evidence.DeclinedRequest;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.PainStatus;
import app.groundwork.model.evidence.SpaceDimension;
import app.groundwork.model.evidence.Theme;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Work;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.DeclinedRequests;
import app.groundwork.store.evidence.EvidenceLedger;
import app.groundwork.store.evidence.EvidenceLinks;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.evidence.ThemeBook;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowCapture;
import app.groundwork.store.shadowing.ShadowingStore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What the ledger says as a document, and what of it stays here. */
class EvidenceExportsTest {
  /** 2026-03-30, 09:00 UTC. */
  private static final long START = InterviewFile.START - 86_400_000;

  private static final long MINUTE = 60_000;

  @TempDir Path folder;
  private final InterviewFile interviews = new InterviewFile();
  private final PeopleStore people = new PeopleStore();
  private final ShadowingStore sessions = new ShadowingStore();
  private final ShadowCapture capture = new ShadowCapture(people, sessions);
  private final EvidenceStore evidence = new EvidenceStore();
  private Workspace workspace;

  /** Of each session the ids of its entries, by the minute at which they stand. */
  private final Map<String, String> entries = new HashMap<>();

  @BeforeEach
  void fill() throws Exception {
    workspace = Workspace.create(folder.resolve("w.groundwork"), Setup.standard().sameThread());
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  /**
   * Ten minutes of friction, in them four of waiting, then a wish: in Nora’s session a pause of two
   * minutes lies in the friction.
   */
  private void session(Tx tx, String developer, String team, Consent consent) {
    ShadowSession session =
        capture.start(
            tx, new ShadowCapture.Start(developer, team, "", "", consent, null, null, null), START);
    String id = session.id();
    entries.put(
        developer + " 5", capture.log(tx, id, ".e it broke #ci ***", START + 5 * MINUTE).id());
    entries.put(developer + " 6", capture.log(tx, id, ".w a runner", START + 6 * MINUTE).id());
    entries.put(developer + " 10", capture.log(tx, id, ".w", START + 10 * MINUTE).id());
    if (developer.equals("Nora")) {
      capture.pause(tx, id, START + 11 * MINUTE);
      capture.resume(tx, id, START + 13 * MINUTE);
    }
    entries.put(
        developer + " 15",
        capture.log(tx, id, ".h that it told me what to do about it", START + 15 * MINUTE).id());
    capture.stop(tx, id, START + 60 * MINUTE);
  }

  private void link(Tx tx, String pain, String... keys) {
    for (String key : keys) {
      String id = entries.get(key);
      new EvidenceLinks().link(tx, pain, new ItemRef(ShadowingStore.ENTRY, id));
    }
  }

  private void ledger(Tx tx) {
    session(tx, "Nora", "Checkout", Consent.YES);
    session(tx, "Pia", "Payroll", Consent.PSEUDONYM_ONLY);
    session(tx, "Nick", "Payroll", Consent.NO);
    evidence.save(tx, new Theme("speed", "Speed", SpaceDimension.EFFICIENCY));
    evidence.save(
        tx,
        new PainPoint("ci", "The pipeline is slow", "speed")
            .withDescription("Long waits.\n\nAnd more.")
            .withStatus(PainStatus.BEING_SOLVED));
    evidence.save(
        tx,
        new PainPoint("db", "A bigger database", null)
            .withSolutionFramed(true)
            .withProblemBehind("Reports time out")
            .withStatus(PainStatus.REJECTED)
            .withRejectedBecause("One team only"));
    link(tx, "ci", "Nora 5", "Nora 6", "Nora 15", "Pia 5", "Nick 5", "Nick 15");
    new DeclinedRequests()
        .save(
            tx,
            new DeclinedRequest(
                "no",
                "Several clouds",
                "The head of sales",
                null,
                "Nobody asked for it",
                "ci",
                LocalDate.of(2026, 4, 2)));
  }

  @Test
  void jsonHoldsEachTextOnceAndCountsWhatLeaves() throws Exception {
    run(this::ledger);
    JsonNode all = new ObjectMapper().readTree(text(Format.JSON));
    assertThat(all.get("format").asText()).isEqualTo("groundwork.evidence");
    assertThat(all.get("leftOut").asInt()).isEqualTo(2);
    assertThat(all.get("renamed").asBoolean()).isTrue();
    // Pia’s wish; Nick’s is nobody’s business.
    assertThat(all.get("notLinked").asInt()).isEqualTo(1);
    JsonNode ci = all.get("painPoints").get(0);
    assertThat(ci.get("title").asText()).isEqualTo("The pipeline is slow");
    JsonNode figures = ci.get("figures");
    assertThat(figures.get("pieces").asInt()).isEqualTo(4);
    assertThat(figures.get("developers").asInt()).isEqualTo(2);
    assertThat(figures.get("teams").asInt()).isEqualTo(2);
    // Each error goes on until the wait, a minute later; Nora’s wait took four more.
    assertThat(figures.get("lostMs").asLong()).isEqualTo(6 * MINUTE);
    assertThat(figures.get("firstAt").asText()).isEqualTo("2026-03-30T09:05:00.000Z");
    assertThat(figures.get("lastAt").asText()).isEqualTo("2026-03-30T09:15:00.000Z");
    assertThat(ci.get("strongestId").asText()).isEqualTo(entries.get("Nora 15"));
    assertThat(ci.get("strongestChosen").asBoolean()).isFalse();
    assertThat(all.get("pieces")).hasSize(4);
    JsonNode wish = all.get("pieces").get(3);
    assertThat(wish.get("id").asText()).isEqualTo(entries.get("Nora 15"));
    assertThat(wish.get("timeMs").asLong()).isEqualTo(13 * MINUTE);
    assertThat(wish.get("developer").asText()).isEqualTo("Nora");
    assertThat(wish.get("kind").asText()).isEqualTo("wish");
    assertThat(all.findValues("text")).extracting(JsonNode::asText).contains("it broke");
    assertThat(ci.findValues("text")).isEmpty();
    assertThat(all.get("themes").get(0).get("space").asText()).isEqualTo("efficiency");
    assertThat(all.get("themes").get(0).get("developers").asInt()).isEqualTo(2);
    assertThat(all.get("painPoints").get(1).get("problemBehind").asText())
        .isEqualTo("Reports time out");
    JsonNode declined = all.get("declinedRequests").get(0);
    assertThat(declined.get("painPointId").asText()).isEqualTo("ci");
    assertThat(declined.get("declinedOn").asText()).isEqualTo("2026-04-02");
  }

  @Test
  void aThemeCountsEachPieceOnceAlsoOfTwoAtOneInstant() {
    run(
        tx -> {
          session(tx, "Nora", "Checkout", Consent.YES);
          evidence.save(tx, new Theme("speed", "Speed"));
          evidence.save(tx, new PainPoint("ci", "Slow", "speed"));
          evidence.save(tx, new PainPoint("docs", "Unclear", "speed"));
          LogEntry wish =
              sessions.entries(tx, List.of(entries.get("Nora 15"))).getFirst().withText("faster");
          LogEntry other =
              new LogEntry(
                  "other",
                  wish.sessionId(),
                  wish.at(),
                  null,
                  wish.kind(),
                  "clearer",
                  null,
                  0,
                  null,
                  null,
                  null,
                  null);
          sessions.save(tx, List.of(wish, other));
          entries.put("other", other.id());
          link(tx, "ci", "Nora 15", "other");
          link(tx, "docs", "other");
        });
    Evidence whole = workspace.query(tx -> new EvidenceReading(tx).whole()).join();
    assertThat(whole.painPoints())
        .extracting(told -> told.figures().pieces())
        .containsExactly(2, 1);
    assertThat(whole.themes()).extracting(told -> told.figures().pieces()).containsExactly(2);
    assertThat(
            workspace.query(tx -> new ThemeBook().read(tx, new EvidenceLedger().facts(tx))).join())
        .extracting(theme -> theme.figures().pieces())
        .containsExactly(2);
  }

  @Test
  void aRowOfTheTableIsAPieceOfEvidence() throws Exception {
    run(this::ledger);
    List<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(text(Format.CSV)).stream().toList();
    assertThat(rows).hasSize(5);
    assertThat(rows.getLast().getField("pain point")).isEqualTo("A bigger database");
    assertThat(rows.getLast().getField("solution-framed")).isEqualTo("yes");
    assertThat(rows.getLast().getField("source")).isEmpty();
    NamedCsvRecord wish = rows.get(3);
    assertThat(wish.getField("strongest")).isEqualTo("yes");
    assertThat(wish.getField("time")).isEqualTo("13:00");
    assertThat(wish.getField("minutes lost")).isEqualTo("6.0");
    assertThat(wish.getField("space")).isEqualTo("efficiency");
    assertThat(rows).extracting(row -> row.getField("person")).contains("Nora", "Developer 2");
  }

  @Test
  void documentsForPeopleSayItAll() {
    run(this::ledger);
    for (Format format : List.of(Format.MD, Format.HTML)) {
      assertThat(text(format))
          .contains(
              "The pipeline is slow",
              "being solved",
              "And more.",
              "Reports time out",
              "One team only",
              "that it told me what to do about it",
              "4 pieces of evidence, 2 developers, 2 teams",
              "6 min lost",
              "2026-03-30, 13:00 in",
              "friction (severe), 1 min, shadowing, #ci",
              "waiting, 4 min, shadowing",
              "6 min lost, not counting who did not agree",
              "Speed (efficiency)",
              "Several clouds",
              "The head of sales",
              "Nobody asked for it",
              "One finding is not linked yet",
              "2 pieces of evidence were left out");
    }
  }

  @Test
  void onlyFiguresThatLeaveSomebodyOutSaySo() {
    run(
        tx -> {
          session(tx, "Nora", "Checkout", Consent.YES);
          session(tx, "Nick", "Payroll", Consent.NO);
          for (String theme : List.of("Speed", "Care", "Trust")) {
            evidence.save(tx, new Theme(theme, theme));
          }
          evidence.save(tx, new PainPoint("a", "All agreed", "Care"));
          evidence.save(tx, new PainPoint("s", "Some agreed", "Speed"));
          evidence.save(tx, new PainPoint("t", "Told", "Trust"));
          evidence.save(tx, new PainPoint("k", "Kept", "Trust"));
          link(tx, "a", "Nora 5");
          link(tx, "s", "Nora 5", "Nick 5");
          link(tx, "t", "Nora 5");
          link(tx, "k", "Nick 5");
        });
    String left = ", not counting who did not agree";
    assertThat(text(Format.MD))
        .contains("Figures and minutes do not count who did not agree")
        .containsPattern("## [123][.] All agreed\n\n(- .*\n)*- Time: 1 min lost\n")
        .containsPattern("## [123][.] Some agreed\n\n(- .*\n)*- Time: 1 min lost" + left + "\n")
        .containsPattern("## [123][.] Told\n\n(- .*\n)*- Time: 1 min lost\n")
        .containsPattern("- Care: .*1 min lost\n")
        .containsPattern("- Speed: .*1 min lost" + left + "\n")
        .containsPattern("- Trust: 1 pain point: .*1 min lost" + left + "\n");
    assertThat(workspace.queryAside(tx -> Exports.painPoint(tx, "a")).join().text())
        .contains("1 min lost")
        .doesNotContain(left);
    assertThat(workspace.queryAside(tx -> Exports.painPoint(tx, "s")).join().text())
        .contains("1 min lost" + left);
  }

  @Test
  void anAssumptionCountsDevelopersOnEachSide() throws Exception {
    run(
        tx -> {
          interviews.ended(tx, "Nora", null, Consent.YES, "the queue");
          interviews.ended(tx, "Nora", null, Consent.YES, "the queue");
          interviews.ended(tx, "Nick", null, Consent.NO, "the queue");
          interviews.practice(tx, interviews.ended(tx, "Ada", null, Consent.YES, "the queue"));
          evidence.assumptionStated(tx, "Nobody reads mail");
        });
    JsonNode all = new ObjectMapper().readTree(text(Format.JSON)).get("assumptions");
    JsonNode queue = all.get(1);
    assertThat(queue.get("statement").asText()).isEqualTo("the queue");
    assertThat(queue.get("interviews").asInt()).isEqualTo(2);
    assertThat(queue.get("developersFor").asInt()).isEqualTo(1);
    assertThat(queue.get("developersAgainst").asInt()).isEqualTo(1);
    assertThat(queue.get("forIds")).hasSize(2);
    assertThat(all.get(0).get("neverTested").asBoolean()).isTrue();
    assertThat(text(Format.MD)).contains("Never tested yet");
  }

  @Test
  void itIsListedByWhenItWasLastSeen() {
    run(this::ledger);
    List<Listed> listed = workspace.query(tx -> Exports.list(tx, What.EVIDENCE)).join();
    assertThat(listed)
        .extracting(Listed::title)
        .containsExactly("The pipeline is slow", "A bigger database");
    assertThat(listed.getFirst().date()).isEqualTo("2026-03-30");
    assertThat(listed.getLast().date()).isNull();
  }

  @Test
  void itLeavesAsAWhole() {
    assertThatThrownBy(
            () ->
                workspace
                    .queryAside(tx -> Exports.document(tx, What.EVIDENCE, Format.MD, "ci"))
                    .join())
        .hasRootCauseInstanceOf(NotExported.class)
        .hasMessageContaining("as a whole");
  }

  @Test
  void anEmptyLedgerSaysSo() {
    assertThat(text(Format.MD)).contains("No pain points").contains("None.");
    assertThat(text(Format.HTML)).contains("No pain points");
  }

  @Test
  void whatOnlyWhoDoesNotAgreeStandsBehindStays() {
    run(
        tx -> {
          session(tx, "Nick", "Payroll", Consent.NO);
          evidence.save(tx, new Theme("his", "His theme"));
          evidence.save(tx, new PainPoint("his", "His alone", "his"));
          link(tx, "his", "Nick 5");
          evidence.save(tx, new PainPoint("bare", "Still to be found", null));
          new DeclinedRequests()
              .save(
                  tx,
                  new DeclinedRequest(
                      "no", "Clouds", "", null, "", "his", LocalDate.of(2026, 4, 2)));
          interviews.ended(tx, "Nick", null, Consent.NO, "no belief");
        });
    for (Format format : What.EVIDENCE.formats()) {
      assertThat(text(format))
          .contains("Still to be found")
          .doesNotContain("His", "\"his\"", "no belief");
    }
    assertThat(text(Format.JSON)).contains("Clouds");
  }

  /** Somebody who agreed in one session to less than in the other is two people outside. */
  @Test
  void noNumberJoinsANameAndAPseudonym() throws Exception {
    run(
        tx -> {
          session(tx, "Nora", "Checkout", Consent.PSEUDONYM_ONLY);
          evidence.save(tx, new PainPoint("ci", "slow", null));
          link(tx, "ci", "Nora 5");
          session(tx, "Nora", "Checkout", Consent.YES);
          link(tx, "ci", "Nora 5");
          people.setConsent(tx, people.developerNamed(tx, "Nora", null).id(), Consent.YES);
        });
    JsonNode figures =
        new ObjectMapper().readTree(text(Format.JSON)).get("painPoints").get(0).get("figures");
    assertThat(figures.get("pieces").asInt()).isEqualTo(2);
    assertThat(figures.get("developers").asInt()).isEqualTo(2);
  }

  /** What was said by somebody who does not agree, typed into any text of the ledger. */
  @ParameterizedTest
  @EnumSource(value = Format.class, mode = Mode.EXCLUDE, names = "XLSX")
  void wordsOfWhoDoesNotAgreeStayWhereverTheyAreTyped(Format format) {
    Random random = new Random(format.ordinal());
    Set<String> said = new HashSet<>();
    run(
        tx -> {
          for (int i = 0; i < 20; i++) {
            String words = "we zumble " + word(random) + " the zwackel " + word(random);
            said.add(words);
            Consent consent = Consent.NO;
            if (random.nextBoolean()) {
              Interview one =
                  interviews.ended(tx, "Nick " + i, null, consent, words, "slow CI " + i);
              assertThat(one.isEnded()).isTrue();
            } else {
              session(tx, "Nick " + i, "Payroll", consent);
              sessions.save(
                  tx,
                  sessions
                      .entries(tx, List.of(entries.get("Nick " + i + " 15")))
                      .getFirst()
                      .withText(words));
            }
            String typed =
                switch (random.nextInt(3)) {
                  case 0 -> words;
                  case 1 -> "As they say: “" + words.toUpperCase(Locale.ROOT) + "”!";
                  default -> words.substring(0, words.length() - 2);
                };
            type(tx, random.nextInt(8), "x" + i, typed);
          }
        });
    String text = text(format).toLowerCase(Locale.ROOT);
    assertThat(text).contains("words of somebody who did not agree");
    assertThat(text).doesNotContain("zumble", "zwackel");
    assertThat(said).hasSize(20);
  }

  private static String word(Random random) {
    return random
        .ints(6, 'a', 'z')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private void type(Tx tx, int field, String id, String text) {
    PainPoint plain = new PainPoint(id, "plain " + id, null);
    LocalDate day = LocalDate.of(2026, 4, 2);
    DeclinedRequests declined = new DeclinedRequests();
    switch (field) {
      case 0 -> evidence.save(tx, new PainPoint(id, text, null));
      case 1 -> evidence.save(tx, plain.withDescription("Seen often.\n" + text));
      case 2 -> evidence.save(tx, plain.withSolutionFramed(true).withProblemBehind(text));
      case 3 -> evidence.save(tx, plain.withStatus(PainStatus.REJECTED).withRejectedBecause(text));
      case 4 -> {
        evidence.save(tx, new Theme(id, text));
        evidence.save(tx, plain.withThemeId(id));
      }
      case 5 -> evidence.assumptionStated(tx, text);
      case 6 -> declined.save(tx, new DeclinedRequest(id, text, "", null, "", null, day));
      default -> declined.save(tx, new DeclinedRequest(id, id, text, null, text, null, day));
    }
  }

  private void run(Consumer<Tx> work) {
    Work<Boolean> whole =
        tx -> {
          work.accept(tx);
          return true;
        };
    workspace.change("test", whole).join();
  }

  private String text(Format format) {
    return workspace
        .queryAside(tx -> Exports.document(tx, What.EVIDENCE, format, null))
        .join()
        .text();
  }
}
