package app.groundwork.store.evidence;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.evidence.PainFigures;
import app.groundwork.model.evidence.Piece;
import app.groundwork.model.evidence.PieceFact;
import app.groundwork.model.evidence.PieceFact.Stretch;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.Ids;
import app.groundwork.store.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands behind pain points, whichever method found it. Practice counts nowhere. */
public final class EvidenceLedger {
  private static final String FACTS =
      """
      SELECT p.pain_point_id AS owner, e.id AS source, e.session_id AS meeting,
        s.developer_id, s.team_id, e.at,
        CASE WHEN e.kind = 'wait' OR e.severity > 0 THEN coalesce(
          e.until,
          iif(e.kind IN ('wait', 'interrupt'), NULL, (
            SELECT x.at FROM log_entry AS x
            WHERE x.session_id = e.session_id AND (x.at, x.id) > (e.at, e.id)
            ORDER BY x.at, x.id LIMIT 1)),
          s.ended_at, :now) END AS until
      FROM evidence_piece AS p JOIN log_entry AS e ON e.id = p.source_id
        JOIN shadow_session AS s ON s.id = e.session_id
      WHERE p.kind = 'log_entry' %s
      UNION ALL
      SELECT p.pain_point_id, n.id, n.interview_id, i.developer_id, i.team_id, n.at, NULL
      FROM evidence_piece AS p JOIN interview_note AS n ON n.id = p.source_id
        JOIN interview AS i ON i.id = n.interview_id
      WHERE p.kind = 'interview_note' %s\
      """;
  private static final String ALL = FACTS.formatted("", "");
  private static final String AMONG = "AND p.pain_point_id IN (SELECT value FROM json_each(:ids))";
  private static final String SOME = FACTS.formatted(AMONG, AMONG);
  private static final String SOURCES =
      "SELECT DISTINCT p.kind, p.source_id FROM evidence_piece AS p WHERE TRUE " + AMONG;

  /** A fact before its pauses are taken out. */
  private record Row(String owner, PieceFact fact, @Nullable Long until) {}

  /** The figures of all pain points; those without evidence are not in it. */
  public Map<String, PainFigures> figures(Tx tx) {
    return figures(tx, ALL, Set.of());
  }

  /** The figures of those pain points; those without evidence are not in it. */
  public Map<String, PainFigures> figures(Tx tx, Collection<String> painPointIds) {
    return figures(tx, SOME, painPointIds);
  }

  private static Map<String, PainFigures> figures(Tx tx, String sql, Collection<String> ids) {
    Map<String, PainFigures> figures = new HashMap<>();
    facts(tx, sql, ids).forEach((id, its) -> figures.put(id, PainFigures.of(its)));
    return figures;
  }

  /** What the figures of all pain points are made of; those without evidence are not in it. */
  public Map<String, List<PieceFact>> facts(Tx tx) {
    return facts(tx, ALL, Set.of());
  }

  /** What the figures of those pain points are made of; those without evidence are not in it. */
  public Map<String, List<PieceFact>> facts(Tx tx, Collection<String> painPointIds) {
    return facts(tx, SOME, painPointIds);
  }

  private static Map<String, List<PieceFact>> facts(Tx tx, String sql, Collection<String> ids) {
    List<Row> rows =
        tx.handle()
            .createQuery(sql)
            .bind("now", tx.now())
            .bindMap(sql.equals(SOME) ? Map.of("ids", Ids.json(ids)) : Map.of())
            .map((row, context) -> row(row))
            .list();
    Set<String> timed = new HashSet<>();
    rows.stream().filter(row -> row.until != null).forEach(row -> timed.add(row.fact.meetingId()));
    Map<String, List<Pause>> pauses = Pieces.pauses(tx, Ids.json(timed));
    Map<String, List<PieceFact>> facts = new HashMap<>();
    for (Row row : rows) {
      PieceFact fact =
          row.until == null
              ? row.fact
              : row.fact.withLost(
                  new Stretch(row.fact.at(), row.until)
                      .without(pauses.getOrDefault(row.fact.meetingId(), List.of())));
      facts.computeIfAbsent(row.owner, id -> new ArrayList<>()).add(fact);
    }
    return facts;
  }

  private static Row row(ResultSet row) throws SQLException {
    long until = row.getLong("until");
    Long known = row.wasNull() ? null : Long.valueOf(until);
    return new Row(
        row.getString("owner"),
        new PieceFact(
            row.getString("source"),
            row.getString("meeting"),
            row.getString("developer_id"),
            row.getString("team_id"),
            row.getLong("at"),
            List.of()),
        known);
  }

  /** The pieces of evidence of a pain point with what each cost, the oldest first. */
  public List<Piece> pieces(Tx tx, String painPointId) {
    return pieces(
        tx, painPointId, facts(tx, Set.of(painPointId)).getOrDefault(painPointId, List.of()));
  }

  /**
   * The same for who has read its facts already.
   *
   * @param facts of the pain point; a piece that none is about cost nothing
   */
  public List<Piece> pieces(Tx tx, String painPointId, Collection<PieceFact> facts) {
    Map<String, Long> lost = new HashMap<>();
    for (PieceFact fact : facts) {
      lost.put(
          fact.sourceId(),
          fact.lost().stream().mapToLong(one -> one.untilMs() - one.fromMs()).sum());
    }
    return read(tx, painPointId).stream()
        .map(piece -> piece.withLostMs(lost.getOrDefault(piece.source().id(), 0L)))
        .toList();
  }

  /** The entries and notes that are evidence of any of those pain points, each once. */
  public Set<ItemRef> sources(Tx tx, Collection<String> painPointIds) {
    return Set.copyOf(
        tx.handle()
            .createQuery(SOURCES)
            .bind("ids", Ids.json(painPointIds))
            .map((row, context) -> new ItemRef(row.getString("kind"), row.getString("source_id")))
            .list());
  }

  private static List<Piece> read(Tx tx, String painPointId) {
    return Pieces.read(
        tx,
        "e.id IN (SELECT source_id FROM evidence_piece"
            + " WHERE kind = 'log_entry' AND pain_point_id = :ids)",
        "n.id IN (SELECT source_id FROM evidence_piece"
            + " WHERE kind = 'interview_note' AND pain_point_id = :ids)",
        painPointId);
  }
}
