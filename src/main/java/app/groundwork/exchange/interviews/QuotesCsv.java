package app.groundwork.exchange.interviews;

import app.groundwork.exchange.text.CsvTable;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.InterviewPart;
import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.interviews.Synthesis;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the quotes of interviews as CSV, a row for all that a developer is quoted with. One that
 * shows several pain points has them all in one row.
 */
public final class QuotesCsv {
  /** The heading. */
  public static final List<String> HEADING =
      List.of(
          "interview",
          "date",
          "speaker",
          "team",
          "part",
          "question",
          "time",
          "quote",
          "pain point",
          "theme",
          "context",
          "practice",
          "consent");

  private static final String BETWEEN = "; ";

  private QuotesCsv() {}

  /** Writes the quotes as UTF-8 and leaves the stream open. */
  public static void write(Interviews content, OutputStream out) throws IOException {
    CsvTable table = new CsvTable(out, HEADING);
    for (ToldInterview told : content.interviews()) {
      quotes(table, content, told);
    }
    table.flush();
  }

  /** What a quote shows, in all of its pain points. */
  private static final class Shown {
    private final Set<String> titles = new LinkedHashSet<>();
    private final Set<String> themes = new LinkedHashSet<>();
    private final Set<String> contexts = new LinkedHashSet<>();
  }

  private static void quotes(CsvTable table, Interviews content, ToldInterview told)
      throws IOException {
    Map<String, Shown> shown = shown(content.ledger(), told);
    Map<String, InterviewQuestion> questions = new HashMap<>();
    Map<String, String> parts = new HashMap<>();
    for (InterviewPart part : told.parts()) {
      for (InterviewQuestion question : part.questions()) {
        questions.put(question.id(), question);
        parts.put(question.id(), part.title());
      }
    }
    InterviewWords words = new InterviewWords(told, content.zone());
    Preparation known = told.interview().preparation();
    for (InterviewNote note : told.notes()) {
      if (!note.isQuote()) {
        continue;
      }
      Shown shows = shown.getOrDefault(note.id(), new Shown());
      InterviewQuestion question = questions.get(note.questionId());
      table
          .own(told.id())
          .own(words.day())
          .text(told.developer())
          .text(told.team())
          .text(parts.get(note.questionId()))
          .text(question == null ? null : question.text())
          .own(words.stamp(note.at()))
          .text(note.text())
          .text(String.join(BETWEEN, shows.titles))
          .text(String.join(BETWEEN, shows.themes))
          .text(String.join(BETWEEN, shows.contexts))
          .own(known.practice() ? "yes" : "no")
          .own(known.consent().code())
          .end();
    }
  }

  private static Map<String, Shown> shown(Ledger ledger, ToldInterview told) {
    Map<String, Shown> shown = new HashMap<>();
    for (Synthesis.Pain pain : told.synthesis().pains()) {
      String id = pain.top().painPointId();
      for (Synthesis.Line line : pain.quotes()) {
        Shown shows = shown.computeIfAbsent(line.note().id(), note -> new Shown());
        add(shows.titles, ledger.title(id));
        add(shows.themes, ledger.theme(id));
        add(shows.contexts, line.context());
      }
    }
    return shown;
  }

  private static void add(Set<String> all, String text) {
    if (!text.isBlank()) {
      all.add(text);
    }
  }
}
