package app.groundwork.store.initiatives;

import app.groundwork.model.initiatives.Discussion;
import app.groundwork.model.initiatives.Initiative;
import app.groundwork.model.initiatives.Kill;
import app.groundwork.model.initiatives.Rice;
import app.groundwork.model.initiatives.Tags;
import app.groundwork.store.Ids;
import app.groundwork.store.Tx;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Reads and writes initiatives. */
public final class InitiativesStore {
  /** The table, for {@link app.groundwork.store.Changed} and links. */
  public static final String INITIATIVE = "initiative";

  private static final String SAVE =
      """
      INSERT INTO initiative (id, title, outcome, origin, owner, tags, status, reach, impact,
        confidence, effort, reach_note, impact_note, confidence_note, effort_note, place,
        kill_reason, kill_lesson, killed_on, status_before, discussion, discussion_reason,
        discussed_on)
      VALUES (:id, :title, :outcome, :origin, :owner, :tags, :status, :reach, :impact,
        :confidence, :effort, :reachNote, :impactNote, :confidenceNote, :effortNote,
        (SELECT ifnull(max(place), 0) + %d FROM initiative), :killReason, :killLesson, :killedOn,
        :statusBefore, :discussion, :discussionReason, :discussedOn)
      ON CONFLICT (id) DO UPDATE SET title = excluded.title, outcome = excluded.outcome,
        origin = excluded.origin, owner = excluded.owner, tags = excluded.tags,
        status = excluded.status, reach = excluded.reach, impact = excluded.impact,
        confidence = excluded.confidence, effort = excluded.effort,
        reach_note = excluded.reach_note, impact_note = excluded.impact_note,
        confidence_note = excluded.confidence_note, effort_note = excluded.effort_note,
        kill_reason = excluded.kill_reason, kill_lesson = excluded.kill_lesson,
        killed_on = excluded.killed_on, status_before = excluded.status_before,
        discussion = excluded.discussion, discussion_reason = excluded.discussion_reason,
        discussed_on = excluded.discussed_on\
      """
          .formatted(OwnOrder.ROOM);

  /** All of them, in the team's own order, killed and done ones among them. */
  public List<Initiative> all(Tx tx) {
    return tx.handle()
        .createQuery("SELECT * FROM initiative ORDER BY place, id")
        .map((row, context) -> InitiativeRows.initiative(row))
        .list();
  }

  /** The one of that id. */
  public Optional<Initiative> initiative(Tx tx, String id) {
    return tx.handle()
        .createQuery("SELECT * FROM initiative WHERE id = ?")
        .bind(0, id)
        .map((row, context) -> InitiativeRows.initiative(row))
        .findOne();
  }

  /** All of them with their places, in the team's own order. */
  public List<PlacedInitiative> placed(Tx tx) {
    return tx.handle()
        .createQuery("SELECT * FROM initiative ORDER BY place, id")
        .map((row, context) -> placed(row))
        .list();
  }

  /** Those of these that are there, in the team's own order. */
  public List<PlacedInitiative> placed(Tx tx, Collection<String> ids) {
    return tx.handle()
        .createQuery(
            "SELECT * FROM initiative WHERE id IN (SELECT value FROM json_each(:ids))"
                + " ORDER BY place, id")
        .bind("ids", Ids.json(ids))
        .map((row, context) -> placed(row))
        .list();
  }

  private static PlacedInitiative placed(ResultSet row) throws SQLException {
    return new PlacedInitiative(InitiativeRows.initiative(row), row.getLong("place"));
  }

  /** Writes one; a new one comes last in the team's own order. */
  public void save(Tx tx, Initiative one) {
    Update save = tx.handle().createUpdate(SAVE);
    bind(save, one);
    bind(save, one.rice());
    bind(save, one.kill());
    bind(save, one.discussion());
    save.execute();
  }

  private static void bind(Update save, Initiative one) {
    save.bind("id", one.id())
        .bind("title", one.title())
        .bind("outcome", one.outcome())
        .bind("origin", one.origin() == null ? null : one.origin().code())
        .bind("owner", one.owner())
        .bind("tags", Tags.line(one.tags()))
        .bind("status", one.status().code())
        .bind("reachNote", one.notes().reach())
        .bind("impactNote", one.notes().impact())
        .bind("confidenceNote", one.notes().confidence())
        .bind("effortNote", one.notes().effort());
  }

  private static void bind(Update save, Rice rice) {
    save.bind("reach", written(rice.reach()))
        .bind("impact", rice.impact() == null ? null : rice.impact().code())
        .bind("confidence", rice.confidence() == null ? null : rice.confidence().code())
        .bind("effort", written(rice.effort()));
  }

  private static void bind(Update save, @Nullable Kill kill) {
    save.bind("killReason", kill == null ? null : kill.reason())
        .bind("killLesson", kill == null ? null : kill.lesson())
        .bind("killedOn", kill == null ? null : kill.on().toString())
        .bind("statusBefore", kill == null ? null : kill.before().code());
  }

  private static void bind(Update save, @Nullable Discussion discussion) {
    save.bind("discussion", discussion == null ? null : discussion.verdict().code())
        .bind("discussionReason", discussion == null ? "" : discussion.reason())
        .bind("discussedOn", discussion == null ? null : discussion.on().toString());
  }

  private static @Nullable String written(@Nullable BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros().toPlainString();
  }

  /** Removes one with its criteria and links; its history stays. */
  public void remove(Tx tx, String id) {
    tx.handle().execute("DELETE FROM initiative WHERE id = ?", id);
  }
}
