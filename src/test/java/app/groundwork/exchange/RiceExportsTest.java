package app.groundwork.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.initiatives.Confidence;
import app.groundwork.model.initiatives.Discussion;
import app.groundwork.model.initiatives.DiscussionVerdict;
import app.groundwork.model.initiatives.Impact;
import app.groundwork.model.initiatives.Initiative;
import app.groundwork.model.initiatives.InitiativeStatus;
import app.groundwork.model.initiatives.Kill;
import app.groundwork.model.initiatives.Origin;
import app.groundwork.model.initiatives.Rice;
import app.groundwork.model.initiatives.RiceNotes;
import app.groundwork.model.initiatives.SuccessCriterion;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.EvidenceLinks;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.initiatives.InitiativeProblems;
import app.groundwork.store.initiatives.InitiativesStore;
import app.groundwork.store.initiatives.SuccessCriteria;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowCapture;
import app.groundwork.store.shadowing.ShadowingStore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Initiatives as documents. */
class RiceExportsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

  @TempDir Path folder;
  private final PeopleStore people = new PeopleStore();
  private final ShadowingStore sessions = new ShadowingStore();
  private final InitiativesStore initiatives = new InitiativesStore();
  private final InitiativeProblems problems = new InitiativeProblems();
  private Workspace workspace;

  @BeforeEach
  void create() throws Exception {
    workspace = Workspace.create(folder.resolve("w.groundwork"), Setup.standard().sameThread());
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private void run(Consumer<Tx> work) {
    workspace
        .change(
            "test",
            tx -> {
              work.accept(tx);
              return true;
            })
        .join();
  }

  private String text(Format format) {
    return Plain.text(document(format));
  }

  private Document document(Format format) {
    return workspace.queryAside(tx -> Exports.document(tx, What.RICE, format, null)).join();
  }

  private JsonNode json() throws Exception {
    return new ObjectMapper().readTree(text(Format.JSON)).get("initiatives");
  }

  private static Initiative scored(String id, int reach, String effort) {
    return new Initiative(id, "Initiative " + id)
        .withRice(
            new Rice(
                BigDecimal.valueOf(reach), Impact.HIGH, Confidence.MEDIUM, new BigDecimal(effort)));
  }

  /** A session in which that developer met the pain point. */
  private void session(Tx tx, String developer, Consent consent, String pain) {
    long start = 1_750_000_000_000L;
    ShadowCapture capture = new ShadowCapture(people, sessions);
    ShadowSession session =
        capture.start(
            tx,
            new ShadowCapture.Start(developer, "Checkout", "", "", consent, null, null, null),
            start);
    String entry = capture.log(tx, session.id(), ".w the pipeline", start).id();
    capture.stop(tx, session.id(), start + 600_000);
    new EvidenceLinks().link(tx, pain, new ItemRef(ShadowingStore.ENTRY, entry));
  }

  @Test
  void jsonLosesNothing() throws Exception {
    Initiative ci =
        scored("ci", 200, "2.5")
            .withOutcome("no waiting")
            .withOrigin(Origin.DATA)
            .withOwner("Kim")
            .withTags(List.of("delivery", "ci"))
            .withStatus(InitiativeStatus.PLANNED)
            .withNotes(new RiceNotes("headcount", "", "", "guess"))
            .withDiscussion(new Discussion(DiscussionVerdict.RICE_IS_RIGHT, "it is", DAY));
    run(
        tx -> {
          new EvidenceStore().save(tx, new PainPoint("slow", "Slow CI", null));
          initiatives.save(tx, new Initiative("bare", "Portal"));
          initiatives.save(tx, ci);
          initiatives.save(
              tx,
              scored("cloud", 40, "5")
                  .killed(new Kill("no need", "ask first", DAY, InitiativeStatus.IN_PROGRESS)));
          problems.link(tx, "ci", "slow");
          new SuccessCriteria().save(tx, new SuccessCriterion("c", "ci", "minutes", "under 5"));
          session(tx, "Nora", Consent.YES, "slow");
        });
    run(tx -> initiatives.save(tx, ci.withRice(ci.rice().withReach(new BigDecimal("150.5")))));
    JsonNode all = json();
    // In the team's own order, whatever their state.
    assertThat(all)
        .extracting(one -> one.get("id").asText())
        .containsExactly("bare", "ci", "cloud");
    JsonNode one = all.get(1);
    assertThat(one.get("reach").decimalValue()).isEqualTo("150.5");
    assertThat(one.get("impact").decimalValue()).isEqualTo("2");
    assertThat(one.get("confidence").decimalValue()).isEqualTo("0.8");
    assertThat(one.get("score").decimalValue()).isEqualTo("96.32");
    assertThat(one.get("notes").toString())
        .isEqualTo("{\"reach\":\"headcount\",\"effort\":\"guess\"}");
    assertThat(one.get("ownRank").intValue()).isEqualTo(1);
    assertThat(one.get("origin").asText()).isEqualTo("data");
    assertThat(one.get("owner").asText()).isEqualTo("Kim");
    assertThat(one.get("tags").toString()).isEqualTo("[\"delivery\",\"ci\"]");
    assertThat(one.get("problems").toString())
        .isEqualTo("[{\"painPointId\":\"slow\",\"title\":\"Slow CI\"}]");
    assertThat(one.get("successCriteria").toString())
        .isEqualTo("[{\"id\":\"c\",\"criterion\":\"minutes\",\"target\":\"under 5\"}]");
    assertThat(one.get("evidence").get("developers").intValue()).isEqualTo(1);
    assertThat(one.get("evidence").get("lostMs").longValue()).isEqualTo(600_000);
    assertThat(one.get("discussion").toString())
        .isEqualTo("{\"verdict\":\"riceIsRight\",\"reason\":\"it is\",\"on\":\"2026-05-20\"}");
    JsonNode last = one.get("history").get(4);
    assertThat(last.get("before").intValue()).isEqualTo(200);
    assertThat(last.get("after").decimalValue()).isEqualTo("150.5");
    assertThat(last.get("at").asText()).endsWith("Z");
    assertThat(all.get(2).get("kill").toString())
        .isEqualTo(
            "{\"reason\":\"no need\",\"lesson\":\"ask"
                + " first\",\"on\":\"2026-05-20\",\"before\":\"inProgress\"}");
    assertThat(all.get(2).has("ownRank")).isFalse();
    assertThat(all.get(0).has("reach")).isFalse();
  }

  @Test
  void aDocumentTellsWhoWasNotInTheRoomWhatWasArgued() {
    run(
        tx -> {
          initiatives.save(
              tx,
              scored("a", 10, "5")
                  .withDiscussion(
                      new Discussion(DiscussionVerdict.CONTEXT_MISSING, "An audit.", DAY)));
          initiatives.save(tx, scored("b", 20, "5"));
          initiatives.save(tx, scored("c", 30, "1"));
          initiatives.save(tx, new Initiative("d", "Portal"));
          initiatives.save(
              tx,
              scored("e", 1, "1")
                  .killed(new Kill("no need", "ask first", DAY, InitiativeStatus.PLANNED)));
        });
    for (Format format : List.of(Format.MD, Format.HTML)) {
      String text = text(format);
      assertThat(text)
          .contains("3 initiatives ranked, 1 unscored, none done, 1 killed")
          .contains(
              "RICE puts “Initiative c” highest above the team’s own order: rank 1 instead of 3")
          .contains(
              "The team puts “Initiative a” highest above its RICE rank: 1 instead of 3, 2 places")
          .contains("Discussed on 2026-05-20: Context missing. An audit.")
          .contains("is −1.00: the agreement is one against the other")
          .contains("Portal: missing reach, impact, confidence, effort")
          .contains("5 person-months with no interview behind it")
          .contains("Killed", "no need", "ask first");
    }
    assertThat(text(Format.MD))
        .contains("| 1 | Initiative a | Initiative c (48.0) |")
        .contains("| 1 | 3 | −2 | Initiative a | 10 | 2 | 80% | 5 | 3.2 | idea | none |");
  }

  @Test
  void anEmptyListIsADocumentToo() {
    assertThat(text(Format.MD)).contains("no initiative ranked", "Nothing has a score yet");
    assertThat(text(Format.HTML)).contains("no initiative ranked", "Nothing has a score yet");
    assertThat(text(Format.CSV))
        .isEqualTo(
            "Own rank,RICE"
                + " rank,Difference,Initiative,Reach,Impact,Confidence,Effort,Score,Status,Evidence\r\n");
  }

  /** Nick agreed to nothing; he alone is behind one of the two pain points. */
  @Test
  void whoDoesNotAgreeCountsNowhereAndIsNotNamed() throws Exception {
    run(
        tx -> {
          new EvidenceStore().save(tx, new PainPoint("his", "His alone", null));
          new EvidenceStore().save(tx, new PainPoint("both", "Of both", null));
          new EvidenceStore().save(tx, new PainPoint("none", "Of nobody yet", null));
          people.save(tx, new Developer("nick", "Nick Nolan", null, Consent.NO));
          session(tx, "Nick Nolan", Consent.NO, "his");
          session(tx, "Nick Nolan", Consent.NO, "both");
          session(tx, "Nora Named", Consent.YES, "both");
          initiatives.save(tx, scored("a", 10, "1").withOwner("nick nolan"));
          for (String pain : List.of("his", "both", "none")) {
            problems.link(tx, "a", pain);
          }
        });
    JsonNode one = json().get(0);
    assertThat(one.get("problems").findValuesAsText("title"))
        .containsExactly("Of both", "Of nobody yet");
    assertThat(one.get("evidence").get("pieces").intValue()).isEqualTo(1);
    assertThat(one.get("evidence").get("developers").intValue()).isEqualTo(1);
    assertThat(one.get("owner").asText()).isEqualTo("somebody");
    assertThat(document(Format.CSV).remarks())
        .anyMatch(remark -> remark.startsWith("2 pieces of evidence were left out"));
    assertThat(document(Format.CSV).remarks()).anyMatch(remark -> remark.contains("in md, html"));
  }

  @Test
  void listsEachByTheDayOfItsLastChange() {
    run(
        tx -> {
          initiatives.save(tx, new Initiative("never", "Never scored"));
          initiatives.save(tx, scored("a", 10, "1"));
        });
    List<Listed> listed = workspace.query(tx -> Exports.list(tx, What.RICE)).join();
    assertThat(listed).extracting(Listed::id).containsExactly("a", "never");
    assertThat(listed.getFirst().date()).isNotNull();
    assertThat(listed.getLast()).isEqualTo(new Listed("never", null, "Never scored"));
  }

  @Test
  void thereIsNoSingleOneToChoose() {
    assertThatThrownBy(() -> single("a"))
        .hasRootCauseInstanceOf(NotExported.class)
        .hasMessageContaining("as a whole");
  }

  private Document single(@Nullable String id) {
    return workspace.queryAside(tx -> Exports.document(tx, What.RICE, Format.CSV, id)).join();
  }
}
