package app.groundwork.exchange.logs;

import app.groundwork.exchange.incoming.Limits;
import app.groundwork.exchange.incoming.Problems;
import app.groundwork.model.shadowing.EntryKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a project of BORIS, the event-logging program: each observation is a session, each
 * behaviour becomes a kind.
 */
final class BorisLog {
  /** What is read of an observation, besides its events; the rest may be large. */
  private static final Set<String> KNOWN =
      Set.of("date", "description", "start_from_current_time", "start_from_current_epoch_time");

  /** Time, subject, behaviour, modifiers and comment. */
  private static final int EVENT = 5;

  private final Problems problems = new Problems(LogReader.TEXTS);
  private final Remarks remarks = new Remarks();

  /** By code, as the project defines them. */
  private final Map<String, BorisBehaviour> behaviours = new LinkedHashMap<>();

  private final Map<String, Integer> times = new LinkedHashMap<>();
  private int entries;

  private BorisLog() {}

  static ReadLog read(String text) {
    BorisLog boris = new BorisLog();
    // Twice: the behaviours may be told after the observations.
    try (JsonReader json = new JsonReader(text)) {
      json.walk(field -> boris.conf(json, field));
    }
    List<ReadSession> sessions = new ArrayList<>();
    try (JsonReader json = new JsonReader(text)) {
      json.walk(
          field -> {
            if (field.equals("observations")) {
              json.fields(id -> boris.observation(id, json, sessions));
            } else {
              json.skip();
            }
          });
    }
    boris.problems.refuse();
    if (sessions.isEmpty()) {
      throw Problems.fatal(LogReader.TEXTS, 0, "boris.none");
    }
    return new ReadLog(LogFormat.BORIS, sessions, boris.mapped(), boris.remarks.all());
  }

  private void conf(JsonReader json, String field) throws IOException {
    if (!field.equals("behaviors_conf")) {
      json.skip();
      return;
    }
    json.fields(
        number -> {
          if (json.value() instanceof JsonNode.Fields fields) {
            BorisBehaviour.of(fields).ifPresent(each -> behaviours.putIfAbsent(each.code(), each));
          }
        });
  }

  private void observation(String id, JsonReader json, List<ReadSession> sessions)
      throws IOException {
    int line = json.line();
    if (!json.isObject()) {
      json.skip();
      problems.add(line, "boris.observation", Problems.quoted(id));
      return;
    }
    Map<String, @Nullable Object> head = new HashMap<>();
    List<Object> events = new ArrayList<>();
    json.fields(
        field -> {
          if (field.equals("events")) {
            json.items(item -> event(json, events));
          } else {
            json.take(field, KNOWN, head);
          }
        });
    JsonNode.Fields fields = new JsonNode.Fields(line, head);
    if (events.isEmpty()) {
      remarks.add("boris.empty", Problems.quoted(id));
      return;
    }
    BorisObservation read = new BorisObservation(id, fields, behaviours, times, problems, remarks);
    sessions.add(read.session(events));
  }

  private void event(JsonReader json, List<Object> events) throws IOException {
    if (++entries > Limits.ENTRIES) {
      throw Problems.fatal(LogReader.TEXTS, json.line(), "file.entries", Limits.ENTRIES);
    }
    Object event = json.row(EVENT);
    if (event != null) {
      events.add(event);
    }
  }

  private List<Behaviour> mapped() {
    List<Behaviour> mapped = new ArrayList<>();
    for (Map.Entry<String, Integer> seen : times.entrySet()) {
      BorisBehaviour behaviour = behaviours.get(seen.getKey());
      boolean lasts = behaviour != null && behaviour.lasts();
      EntryKind kind =
          KindWords.near(seen.getKey())
              .or(() -> behaviour == null ? Optional.empty() : behaviour.near())
              .orElse(EntryKind.NOTE);
      mapped.add(new Behaviour(seen.getKey(), lasts, seen.getValue(), kind));
    }
    return mapped;
  }
}
