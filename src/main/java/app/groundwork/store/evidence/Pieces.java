package app.groundwork.store.evidence;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.evidence.Method;
import app.groundwork.model.evidence.Piece;
import app.groundwork.model.evidence.PieceKind;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.Ids;
import app.groundwork.store.Tx;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.shadowing.ShadowingStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Entries and notes as pieces of evidence, with whom and when. */
final class Pieces {
  private static final String ENTRIES =
      "SELECT 'log_entry' AS source, e.id, e.session_id AS meeting, e.at, e.kind, e.severity,"
          + " e.text, e.tool, e.friction, s.developer_id, s.team_id, s.started_at"
          + " FROM log_entry e JOIN shadow_session s ON s.id = e.session_id WHERE ";
  private static final String NOTES =
      "SELECT 'interview_note' AS source, n.id, n.interview_id AS meeting, n.at, n.kind,"
          + " 0 AS severity, n.text, NULL AS tool, NULL AS friction, i.developer_id, i.team_id,"
          + " i.started_at"
          + " FROM interview_note n JOIN interview i ON i.id = n.interview_id WHERE ";

  private Pieces() {}

  /** A piece before its pauses are taken out. */
  private record Row(Piece piece, long startedAt) {}

  /**
   * Those that fit, the oldest first.
   *
   * @param entries a condition on {@code e} and {@code s}, with {@code :ids} for {@code ids}
   * @param notes a condition on {@code n} and {@code i}, likewise
   */
  static List<Piece> read(Tx tx, String entries, String notes, String ids) {
    List<Row> rows =
        tx.handle()
            .createQuery(ENTRIES + entries + " UNION ALL " + NOTES + notes)
            .bind("ids", ids)
            .map((row, context) -> row(row))
            .list();
    Map<String, SessionTime> times = times(tx, rows);
    List<Piece> pieces = new ArrayList<>(rows.size());
    for (Row row : rows) {
      SessionTime time = times.get(row.piece.meetingId());
      pieces.add(time == null ? row.piece : row.piece.withElapsedMs(time.elapsed(row.piece.at())));
    }
    pieces.sort(Piece.IN_ORDER);
    return pieces;
  }

  /** The time of each session and interview that has pauses. */
  private static Map<String, SessionTime> times(Tx tx, List<Row> rows) {
    Map<String, Long> starts = new HashMap<>();
    rows.forEach(row -> starts.put(row.piece.meetingId(), row.startedAt));
    Map<String, SessionTime> times = new HashMap<>();
    pauses(tx, Ids.json(starts.keySet()))
        .forEach(
            (meeting, pauses) -> {
              Long start = starts.get(meeting);
              if (start != null) {
                times.put(meeting, new SessionTime(start, pauses));
              }
            });
    return times;
  }

  /** The pauses of those sessions and interviews that have any. */
  static Map<String, List<Pause>> pauses(Tx tx, String meetings) {
    Map<String, List<Pause>> pauses = new HashMap<>();
    tx.handle()
        .createQuery(
            "SELECT id, session_id AS meeting, from_at, until_at FROM shadow_pause"
                + " WHERE session_id IN (SELECT value FROM json_each(:ids))"
                + " UNION ALL SELECT id, interview_id, from_at, until_at FROM interview_pause"
                + " WHERE interview_id IN (SELECT value FROM json_each(:ids))")
        .bind("ids", meetings)
        .map(
            (row, context) ->
                new Pause(
                    row.getString("id"),
                    row.getString("meeting"),
                    row.getLong("from_at"),
                    number(row, "until_at")))
        .forEach(
            pause -> pauses.computeIfAbsent(pause.sessionId(), id -> new ArrayList<>()).add(pause));
    return pauses;
  }

  private static Row row(ResultSet row) throws SQLException {
    boolean seen = row.getString("source").equals(ShadowingStore.ENTRY);
    long startedAt = row.getLong("started_at");
    int severity = row.getInt("severity");
    Piece piece =
        new Piece(
            new ItemRef(seen ? ShadowingStore.ENTRY : InterviewsStore.NOTE, row.getString("id")),
            seen ? Method.SHADOWING : Method.INTERVIEW,
            kind(row.getString("kind"), severity),
            row.getString("meeting"),
            row.getLong("at"),
            row.getLong("at") - startedAt,
            row.getString("text"),
            row.getString("tool"),
            row.getString("friction"),
            severity,
            row.getString("developer_id"),
            row.getString("team_id"),
            row.getString("kind"),
            0);
    return new Row(piece, startedAt);
  }

  private static PieceKind kind(String code, int severity) {
    return switch (code) {
      case "wish" -> PieceKind.WISH;
      case "quote" -> PieceKind.QUOTE;
      case "surprise" -> PieceKind.SURPRISE;
      default -> severity > 0 ? PieceKind.FRICTION : PieceKind.OBSERVATION;
    };
  }

  private static @Nullable Long number(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }
}
