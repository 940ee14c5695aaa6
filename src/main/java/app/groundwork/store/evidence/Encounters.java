package app.groundwork.store.evidence;

import app.groundwork.model.evidence.Encounter;
import app.groundwork.model.evidence.Method;
import app.groundwork.model.evidence.PieceFact;
import app.groundwork.model.evidence.Saturation;
import app.groundwork.model.evidence.Saturation.Found;
import app.groundwork.model.evidence.Saturation.Meeting;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shared.Coded;
import app.groundwork.store.Tx;
import app.groundwork.store.interviews.InterviewSummaries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who was heard, by whichever method, what each time brought, and who is about to be heard.
 * Practice counts nowhere.
 */
public final class Encounters {
  private final InterviewSummaries interviews = new InterviewSummaries();
  private final Inbox inbox = new Inbox();

  /** All shadowing sessions, a running one too, and all interviews that were held; in no order. */
  public List<Encounter> all(Tx tx) {
    List<Encounter> all =
        new ArrayList<>(
            tx.handle()
                .createQuery(
                    "SELECT id, developer_id, team_id, started_at, consent,"
                        + " ended_at IS NOT NULL AS ended FROM shadow_session")
                .map(
                    (row, context) ->
                        new Encounter(
                            row.getString("id"),
                            Method.SHADOWING,
                            row.getString("developer_id"),
                            row.getString("team_id"),
                            row.getLong("started_at"),
                            Coded.of(Consent.class, row.getString("consent")),
                            row.getBoolean("ended")))
                .list());
    for (Interview held : interviews.held(tx)) {
      Preparation known = held.preparation();
      Long startedAt = held.startedAt();
      if (startedAt != null) {
        all.add(
            new Encounter(
                held.id(),
                Method.INTERVIEW,
                known.developerId(),
                known.teamId(),
                startedAt,
                known.consent(),
                true));
      }
    }
    return all;
  }

  /**
   * What each of those brought that has ended, and how much of the latest waits in the inbox.
   *
   * @param all as {@link #all} gives them
   * @param facts what stands behind each pain point, as {@link EvidenceLedger#facts(Tx)} gives it
   */
  public Saturation saturation(
      Tx tx, Collection<Encounter> all, Map<String, List<PieceFact>> facts) {
    List<Meeting> ended =
        all.stream()
            .filter(Encounter::ended)
            .map(one -> new Meeting(one.id(), one.method(), one.at()))
            .toList();
    Set<Found> found = new HashSet<>();
    facts.forEach(
        (pain, pieces) -> pieces.forEach(piece -> found.add(new Found(pain, piece.meetingId()))));
    Saturation sorted = Saturation.of(ended, found);
    List<String> latest = sorted.latest().stream().map(step -> step.meeting().id()).toList();
    return sorted.withUnsorted(inbox.read(tx, latest).size());
  }

  /**
   * For each developer with an interview that is prepared for {@code from} or later, its day. One
   * that was prepared for an earlier day did not come about.
   */
  public Map<String, LocalDate> planned(Tx tx, LocalDate from) {
    Map<String, LocalDate> planned = new HashMap<>();
    tx.handle()
        .createQuery(
            "SELECT developer_id, min(planned_on) AS day FROM interview"
                + " WHERE started_at IS NULL AND practice = 0 AND planned_on >= ?"
                + " GROUP BY developer_id")
        .bind(0, from.toString())
        .map(
            (row, context) ->
                Map.entry(row.getString("developer_id"), LocalDate.parse(row.getString("day"))))
        .forEach(one -> planned.put(one.getKey(), one.getValue()));
    return planned;
  }
}
