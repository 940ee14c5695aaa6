package app.groundwork.store.evidence;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Titled;
import app.groundwork.store.Changed;
import app.groundwork.store.Tx;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which pain points the entries of a session or the notes of an interview are evidence of, and the
 * way to make them so where they were seen and heard.
 */
public final class PlaceLinks {
  private static final String OF =
      "SELECT coalesce(v.log_entry_id, v.note_id) AS source, p.id, p.title"
          + " FROM evidence v JOIN pain_point p ON p.id = v.pain_point_id"
          + " WHERE v.log_entry_id IN (SELECT id FROM log_entry WHERE session_id = :meeting)"
          + " OR v.note_id IN (SELECT id FROM interview_note WHERE interview_id = :meeting)"
          + " ORDER BY p.title COLLATE NOCASE, p.id";

  private final EvidenceStore evidence = new EvidenceStore();
  private final EvidenceLinks links = new EvidenceLinks();

  /** True if what this tells may be another after {@code change}. */
  public static boolean isTouchedBy(Changed change) {
    return change.touches(EvidenceLinks.EVIDENCE) || change.touches(EvidenceStore.PAIN_POINT);
  }

  /**
   * The pain points by the id of the entry or note that was linked to them. What a synthesis pulled
   * to one of its own is not in it: it stands there.
   */
  public Map<String, List<Titled>> of(Tx tx, String meetingId) {
    Map<String, List<Titled>> linked = new HashMap<>();
    tx.handle()
        .createQuery(OF)
        .bind("meeting", meetingId)
        .map(
            (row, context) ->
                Map.entry(
                    row.getString("source"), titled(row.getString("id"), row.getString("title"))))
        .forEach(
            one ->
                linked.computeIfAbsent(one.getKey(), id -> new ArrayList<>()).add(one.getValue()));
    return linked;
  }

  /** All pain points by title. */
  public List<Titled> painPoints(Tx tx) {
    return evidence.painPoints(tx).stream().map(pain -> titled(pain.id(), pain.title())).toList();
  }

  private static Titled titled(String id, String title) {
    return new Titled(new ItemRef(EvidenceStore.PAIN_POINT, id), title);
  }

  /** Makes them evidence of a pain point; how many were not before. */
  public int link(Tx tx, String painPointId, Collection<ItemRef> sources) {
    return (int) sources.stream().filter(source -> links.link(tx, painPointId, source)).count();
  }

  /** The same for the pain point of that title, in any case; made if there is none. */
  public int linkToTitled(Tx tx, String title, Collection<ItemRef> sources) {
    return link(tx, evidence.painPointTitled(tx, title, "").id(), sources);
  }
}
