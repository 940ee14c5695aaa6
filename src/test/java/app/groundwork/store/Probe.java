package app.groundwork.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Looks at files from outside, and makes unusual ones. */
final class Probe {
  private Probe() {}

  /** Every file under {@code folder} with its bytes as Latin-1 text. */
  static Map<String, String> bytes(Path folder) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        bytes.put(
            folder.relativize(file).toString(),
            Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "");
      }
    }
    return bytes;
  }

  /** Runs {@code script} on the file by plain JDBC, past everything of ours. */
  static void script(Path file, String script) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      Sql.run(connection, script);
    }
  }

  /** The first column of {@code query} by plain JDBC. */
  static List<String> column(Path file, String query) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      return Sql.rows(connection, query, row -> row.getString(1));
    }
  }

  /** One team, in one step of that name. */
  static String team(Workspace workspace, String name) {
    return workspace
        .change(
            name,
            tx -> {
              String id = tx.newId();
              tx.handle().execute("INSERT INTO team (id, name) VALUES (?, ?)", id, name);
              return id;
            })
        .join();
  }

  /** The names of all teams. */
  static List<String> teams(Workspace workspace) {
    return workspace
        .query(
            tx ->
                tx.handle().select("SELECT name FROM team ORDER BY id").mapTo(String.class).list())
        .join();
  }

  /** Lets SQLite trust the disk: for tests of thousands of commits that no power cut threatens. */
  static Connection hasty(Connection connection) {
    try {
      Sql.run(connection, "PRAGMA synchronous=OFF");
      return connection;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** Starts {@code type} as a program of its own. */
  static Process start(Class<?> type, String... arguments) throws IOException {
    return start(List.of(), type, arguments);
  }

  /** The same, with {@code options} for its virtual machine. */
  static Process start(List<String> options, Class<?> type, String... arguments)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), type.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
