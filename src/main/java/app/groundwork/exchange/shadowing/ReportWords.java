package app.groundwork.exchange.shadowing;

import app.groundwork.exchange.text.Figures;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.SessionFigures;
import app.groundwork.model.shadowing.SessionSummary;
import app.groundwork.model.shadowing.ShadowMarks;
import app.groundwork.model.shadowing.ShadowReport;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One session's report in words, for every kind of document for people. Nothing is escaped here:
 * that is for whoever writes the document.
 */
final class ReportWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** Something known of the session. */
  record Fact(String name, String value) {}

  /**
   * An entry of the log.
   *
   * @param what its text, and who was asked and where; may be empty
   * @param text its text alone
   * @param tool empty if none
   * @param severity 0 to 3
   * @param graded the severity in words; empty for 0
   * @param why what made it hard; empty if not said
   */
  record Line(
      String id,
      String time,
      String kind,
      String what,
      String text,
      String tool,
      int severity,
      String graded,
      String why) {

    /** Severity and what made it hard in one; may be empty. */
    String friction() {
      return graded.isEmpty() || why.isEmpty() ? graded + why : graded + ": " + why;
    }

    /** The kind and what was seen in one. */
    String said() {
      return what.isEmpty() ? kind : kind + ": " + what;
    }
  }

  /** How often something happened, and how long in all. */
  record Sum(String name, String times, String length) {}

  /** One tool after the other. */
  record Move(String from, String to, String times) {}

  private final ShadowReport report;
  private final ShadowSession session;
  private final SessionFigures figures;
  private final SessionSummary summary;
  private final SessionTime time;
  private final ZoneId zone;
  private final Texts texts;

  ReportWords(ShadowReport report, ZoneId zone) {
    this.report = report;
    this.session = report.session();
    this.figures = report.figures();
    this.summary = report.summary();
    this.time = new SessionTime(session.startedAt(), report.pauses());
    this.zone = zone;
    this.texts = Texts.in(ReportWords.class);
  }

  /** What a reader must know of consent in all of them, a sentence each; often none. */
  static List<String> remarks(Shadowings content) {
    Texts texts = Texts.in(ReportWords.class);
    List<String> remarks = new ArrayList<>();
    if (content.leftOut() == 1) {
      remarks.add(texts.get("leftOut.one"));
    } else if (content.leftOut() > 1) {
      remarks.add(texts.get("leftOut.many", count(content.leftOut())));
    }
    if (content.renamed()) {
      remarks.add(texts.get("renamed"));
    }
    return remarks;
  }

  /** True if the developer was not asked for consent yet. */
  boolean notAsked() {
    return session.consent() == Consent.NOT_ASKED;
  }

  String day() {
    return DAY.format(start());
  }

  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("date", date()));
    facts.add(fact("developer", report.developer()));
    facts.add(fact("team", noted(report.team())));
    facts.add(fact("workflow", noted(session.workflow())));
    if (!session.purpose().isBlank()) {
      facts.add(fact("purpose", session.purpose()));
    }
    String pauses = report.pauses().isEmpty() ? "" : texts.get("length.pauses");
    facts.add(fact("length", Elapsed.stamp(figures.elapsedMs()) + pauses));
    return facts;
  }

  private ZonedDateTime start() {
    return Instant.ofEpochMilli(session.startedAt()).atZone(zone);
  }

  private String date() {
    Long ended = session.endedAt();
    if (ended == null) {
      return texts.get("date.running", DAY.format(start()), HOUR.format(start()));
    }
    ZonedDateTime end = Instant.ofEpochMilli(ended).atZone(zone);
    return texts.get("date.over", DAY.format(start()), HOUR.format(start()), HOUR.format(end));
  }

  List<Line> log() {
    return report.log().stream().map(this::line).toList();
  }

  List<Line> frictions() {
    return summary.frictions().stream().map(this::line).toList();
  }

  List<Line> wishes() {
    return summary.wishes().stream().map(this::line).toList();
  }

  /** How many wishes there are, as a sentence. */
  String wishCount() {
    return texts.get("wishes.count", Integer.toString(summary.wishes().size()));
  }

  List<Sum> tools() {
    return figures.tools().stream()
        .map(use -> new Sum(use.tool(), count(use.times()), Elapsed.stamp(use.ms())))
        .toList();
  }

  /** How often the context was switched, as a sentence. */
  String switches() {
    return texts.get(
        "switches.rate", count(figures.switches()), Figures.rate(figures.switchesPerHour()));
  }

  /** The longest undisturbed stretch, as a sentence. */
  String undisturbed() {
    return texts.get("undisturbed", Elapsed.stamp(figures.undisturbedMs()));
  }

  /** From which tool to which, most frequent first. */
  List<Move> moves() {
    return summary.transitions().stream()
        .map(move -> new Move(move.from(), move.to(), count(move.times())))
        .toList();
  }

  /** The time waiting, as a sentence. */
  String waiting() {
    return texts.get(
        "waiting.share",
        Elapsed.stamp(figures.waitingMs()),
        Elapsed.stamp(figures.elapsedMs()),
        Figures.percent(figures.waitingShare()));
  }

  /** What was waited for, longest first. */
  List<Sum> causes() {
    return summary.waits().stream()
        .map(wait -> new Sum(noted(wait.cause()), count(wait.times()), Elapsed.stamp(wait.ms())))
        .toList();
  }

  /** Empty if there was neither a task nor a prediction. */
  List<Fact> predictions() {
    List<Fact> facts = new ArrayList<>();
    Long observer = session.observerPredictionMs();
    Long developer = session.developerPredictionMs();
    if (session.task() == null && observer == null && developer == null) {
      return facts;
    }
    Long measured = figures.measuredMs();
    Long gap = figures.perceptionGapMs();
    facts.add(fact("task", noted(session.task())));
    facts.add(
        fact("measured", measured == null ? texts.get("measured.none") : Elapsed.stamp(measured)));
    if (observer != null) {
      facts.add(fact("observer", predicted(observer, figures.observerErrorMs())));
    }
    if (developer != null) {
      facts.add(fact("developer.predicted", predicted(developer, figures.developerErrorMs())));
    }
    if (gap != null) {
      facts.add(fact("gap", signed(gap)));
    }
    return facts;
  }

  private String predicted(long ms, @Nullable Long error) {
    String off = error == null ? "" : texts.get("predicted.error", signed(error));
    return Elapsed.stamp(ms) + off;
  }

  private static String signed(long ms) {
    return (ms >= 1000 ? "+" : "") + Elapsed.stamp(ms);
  }

  private Line line(LogEntry entry) {
    return new Line(
        entry.id(),
        stamps(entry),
        kind(entry),
        what(entry),
        entry.text(),
        orEmpty(entry.tool()),
        entry.severity(),
        entry.severity() == 0 ? "" : ShadowMarks.severityName(entry.severity()),
        orEmpty(entry.friction()));
  }

  private String stamps(LogEntry entry) {
    String from = Elapsed.stamp(time.elapsed(entry.at()));
    if (!entry.kind().isSpan()) {
      return from;
    }
    Long until = entry.until();
    return from + "–" + (until == null ? "" : Elapsed.stamp(time.elapsed(until)));
  }

  private String kind(LogEntry entry) {
    String word = ShadowMarks.name(entry.kind());
    return entry.by() == null ? word : texts.get("by." + entry.by().code(), word);
  }

  private String what(LogEntry entry) {
    List<String> parts = new ArrayList<>();
    if (!entry.text().isBlank()) {
      parts.add(entry.text().strip());
    }
    if (entry.whom() != null) {
      parts.add(texts.get("whom", entry.whom().strip()));
    }
    if (entry.place() != null) {
      parts.add(texts.get("place", entry.place().strip()));
    }
    return String.join(", ", parts);
  }

  private Fact fact(String key, String value) {
    return new Fact(texts.get("fact." + key), value);
  }

  private String noted(@Nullable String text) {
    return text == null || text.isBlank() ? texts.get("unknown") : text;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String count(int times) {
    return Integer.toString(times);
  }
}
