package app.groundwork.store.people;

import app.groundwork.model.people.Adoption;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.ContactAgain;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
import app.groundwork.model.shared.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Turns rows into records. */
final class Rows {
  private Rows() {}

  static Team team(ResultSet row) throws SQLException {
    int headcount = row.getInt("headcount");
    boolean counted = !row.wasNull();
    String since = row.getString("adopted_since");
    String adoption = row.getString("adoption");
    return new Team(
        row.getString("id"),
        row.getString("name"),
        counted ? Integer.valueOf(headcount) : null,
        row.getBoolean("eligible"),
        since == null ? null : LocalDate.parse(since),
        adoption == null ? null : Coded.of(Adoption.class, adoption));
  }

  static Developer developer(ResultSet row) throws SQLException {
    long at = row.getLong("pseudonymised_at");
    boolean pseudonymised = !row.wasNull();
    return new Developer(
        row.getString("id"),
        row.getString("name"),
        row.getString("team_id"),
        row.getString("role"),
        row.getBoolean("champion"),
        Coded.of(Consent.class, row.getString("consent")),
        Coded.of(ContactAgain.class, row.getString("contact_again")),
        row.getInt("number"),
        pseudonymised ? Long.valueOf(at) : null);
  }
}
