package app.groundwork.store.shadowing;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.InterruptedBy;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Turns rows into records. */
final class Rows {
  private Rows() {}

  static ShadowSession session(ResultSet row) throws SQLException {
    return new ShadowSession(
        row.getString("id"),
        row.getString("developer_id"),
        row.getString("team_id"),
        row.getString("workflow"),
        row.getString("purpose"),
        Coded.of(Consent.class, row.getString("consent")),
        row.getString("task"),
        number(row, "observer_prediction_ms"),
        number(row, "developer_prediction_ms"),
        row.getLong("started_at"),
        number(row, "ended_at"));
  }

  static LogEntry entry(ResultSet row) throws SQLException {
    String by = row.getString("interrupted_by");
    return new LogEntry(
        row.getString("id"),
        row.getString("session_id"),
        row.getLong("at"),
        number(row, "until"),
        Coded.of(EntryKind.class, row.getString("kind")),
        row.getString("text"),
        row.getString("tool"),
        row.getInt("severity"),
        row.getString("friction"),
        row.getString("whom"),
        row.getString("place"),
        by == null ? null : Coded.of(InterruptedBy.class, by));
  }

  static Pause pause(ResultSet row) throws SQLException {
    return new Pause(
        row.getString("id"),
        row.getString("session_id"),
        row.getLong("from_at"),
        number(row, "until_at"));
  }

  private static @Nullable Long number(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }
}
