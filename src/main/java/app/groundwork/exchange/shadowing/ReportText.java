package app.groundwork.exchange.shadowing;

import app.groundwork.exchange.text.Figures;
import app.groundwork.exchange.text.Markdown;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.SessionFigures;
import app.groundwork.model.shadowing.SessionFigures.ToolUse;
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

/** One session's report, section by section in the domain's order. */
final class ReportText {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final ShadowReport report;
  private final ShadowSession session;
  private final SessionFigures figures;
  private final SessionTime time;
  private final ZoneId zone;
  private final Texts texts;
  private final StringBuilder out = new StringBuilder();

  ReportText(ShadowReport report, ZoneId zone, Texts texts) {
    this.report = report;
    this.session = report.session();
    this.figures = report.figures();
    this.time = new SessionTime(session.startedAt(), report.pauses());
    this.zone = zone;
    this.texts = texts;
  }

  String whole() {
    if (session.consent() == Consent.NOT_ASKED) {
      line("> " + texts.get("consent.notAsked")).line("");
    }
    line("# " + texts.get("title", Markdown.line(report.developer())));
    head();
    log();
    friction();
    tools();
    switches();
    waiting();
    wishes();
    predictions();
    return out.toString();
  }

  private void head() {
    line("");
    fact("date", date());
    fact("developer", Markdown.line(report.developer()));
    fact("team", optional(report.team()));
    fact("workflow", optional(session.workflow()));
    if (!session.purpose().isBlank()) {
      fact("purpose", Markdown.line(session.purpose()));
    }
    fact("length", Elapsed.stamp(figures.elapsedMs()) + paused());
  }

  private String date() {
    ZonedDateTime start = Instant.ofEpochMilli(session.startedAt()).atZone(zone);
    Long ended = session.endedAt();
    if (ended == null) {
      return texts.get("date.running", DAY.format(start), HOUR.format(start));
    }
    ZonedDateTime end = Instant.ofEpochMilli(ended).atZone(zone);
    return texts.get("date.over", DAY.format(start), HOUR.format(start), HOUR.format(end));
  }

  private String paused() {
    return report.pauses().isEmpty() ? "" : texts.get("length.pauses");
  }

  private void log() {
    section("log");
    if (report.log().isEmpty()) {
      line(texts.get("log.none"));
      return;
    }
    line(texts.get("log.columns")).line("|---|---|---|---|---|");
    for (LogEntry entry : report.log()) {
      row(
          stamps(entry),
          kind(entry),
          what(entry),
          entry.tool() == null ? "" : Markdown.line(entry.tool()),
          severity(entry));
    }
  }

  private void friction() {
    section("friction");
    List<LogEntry> points = report.log().stream().filter(entry -> entry.severity() > 0).toList();
    if (points.isEmpty()) {
      line(texts.get("friction.none"));
    }
    for (LogEntry point : points) {
      String what = what(point);
      String said = kind(point) + (what.isEmpty() ? "" : ": " + what);
      String why = point.friction() == null ? "" : " – " + Markdown.line(point.friction());
      line("- " + stamps(point) + " (" + severityOf(point) + ") " + said + why);
    }
  }

  private void tools() {
    section("tools");
    if (figures.tools().isEmpty()) {
      line(texts.get("tools.none"));
      return;
    }
    line(texts.get("tools.columns")).line("|---|--:|--:|");
    for (ToolUse use : figures.tools()) {
      row(Markdown.line(use.tool()), Integer.toString(use.times()), Elapsed.stamp(use.ms()));
    }
  }

  private void switches() {
    section("switches");
    line(
        texts.get(
            "switches.rate",
            Integer.toString(figures.switches()),
            Figures.rate(figures.switchesPerHour())));
    line("").line(texts.get("undisturbed", Elapsed.stamp(figures.undisturbedMs())));
  }

  private void waiting() {
    section("waiting");
    line(
        texts.get(
            "waiting.share",
            Elapsed.stamp(figures.waitingMs()),
            Elapsed.stamp(figures.elapsedMs()),
            Figures.percent(figures.waitingShare())));
  }

  private void wishes() {
    section("wishes");
    List<LogEntry> wishes =
        report.log().stream().filter(entry -> entry.kind() == EntryKind.WISH).toList();
    line(texts.get("wishes.count", Integer.toString(wishes.size())));
    for (LogEntry wish : wishes) {
      line("").line("> “" + Markdown.line(wish.text()) + "” (" + stamps(wish) + ")");
    }
  }

  private void predictions() {
    boolean any = session.observerPredictionMs() != null || session.developerPredictionMs() != null;
    if (session.task() == null && !any) {
      return;
    }
    section("predictions");
    fact("task", optional(session.task()));
    fact("measured", length(figures.measuredMs()));
    prediction("observer", session.observerPredictionMs(), figures.observerErrorMs());
    prediction("developer.predicted", session.developerPredictionMs(), figures.developerErrorMs());
    if (figures.perceptionGapMs() != null) {
      fact("gap", Elapsed.stamp(figures.perceptionGapMs()));
    }
  }

  private void prediction(String key, @Nullable Long predicted, @Nullable Long error) {
    if (predicted != null) {
      String off = error == null ? "" : texts.get("predicted.error", signed(error));
      fact(key, Elapsed.stamp(predicted) + off);
    }
  }

  private String length(@Nullable Long ms) {
    return ms == null ? texts.get("measured.none") : Elapsed.stamp(ms);
  }

  private static String signed(long ms) {
    return (ms >= 1000 ? "+" : "") + Elapsed.stamp(ms);
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
      parts.add(Markdown.line(entry.text()));
    }
    if (entry.whom() != null) {
      parts.add(texts.get("whom", Markdown.line(entry.whom())));
    }
    if (entry.place() != null) {
      parts.add(texts.get("place", Markdown.line(entry.place())));
    }
    return String.join(", ", parts);
  }

  private String severity(LogEntry entry) {
    if (entry.severity() == 0) {
      return entry.friction() == null ? "" : Markdown.line(entry.friction());
    }
    String why = entry.friction() == null ? "" : ": " + Markdown.line(entry.friction());
    return severityOf(entry) + why;
  }

  private String severityOf(LogEntry entry) {
    return texts.get("severity", Integer.toString(entry.severity()));
  }

  private String optional(@Nullable String text) {
    return text == null || text.isBlank() ? texts.get("unknown") : Markdown.line(text);
  }

  private void section(String key) {
    line("").line("## " + texts.get("section." + key)).line("");
  }

  private void fact(String key, String value) {
    line("- " + texts.get("fact." + key) + ": " + value);
  }

  private void row(String... cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  private ReportText line(String text) {
    out.append(text).append('\n');
    return this;
  }
}
