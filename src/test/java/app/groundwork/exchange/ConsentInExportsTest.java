package app.groundwork.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.groundwork.exchange.interviews.ToldInterview;
import app.groundwork.model.evidence.DeclinedRequest;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.PainStatus;
import app.groundwork.model.evidence.Theme;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.DeclinedRequests;
import app.groundwork.store.evidence.EvidenceLinks;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.people.PeopleMerge;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowCapture;
import app.groundwork.store.shadowing.ShadowingStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document of the catalogue honours what a developer agreed to, and says so. */
class ConsentInExportsTest {
  /** All that Zelda is or was called by; she was merged with the second. */
  private static final String NAMED =
      "Zelda Quarkson told ZELDA’s team, quarkson@x; Zora Quirkley, zora";

  private static final String OWN_WORDS = "hers: zumbling the zwackel";
  private static final List<String> NAMES = List.of("zelda", "quarkson", "zora", "quirkley");
  private static final String REPLACED = "called by a pseudonym";
  private static final String REMINDER = "Ask before you share this";

  @TempDir Path folder;
  private final PeopleStore people = new PeopleStore();
  private final ShadowingStore sessions = new ShadowingStore();
  private final ShadowCapture capture = new ShadowCapture(people, sessions);
  private final InterviewFile interviews = new InterviewFile();
  private Workspace workspace;
  private String developer = "";

  /** Where it is on record what she agreed to. */
  enum Where {
    PERSON,
    EACH_SESSION_TOO
  }

  static Stream<Object[]> documents() {
    return Stream.of(What.values())
        .flatMap(
            what ->
                what.formats().stream()
                    .flatMap(
                        format ->
                            Stream.of(Consent.values())
                                .flatMap(
                                    consent ->
                                        Stream.of(Where.values())
                                            .map(
                                                where ->
                                                    new Object[] {what, format, consent, where}))));
  }

  @BeforeEach
  void create() throws Exception {
    workspace = Workspace.create(folder.resolve("w.groundwork"), Setup.standard().sameThread());
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private void fill(Consent consent, Where where) {
    workspace
        .change(
            "test",
            tx -> {
              // Before her, so that her number is 2 and Nora’s 1.
              session(tx, "Nora Named", Consent.YES, NAMED);
              Consent then = where == Where.PERSON ? Consent.NOT_ASKED : consent;
              session(tx, "Zelda Quarkson", then, OWN_WORDS + " " + NAMED);
              developer = people.developerNamed(tx, "Zelda Quarkson", null).id();
              String former =
                  people
                      .save(tx, new Developer(tx.newId(), "Zora Quirkley", null, Consent.NOT_ASKED))
                      .id();
              new PeopleMerge(people).developers(tx, developer, former);
              interviews.ended(tx, "Nora Named", "Checkout", Consent.YES, NAMED);
              interviews.ended(tx, "Zelda Quarkson", "Payroll", then, OWN_WORDS + " " + NAMED);
              people.setConsent(tx, developer, consent);
              evidence(tx);
              return true;
            })
        .join();
  }

  private void session(Tx tx, String name, Consent consent, String text) {
    long start = InterviewFile.START - 86_400_000;
    ShadowSession session =
        capture.start(
            tx,
            new ShadowCapture.Start(name, null, text, text, consent, text, 60_000L, 90_000L),
            start);
    LogEntry entry = capture.log(tx, session.id(), ".a x", start + 60_000);
    sessions.save(
        tx,
        entry
            .withText(text)
            .withTool(text)
            .withSeverity(2)
            .withFriction(text)
            .withAsked(text, text));
    capture.stop(tx, session.id(), start + 3_600_000);
  }

  /** Every text of the ledger names her and has her very words; both sessions are behind it. */
  private void evidence(Tx tx) {
    EvidenceStore ledger = new EvidenceStore();
    String text = OWN_WORDS + " " + NAMED;
    ledger.save(tx, new Theme("theme", text));
    ledger.save(
        tx,
        new PainPoint("pain", text, text, PainStatus.REJECTED, text, "theme", true, text, null));
    ledger.save(tx, new PainPoint("bare", text, null));
    for (ShadowSession session : sessions.sessions(tx)) {
      for (LogEntry entry : sessions.log(tx, session.id())) {
        new EvidenceLinks().link(tx, "pain", new ItemRef(ShadowingStore.ENTRY, entry.id()));
      }
    }
    InitiativeTexts.add(tx, "nora", "Nora Named wants it, zora too", "pain", "bare");
    InitiativeTexts.add(tx, "hers", text, "pain", "bare");
    DeclinedRequests declined = new DeclinedRequests();
    LocalDate day = LocalDate.of(2026, 5, 1);
    declined.save(
        tx, new DeclinedRequest("typed", text, "Zelda Quarkson", null, text, "pain", day));
    declined.save(tx, new DeclinedRequest("known", NAMED, "zora", developer, OWN_WORDS, null, day));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isHonoured(What what, Format format, Consent consent, Where where) {
    fill(consent, where);
    Document document = document(what, format, null);
    String text = Plain.text(document);
    boolean table = what == What.RICE && (format == Format.CSV || format == Format.XLSX);
    String low = text.toLowerCase(Locale.ROOT);
    assertThat(text).contains("Nora Named");
    if (consent.letsName()) {
      assertThat(text).contains("Zelda Quarkson", OWN_WORDS).doesNotContain("Developer 2");
    } else {
      assertThat(low).doesNotContain(NAMES);
      assertThat(document.remarks()).anyMatch(remark -> remark.contains(REPLACED));
    }
    switch (consent) {
      case YES -> assertThat(document.remarks()).noneMatch(remark -> remark.contains("consent"));
      case NOT_ASKED -> {
        assertThat(document.remarks()).anyMatch(remark -> remark.contains(REMINDER));
        if (!table) {
          assertThat(text).contains(format == Format.CSV ? "notAsked" : REMINDER);
        }
      }
      case PSEUDONYM_ONLY -> {
        assertThat(text).contains("Developer 2", OWN_WORDS);
        assertThat(text)
            .contains(
                switch (format) {
                  case MD, HTML -> REPLACED;
                  case CSV, XLSX -> table ? "Developer 2" : "pseudonymOnly";
                  case JSON -> "\"renamed\" : true";
                });
      }
      case NO -> {
        assertThat(text).doesNotContain("Developer 2", developer).contains("somebody");
        assertThat(low).doesNotContain("zumbling", "zwackel");
        assertThat(document.remarks()).anyMatch(remark -> remark.contains("left out"));
        if (format != Format.CSV && format != Format.XLSX) {
          // Of the ledger: an entry, a quote, a line for an assumption and one against it.
          String count = what == What.EVIDENCE ? "4" : "1";
          assertThat(text).contains(format == Format.JSON ? "\"leftOut\" : " + count : "left out");
        }
        if (what.item() == null) {
          return;
        }
        assertThatThrownBy(() -> document(what, format, "Zelda Quarkson"))
            .hasRootCauseInstanceOf(NotExported.class)
            .hasMessageContaining("did not agree");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void noOneElsesDocumentTellsMore(What what, Format format, Consent consent, Where where) {
    if (what.item() == null) {
      return;
    }
    fill(consent, where);
    String text = document(what, format, "Nora Named").text();
    if (consent.letsName()) {
      assertThat(text).contains("Zelda");
    } else {
      assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain(NAMES);
      assertThat(text).contains(consent == Consent.NO ? "somebody" : "Developer 2");
    }
    assertThat(text).doesNotContain("zumbling", developer);
  }

  static Stream<Object[]> consents() {
    return Stream.of(Consent.values())
        .flatMap(consent -> Stream.of(Where.values()).map(where -> new Object[] {consent, where}));
  }

  /** Every text that a sheet has holds her name; the ledger has her very words. */
  @ParameterizedTest
  @MethodSource("consents")
  void isHonouredByTheSheetToPrint(Consent consent, Where where) {
    fill(consent, where);
    Consent then = where == Where.PERSON ? Consent.NOT_ASKED : consent;
    for (String of : List.of("Zelda Quarkson", "Nora Named")) {
      Document sheet = sheet(of, of.equals("Nora Named") ? Consent.YES : then);
      String text = sheet.text();
      String low = text.toLowerCase(Locale.ROOT);
      assertThat(text).contains("What about");
      if (consent.letsName()) {
        assertThat(text).contains("Zelda Quarkson told").doesNotContain("Developer 2");
      } else {
        assertThat(low).doesNotContain(NAMES);
        assertThat(sheet.remarks()).anyMatch(remark -> remark.contains(REPLACED));
        assertThat(text).contains(REPLACED);
        assertThat(text).contains(consent == Consent.NO ? "somebody" : "Developer 2");
      }
      if (consent == Consent.NO) {
        assertThat(text).doesNotContain("Developer 2", developer);
        assertThat(low).doesNotContain("zumbling", "zwackel");
      }
      if (consent == Consent.NOT_ASKED && of.startsWith("Zelda")) {
        assertThat(sheet.remarks()).anyMatch(remark -> remark.contains(REMINDER));
        assertThat(text).contains(REMINDER);
      }
    }
  }

  /** Ada’s interview was for, and asks, what another said who does not agree. */
  @ParameterizedTest
  @EnumSource(Consent.class)
  void noOnesWordsLeaveAsWhatAnotherIsAsked(Consent consent) {
    String said = "We zumble the zwackel each morning, until it is green";
    String copied = "“" + said + "” Is it so?";
    List<String> ids =
        workspace
            .change(
                "test",
                tx -> {
                  Interview zelda =
                      interviews.ended(tx, "Zelda Quarkson", null, consent, "hers", "slow CI");
                  interviews.pulled(tx, zelda.id(), said, NoteKind.QUOTE, Speaker.THEM);
                  interviews.pulled(
                      tx, zelda.id(), "What about last week?", NoteKind.SAID, Speaker.ME);
                  return List.of(
                      interviews.prepared(tx, "Ada", null, Consent.YES, copied).id(),
                      interviews.ended(tx, "Ada", null, Consent.YES, copied, "slow CI").id(),
                      interviews
                          .prepared(tx, "Ada", null, Consent.YES, "What about last week?")
                          .id());
                })
            .join();
    StringBuilder out = new StringBuilder();
    for (String id : ids.subList(0, 2)) {
      ToldInterview told =
          workspace
              .queryAside(
                  tx -> {
                    InterviewsStore store = new InterviewsStore();
                    InterviewReading reading = new InterviewReading(tx, store.interviews(tx));
                    Interview one = store.interview(tx, id).orElseThrow();
                    out.append(reading.listed(one).title());
                    return reading.told(one);
                  })
              .join();
      out.append(told.interview().preparation().purpose());
      told.parts().forEach(part -> out.append(part.questions()));
      out.append(told.own()).append(told.slots());
      told.synthesis().actions().stream()
          .filter(action -> action.noteId() == null)
          .forEach(action -> out.append(action.text()));
    }
    Document sheet =
        workspace
            .queryAside(tx -> InterviewSheets.document(tx, ids.getFirst()))
            .join()
            .orElseThrow();
    String asked =
        workspace
            .queryAside(tx -> InterviewSheets.document(tx, ids.get(2)))
            .join()
            .orElseThrow()
            .text();
    assertThat(asked).as("the interviewer’s words").contains("What about last week?");
    if (consent == Consent.NO) {
      assertThat(out.toString()).doesNotContain("zumble");
      assertThat(sheet.text()).doesNotContain("zumble");
      assertThat(sheet.remarks()).isNotEmpty();
    } else {
      assertThat(out.toString()).contains("zumble");
      assertThat(sheet.text()).contains("zumble");
    }
  }

  @Test
  void aTeamIsNotCalledByWhoDoesNotAgreeOnTheSheet() {
    fill(Consent.NO, Where.PERSON);
    String planned =
        workspace
            .change(
                "test",
                tx -> interviews.prepared(tx, "Nora Named", "Quarkson’s", Consent.YES, "why").id())
            .join();
    String sheet =
        workspace
            .queryAside(tx -> InterviewSheets.document(tx, planned))
            .join()
            .orElseThrow()
            .text();
    assertThat(sheet).contains("Nora Named", "somebody").doesNotContain("Quarkson");
  }

  /** The sheet of one that is prepared, and that tests what she said. */
  private Document sheet(String of, Consent consent) {
    String planned =
        workspace
            .change(
                "test",
                tx -> {
                  String id =
                      interviews.prepared(tx, of, null, consent, "What about " + NAMED).id();
                  interviews.tests(tx, id, OWN_WORDS + " " + NAMED);
                  return id;
                })
            .join();
    return workspace.queryAside(tx -> InterviewSheets.document(tx, planned)).join().orElseThrow();
  }

  private Document document(What what, Format format, @Nullable String item) {
    return workspace.queryAside(tx -> Exports.document(tx, what, format, item)).join();
  }
}
