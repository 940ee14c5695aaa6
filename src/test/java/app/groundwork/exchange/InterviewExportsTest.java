package app.groundwork.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.people.Consent;
import app.groundwork.store.Setup;
import app.groundwork.store.Work;
import app.groundwork.store.Workspace;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What interviews and their syntheses say as documents, and which of them are chosen. */
@Isolated
class InterviewExportsTest {
  @TempDir Path folder;
  private final InterviewFile file = new InterviewFile();
  private Workspace workspace;
  private Interview nora;

  @BeforeEach
  void fill() throws Exception {
    workspace = Workspace.create(folder.resolve("w.groundwork"), Setup.standard().sameThread());
    nora = change(tx -> file.ended(tx, "Nora Named", "Checkout", Consent.YES, "the queue"));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void jsonHoldsEachTextOnceAndWhoTalked() throws Exception {
    JsonNode all = new ObjectMapper().readTree(text(What.INTERVIEWS, Format.JSON, null));
    assertThat(all.get("format").asText()).isEqualTo("groundwork.interviews");
    JsonNode one = all.get("interviews").get(0);
    assertThat(one.get("id").asText()).isEqualTo(nora.id());
    assertThat(one.get("startedAt").asText()).isEqualTo("2026-03-31T09:00:00.000Z");
    // 3 of 15 minutes; one minute of 30 was a pause.
    assertThat(one.get("talkShare").asDouble()).isEqualTo(0.2);
    assertThat(one.get("talkSource").asText()).isEqualTo("keys");
    assertThat(one.get("talkEstimated").asBoolean()).isTrue();
    assertThat(one.get("longestMonologueMs").asLong()).isEqualTo(180_000);
    assertThat(one.get("lengthMs").asLong()).isEqualTo(29 * 60_000);
    assertThat(one.get("parts").get(0).get("spentMs").asLong()).isEqualTo(29 * 60_000);
    assertThat(one.get("notes")).hasSize(7);
    assertThat(one.get("notes").get(0).get("timeMs").asLong()).isEqualTo(60_000);
    JsonNode synthesis = one.get("synthesis");
    assertThat(synthesis.get("finished").asBoolean()).isTrue();
    assertThat(synthesis.get("missing")).isEmpty();
    JsonNode quote = synthesis.get("topPains").get(0).get("quotes").get(0);
    assertThat(quote.get("noteId")).isEqualTo(one.get("notes").get(1).get("id"));
    assertThat(synthesis.get("surprises")).hasSize(1);
    assertThat(synthesis.get("tested").get(0).get("for")).hasSize(1);
    assertThat(synthesis.get("tested").get(0).get("against")).hasSize(1);
    // The action that is a line still says no words of its own.
    assertThat(synthesis.get("actions")).hasSize(2);
    assertThat(synthesis.get("actions").findValues("text")).hasSize(1);
  }

  @Test
  void whoTalkedIsNullWhereNobodyKnows() throws Exception {
    Interview planned =
        change(tx -> file.prepared(tx, "Quinn", null, Consent.YES, "what is planned"));
    JsonNode json = new ObjectMapper().readTree(text(What.INTERVIEWS, Format.JSON, planned.id()));
    JsonNode one = json.get("interviews").get(0);
    assertThat(one.get("talkShare").isNull()).isTrue();
    assertThat(one.has("startedAt")).isFalse();
    assertThat(one.get("ownQuestions").get(0).get("text").asText()).isEqualTo("what is planned");
    assertThat(one.get("slots").get(0).get("value").asText()).isEqualTo("what is planned");
  }

  @Test
  void quotesAreATable() {
    String csv = text(What.INTERVIEWS, Format.CSV, null);
    assertThat(csv.lines())
        .containsExactly(
            "interview,date,speaker,team,part,question,time,quote,pain point,theme,context,"
                + "practice,consent",
            nora.id()
                + ",2026-03-31,Nora Named,Checkout,the queue,the queue,02:00,the queue,the queue,"
                + "the queue,the queue,no,yes");
    assertThat(document(What.INTERVIEWS, Format.CSV, null).remarks())
        .containsExactly("Quotes only: other notes, talk and synthesis are in md, html and json.");
  }

  @Test
  void aSynthesisHasItsSections() {
    assertThat(text(What.SYNTHESIS, Format.MD, nora.id()))
        .contains(
            "# Synthesis: Nora Named\n",
            "- Date: 2026-03-31",
            "Finished on 2026-03-31; took 09:00.",
            "## Top pain points\n\n### 1. the queue\n\nTheme: the queue\n",
            "- 02:00 “the queue” – the queue\n",
            "## Surprises\n\n- 03:00 the queue\n",
            "### 1. [-] the queue\n\ncontradicted\n\n- For: 05:00 the queue\n"
                + "- Against: 06:00 the queue\n",
            "- the queue – to change, the queue, due 2026-05-01, done\n")
        .doesNotContain("Across interviews");
    assertThat(text(What.SYNTHESIS, Format.CSV, null).lines().skip(1))
        .extracting(line -> line.split(",", -1)[6])
        .containsExactly(
            "pain",
            "quote",
            "surprise",
            "assumption",
            "for",
            "against",
            "action",
            "action",
            "theme",
            "pain across");
  }

  /** A plain note, and what the interviewer said, were pulled to her pain point too. */
  @Test
  void onlyTheDevelopersOwnWordsAreQuoted() throws Exception {
    change(tx -> file.pulled(tx, nora.id(), "heard her sigh", NoteKind.NOTE, null));
    change(tx -> file.pulled(tx, nora.id(), "so it is slow?", NoteKind.QUOTE, Speaker.ME));
    change(tx -> file.pulled(tx, nora.id(), "go on", NoteKind.SAID, Speaker.ME));
    for (What what : List.of(What.INTERVIEWS, What.SYNTHESIS)) {
      for (Format format : List.of(Format.MD, Format.HTML)) {
        assertThat(text(what, format, nora.id()))
            .contains("heard her sigh", "so it is slow?", "go on", "“the queue”")
            .doesNotContain("“heard", "“so it", "“go on");
      }
    }
    assertThat(text(What.SYNTHESIS, Format.MD, nora.id()))
        .contains(
            "- 08:00 note: heard her sigh – context\n",
            "- 08:00 quote, interviewer: so it is slow? – context\n",
            "- 08:00 interviewer: go on – context\n");
    assertThat(text(What.INTERVIEWS, Format.CSV, null).lines()).hasSize(2);
    assertThat(text(What.SYNTHESIS, Format.CSV, null).lines().skip(1))
        .extracting(line -> line.split(",", -1)[6])
        .startsWith("pain", "quote", "note", "note", "note", "surprise");
    JsonNode pain =
        new ObjectMapper()
            .readTree(text(What.SYNTHESIS, Format.JSON, nora.id()))
            .get("syntheses")
            .get(0)
            .get("topPains")
            .get(0);
    assertThat(pain.get("quotes")).hasSize(1);
    assertThat(pain.get("otherLines")).hasSize(3);
  }

  @Test
  void acrossInterviewsCountsDevelopersAndTeamsWithoutPracticeAndWhoDisagrees() {
    change(
        tx -> {
          file.ended(tx, "Nora Named", "Checkout", Consent.YES, "the queue");
          file.ended(tx, "Omar Other", "Payroll", Consent.PSEUDONYM_ONLY, "the queue");
          file.ended(tx, "Nick No", "Mobile", Consent.NO, "the queue");
          return file.practice(
              tx, file.ended(tx, "Pat Practice", "Import", Consent.YES, "the queue"));
        });
    String md = text(What.SYNTHESIS, Format.MD, null);
    assertThat(md)
        .contains(
            "# Across interviews\n\n3 interviews: 2 developers, 2 teams.\n\n"
                + "One practice interview is not counted.\n\n"
                + "## the queue\n\n2 developers, 2 teams\n\n"
                + "- the queue: 2 developers, 2 teams\n",
            "One interview was left out",
            "a practice interview: it counts nowhere")
        .doesNotContain("Mobile");
  }

  /** The pain point was titled in the words of one of them. */
  @ParameterizedTest
  @EnumSource(value = Format.class, mode = Mode.EXCLUDE, names = "XLSX")
  void theWordsOfWhoDisagreesStayAlsoAsATitleThatOthersShare(Format format) {
    String words = "I wait an hour for every single merge!";
    change(
        tx -> {
          file.ended(tx, "Nick No", null, Consent.NO, words);
          file.ended(tx, "Olga", null, Consent.YES, "says little", words + " – often");
          return file.ended(tx, "Pia", null, Consent.YES, "says less", "An hour for every single");
        });
    for (What what : List.of(What.INTERVIEWS, What.SYNTHESIS)) {
      assertThat(text(what, format, null))
          .contains(
              "says little", "says less", "(words of somebody who did not agree)", "the queue")
          .doesNotContain("single merge")
          .doesNotContainIgnoringCase("hour for every single");
    }
  }

  @Test
  void oneIsChosenByItsIdOrName() {
    change(
        tx -> {
          file.prepared(tx, "Nora Named", "Checkout", Consent.YES, "next time");
          file.prepared(tx, "Petra Planned", null, Consent.YES, "next time");
          return file.ended(tx, "Twin", null, Consent.YES, "first");
        });
    change(tx -> file.ended(tx, "Twin", null, Consent.YES, "second"));
    assertThat(text(What.INTERVIEWS, Format.MD, " nora NAMED ")).doesNotContain("next time");
    assertThat(text(What.INTERVIEWS, Format.MD, nora.id().toUpperCase(Locale.ROOT)))
        .contains("the queue");
    assertThat(text(What.INTERVIEWS, Format.MD, "Petra Planned")).contains("(prepared, not begun)");
    assertThat(text(What.INTERVIEWS, Format.MD, null)).doesNotContain("Petra");
    assertThatThrownBy(() -> text(What.SYNTHESIS, Format.MD, "Petra Planned"))
        .hasRootCauseInstanceOf(NotExported.class)
        .hasMessageContaining("has not ended");
    assertThatThrownBy(() -> text(What.INTERVIEWS, Format.MD, "Twin"))
        .hasRootCauseInstanceOf(NotExported.class)
        .hasMessageContaining("2 interviews are called ‘Twin’");
    assertThatThrownBy(() -> text(What.INTERVIEWS, Format.MD, "nobody"))
        .hasRootCauseInstanceOf(NotExported.class)
        .hasMessageContaining("No interview is called ‘nobody’");
    assertThat(listed(What.INTERVIEWS)).hasSize(5);
    assertThat(listed(What.SYNTHESIS))
        .hasSize(3)
        .contains("Nora Named · Checkout · the queue")
        .noneMatch(title -> title.contains("Planned"));
  }

  @Test
  void sayTheSameEachTimeAndInEveryLocale() {
    change(tx -> file.ended(tx, "Nick No", null, Consent.NO, "no"));
    List<String> first = all();
    assertThat(all()).isEqualTo(first);
    Locale locale = Locale.getDefault();
    try {
      for (String other : List.of("ar-EG-u-nu-arab", "de-DE", "tr-TR", "th-TH-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(other));
        assertThat(all()).as(other).isEqualTo(first);
      }
    } finally {
      Locale.setDefault(locale);
    }
  }

  private List<String> all() {
    List<String> all = new ArrayList<>();
    for (What what : What.values()) {
      for (Format format : what.formats()) {
        all.add(text(what, format, null));
      }
    }
    return all;
  }

  private List<String> listed(What what) {
    return workspace.query(tx -> Exports.list(tx, what)).join().stream()
        .map(Listed::title)
        .toList();
  }

  private <T> T change(Work<T> work) {
    return workspace.change("test", work).join();
  }

  private String text(What what, Format format, @Nullable String item) {
    return document(what, format, item).text();
  }

  private Document document(What what, Format format, @Nullable String item) {
    return workspace.queryAside(tx -> Exports.document(tx, what, format, item)).join();
  }
}
