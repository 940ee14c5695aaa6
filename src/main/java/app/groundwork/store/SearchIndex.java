package app.groundwork.store;

import java.sql.Connection;
import java.sql.SQLException;

/** The index over what can be searched. */
final class SearchIndex {
  private SearchIndex() {}

  /** Makes it anew: words that were deleted stay in it until its parts happen to be merged. */
  static void rebuild(Connection connection) throws SQLException {
    Sql.run(connection, "INSERT INTO search_index (search_index) VALUES ('rebuild')");
  }
}
