package app.groundwork.store.evidence;

import app.groundwork.model.evidence.Assumption;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.PainStatus;
import app.groundwork.model.evidence.SpaceDimension;
import app.groundwork.model.evidence.Theme;
import app.groundwork.model.shared.Coded;
import app.groundwork.store.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Pain points, themes and assumptions. */
public final class EvidenceStore {
  /** The tables, for {@link app.groundwork.store.Changed}. */
  public static final String PAIN_POINT = "pain_point";

  public static final String THEME = "theme";
  public static final String ASSUMPTION = "assumption";

  /** All pain points by title. */
  public List<PainPoint> painPoints(Tx tx) {
    return tx.handle()
        .createQuery("SELECT * FROM pain_point ORDER BY title COLLATE NOCASE, id")
        .map((row, context) -> painPoint(row))
        .list();
  }

  /** The pain point of that id. */
  public Optional<PainPoint> painPoint(Tx tx, String id) {
    return tx.handle()
        .createQuery("SELECT * FROM pain_point WHERE id = ?")
        .bind(0, id)
        .map((row, context) -> painPoint(row))
        .findOne();
  }

  /** The pain point of that title, in any case; made under {@code theme} if there is none. */
  public PainPoint painPointTitled(Tx tx, String title, String theme) {
    String wanted = title.strip();
    Optional<PainPoint> known =
        painPoints(tx).stream()
            .filter(one -> one.title().strip().equalsIgnoreCase(wanted))
            .findFirst();
    if (known.isPresent()) {
      return known.get();
    }
    PainPoint made =
        new PainPoint(tx.newId(), wanted, theme.isBlank() ? null : themeNamed(tx, theme).id());
    save(tx, made);
    return made;
  }

  /** Writes a pain point, new or changed. */
  public void save(Tx tx, PainPoint pain) {
    tx.handle()
        .execute(
            "INSERT INTO pain_point (id, title, description, status, rejected_because, theme_id,"
                + " solution_framed, problem_behind, strongest_id)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (id) DO UPDATE SET title = excluded.title,"
                + " description = excluded.description, status = excluded.status,"
                + " rejected_because = excluded.rejected_because, theme_id = excluded.theme_id,"
                + " solution_framed = excluded.solution_framed,"
                + " problem_behind = excluded.problem_behind,"
                + " strongest_id = excluded.strongest_id",
            pain.id(),
            pain.title(),
            pain.description(),
            pain.status().code(),
            pain.rejectedBecause(),
            pain.themeId(),
            pain.solutionFramed(),
            pain.problemBehind(),
            pain.strongestId());
  }

  /** Removes a pain point and every link to it. */
  public void removePainPoint(Tx tx, String id) {
    tx.handle().execute("DELETE FROM pain_point WHERE id = ?", id);
  }

  /** All themes by name. */
  public List<Theme> themes(Tx tx) {
    return tx.handle()
        .createQuery("SELECT * FROM theme ORDER BY name COLLATE NOCASE, id")
        .map((row, context) -> theme(row))
        .list();
  }

  /** The theme of that id. */
  public Optional<Theme> theme(Tx tx, String id) {
    return tx.handle()
        .createQuery("SELECT * FROM theme WHERE id = ?")
        .bind(0, id)
        .map((row, context) -> theme(row))
        .findOne();
  }

  /** Removes a theme; its pain points stay, without one. */
  public void removeTheme(Tx tx, String id) {
    tx.handle().execute("DELETE FROM theme WHERE id = ?", id);
  }

  /** The theme of that name, in any case; made if there is none. */
  public Theme themeNamed(Tx tx, String name) {
    String wanted = name.strip();
    return themes(tx).stream()
        .filter(theme -> theme.name().strip().equalsIgnoreCase(wanted))
        .findFirst()
        .orElseGet(
            () -> {
              Theme made = new Theme(tx.newId(), wanted);
              save(tx, made);
              return made;
            });
  }

  /** Writes a theme, new or changed. */
  public void save(Tx tx, Theme theme) {
    SpaceDimension space = theme.space();
    tx.handle()
        .execute(
            "INSERT INTO theme (id, name, space) VALUES (?, ?, ?)"
                + " ON CONFLICT (id) DO UPDATE SET name = excluded.name, space = excluded.space",
            theme.id(),
            theme.name(),
            space == null ? null : space.code());
  }

  /** All assumptions by statement. */
  public List<Assumption> assumptions(Tx tx) {
    return tx.handle()
        .createQuery("SELECT * FROM assumption ORDER BY statement COLLATE NOCASE, id")
        .map((row, context) -> new Assumption(row.getString("id"), row.getString("statement")))
        .list();
  }

  /** The assumption of that id. */
  public Optional<Assumption> assumption(Tx tx, String id) {
    return tx.handle()
        .createQuery("SELECT * FROM assumption WHERE id = ?")
        .bind(0, id)
        .map((row, context) -> new Assumption(row.getString("id"), row.getString("statement")))
        .findOne();
  }

  /** The assumption of that statement, in any case; made if there is none. */
  public Assumption assumptionStated(Tx tx, String statement) {
    String wanted = statement.strip();
    return assumptions(tx).stream()
        .filter(one -> one.statement().strip().equalsIgnoreCase(wanted))
        .findFirst()
        .orElseGet(
            () -> {
              Assumption made = new Assumption(tx.newId(), wanted);
              save(tx, made);
              return made;
            });
  }

  /** Writes an assumption, new or changed. */
  public void save(Tx tx, Assumption assumption) {
    tx.handle()
        .execute(
            "INSERT INTO assumption (id, statement) VALUES (?, ?)"
                + " ON CONFLICT (id) DO UPDATE SET statement = excluded.statement",
            assumption.id(),
            assumption.statement());
  }

  /** Removes an assumption; the notes that speak of it stay, and speak of none. */
  public void removeAssumption(Tx tx, String id) {
    tx.handle().execute("DELETE FROM assumption WHERE id = ?", id);
  }

  private static PainPoint painPoint(ResultSet row) throws SQLException {
    return new PainPoint(
        row.getString("id"),
        row.getString("title"),
        row.getString("description"),
        Coded.of(PainStatus.class, row.getString("status")),
        row.getString("rejected_because"),
        row.getString("theme_id"),
        row.getBoolean("solution_framed"),
        row.getString("problem_behind"),
        row.getString("strongest_id"));
  }

  private static Theme theme(ResultSet row) throws SQLException {
    String space = row.getString("space");
    return new Theme(
        row.getString("id"),
        row.getString("name"),
        space == null ? null : Coded.of(SpaceDimension.class, space));
  }
}
