package app.groundwork.store.interviews;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.SynthesisWork;
import app.groundwork.model.interviews.TalkSource;
import app.groundwork.model.interviews.TalkSpan;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shared.Coded;
import app.groundwork.store.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns rows into records. */
final class Rows {
  /** How many ids one statement asks for: SQLite bounds its parameters. */
  private static final int CHUNK = 500;

  private Rows() {}

  /** Makes a record of a row. */
  @FunctionalInterface
  interface Read<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** The rows of a table (a name of our own) with these ids, in no order. */
  static <T> List<T> byIds(Tx tx, String table, Collection<String> ids, Read<T> read) {
    return in(tx, "SELECT * FROM " + table, "id", ids, "", read);
  }

  /**
   * What a statement (of our own words) gives where a column holds one of these, in no order.
   *
   * @param ids each once; all rows if null
   * @param rest what comes behind the condition, such as a grouping by that column
   */
  static <T> List<T> in(
      Tx tx,
      String select,
      String column,
      @Nullable Collection<String> ids,
      String rest,
      Read<T> read) {
    if (ids == null) {
      return tx.handle().createQuery(select + rest).map((row, context) -> read.read(row)).list();
    }
    List<String> wanted = List.copyOf(ids);
    List<T> found = new ArrayList<>();
    for (int from = 0; from < wanted.size(); from += CHUNK) {
      tx.handle()
          .createQuery(select + " WHERE " + column + " IN (<ids>)" + rest)
          .bindList("ids", wanted.subList(from, Math.min(wanted.size(), from + CHUNK)))
          .map((row, context) -> read.read(row))
          .forEach(found::add);
    }
    return found;
  }

  /**
   * How many rows of a table (a name of our own) each interview has; those without any are not in
   * it.
   *
   * @param interviewIds all if null
   */
  static Map<String, Integer> counts(
      Tx tx, String table, @Nullable Collection<String> interviewIds) {
    Map<String, Integer> counts = new HashMap<>();
    in(
            tx,
            "SELECT interview_id, count(*) AS times FROM " + table,
            "interview_id",
            interviewIds,
            " GROUP BY interview_id",
            row -> Map.entry(row.getString("interview_id"), row.getInt("times")))
        .forEach(one -> counts.put(one.getKey(), one.getValue()));
    return counts;
  }

  static Interview interview(ResultSet row) throws SQLException {
    Preparation preparation =
        new Preparation(
            row.getString("developer_id"),
            row.getString("team_id"),
            LocalDate.parse(row.getString("planned_on")),
            row.getString("script_id"),
            row.getString("script_title"),
            row.getString("purpose"),
            Coded.of(Consent.class, row.getString("consent")),
            row.getBoolean("practice"));
    return new Interview(
        row.getString("id"),
        preparation,
        number(row, "started_at"),
        number(row, "ended_at"),
        Coded.of(TalkSource.class, row.getString("talk_source")),
        new SynthesisWork(
            row.getLong("synthesis_ms"), number(row, "synthesis_at"), number(row, "finished_at")));
  }

  static InterviewNote note(ResultSet row) throws SQLException {
    String speaker = row.getString("speaker");
    return new InterviewNote(
        row.getString("id"),
        row.getString("interview_id"),
        row.getLong("at"),
        row.getString("question_id"),
        Coded.of(NoteKind.class, row.getString("kind")),
        row.getString("text"),
        row.getString("assumption_id"),
        speaker == null ? null : Coded.of(Speaker.class, speaker));
  }

  static Pause pause(ResultSet row) throws SQLException {
    return new Pause(
        row.getString("id"),
        row.getString("interview_id"),
        row.getLong("from_at"),
        number(row, "until_at"));
  }

  static TalkSpan span(ResultSet row) throws SQLException {
    return new TalkSpan(
        row.getString("id"),
        row.getString("interview_id"),
        row.getLong("from_at"),
        number(row, "until_at"),
        Coded.of(Speaker.class, row.getString("speaker")));
  }

  private static @Nullable Long number(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }
}
