package app.groundwork.exchange.interviews;

import app.groundwork.exchange.text.HtmlPage;
import app.groundwork.model.interviews.InterviewPart;
import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.interviews.Slots;
import app.groundwork.model.shared.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an interview will ask, as a page to print: with room for notes, and blanks where slots are
 * not filled.
 *
 * @param developer what they may be called; empty if they may not be
 * @param team empty if not known
 * @param day as the locale writes it
 * @param purpose may be empty
 * @param assumptions by number, from 1
 * @param parts with the own questions in their place
 * @param remarks what consent changed, and what must be asked yet; often empty
 */
public record InterviewSheet(
    String developer,
    String team,
    String day,
    String purpose,
    String script,
    boolean practice,
    List<String> assumptions,
    List<InterviewPart> parts,
    List<String> remarks) {
  private static final Texts TEXTS = Texts.in(InterviewSheet.class);
  private static final long MINUTE = 60_000;

  public InterviewSheet {
    assumptions = List.copyOf(assumptions);
    parts = List.copyOf(parts);
    remarks = List.copyOf(remarks);
  }

  /** Writes the page as UTF-8 and leaves the stream open. */
  public void write(OutputStream out) throws IOException {
    new HtmlPage(InterviewSheet.class, "sheet.html").write(page(), out);
  }

  private Map<String, Object> page() {
    long minutes = parts.stream().mapToLong(InterviewPart::budgetMs).sum() / MINUTE;
    Map<String, Object> page = new HashMap<>();
    page.put("language", TEXTS.get("sheet.language"));
    page.put(
        "title",
        developer.isEmpty() ? TEXTS.get("sheet.title") : TEXTS.get("sheet.title.with", developer));
    page.put("remarks", remarks);
    page.put("facts", facts(minutes));
    page.put("purposeName", TEXTS.get("sheet.purpose"));
    page.put("purpose", purpose);
    page.put("practice", practice ? TEXTS.get("sheet.practice") : "");
    page.put("assumptionsName", TEXTS.get("sheet.assumptions"));
    page.put("anyAssumptions", !assumptions.isEmpty());
    page.put("verdicts", TEXTS.get("sheet.verdicts"));
    List<Map<String, String>> tested = new ArrayList<>();
    for (String statement : assumptions) {
      tested.add(Map.of("number", Integer.toString(tested.size() + 1), "statement", statement));
    }
    page.put("assumptions", tested);
    page.put("parts", parts.stream().map(InterviewSheet::part).toList());
    return page;
  }

  private String facts(long minutes) {
    List<String> facts = new ArrayList<>();
    facts.add(day);
    if (!team.isEmpty()) {
      facts.add(team);
    }
    facts.add(script);
    facts.add(TEXTS.get("sheet.minutes", minutes));
    return String.join(" · ", facts);
  }

  private static Map<String, Object> part(InterviewPart part) {
    return Map.of(
        "title",
        part.title(),
        "minutes",
        TEXTS.get("sheet.minutes", part.budgetMs() / MINUTE),
        "questions",
        part.questions().stream().map(InterviewSheet::question).toList());
  }

  /** Stretches of text, each followed by a blank to fill in, which may have no name. */
  private static Map<String, Object> question(InterviewQuestion question) {
    List<Map<String, String>> pieces = new ArrayList<>();
    int done = 0;
    for (Slots.Slot slot : Slots.in(question.text())) {
      pieces.add(
          Map.of("text", question.text().substring(done, slot.from()), "blank", slot.name()));
      done = slot.to();
    }
    pieces.add(Map.of("text", question.text().substring(done), "blank", ""));
    return Map.of("pieces", pieces);
  }
}
