package app.groundwork.store.evidence;

import app.groundwork.store.Changed;
import app.groundwork.store.Ids;
import app.groundwork.store.Tx;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.Syntheses;
import app.groundwork.store.shadowing.ShadowingStore;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which pain points are other than they were once something in the file has changed. */
public final class TouchedPains {
  /** The tables that a pain point and its figures are made of. */
  public static final Set<String> TABLES =
      Set.of(
          EvidenceStore.PAIN_POINT,
          EvidenceStore.THEME,
          EvidenceLinks.EVIDENCE,
          Syntheses.PAIN,
          Syntheses.FINDING,
          ShadowingStore.SESSION,
          ShadowingStore.ENTRY,
          ShadowingStore.PAUSE,
          InterviewsStore.INTERVIEW,
          InterviewsStore.NOTE);

  /** How far from what was touched a pain point is found. */
  private record Way(String table, String from, String painPoints) {}

  private static final String OF_SESSIONS =
      "SELECT v.pain_point_id FROM evidence AS v JOIN log_entry AS e ON e.id = v.log_entry_id"
          + " WHERE e.session_id IN (%s)";
  private static final String OF_INTERVIEWS =
      "SELECT v.pain_point_id FROM evidence AS v JOIN interview_note AS n ON n.id = v.note_id"
          + " WHERE n.interview_id IN (%1$s)"
          + " UNION SELECT pain_point_id FROM interview_pain WHERE interview_id IN (%1$s)";

  // An entry or a pause changes how long what stands beside it took: so all of the session.
  private static final List<Way> WAYS =
      List.of(
          new Way(EvidenceStore.THEME, "id", "SELECT id FROM pain_point WHERE theme_id IN (%s)"),
          new Way(ShadowingStore.SESSION, "id", OF_SESSIONS),
          new Way(ShadowingStore.ENTRY, "session_id", OF_SESSIONS),
          new Way(ShadowingStore.PAUSE, "session_id", OF_SESSIONS),
          new Way(InterviewsStore.INTERVIEW, "id", OF_INTERVIEWS),
          new Way(InterviewsStore.NOTE, "interview_id", OF_INTERVIEWS),
          new Way(Syntheses.FINDING, "interview_id", OF_INTERVIEWS));

  /**
   * The ids of those pain points, also of some that are gone. Empty if nobody can say because rows
   * are gone, or speak of another pain point now: any may be touched.
   */
  public Optional<Set<String>> of(Tx tx, Changed change) {
    if (change.touches(Syntheses.PAIN)) {
      return Optional.empty();
    }
    Set<String> pains = new HashSet<>(change.in(EvidenceStore.PAIN_POINT));
    change.in(EvidenceLinks.EVIDENCE).stream().map(EvidenceLinks::painPointOf).forEach(pains::add);
    for (Way way : WAYS) {
      Set<String> touched = change.in(way.table);
      if (touched.isEmpty()) {
        continue;
      }
      // A theme that is gone has changed its pain points' own rows.
      if (!way.table.equals(EvidenceStore.THEME)
          && there(tx, way.table, touched) < touched.size()) {
        return Optional.empty();
      }
      pains.addAll(found(tx, way, touched));
    }
    return Optional.of(pains);
  }

  private static int there(Tx tx, String table, Collection<String> ids) {
    return tx.handle()
        .createQuery(
            "SELECT count(*) FROM " + table + " WHERE id IN (SELECT value FROM json_each(:ids))")
        .bind("ids", Ids.json(ids))
        .mapTo(Integer.class)
        .one();
  }

  private static List<String> found(Tx tx, Way way, Collection<String> ids) {
    String from =
        "SELECT %s FROM %s WHERE id IN (SELECT value FROM json_each(:ids))"
            .formatted(way.from, way.table);
    return tx.handle()
        .createQuery(way.painPoints.formatted(from))
        .bind("ids", Ids.json(ids))
        .mapTo(String.class)
        .list();
  }
}
