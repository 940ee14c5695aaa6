package app.groundwork.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowCapture;
import app.groundwork.store.shadowing.ShadowingStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every document that leaves the workspace, whatever it is of and as what. */
class ExportsTest {
  private static final List<String> HOSTILE =
      List.of(
          "</svg><script>alert(1)</script>",
          "</style></title><img src=x onerror=alert(1)>",
          "=HYPERLINK(\"http://evil.example\",\"look\")",
          "+1",
          "-1",
          "@SUM(A1)",
          "'=1",
          "\"quoted\", and\nbroken | over\r\nlines",
          "\tindented",
          "\u202eright to left\u202c שלום",
          "🙂👩‍👩‍👧",
          "a\u0000b\u0007c",
          "[link](javascript:alert(1)) <http://evil.example> www.evil.example",
          "{{developer}} {{{developer}}} ${x}",
          "<!-- & &lt; ]]> -->",
          "very long: " + "so und so weiter ".repeat(300).strip());

  @TempDir Path folder;
  private final ShadowingStore sessions = new ShadowingStore();
  private final ShadowCapture capture = new ShadowCapture(new PeopleStore(), sessions);
  private final InterviewFile interviews = new InterviewFile();
  private Workspace workspace;

  static Stream<Object[]> documents() {
    return Stream.of(What.values())
        .flatMap(what -> what.formats().stream().map(format -> new Object[] {what, format}));
  }

  @BeforeEach
  void fill() throws Exception {
    workspace = Workspace.create(folder.resolve("w.groundwork"), Setup.standard().sameThread());
    workspace
        .change(
            "test",
            tx -> {
              session(tx, "Nora Named", Consent.YES, HOSTILE);
              session(tx, "Quinn Quiet", Consent.NOT_ASKED, List.of());
              session(tx, "Pia Pseudo", Consent.PSEUDONYM_ONLY, List.of("what Pseudo did"));
              session(tx, "Nick No", Consent.NO, List.of("stays inside"));
              for (String text : HOSTILE) {
                session(tx, "dev " + text, Consent.YES, List.of(text));
              }
              interviews.ended(tx, "Nora Named", "Checkout", Consent.YES, "plain");
              interviews.ended(tx, "Quinn Quiet", null, Consent.NOT_ASKED, "quiet");
              interviews.ended(tx, "Pia Pseudo", null, Consent.PSEUDONYM_ONLY, "what Pseudo did");
              interviews.ended(tx, "Nick No", null, Consent.NO, "stays inside");
              InitiativeTexts.add(tx, "names", "Nora Named, Nick No, Pia Pseudo");
              for (String text : HOSTILE) {
                InitiativeTexts.add(tx, "i" + HOSTILE.indexOf(text), text);
                interviews.ended(tx, "dev " + text, null, Consent.YES, text);
              }
              return true;
            })
        .join();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private void session(Tx tx, String developer, Consent consent, List<String> texts) {
    long start = 1_750_000_000_000L;
    String odd = texts.isEmpty() ? "plain" : texts.getFirst();
    ShadowSession session =
        capture.start(
            tx,
            new ShadowCapture.Start(developer, odd, odd, odd, consent, odd, 60_000L, 1L),
            start);
    String[] marks = {".n", ".w", ".i", ".h", ".e", ".a"};
    int at = 0;
    for (String text : texts) {
      at++;
      LogEntry entry =
          capture.log(tx, session.id(), marks[at % marks.length] + " x", start + at * 60_000L);
      sessions.save(
          tx,
          entry
              .withText(text)
              .withTool(text)
              .withSeverity(at % 4)
              .withFriction(text)
              .withAsked(text, text));
    }
    capture.stop(tx, session.id(), start + 7_200_000);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void keepsInWhoDidNotAgreeAndNamesOnlyWhoMayBeNamed(What what, Format format) {
    Document document = document(what, format);
    assertThat(Plain.text(document))
        .doesNotContain("Nick No", "stays inside", "Pia Pseudo")
        .contains("Nora Named");
    assertThat(document.remarks()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void noTextOfTheUserIsMoreThanText(What what, Format format) throws Exception {
    Document document = document(what, format);
    String text = Plain.text(document);
    List<String> seen = new ArrayList<>();
    switch (format) {
      case MD -> seen.addAll(Plain.markdown(text));
      case HTML -> seen.addAll(Plain.html(text));
      case CSV -> seen.addAll(Plain.csv(text));
      case XLSX -> seen.addAll(Plain.workbook(document));
      case JSON -> seen.addAll(Plain.json(text));
    }
    // Word for word where a machine reads it, without what no page can hold where people do.
    for (String hostile : HOSTILE) {
      String word = format == Format.CSV || format == Format.JSON ? hostile : Plain.words(hostile);
      boolean cells = format != Format.MD || what == What.SHADOWING;
      assertThat(seen)
          .as(hostile)
          .anyMatch(each -> cells ? each.equals(word) : each.contains(word));
    }
  }

  @Test
  void aTableSaysThatASessionWithoutEntriesHasNoRow() {
    assertThat(document(What.SHADOWING, Format.CSV).remarks())
        .anyMatch(remark -> remark.startsWith("One session has no entries"));
    for (Format other : List.of(Format.MD, Format.HTML, Format.JSON)) {
      assertThat(document(What.SHADOWING, other).remarks())
          .noneMatch(remark -> remark.contains("no entries"));
    }
    assertThat(document("Nora Named").remarks()).noneMatch(each -> each.contains("no entries"));
    assertThat(document("Quinn Quiet").remarks()).anyMatch(each -> each.contains("no entries"));
  }

  private Document document(String session) {
    return workspace
        .queryAside(tx -> Exports.document(tx, What.SHADOWING, Format.CSV, session))
        .join();
  }

  private Document document(What what, Format format) {
    return workspace.queryAside(tx -> Exports.document(tx, what, format, null)).join();
  }
}
