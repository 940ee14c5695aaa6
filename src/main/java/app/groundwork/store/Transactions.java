package app.groundwork.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Runs work on one connection in transactions that end whole or leave nothing. */
final class Transactions {
  private final Connection connection;
  private boolean rollbackOwed;
  private boolean foreignKeys = true;

  Transactions(Connection connection) {
    this.connection = connection;
  }

  /** What runs inside. */
  interface Body<T extends @Nullable Object> {
    T run() throws SQLException;
  }

  /** Writes; foreign keys (and their cascades) act if {@code withKeys}. */
  <T extends @Nullable Object> T write(boolean withKeys, Body<T> body) throws SQLException {
    return within("BEGIN IMMEDIATE", "COMMIT", withKeys, body);
  }

  /** Reads one state of the file, whatever is written meanwhile. */
  <T extends @Nullable Object> T read(Body<T> body) throws SQLException {
    return within("BEGIN", "ROLLBACK", foreignKeys, body);
  }

  private <T extends @Nullable Object> T within(
      String begin, String end, boolean withKeys, Body<T> body) throws SQLException {
    if (rollbackOwed) {
      rollback();
    }
    if (foreignKeys != withKeys) {
      // Has no effect inside a transaction, so it comes before.
      execute("PRAGMA foreign_keys=" + (withKeys ? "ON" : "OFF"));
      foreignKeys = withKeys;
    }
    execute(begin);
    rollbackOwed = true;
    boolean done = false;
    try {
      T result = body.run();
      execute(end);
      rollbackOwed = false;
      done = true;
      return result;
    } finally {
      if (!done) {
        rollbackQuietly();
      }
    }
  }

  private void rollbackQuietly() {
    try {
      rollback();
    } catch (SQLException e) {
      // Owed still: tried again before the next transaction. What led here is thrown already.
      rollbackOwed = true;
    }
  }

  private void rollback() throws SQLException {
    try {
      execute("ROLLBACK");
    } catch (SQLException e) {
      // After a full disk SQLite has rolled back by itself.
      if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
        throw e;
      }
    }
    rollbackOwed = false;
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
