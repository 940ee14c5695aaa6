package app.groundwork.exchange.interviews;

import app.groundwork.exchange.text.HtmlPage;
import app.groundwork.model.shared.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes interviews, or their syntheses, as one page of HTML for people: no script, nothing from
 * outside, made for reading and for printing.
 */
public final class InterviewsHtml {
  private static final List<String> LABELS =
      List.of(
          "consent.notAsked",
          "fact.date",
          "fact.developer",
          "fact.team",
          "fact.purpose",
          "fact.length",
          "section.assumptions",
          "section.brief",
          "section.pains",
          "section.surprises",
          "section.actions",
          "evidence.for",
          "evidence.against",
          "missing",
          "none",
          "across",
          "page.contents",
          "page.share",
          "picture.title",
          "picture.key");

  /** What several interviews say together, for the template. */
  record Across(List<String> sentences, List<Theme> themes) {}

  /** A theme, or a pain point, and who stands behind it. */
  record Theme(String name, String reach, List<Pain> pains) {}

  /** A pain point, and who stands behind it. */
  record Pain(String title, String reach) {}

  private final Texts texts = Texts.in(InterviewsHtml.class);
  private final Interviews content;

  private InterviewsHtml(Interviews content) {
    this.content = content;
  }

  /** Writes the interviews as UTF-8 and leaves the stream open. */
  public static void write(Interviews content, OutputStream out) throws IOException {
    InterviewsHtml page = new InterviewsHtml(content);
    List<InterviewPage> pages = page.pages("title");
    Map<String, Object> values = page.values(pages);
    values.put("title", page.title(pages, "page.interviews"));
    values.put("empty", pages.isEmpty() ? page.texts.get("empty") : "");
    new HtmlPage(InterviewsHtml.class, "interviews.html").write(values, out);
  }

  /** Writes the syntheses as UTF-8 and leaves the stream open. */
  public static void writeSyntheses(Interviews content, OutputStream out) throws IOException {
    InterviewsHtml page = new InterviewsHtml(content);
    List<InterviewPage> pages = page.pages("title.synthesis");
    Map<String, Object> values = page.values(pages);
    values.put("title", page.title(pages, "page.syntheses"));
    values.put("empty", pages.isEmpty() ? page.texts.get("empty.synthesis") : "");
    boolean together = !content.alone() && !pages.isEmpty();
    values.put("across", together ? List.of(page.across()) : List.of());
    new HtmlPage(InterviewsHtml.class, "syntheses.html").write(values, out);
  }

  private List<InterviewPage> pages(String titleKey) {
    boolean alone = content.alone();
    List<InterviewPage> pages = new ArrayList<>();
    for (ToldInterview told : content.interviews()) {
      pages.add(new InterviewPage(pages.size() + 1, alone, told, content, titleKey));
    }
    return pages;
  }

  private Map<String, Object> values(List<InterviewPage> pages) {
    Map<String, Object> values = new HashMap<>();
    values.put("language", texts.get("page.language"));
    values.put("remarks", content.remarks());
    values.put("many", !content.alone() && !pages.isEmpty());
    values.put("label", labels());
    values.put("interviews", pages);
    return values;
  }

  private String title(List<InterviewPage> pages, String manyKey) {
    return content.alone()
        ? pages.getFirst().title() + ", " + pages.getFirst().day()
        : texts.get(manyKey, Integer.toString(pages.size()));
  }

  private Across across() {
    AcrossWords words = new AcrossWords(content);
    List<Theme> themes = new ArrayList<>();
    for (AcrossInterviews.Theme theme : words.themes()) {
      List<Pain> pains =
          theme.pains().stream().map(pain -> new Pain(pain.title(), words.reach(pain))).toList();
      themes.add(new Theme(words.name(theme), words.reach(theme), pains));
    }
    return new Across(words.sentences(), themes);
  }

  /** The fixed words; a dot means something else in a template, so an underscore stands for it. */
  private Map<String, String> labels() {
    Map<String, String> labels = new HashMap<>();
    LABELS.forEach(key -> labels.put(key.replace('.', '_'), texts.get(key)));
    return labels;
  }
}
