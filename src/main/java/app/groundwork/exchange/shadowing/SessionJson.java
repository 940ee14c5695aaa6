package app.groundwork.exchange.shadowing;

import app.groundwork.exchange.text.JsonDocument;
import app.groundwork.model.capture.Pause;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.SessionFigures;
import app.groundwork.model.shadowing.SessionFigures.ToolUse;
import app.groundwork.model.shadowing.ShadowReport;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.Texts;
import java.io.IOException;

/** One session as the fields of a JSON object. */
final class SessionJson {
  private final JsonDocument json;
  private final ShadowReport report;
  private final SessionTime time;

  SessionJson(JsonDocument json, ShadowReport report) {
    this.json = json;
    this.report = report;
    this.time = new SessionTime(report.session().startedAt(), report.pauses());
  }

  void write() throws IOException {
    ShadowSession session = report.session();
    boolean notAsked = session.consent() == Consent.NOT_ASKED;
    json.text("id", session.id())
        .at("startedAt", session.startedAt())
        .at("endedAt", session.endedAt())
        // Under a pseudonym it would tell who that is: other sessions with them may give the name.
        .text("developerId", session.consent().letsName() ? session.developerId() : null)
        .text("developer", report.developer())
        .text("teamId", session.teamId())
        .text("team", report.team())
        .text("workflow", session.workflow())
        .text("purpose", session.purpose())
        .text("consent", session.consent().code())
        .text("reminder", notAsked ? Texts.in(SessionJson.class).get("consent.notAsked") : null)
        .text("task", session.task())
        .number("observerPredictionMs", session.observerPredictionMs())
        .number("developerPredictionMs", session.developerPredictionMs())
        .objects("pauses", report.pauses(), this::pause)
        .objects("log", report.log(), this::entry)
        .object("figures", figures -> figures(report.figures()));
  }

  private void pause(Pause pause) throws IOException {
    json.text("id", pause.id())
        .at("from", pause.from())
        .at("until", pause.until())
        .number("timeMs", time.elapsed(pause.from()));
  }

  private void entry(LogEntry entry) throws IOException {
    Long until = entry.until();
    json.text("id", entry.id())
        .number("timeMs", time.elapsed(entry.at()))
        .at("at", entry.at())
        .at("until", until)
        .number("untilTimeMs", until == null ? null : Long.valueOf(time.elapsed(until)))
        .text("kind", entry.kind().code())
        .text("text", entry.text())
        .text("tool", entry.tool())
        .number("severity", entry.severity() > 0 ? Long.valueOf(entry.severity()) : null)
        .text("friction", entry.friction())
        .text("whom", entry.whom())
        .text("place", entry.place())
        .text("by", entry.by() == null ? null : entry.by().code());
  }

  private void figures(SessionFigures figures) throws IOException {
    json.number("elapsedMs", figures.elapsedMs())
        .number("entries", figures.entries())
        .number("frictionPoints", figures.frictionPoints())
        .number("switches", figures.switches())
        .number("switchesPerHour", figures.switchesPerHour())
        .number("waitingMs", figures.waitingMs())
        .number("waitingShare", figures.waitingShare())
        .number("wishes", figures.wishes())
        .number("perceptionGapMs", figures.perceptionGapMs())
        .number("measuredMs", figures.measuredMs())
        .number("observerErrorMs", figures.observerErrorMs())
        .number("developerErrorMs", figures.developerErrorMs())
        .number("undisturbedMs", figures.undisturbedMs())
        .objects("tools", figures.tools(), this::tool);
  }

  private void tool(ToolUse use) throws IOException {
    json.text("tool", use.tool()).number("times", use.times()).number("ms", use.ms());
  }
}
