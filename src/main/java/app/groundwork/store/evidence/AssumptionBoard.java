package app.groundwork.store.evidence;

import app.groundwork.model.evidence.Assumption;
import app.groundwork.model.evidence.AssumptionEvidence;
import app.groundwork.model.evidence.Piece;
import app.groundwork.store.Ids;
import app.groundwork.store.Tx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All assumptions with what interviews found for and against them. Practice counts nowhere. */
public final class AssumptionBoard {
  /** A note that speaks of an assumption, whether it was typed so or pulled there afterwards. */
  private static final String SIDES =
      "SELECT n.assumption_id, n.kind AS side, n.id AS note_id FROM interview_note n"
          + " JOIN interview i ON i.id = n.interview_id"
          + " WHERE n.assumption_id IS NOT NULL AND i.practice = 0"
          + " UNION SELECT f.assumption_id, f.role, f.note_id FROM interview_finding f"
          + " JOIN interview i ON i.id = f.interview_id"
          + " WHERE f.assumption_id IS NOT NULL AND i.practice = 0";

  private final EvidenceStore evidence = new EvidenceStore();

  private record Side(String assumptionId, boolean confirming, String noteId) {}

  /** All of them by statement. */
  public List<AssumptionEvidence> read(Tx tx) {
    Map<String, Set<Side>> sides = new HashMap<>();
    tx.handle()
        .createQuery(SIDES)
        .map(
            (row, context) ->
                new Side(
                    row.getString("assumption_id"),
                    row.getString("side").equals("for"),
                    row.getString("note_id")))
        .forEach(side -> sides.computeIfAbsent(side.noteId, id -> new HashSet<>()).add(side));
    Map<String, Integer> held = interviews(tx, "i.ended_at IS NOT NULL");
    Map<String, List<Piece>> confirming = new HashMap<>();
    Map<String, List<Piece>> contradicting = new HashMap<>();
    for (Piece piece : notes(tx, sides.keySet())) {
      for (Side side : sides.getOrDefault(piece.source().id(), Set.of())) {
        (side.confirming ? confirming : contradicting)
            .computeIfAbsent(side.assumptionId, id -> new ArrayList<>())
            .add(piece);
      }
    }
    List<AssumptionEvidence> board = new ArrayList<>();
    for (Assumption assumption : evidence.assumptions(tx)) {
      board.add(
          new AssumptionEvidence(
              assumption,
              confirming.getOrDefault(assumption.id(), List.of()),
              contradicting.getOrDefault(assumption.id(), List.of()),
              held.getOrDefault(assumption.id(), 0)));
    }
    return board;
  }

  private static List<Piece> notes(Tx tx, Set<String> ids) {
    return Pieces.read(tx, "FALSE", "n.id IN (SELECT value FROM json_each(:ids))", Ids.json(ids));
  }

  /** How many interviews that are still to come will ask after each; those with none left out. */
  public Map<String, Integer> planned(Tx tx) {
    return interviews(tx, "i.ended_at IS NULL");
  }

  private static Map<String, Integer> interviews(Tx tx, String which) {
    Map<String, Integer> times = new HashMap<>();
    tx.handle()
        .createQuery(
            "SELECT a.assumption_id AS id, count(DISTINCT a.interview_id) AS times"
                + " FROM interview_assumption a JOIN interview i ON i.id = a.interview_id"
                + " WHERE i.practice = 0 AND "
                + which
                + " GROUP BY a.assumption_id")
        .map((row, context) -> Map.entry(row.getString("id"), row.getInt("times")))
        .forEach(one -> times.put(one.getKey(), one.getValue()));
    return times;
  }
}
