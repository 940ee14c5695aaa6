package app.groundwork.exchange.logs;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.EntryKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One session as a file tells it.
 *
 * @param id its id in the file; null if it has none
 * @param head what is known of it
 * @param startedAt UTC epoch ms; null if the file does not say
 * @param day the day where the user is; null if the file does not say
 * @param endMs ms of wall time from its start to its end
 * @param pauses stretches in which the clock stood
 * @param log by time
 */
public record ReadSession(
    @Nullable String id,
    Head head,
    @Nullable Long startedAt,
    @Nullable LocalDate day,
    long endMs,
    List<Stop> pauses,
    List<ReadEntry> log) {

  public ReadSession {
    pauses = List.copyOf(pauses);
    log = List.copyOf(log);
  }

  /** Turns its wall time, from 0, into the session's time, which stands in its pauses. */
  public SessionTime time() {
    return new SessionTime(
        0, pauses.stream().map(stop -> new Pause("", "", stop.fromMs, stop.untilMs)).toList());
  }

  /** The same, with each behaviour as the kind that {@code kinds} names. */
  ReadSession as(Map<String, EntryKind> kinds) {
    List<ReadEntry> named =
        log.stream()
            .map(
                each ->
                    each.behaviour() == null
                        ? each
                        : each.as(kinds.getOrDefault(each.behaviour(), EntryKind.NOTE)))
            .toList();
    List<ReadEntry> settled = Sorted.log(named, false, new Remarks());
    return new ReadSession(id, head, startedAt, day, endMs, pauses, settled);
  }

  /**
   * What is known of a session.
   *
   * @param developer null if the file does not say
   * @param developerId in the workspace it comes from; null if not said
   * @param consent null if the file does not say
   */
  public record Head(
      @Nullable String developer,
      @Nullable String developerId,
      @Nullable String team,
      String workflow,
      String purpose,
      @Nullable Consent consent,
      @Nullable String task,
      @Nullable Long observerPredictionMs,
      @Nullable Long developerPredictionMs) {

    /** What a plain log knows. */
    static Head of(@Nullable String developer, @Nullable String team, @Nullable String workflow) {
      return new Head(
          developer, null, team, workflow == null ? "" : workflow, "", null, null, null, null);
    }

    /** The same, with what the developer agreed to; null if the file does not say. */
    Head withConsent(@Nullable Consent now) {
      return new Head(
          developer,
          developerId,
          team,
          workflow,
          purpose,
          now,
          task,
          observerPredictionMs,
          developerPredictionMs);
    }
  }

  /** A stretch in which the clock stood, ms of wall time since the start. */
  public record Stop(long fromMs, long untilMs) {}
}
