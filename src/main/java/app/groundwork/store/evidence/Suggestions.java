package app.groundwork.store.evidence;

import app.groundwork.store.Ids;
import app.groundwork.store.Search;
import app.groundwork.store.Tx;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Pain points that share words with a finding: in their own words, or in those of what is evidence
 * of them already. Ranked by FTS5's bm25; nothing is asked anywhere else.
 */
public final class Suggestions {
  /** How many are made at most. */
  public static final int MOST = 5;

  /** Of more findings with a common word only the newest are ranked, so that it takes no longer. */
  private static final int RANKED = 5_000;

  /** The best of them tell whose words they share. */
  private static final int BEST = 100;

  // Half as much as a pain point's own words: what was said of it may speak of more.
  private static final String SQL =
      """
      WITH titled AS MATERIALIZED (
        SELECT rowid AS doc, bm25(search_index, 3.0, 2.0, 0.0) AS score
        FROM search_index WHERE search_index MATCH :words AND rowid < 0),
      newest AS MATERIALIZED (
        SELECT rowid AS doc, bm25(search_index, 1.0, 1.0, 0.0) AS score
        FROM search_index WHERE search_index MATCH :words AND rowid > 0
        ORDER BY rowid DESC LIMIT %d),
      best AS MATERIALIZED (
        SELECT d.id, b.score / 2 AS score
        FROM (SELECT doc, score FROM newest ORDER BY score, doc DESC LIMIT %d) AS b
          CROSS JOIN search_doc AS d ON d.rowid = b.doc),
      fitting AS (
        SELECT d.id AS pain, t.score AS own, NULL AS shared
        FROM titled AS t CROSS JOIN search_doc AS d ON d.rowid = t.doc AND d.kind = 'pain_point'
        UNION ALL
        SELECT v.pain_point_id, NULL, b.score
        FROM best AS b CROSS JOIN evidence AS v ON v.log_entry_id = b.id
        UNION ALL
        SELECT v.pain_point_id, NULL, b.score
        FROM best AS b CROSS JOIN evidence AS v ON v.note_id = b.id
        UNION ALL
        SELECT p.pain_point_id, NULL, b.score
        FROM best AS b CROSS JOIN interview_finding AS f ON f.note_id = b.id
          JOIN interview_pain AS p ON p.id = f.pain_id)
      SELECT pain FROM fitting
      WHERE pain NOT IN (
        SELECT pain_point_id FROM evidence_piece
        WHERE source_id IN (SELECT value FROM json_each(:sources)))
      GROUP BY pain ORDER BY ifnull(min(own), 0) + ifnull(min(shared), 0), pain
      LIMIT %d\
      """
          .formatted(RANKED, BEST, MOST);

  /**
   * The ids of pain points that findings may be evidence of, best first, each once; none that they
   * are evidence of already.
   *
   * @param sourceIds the entries and notes
   * @param words theirs, all together
   */
  public List<String> of(Tx tx, Collection<String> sourceIds, String words) {
    Optional<String> sharing = Search.sharing(words);
    return sharing.isEmpty()
        ? List.of()
        : tx.handle()
            .createQuery(SQL)
            .bind("words", sharing.get())
            .bind("sources", Ids.json(sourceIds))
            .mapTo(String.class)
            .list();
  }
}
