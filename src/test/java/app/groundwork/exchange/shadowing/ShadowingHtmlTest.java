package app.groundwork.exchange.shadowing;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.SessionFigures;
import app.groundwork.model.shadowing.ShadowReport;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@Isolated
class ShadowingHtmlTest {
  @Test
  void tellsASessionInTheDomainsOrder() throws Exception {
    Document page = page(Reports.shadowings(Reports.full()));
    assertThat(texts(page, "h1")).containsExactly("Shadowing Mira");
    assertThat(texts(page, "dt"))
        .startsWith("Date", "Developer", "Team", "Workflow", "Purpose", "Length");
    assertThat(texts(page, "h2"))
        .containsExactly(
            "Time log",
            "Friction points",
            "Tools used",
            "Context switches",
            "Time waiting",
            "Wishes",
            "Predictions");
    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
    assertThat(texts(page, "blockquote")).containsExactly("“Wüsste ich nur 🙂”1:58:20");
    assertThat(texts(page, "tr"))
        .contains("03:20Errorit failedci●●○ Clear: no word why")
        .contains("03:20●●○ ClearError: it failedno word why")
        .contains("pipeline110:00")
        .contains("wikici1");
  }

  @Test
  void everyTableSaysWhatItsCellsAre() throws Exception {
    Document page = page(Reports.shadowings(Reports.full(), Reports.full()));
    assertThat(all(page, "th")).isNotEmpty().allMatch(cell -> cell.hasAttribute("scope"));
    assertThat(all(page, "table"))
        .allSatisfy(table -> assertThat(table.getElementsByTagName("th").getLength()).isPositive());
  }

  @Test
  void drawsTheSessionToScale() throws Exception {
    Document page = page(Reports.shadowings(Reports.full()));
    Element svg = all(page, "svg").getFirst();
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    for (String id : svg.getAttribute("aria-labelledby").split(" ")) {
      assertThat(byId(page, id).getTextContent()).isNotBlank();
    }
    // Two hours over 660 units from 92: 5.5 a minute.
    Element wait = byClass(page, "wait").getFirst();
    assertThat(wait.getAttribute("x")).isEqualTo("275.3");
    assertThat(wait.getAttribute("width")).isEqualTo("55.0");
    assertThat(byClass(page, "interrupt")).hasSize(1);
    assertThat(byClass(page, "friction"))
        .extracting(bar -> bar.getAttribute("height"))
        .containsExactly("24", "12");
    assertThat(byClass(page, "wish"))
        .singleElement()
        .matches(mark -> mark.getAttribute("transform").equals("translate(742.8 56)"));
    assertThat(byClass(page, "axis"))
        .extracting(Element::getTextContent)
        .containsExactly(
            "00:00", "15:00", "30:00", "45:00", "1:00:00", "1:15:00", "1:30:00", "1:45:00",
            "2:00:00");
  }

  @Test
  void toolsLookAsInTheWindow() throws Exception {
    Document page = page(Reports.shadowings(Reports.full()));
    // The longest in use first: hue and foot go round, as ToolLook's do.
    assertThat(looks(page, "swatch")).containsExactly("hue1 foot1", "hue2 foot2");
    assertThat(looks(page, "foot")).isNotEmpty().isSubsetOf("hue1 foot1", "hue2 foot2");
  }

  @Test
  void severalSessionsHaveAContents() throws Exception {
    Document page = page(Reports.shadowings(Reports.full(), Reports.bare()));
    assertThat(texts(page, "h1")).containsExactly("2 shadowing sessions");
    assertThat(texts(page, "h2")).containsExactly("Shadowing Mira", "Shadowing dev1");
    assertThat(all(page, "a"))
        .isNotEmpty()
        .allSatisfy(
            link ->
                assertThat(byId(page, link.getAttribute("href").substring(1)))
                    .as(link.getAttribute("href"))
                    .isNotNull());
    assertThat(texts(page, "tr")).contains("2026-03-10MiraCheckoutdeploy | ship2:00:00215.78 %1");
    assertThat(ids(page)).doesNotHaveDuplicates();
  }

  @Test
  void aBareSessionSaysWhatIsMissing() throws Exception {
    String html = html(Reports.shadowings(Reports.bare()));
    assertThat(html)
        .contains("The developer was not asked for consent yet.")
        .contains("Nothing was logged.")
        .contains("None named.")
        .contains("still running")
        .doesNotContain("<svg", "Predictions", "null");
    assertThat(html(new Shadowings(List.of(), 2, false, ZoneOffset.UTC)))
        .contains("2 sessions were left out", "No session to report.");
  }

  @Test
  void isTheSameInEveryLocale() throws Exception {
    String english = html(Reports.shadowings(Reports.full()));
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("de-DE", "ar-EG", "th-TH-u-ca-buddhist-nu-thai", "tr-TR")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(html(Reports.shadowings(Reports.full()))).isEqualTo(english);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void anyTextStaysText() throws Exception {
    String plain = Pages.shape(page(Reports.shadowings(Reports.saying("word"))));
    Random random = new Random(7);
    String[] pieces = {
      "</svg>",
      "<script>",
      "</style>",
      "<!--",
      "-->",
      "]]>",
      "<![CDATA[",
      "\"",
      "'",
      "&",
      "&lt;",
      " onload=x",
      "{{x}}",
      "{{>report.css}}",
      "\u0000",
      "\u0008",
      "\u001b",
      "\ufffe",
      "\ud83d",
      "\ude42",
      "🙂",
      "\u202e",
      "\n",
      "\r",
      "é",
      "a",
      "javascript:",
      "http://a.b/"
    };
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder("x");
      for (int n = random.nextInt(6); n >= 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      String html = html(Reports.shadowings(Reports.saying(text.toString())));
      assertThat(html).doesNotContainPattern("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f]");
      Document page = Pages.parse(html);
      assertThat(Pages.shape(page)).as(text.toString()).isEqualTo(plain);
      String seen = Pages.held(text.toString());
      assertThat(texts(page, "blockquote"))
          .as(text.toString())
          .containsExactly("“" + seen + "”05:00");
    }
  }

  @Test
  void aLongLogStaysASmallDrawing() throws Exception {
    ShadowReport full = Reports.full();
    List<LogEntry> log = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      LogEntry like = full.log().get(i % 6);
      log.add(
          new LogEntry(
              "e" + i,
              "s1",
              Reports.START + i * 700L,
              null,
              EntryKind.NOTE,
              "note " + i,
              "tool" + i % 40,
              i % 4,
              like.friction(),
              null,
              null,
              null));
    }
    SessionFigures figures = SessionFigures.of(full.session(), log, full.pauses(), 0);
    ShadowReport report =
        new ShadowReport(full.session(), "Mira", "Checkout", full.pauses(), log, figures);
    Document page = page(Reports.shadowings(report));
    assertThat(all(page, "rect")).hasSizeBetween(1000, 5000);
    assertThat(all(page, "tr")).hasSizeGreaterThan(17_000);
    assertThat(texts(page, "p")).contains("Less often: 30 more.");
  }

  private static Stream<String> ids(Document page) {
    return all(page, "*").stream()
        .filter(element -> element.hasAttribute("id"))
        .map(element -> element.getAttribute("id"));
  }

  private static List<Element> byClass(Document page, String look) {
    return all(page, "*").stream()
        .filter(element -> element.getAttribute("class").equals(look))
        .toList();
  }

  /** What else the elements of a class are, each kind once. */
  private static List<String> looks(Document page, String first) {
    return all(page, "*").stream()
        .map(element -> element.getAttribute("class"))
        .filter(classes -> classes.startsWith(first + " "))
        .map(classes -> classes.substring(first.length() + 1))
        .distinct()
        .toList();
  }

  private static Element byId(Document page, String id) {
    return all(page, "*").stream()
        .filter(element -> element.getAttribute("id").equals(id))
        .findFirst()
        .orElse(null);
  }

  private static List<String> texts(Document page, String tag) {
    return all(page, tag).stream().map(Element::getTextContent).toList();
  }

  private static List<Element> all(Document page, String tag) {
    return Pages.all(page, tag);
  }

  private static Document page(Shadowings content) throws Exception {
    return Pages.parse(html(content));
  }

  private static String html(Shadowings content) throws Exception {
    return Reports.text(ShadowingHtml::write, content);
  }
}
