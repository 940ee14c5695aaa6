package app.groundwork.exchange.shadowing;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.SessionFigures;
import app.groundwork.model.shadowing.SessionFigures.ToolUse;
import app.groundwork.model.shadowing.ShadowReport;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.Texts;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import org.jspecify.annotations.Nullable;

/** One session as a JSON object. */
final class SessionJson {
  private static final DateTimeFormatter UTC =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  private final JsonGenerator json;
  private final ShadowReport report;
  private final SessionTime time;

  SessionJson(JsonGenerator json, ShadowReport report) {
    this.json = json;
    this.report = report;
    this.time = new SessionTime(report.session().startedAt(), report.pauses());
  }

  void write() throws IOException {
    ShadowSession session = report.session();
    json.writeStartObject();
    text("id", session.id());
    at("startedAt", session.startedAt());
    at("endedAt", session.endedAt());
    // Under a pseudonym it would tell who that is: other sessions with them may give the name.
    text("developerId", session.consent().letsName() ? session.developerId() : null);
    text("developer", report.developer());
    text("teamId", session.teamId());
    text("team", report.team());
    text("workflow", session.workflow());
    text("purpose", session.purpose());
    text("consent", session.consent().code());
    if (session.consent() == Consent.NOT_ASKED) {
      text("reminder", Texts.in(SessionJson.class).get("consent.notAsked"));
    }
    text("task", session.task());
    number("observerPredictionMs", session.observerPredictionMs());
    number("developerPredictionMs", session.developerPredictionMs());
    json.writeArrayFieldStart("pauses");
    for (Pause pause : report.pauses()) {
      pause(pause);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("log");
    for (LogEntry entry : report.log()) {
      entry(entry);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("figures");
    figures(report.figures());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void pause(Pause pause) throws IOException {
    json.writeStartObject();
    text("id", pause.id());
    at("from", pause.from());
    at("until", pause.until());
    number("timeMs", time.elapsed(pause.from()));
    json.writeEndObject();
  }

  private void entry(LogEntry entry) throws IOException {
    json.writeStartObject();
    text("id", entry.id());
    number("timeMs", time.elapsed(entry.at()));
    at("at", entry.at());
    if (entry.until() != null) {
      at("until", entry.until());
      number("untilTimeMs", time.elapsed(entry.until()));
    }
    text("kind", entry.kind().code());
    text("text", entry.text());
    text("tool", entry.tool());
    if (entry.severity() > 0) {
      json.writeNumberField("severity", entry.severity());
    }
    text("friction", entry.friction());
    text("whom", entry.whom());
    text("place", entry.place());
    text("by", entry.by() == null ? null : entry.by().code());
    json.writeEndObject();
  }

  private void figures(SessionFigures figures) throws IOException {
    number("elapsedMs", figures.elapsedMs());
    json.writeNumberField("entries", figures.entries());
    json.writeNumberField("frictionPoints", figures.frictionPoints());
    json.writeNumberField("switches", figures.switches());
    json.writeNumberField("switchesPerHour", figures.switchesPerHour());
    number("waitingMs", figures.waitingMs());
    json.writeNumberField("waitingShare", figures.waitingShare());
    json.writeNumberField("wishes", figures.wishes());
    number("perceptionGapMs", figures.perceptionGapMs());
    number("measuredMs", figures.measuredMs());
    number("observerErrorMs", figures.observerErrorMs());
    number("developerErrorMs", figures.developerErrorMs());
    number("undisturbedMs", figures.undisturbedMs());
    json.writeArrayFieldStart("tools");
    for (ToolUse use : figures.tools()) {
      json.writeStartObject();
      text("tool", use.tool());
      json.writeNumberField("times", use.times());
      number("ms", use.ms());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void text(String field, @Nullable String value) throws IOException {
    if (value != null) {
      json.writeStringField(field, value);
    }
  }

  private void number(String field, @Nullable Long value) throws IOException {
    if (value != null) {
      json.writeNumberField(field, value);
    }
  }

  private void at(String field, @Nullable Long epochMs) throws IOException {
    if (epochMs != null) {
      text(field, UTC.format(Instant.ofEpochMilli(epochMs)));
    }
  }
}
