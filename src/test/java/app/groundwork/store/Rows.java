package app.groundwork.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Random writes to the journalled tables, and a way to compare the tables bit by bit. */
final class Rows {
  static final List<String> TABLES =
      List.of("team", "developer", "shadow_session", "log_entry", "shadow_pause", "former_name");

  private static final List<String> TEXTS =
      List.of(
          "",
          "a",
          "A",
          "über",
          "Ü\u0000ber\u0000",
          "👩‍💻 wedged",
          "'; DROP TABLE team; --",
          "%s {0}");

  private final RandomGenerator random;

  Rows(RandomGenerator random) {
    this.random = random;
  }

  /** Every row of every table: hex bytes and type of each value. */
  static Map<String, List<String>> all(Workspace workspace) {
    return workspace.query(Rows::dump).join();
  }

  private static Map<String, List<String>> dump(Tx tx) {
    Map<String, List<String>> all = new TreeMap<>();
    for (String table : TABLES) {
      List<String> columns =
          tx.handle()
              .select("SELECT name FROM pragma_table_info(?)", table)
              .mapTo(String.class)
              .list();
      List<String> cells = new ArrayList<>();
      for (String column : columns) {
        cells.add("typeof(\"" + column + "\") || ':' || ifnull(hex(\"" + column + "\"), '')");
      }
      String row = String.join(" || '|' || ", cells);
      all.put(
          table,
          tx.handle()
              .select("SELECT " + row + " FROM " + table + " ORDER BY id")
              .mapTo(String.class)
              // A test keeps the tables of a thousand steps: most rows are the same in all.
              .map(String::intern)
              .list());
    }
    return all;
  }

  /** One to four random writes. */
  Void write(Tx tx) {
    int writes = random.nextInt(1, 5);
    for (int i = 0; i < writes; i++) {
      one(tx);
    }
    return null;
  }

  private void one(Tx tx) {
    switch (random.nextInt(20)) {
      case 0, 1 -> run(tx, "INSERT INTO team (id, name) VALUES (?, ?)", tx.newId(), name());
      case 2 -> {
        String team = any(tx, "team");
        if (team != null) {
          run(tx, "INSERT OR REPLACE INTO team (id, name) VALUES (?, ?)", team, name());
        }
      }
      case 3 -> run(tx, "DELETE FROM team WHERE id = ?", any(tx, "team"));
      case 4, 5 ->
          run(
              tx,
              "INSERT INTO developer (id, name, team_id, number)"
                  + " SELECT ?, ?, ?, ifnull(max(number), 0) + 1 FROM developer",
              tx.newId(),
              name(),
              any(tx, "team"));
      case 6 -> {
        if (random.nextInt(5) == 0) {
          run(tx, "DELETE FROM developer WHERE id = ?", any(tx, "developer"));
        }
      }
      case 7 ->
          run(
              tx,
              "UPDATE developer SET name = ?, team_id = ? WHERE id = ?",
              name(),
              any(tx, "team"),
              any(tx, "developer"));
      case 8 -> run(tx, "UPDATE developer SET name = upper(name)");
      case 9, 10 -> session(tx);
      case 11 -> {
        String session = any(tx, "shadow_session");
        if (random.nextInt(3) == 0) {
          run(tx, "DELETE FROM shadow_session WHERE id = ?", session);
        } else {
          run(
              tx,
              "UPDATE shadow_session SET task = ?, workflow = ? WHERE id = ?",
              maybe(),
              text(),
              session);
        }
      }
      case 12 -> pause(tx);
      case 13 ->
          run(tx, "UPDATE shadow_pause SET until_at = from_at + ?", random.nextLong(1L << 50));
      case 14 -> run(tx, "DELETE FROM log_entry WHERE id = ?", any(tx, "log_entry"));
      case 15 ->
          run(
              tx,
              "UPDATE log_entry SET text = ?, severity = ?, tool = ? WHERE id = ?",
              text(),
              random.nextInt(4),
              maybe(),
              any(tx, "log_entry"));
      case 16 ->
          run(tx, "UPDATE log_entry SET id = ? WHERE id = ?", tx.newId(), any(tx, "log_entry"));
      default -> entry(tx);
    }
  }

  private void session(Tx tx) {
    String developer = any(tx, "developer");
    if (developer != null) {
      run(
          tx,
          "INSERT INTO shadow_session (id, developer_id, team_id, workflow, purpose, consent, task,"
              + " observer_prediction_ms, started_at) VALUES (?, ?, ?, ?, ?, 'yes', ?, ?, ?)",
          tx.newId(),
          developer,
          any(tx, "team"),
          text(),
          text(),
          maybe(),
          random.nextBoolean() ? null : random.nextLong(1, Long.MAX_VALUE),
          random.nextLong());
    }
  }

  private void pause(Tx tx) {
    String session = any(tx, "shadow_session");
    if (session != null) {
      run(
          tx,
          "INSERT INTO shadow_pause VALUES (?, ?, ?, NULL)",
          tx.newId(),
          session,
          random.nextLong(1L << 50));
    }
  }

  private void entry(Tx tx) {
    String session = any(tx, "shadow_session");
    if (session != null) {
      run(
          tx,
          "INSERT INTO log_entry (id, session_id, at, kind, text, tool, severity, friction)"
              + " VALUES (?, ?, ?, 'note', ?, ?, ?, ?)",
          tx.newId(),
          session,
          random.nextLong(),
          text(),
          maybe(),
          random.nextInt(4),
          maybe());
    }
  }

  private static void run(Tx tx, String sql, Object... values) {
    tx.handle().execute(sql, values);
  }

  private String any(Tx tx, String table) {
    List<String> ids =
        tx.handle().select("SELECT id FROM " + table + " ORDER BY id").mapTo(String.class).list();
    return ids.isEmpty() ? null : ids.get(random.nextInt(ids.size()));
  }

  private String name() {
    return "n" + text();
  }

  private String maybe() {
    return random.nextInt(3) == 0 ? null : text();
  }

  private String text() {
    return random.nextInt(200) == 0
        ? "long ".repeat(random.nextInt(1, 40_000))
        : TEXTS.get(random.nextInt(TEXTS.size()));
  }
}
