package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.store.Workspace;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file of the first schema in the window. */
class OlderFileStoryTest extends WindowStory {
  @BeforeEach
  void makeOlder() throws Exception {
    String id;
    try (Connection made = connection();
        Statement ask = made.createStatement();
        ResultSet told = ask.executeQuery("PRAGMA application_id")) {
      id = told.getString(1);
    }
    Files.delete(file());
    try (InputStream script = Workspace.class.getResourceAsStream("migrations/0001.sql");
        Connection older = connection();
        Statement run = older.createStatement()) {
      run.executeUpdate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
      run.executeUpdate("PRAGMA application_id=" + id);
      run.executeUpdate("PRAGMA user_version=1");
    }
  }

  private Connection connection() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file());
  }

  @Test
  void isBroughtUpToDateAndItIsSaid() throws Exception {
    open();
    waitFor("the word", () -> shows("is up to date now"));
    assertThat(fx(() -> shows("before-schema-"))).isTrue();
    close();
    open();
    named("Sit beside a developer and watch");
    assertThat(fx(() -> shows("is up to date now"))).isFalse();
  }
}
