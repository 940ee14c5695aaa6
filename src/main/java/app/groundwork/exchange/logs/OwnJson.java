package app.groundwork.exchange.logs;

import app.groundwork.exchange.incoming.Limits;
import app.groundwork.exchange.incoming.Moments;
import app.groundwork.exchange.incoming.Problems;
import app.groundwork.exchange.shadowing.ShadowingJson;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.InterruptedBy;
import app.groundwork.model.shared.Coded;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what {@code export --as json} wrote, with all that it holds. */
final class OwnJson {
  private static final Set<String> SESSION =
      Set.of(
          "id",
          "startedAt",
          "endedAt",
          "developer",
          "developerId",
          "team",
          "workflow",
          "purpose",
          "consent",
          "task",
          "observerPredictionMs",
          "developerPredictionMs");
  private static final Set<String> PAUSE = Set.of("from", "until");
  private static final Set<String> ENTRY =
      Set.of(
          "id",
          "at",
          "until",
          "kind",
          "text",
          "tool",
          "severity",
          "friction",
          "whom",
          "place",
          "by");

  private final Problems problems = new Problems(LogReader.TEXTS);
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
                if (json.plain() instanceof Long left && left > 0) {
                  remarks.add("remark.leftOut", left);
                }
              }
              case "sessions" -> json.items(item -> own.session(json, remarks));
              default -> json.skip();
            }
          });
    }
    own.problems.refuse();
    if (own.sessions.isEmpty()) {
      throw Problems.fatal(LogReader.TEXTS, 0, "file.noSessions");
    }
    return new ReadLog(LogFormat.JSON, own.sessions, List.of(), remarks.all());
  }

  private void version(JsonReader json) throws IOException {
    int line = json.line();
    if (!(json.plain() instanceof Long version) || version != ShadowingJson.VERSION) {
      throw Problems.fatal(LogReader.TEXTS, line, "json.newer");
    }
  }

  private void session(JsonReader json, Remarks remarks) throws IOException {
    int line = json.line();
    if (!json.isObject()) {
      json.skip();
      problems.add(line, "json.session");
      return;
    }
    Map<String, @Nullable Object> said = new HashMap<>();
    List<JsonNode.@Nullable Fields> stops = new ArrayList<>();
    List<JsonNode.@Nullable Fields> items = new ArrayList<>();
    json.fields(
        field -> {
          switch (field) {
            case "pauses" -> json.items(item -> part(json, PAUSE, stops));
            case "log" -> json.items(item -> part(json, ENTRY, items));
            default -> json.take(field, SESSION, said);
          }
        });
    session(new JsonNode.Fields(line, said), stops, items, remarks);
  }

  private void part(JsonReader json, Set<String> known, List<JsonNode.@Nullable Fields> into)
      throws IOException {
    if (++entries > Limits.ENTRIES) {
      throw Problems.fatal(LogReader.TEXTS, json.line(), "file.entries", Limits.ENTRIES);
    }
    into.add(json.flat(known));
  }

  private void session(
      JsonNode.Fields session,
      List<JsonNode.@Nullable Fields> stops,
      List<JsonNode.@Nullable Fields> items,
      Remarks remarks) {
    Long start = instant(session, "startedAt");
    if (start == null) {
      problems.add(session.line(), "json.missing", "startedAt");
      return;
    }
    List<ReadEntry> log = new ArrayList<>();
    for (JsonNode.Fields item : items) {
      if (item != null) {
        entry(item, start, log);
      } else {
        problems.add(session.line(), "json.entry");
      }
    }
    Long end = end(session, "endedAt", 0L, start);
    long endMs = Math.max(end == null ? 0 : end, Sorted.end(log));
    List<ReadSession.Stop> pauses = pauses(stops, start, endMs, remarks);
    List<ReadEntry> settled =
        Sorted.byTime(log).stream()
            .map(
                each -> each.settled(each.untilMs() == null ? Long.valueOf(endMs) : each.untilMs()))
            .toList();
    sessions.add(
        new ReadSession(session.text("id"), head(session), start, null, endMs, pauses, settled));
  }

  private List<ReadSession.Stop> pauses(
      List<JsonNode.@Nullable Fields> stops, long start, long endMs, Remarks remarks) {
    Stops told = new Stops();
    for (JsonNode.Fields stop : stops) {
      Long from = stop == null ? null : offset(stop, "from", start);
      Long until = stop == null ? null : end(stop, "until", from, start);
      if (from == null || until == null) {
        told.addUnsound();
      } else {
        told.add(from, until);
      }
    }
    return told.sound(endMs, Problems.quoted(Instant.ofEpochMilli(start).toString()), remarks);
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
            end(entry, "until", at, start),
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

  /** The same, of the end of something that began {@code from} ms after the start. */
  private @Nullable Long end(JsonNode.Fields node, String field, @Nullable Long from, long start) {
    Long until = offset(node, field, start);
    if (until != null && from != null && until < from) {
      problems.add(node.line(), "time.backwards", Problems.quoted(node.textOr(field, "")));
    }
    return until;
  }

  private @Nullable Long instant(JsonNode.Fields node, String field) {
    String text = node.text(field);
    if (text == null) {
      return null;
    }
    try {
      return Moments.instant(text);
    } catch (DateTimeException e) {
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
