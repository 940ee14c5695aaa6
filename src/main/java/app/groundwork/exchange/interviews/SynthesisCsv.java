package app.groundwork.exchange.interviews;

import app.groundwork.exchange.text.CsvTable;
import app.groundwork.model.interviews.InterviewAction;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.interviews.Synthesis;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes syntheses as CSV, a row an item: pain, quote, note (what was pulled to a pain point and is
 * no quote), surprise, assumption, for, against, action, missing; then, of several, a row for each
 * theme and pain point across interviews. A number is the pain point's place or the assumption's
 * number, and what belongs to one of them bears it too.
 */
public final class SynthesisCsv {
  /** The heading. */
  public static final List<String> HEADING =
      List.of(
          "interview",
          "date",
          "developer",
          "team",
          "practice",
          "consent",
          "item",
          "number",
          "text",
          "theme",
          "verdict",
          "time",
          "kind",
          "context",
          "purpose",
          "owner",
          "due",
          "done",
          "developers",
          "teams");

  private final CsvTable table;
  private final Interviews content;

  private SynthesisCsv(CsvTable table, Interviews content) {
    this.table = table;
    this.content = content;
  }

  /** Writes the syntheses as UTF-8 and leaves the stream open. */
  public static void write(Interviews content, OutputStream out) throws IOException {
    CsvTable table = new CsvTable(out, HEADING);
    SynthesisCsv csv = new SynthesisCsv(table, content);
    for (ToldInterview told : content.interviews()) {
      csv.synthesis(told);
    }
    if (!content.alone()) {
      csv.across();
    }
    table.flush();
  }

  private void synthesis(ToldInterview told) throws IOException {
    Synthesis synthesis = told.synthesis();
    InterviewWords words = new InterviewWords(told, content.zone());
    Ledger ledger = content.ledger();
    for (Synthesis.Pain pain : synthesis.pains()) {
      String id = pain.top().painPointId();
      int place = pain.top().place();
      begin(told, words, "pain", place).text(ledger.title(id)).text(ledger.theme(id));
      rest(10);
      for (Synthesis.Line line : pain.lines()) {
        line(told, words, line.isQuote() ? "quote" : "note", place, line);
      }
    }
    for (Synthesis.Line line : synthesis.surprises()) {
      line(told, words, "surprise", null, line);
    }
    for (Synthesis.Tested tested : synthesis.assumptions()) {
      int number = tested.tested().number();
      begin(told, words, "assumption", number)
          .text(ledger.statement(tested.tested().assumptionId()))
          .own(null)
          .own(tested.tested().verdict().code());
      rest(9);
      for (Synthesis.Line line : tested.confirming()) {
        line(told, words, "for", number, line);
      }
      for (Synthesis.Line line : tested.against()) {
        line(told, words, "against", number, line);
      }
    }
    for (InterviewAction action : synthesis.actions()) {
      begin(told, words, "action", null)
          .text(action.text())
          .own(null)
          .own(null)
          .own(null)
          .own(null)
          .own(null);
      table
          .own(action.purpose().code())
          .text(action.owner())
          .own(action.due())
          .own(action.done() ? "yes" : "no");
      rest(2);
    }
    for (String missing : new SynthesisWords(told, content).missing()) {
      begin(told, words, "missing", null).text(missing);
      rest(11);
    }
  }

  private void line(
      ToldInterview told,
      InterviewWords words,
      String item,
      @Nullable Integer number,
      Synthesis.Line line)
      throws IOException {
    begin(told, words, item, number)
        .text(line.note().text())
        .own(null)
        .own(null)
        .own(words.stamp(line.note().at()))
        .text(words.kind(line.note()))
        .text(line.context());
    rest(6);
  }

  private CsvTable begin(
      ToldInterview told, InterviewWords words, String item, @Nullable Integer number) {
    Preparation known = told.interview().preparation();
    return table
        .own(told.id())
        .own(words.day())
        .text(told.developer())
        .text(told.team())
        .own(known.practice() ? "yes" : "no")
        .own(known.consent().code())
        .own(item)
        .own(number);
  }

  private void across() throws IOException {
    for (AcrossInterviews.Theme theme : AcrossInterviews.of(content).themes()) {
      reach("theme", theme.name(), "", theme.developers(), theme.teams());
      for (AcrossInterviews.Pain pain : theme.pains()) {
        reach("pain across", pain.title(), theme.name(), pain.developers(), pain.teams());
      }
    }
  }

  private void reach(String item, String text, String theme, int developers, int teams)
      throws IOException {
    empty(6);
    table.own(item).own(null).text(text).text(theme);
    empty(8);
    table.own(developers).own(teams).end();
  }

  /** Ends a row with so many empty cells. */
  private void rest(int cells) throws IOException {
    empty(cells);
    table.end();
  }

  private void empty(int cells) {
    for (int i = 0; i < cells; i++) {
      table.own(null);
    }
  }
}
