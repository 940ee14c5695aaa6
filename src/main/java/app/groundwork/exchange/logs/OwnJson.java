package app.groundwork.exchange.logs;

import app.groundwork.exchange.shadowing.ShadowingJson;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.InterruptedBy;
import app.groundwork.model.shared.Coded;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@code export --as json} wrote, with all that it holds. */
final class OwnJson {
  private final Problems problems = new Problems();
  private final List<ReadSession> sessions = new ArrayList<>();
  private int entries;

  private OwnJson() {}

  static ReadLog read(String text) {
    OwnJson own = new OwnJson();
    Remarks remarks = new Remarks();
    try (JsonReader json = new JsonReader(text)) {
      json.walk(
          field -> {
            switch (field) {
              case "version" -> own.version(json);
              case "leftOut" -> {
                if (json.value() instanceof Long left && left > 0) {
                  remarks.add("remark.leftOut", left);
                }
              }
              case "sessions" -> json.items(item -> own.session(json.value(), json.line()));
              default -> json.skip();
            }
          });
    }
    own.problems.refuse();
    if (own.sessions.isEmpty()) {
      throw Problems.fatal(0, "file.noSessions");
    }
    return new ReadLog(LogFormat.JSON, own.sessions, List.of(), remarks.all());
  }

  private void version(JsonReader json) throws IOException {
    int line = json.line();
    if (!(json.value() instanceof Long version) || version != ShadowingJson.VERSION) {
      throw Problems.fatal(line, "json.newer");
    }
  }

  private void session(@Nullable Object value, int line) {
    if (!(value instanceof JsonNode.Fields session)) {
      problems.add(line, "json.session");
      return;
    }
    Long start = instant(session, "startedAt");
    if (start == null) {
      problems.add(session.line(), "json.missing", "startedAt");
      return;
    }
    List<ReadSession.Stop> pauses = new ArrayList<>();
    for (Object item : session.list("pauses")) {
      if (item instanceof JsonNode.Fields pause) {
        Long from = offset(pause, "from", start);
        Long until = offset(pause, "until", start);
        if (from != null && until != null && until >= from) {
          pauses.add(new ReadSession.Stop(from, until));
        }
      }
    }
    List<ReadEntry> log = new ArrayList<>();
    for (Object item : session.list("log")) {
      if (++entries > Limits.ENTRIES) {
        throw Problems.fatal(session.line(), "file.entries", Limits.ENTRIES);
      }
      if (item instanceof JsonNode.Fields entry) {
        entry(entry, start, log);
      } else {
        problems.add(session.line(), "json.entry");
      }
    }
    Long end = offset(session, "endedAt", start);
    long endMs = Math.max(end == null ? 0 : end, Sorted.end(log));
    List<ReadEntry> settled =
        Sorted.byTime(log).stream()
            .map(
                each -> each.settled(each.untilMs() == null ? Long.valueOf(endMs) : each.untilMs()))
            .toList();
    sessions.add(
        new ReadSession(session.text("id"), head(session), start, null, endMs, pauses, settled));
  }

  private ReadSession.Head head(JsonNode.Fields session) {
    return new ReadSession.Head(
        session.text("developer"),
        session.text("developerId"),
        session.text("team"),
        session.textOr("workflow", ""),
        session.textOr("purpose", ""),
        coded(Consent.class, session, "consent"),
        session.text("task"),
        positive(session.number("observerPredictionMs")),
        positive(session.number("developerPredictionMs")));
  }

  private void entry(JsonNode.Fields entry, long start, List<ReadEntry> log) {
    Long at = offset(entry, "at", start);
    EntryKind kind = coded(EntryKind.class, entry, "kind");
    Long severity = entry.number("severity");
    if (at == null) {
      problems.add(entry.line(), "json.missing", "at");
      return;
    }
    if (kind == null && entry.text("kind") == null) {
      problems.add(entry.line(), "json.missing", "kind");
    }
    if (at < 0) {
      problems.add(entry.line(), "time.negative", Problems.quoted(entry.textOr("at", "")));
    }
    if (severity != null && (severity < 0 || severity > 3)) {
      problems.add(entry.line(), "severity.form", "severity", severity.toString());
      severity = 0L;
    }
    log.add(
        new ReadEntry(
            entry.line(),
            entry.text("id"),
            at,
            offset(entry, "until", start),
            kind == null ? EntryKind.NOTE : kind,
            null,
            entry.textOr("text", ""),
            entry.text("tool"),
            severity == null ? 0 : severity.intValue(),
            entry.text("friction"),
            entry.text("whom"),
            entry.text("place"),
            coded(InterruptedBy.class, entry, "by")));
  }

  /** How long after the start the instant in that field is, ms; null if there is none. */
  private @Nullable Long offset(JsonNode.Fields node, String field, long start) {
    Long at = instant(node, field);
    if (at == null) {
      return null;
    }
    if (at - start > Limits.ELAPSED_MS) {
      problems.add(node.line(), "time.late", Problems.quoted(node.textOr(field, "")));
    }
    return at - start;
  }

  private @Nullable Long instant(JsonNode.Fields node, String field) {
    String text = node.text(field);
    if (text == null) {
      return null;
    }
    try {
      return Instant.parse(text).toEpochMilli();
    } catch (DateTimeException | ArithmeticException e) {
      problems.add(node.line(), "started.form", Problems.quoted(text));
      return null;
    }
  }

  private <E extends Enum<E> & Coded> @Nullable E coded(
      Class<E> scale, JsonNode.Fields node, String field) {
    String code = node.text(field);
    if (code == null) {
      return null;
    }
    try {
      return Coded.of(scale, code);
    } catch (IllegalArgumentException e) {
      problems.add(node.line(), "json.code", field, Problems.quoted(code));
      return null;
    }
  }

  private static @Nullable Long positive(@Nullable Long ms) {
    return ms == null || ms <= 0 ? null : ms;
  }
}
