package app.groundwork.store.interviews;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewSummary;
import app.groundwork.model.interviews.TalkShare;
import app.groundwork.model.interviews.TalkSpan;
import app.groundwork.store.Tx;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts what is in many interviews by a handful of statements, however many they are. */
public final class InterviewSummaries {
  /** All interviews, in no order. */
  public List<InterviewSummary> all(Tx tx) {
    return read(tx, null);
  }

  /** Those of {@code ids} (each once) that are in the file, in no order. */
  public List<InterviewSummary> of(Tx tx, Collection<String> ids) {
    return read(tx, ids);
  }

  /** Those that were held, in no order; who talked is read only of those without a note. */
  public List<Interview> held(Tx tx) {
    Map<String, Integer> notes = Rows.counts(tx, InterviewsStore.NOTE, null);
    List<Interview> held = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    for (Interview one : interviews(tx, null)) {
      int lines = notes.getOrDefault(one.id(), 0);
      if (new InterviewSummary(one, lines, 0, TalkShare.NONE, 0).isHeld()) {
        held.add(one);
      } else if (lines == 0 && one.isEnded()) {
        silent.add(one.id());
      }
    }
    of(tx, silent).stream()
        .filter(InterviewSummary::isHeld)
        .map(InterviewSummary::interview)
        .forEach(held::add);
    return List.copyOf(held);
  }

  /**
   * Whose rows of notes, spans or pauses those are.
   *
   * @param ids by table, each once
   * @return empty if one of them is gone: then nobody knows whose it was
   */
  public Optional<Set<String>> withRows(Tx tx, Map<String, Set<String>> ids) {
    Set<String> whose = new HashSet<>();
    for (Map.Entry<String, Set<String>> each : ids.entrySet()) {
      List<String> found =
          Rows.in(
              tx,
              "SELECT interview_id FROM " + each.getKey(),
              "id",
              each.getValue(),
              "",
              row -> row.getString("interview_id"));
      if (found.size() < each.getValue().size()) {
        return Optional.empty();
      }
      whose.addAll(found);
    }
    return Optional.of(whose);
  }

  private static List<Interview> interviews(Tx tx, @Nullable Collection<String> ids) {
    return Rows.in(tx, "SELECT * FROM interview", "id", ids, "", Rows::interview);
  }

  /**
   * @param ids all if null
   */
  private static List<InterviewSummary> read(Tx tx, @Nullable Collection<String> ids) {
    Map<String, Integer> notes = Rows.counts(tx, InterviewsStore.NOTE, ids);
    Map<String, Integer> assumptions = Rows.counts(tx, Syntheses.ASSUMPTION, ids);
    Map<String, List<TalkSpan>> spans =
        Rows.in(tx, "SELECT * FROM talk_span", "interview_id", ids, "", Rows::span).stream()
            .collect(Collectors.groupingBy(TalkSpan::interviewId));
    Map<String, List<Pause>> pauses =
        Rows.in(tx, "SELECT * FROM interview_pause", "interview_id", ids, "", Rows::pause).stream()
            .collect(Collectors.groupingBy(Pause::sessionId));
    return interviews(tx, ids).stream()
        .map(
            one -> {
              String id = one.id();
              int lines = notes.getOrDefault(id, 0);
              int tested = assumptions.getOrDefault(id, 0);
              Long start = one.startedAt();
              Long end = one.endedAt();
              if (start == null || end == null) {
                return new InterviewSummary(one, lines, tested, TalkShare.NONE, 0);
              }
              SessionTime time = new SessionTime(start, pauses.getOrDefault(id, List.of()));
              TalkShare talk = TalkShare.of(spans.getOrDefault(id, List.of()), time, end);
              return new InterviewSummary(one, lines, tested, talk, Math.max(0, time.elapsed(end)));
            })
        .toList();
  }
}
