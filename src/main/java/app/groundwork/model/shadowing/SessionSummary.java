package app.groundwork.model.shadowing;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.shadowing.SessionFigures.ToolUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a stopped session is read for beside its figures. Lengths in ms with pauses out.
 *
 * @param kinds time per kind, longest first; kinds that do not occur are not there
 * @param transitions from one tool to the next, most frequent first
 * @param waits what was waited for, longest first; by the words without regard to case
 * @param frictions the friction points in the order of the log
 * @param wishes the wishes in the order of the log
 */
public record SessionSummary(
    List<KindUse> kinds,
    List<Transition> transitions,
    List<WaitCause> waits,
    List<LogEntry> frictions,
    List<LogEntry> wishes) {

  /**
   * One kind's part of the session.
   *
   * @param times how many entries have it
   * @param ms the sum of their durations; spans may overlap what lies inside them
   */
  public record KindUse(EntryKind kind, int times, long ms) {}

  /** How often one tool followed another; both as first written. */
  public record Transition(String from, String to, int times) {}

  /**
   * What was waited for.
   *
   * @param cause the words of the first such wait; may be empty
   */
  public record WaitCause(String cause, int times, long ms) {}

  public SessionSummary {
    kinds = List.copyOf(kinds);
    transitions = List.copyOf(transitions);
    waits = List.copyOf(waits);
    frictions = List.copyOf(frictions);
    wishes = List.copyOf(wishes);
  }

  /**
   * The summary of a session.
   *
   * @param log its entries in {@link LogEntry#IN_ORDER}
   * @param now UTC epoch ms; the end of a session that still runs
   */
  public static SessionSummary of(
      ShadowSession session, List<LogEntry> log, List<Pause> pauses, long now) {
    List<Long> durations = SessionFigures.durations(session, log, pauses, now);
    Map<EntryKind, KindUse> kinds = new EnumMap<>(EntryKind.class);
    Map<String, WaitCause> waits = new LinkedHashMap<>();
    List<LogEntry> frictions = new ArrayList<>();
    List<LogEntry> wishes = new ArrayList<>();
    for (int i = 0; i < log.size(); i++) {
      LogEntry entry = log.get(i);
      long ms = durations.get(i);
      kinds.merge(
          entry.kind(),
          new KindUse(entry.kind(), 1, ms),
          (sum, one) -> new KindUse(sum.kind(), sum.times() + 1, sum.ms() + one.ms()));
      if (entry.kind() == EntryKind.WAIT) {
        waits.merge(
            entry.text().strip().toLowerCase(Locale.ROOT),
            new WaitCause(entry.text().strip(), 1, ms),
            (sum, one) -> new WaitCause(sum.cause(), sum.times() + 1, sum.ms() + one.ms()));
      }
      if (entry.severity() > 0) {
        frictions.add(entry);
      }
      if (entry.kind() == EntryKind.WISH) {
        wishes.add(entry);
      }
    }
    return new SessionSummary(
        kinds.values().stream()
            .sorted(Comparator.comparingLong(KindUse::ms).reversed().thenComparing(KindUse::kind))
            .toList(),
        transitions(TimeLine.of(session, log, pauses, now).tools()),
        waits.values().stream().sorted(Comparator.comparingLong(WaitCause::ms).reversed()).toList(),
        frictions,
        wishes);
  }

  private static List<Transition> transitions(List<TimeLine.Stretch> tools) {
    Map<String, String> written = new LinkedHashMap<>();
    Map<List<String>, Integer> times = new LinkedHashMap<>();
    for (int i = 0; i < tools.size(); i++) {
      String tool = tools.get(i).label();
      written.putIfAbsent(ToolUse.key(tool), tool);
      if (i > 0) {
        String before = tools.get(i - 1).label();
        times.merge(List.of(ToolUse.key(before), ToolUse.key(tool)), 1, Integer::sum);
      }
    }
    List<Transition> transitions = new ArrayList<>();
    times.forEach(
        (pair, count) ->
            transitions.add(
                new Transition(
                    written.getOrDefault(pair.getFirst(), pair.getFirst()),
                    written.getOrDefault(pair.getLast(), pair.getLast()),
                    count)));
    transitions.sort(Comparator.comparingInt(Transition::times).reversed());
    return transitions;
  }
}
