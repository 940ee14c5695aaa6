package app.groundwork.store.interviews;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.interviews.InterviewSummary;
import app.groundwork.model.interviews.TalkShare;
import app.groundwork.model.interviews.TalkSpan;
import app.groundwork.store.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/** Counts what is in many interviews by a handful of statements, however many they are. */
public final class InterviewSummaries {
  /** How many ids one statement asks for: SQLite bounds its parameters. */
  private static final int CHUNK = 500;

  /** All interviews, in no order. */
  public List<InterviewSummary> all(Tx tx) {
    return read(tx, List.of());
  }

  /** Those of {@code ids} that are in the file, in no order. */
  public List<InterviewSummary> of(Tx tx, Collection<String> ids) {
    List<String> wanted = List.copyOf(ids);
    List<InterviewSummary> found = new ArrayList<>();
    for (int from = 0; from < wanted.size(); from += CHUNK) {
      found.addAll(read(tx, wanted.subList(from, Math.min(wanted.size(), from + CHUNK))));
    }
    return List.copyOf(found);
  }

  /**
   * @param ids all if empty
   */
  private static List<InterviewSummary> read(Tx tx, List<String> ids) {
    Map<String, Integer> notes = counts(tx, "interview_note", ids);
    Map<String, Integer> assumptions = counts(tx, "interview_assumption", ids);
    Map<String, List<TalkSpan>> spans =
        ask(tx, "SELECT * FROM talk_span", "interview_id", ids, "", Rows::span).stream()
            .collect(Collectors.groupingBy(TalkSpan::interviewId));
    Map<String, List<Pause>> pauses =
        ask(tx, "SELECT * FROM interview_pause", "interview_id", ids, "", Rows::pause).stream()
            .collect(Collectors.groupingBy(Pause::sessionId));
    return ask(tx, "SELECT * FROM interview", "id", ids, "", Rows::interview).stream()
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

  private static Map<String, Integer> counts(Tx tx, String table, List<String> ids) {
    Map<String, Integer> counts = new HashMap<>();
    ask(
            tx,
            "SELECT interview_id, count(*) AS rows FROM " + table,
            "interview_id",
            ids,
            " GROUP BY interview_id",
            row -> Map.entry(row.getString("interview_id"), row.getInt("rows")))
        .forEach(each -> counts.put(each.getKey(), each.getValue()));
    return counts;
  }

  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private static <T> List<T> ask(
      Tx tx, String select, String column, List<String> ids, String rest, Reading<T> reading) {
    RowMapper<T> mapper = (row, context) -> reading.of(row);
    if (ids.isEmpty()) {
      return tx.handle().createQuery(select + rest).map(mapper).list();
    }
    Query some = tx.handle().createQuery(select + " WHERE " + column + " IN (<ids>)" + rest);
    return some.bindList("ids", ids).map(mapper).list();
  }
}
