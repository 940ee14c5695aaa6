package app.groundwork.exchange.shadowing;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.InterruptedBy;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.SessionFigures;
import app.groundwork.model.shadowing.SessionFigures.ToolUse;
import app.groundwork.model.shadowing.ShadowReport;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.Coded;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Builds reports from nothing but the JSON: what is lost on the way out cannot come back. */
final class JsonReports {
  private JsonReports() {}

  static List<ShadowReport> read(JsonNode document) {
    return list(document.get("sessions"), JsonReports::report);
  }

  private static ShadowReport report(JsonNode json) {
    String id = text(json, "id");
    ShadowSession session =
        new ShadowSession(
            id,
            text(json, "developerId"),
            text(json, "teamId"),
            text(json, "workflow"),
            text(json, "purpose"),
            Coded.of(Consent.class, text(json, "consent")),
            text(json, "task"),
            number(json, "observerPredictionMs"),
            number(json, "developerPredictionMs"),
            at(json, "startedAt"),
            at(json, "endedAt"));
    return new ShadowReport(
        session,
        text(json, "developer"),
        text(json, "team"),
        list(json.get("pauses"), p -> new Pause(text(p, "id"), id, at(p, "from"), at(p, "until"))),
        list(json.get("log"), entry -> entry(entry, id)),
        figures(json.get("figures")));
  }

  private static LogEntry entry(JsonNode json, String session) {
    String by = text(json, "by");
    return new LogEntry(
        text(json, "id"),
        session,
        at(json, "at"),
        at(json, "until"),
        Coded.of(EntryKind.class, text(json, "kind")),
        text(json, "text"),
        text(json, "tool"),
        json.path("severity").asInt(0),
        text(json, "friction"),
        text(json, "whom"),
        text(json, "place"),
        by == null ? null : Coded.of(InterruptedBy.class, by));
  }

  private static SessionFigures figures(JsonNode json) {
    return new SessionFigures(
        number(json, "elapsedMs"),
        json.get("entries").asInt(),
        json.get("frictionPoints").asInt(),
        json.get("switches").asInt(),
        json.get("switchesPerHour").asDouble(),
        number(json, "waitingMs"),
        json.get("waitingShare").asDouble(),
        json.get("wishes").asInt(),
        number(json, "perceptionGapMs"),
        number(json, "measuredMs"),
        number(json, "observerErrorMs"),
        number(json, "developerErrorMs"),
        number(json, "undisturbedMs"),
        list(
            json.get("tools"),
            t -> new ToolUse(text(t, "tool"), t.get("times").asInt(), number(t, "ms"))));
  }

  private static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
    List<T> all = new ArrayList<>();
    array.forEach(node -> all.add(read.apply(node)));
    return all;
  }

  private static String text(JsonNode json, String field) {
    return json.has(field) ? json.get(field).asText() : null;
  }

  private static Long number(JsonNode json, String field) {
    return json.has(field) ? json.get(field).asLong() : null;
  }

  private static Long at(JsonNode json, String field) {
    String text = text(json, field);
    return text == null ? null : Instant.parse(text).toEpochMilli();
  }
}
