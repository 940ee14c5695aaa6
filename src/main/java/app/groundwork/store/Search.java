package app.groundwork.store;

import app.groundwork.model.shared.ItemRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Finds what holds all words of a text, the last of them perhaps only begun: first what has a name
 * (teams, developers, sessions), then entries. Reads aside, so that no key waits for it.
 */
public final class Search {
  /** How many of those that have a name are told. */
  static final int MOST_NAMED = 20;

  /** How many entries are told. */
  static final int MOST_ENTRIES = 30;

  /** Of more than these only the newest are ranked, so that a common word takes no longer. */
  private static final int RANKED = 10_000;

  private static final String SQL =
      """
      WITH fitting AS MATERIALIZED (
        SELECT rowid AS doc, bm25(search_index, 10.0, 1.0, 2.0) AS score
        FROM search_index WHERE search_index MATCH ?1 AND rowid %1$s
        ORDER BY rowid %2$s LIMIT %3$d),
      best AS (SELECT doc, score FROM fitting ORDER BY score, abs(doc) DESC LIMIT %4$d)
      SELECT d.kind, d.id, d.title, d.body, d.at, ifnull(p.title, '') AS within,
        ifnull(p.people, d.people) AS people
      FROM best JOIN search_doc AS d ON d.rowid = best.doc
        LEFT JOIN search_doc AS p ON p.id = d.parent
      ORDER BY best.score, abs(best.doc) DESC\
      """;
  // Where the younger ones are: see the script that makes the table.
  private static final String NAMED = SQL.formatted("< 0", "ASC", RANKED, MOST_NAMED);
  private static final String ENTRIES = SQL.formatted("> 0", "DESC", RANKED, MOST_ENTRIES);

  private final Workspace workspace;

  /** In this workspace. */
  public Search(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * Something found.
   *
   * @param title its name or its words, shortened round the first hit
   * @param detail what else is written in it, shortened likewise; may be empty
   * @param people whose it is: developer, team; may be empty
   * @param within the title of what it lies in, such as an entry's session; may be empty
   * @param at when it was, UTC epoch ms; null if it has no time
   */
  public record Hit(
      ItemRef item,
      Excerpt title,
      Excerpt detail,
      Excerpt people,
      String within,
      @Nullable Long at) {}

  /**
   * All that fits {@code text}, whatever is in it; best first, those with a name before entries.
   * None if it holds no word.
   */
  public CompletableFuture<List<Hit>> find(String text) {
    return find(text, List.of(NAMED, ENTRIES));
  }

  /**
   * What matches {@code search_index} wherever titles and other words share a word with {@code
   * text}; for stores that rank by it. Empty if it holds no word that tells anything.
   */
  public static Optional<String> sharing(String text) {
    SearchWords words = SearchWords.telling(text);
    return words.none()
        ? Optional.empty()
        : Optional.of("{title body} : (" + words.expressionOfAny() + ")");
  }

  /** The same, but only what has a name. */
  public CompletableFuture<List<Hit>> findNamed(String text) {
    return find(text, List.of(NAMED));
  }

  private CompletableFuture<List<Hit>> find(String text, List<String> queries) {
    SearchWords words = SearchWords.of(text);
    if (words.none()) {
      return CompletableFuture.completedFuture(List.of());
    }
    return workspace.queryAside(
        tx -> {
          List<Hit> hits = new ArrayList<>();
          for (String query : queries) {
            tx.handle()
                .createQuery(query)
                .bind(0, words.expression())
                .map((row, context) -> hit(row, words))
                .forEach(hits::add);
          }
          return hits;
        });
  }

  private static Hit hit(ResultSet row, SearchWords words) throws SQLException {
    long at = row.getLong("at");
    return new Hit(
        new ItemRef(row.getString("kind"), row.getString("id")),
        words.excerpt(row.getString("title")),
        words.excerpt(row.getString("body")),
        words.excerpt(row.getString("people")),
        row.getString("within"),
        row.getObject("at") == null ? null : at);
  }
}
