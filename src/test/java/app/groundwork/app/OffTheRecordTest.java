package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class OffTheRecordTest extends WindowStory {
  private static final String SECRET = "zarquon";

  @Test
  void theLastMinutesAreStruckForGoodEverywhere() throws Exception {
    open();
    start("dev 1");
    log("harmless");
    clock.pass(Duration.ofMinutes(20));
    log(SECRET + " was here #" + SECRET);
    clock.pass(Duration.ofMinutes(10));
    // With the next key a backup is due: it holds the secret.
    log("about " + SECRET);
    press(KeyCode.UP);
    waitForLine("about " + SECRET);
    type(" and more of it");
    press(KeyCode.ENTER);
    waitForLine("");
    log(SECRET + " taken back");
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("the undo", () -> entries().size() == 3);
    type("half a " + SECRET);
    waitFor("a backup", () -> Files.isDirectory(backups()) && backup(SECRET).isPresent());

    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    assertFocused("Keep all");
    press(KeyCode.ESCAPE);
    assertFocused(line());
    assertThat(textOf(line())).isEqualTo("half a " + SECRET);
    click(named(ButtonBase.class, "Off the record…"));
    click(id(ButtonBase.class, "strike-10"));
    waitFor("the strike", () -> shows("struck for good (2 entries)"));
    assertFocused(line());
    assertThat(textOf(line())).isEmpty();
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    settle();
    assertThat(textOf(line())).isEmpty();
    assertThat(Stamps.of(session(), entries())).containsExactly("00:00 note harmless");
    assertThat(fx(() -> shows(SECRET))).isFalse();
    assertNoTraceOf(SECRET);

    log("goes on");
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("the undo", () -> entries().size() == 1);
    close();
    assertNoTraceOf(SECRET);
  }

  /** In the file, its write-ahead log, its backups. The bytes are read by another program. */
  private void assertNoTraceOf(String secret) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path path : files.filter(Files::isRegularFile).toList()) {
        assertThat(bytes(path).contains(secret)).as("%s", path).isFalse();
      }
    }
    assertThat(list(backups())).isNotEmpty();
  }

  private Path backups() {
    return folder.resolve("story.backups");
  }

  private Optional<Path> backup(String text) throws Exception {
    for (Path path : list(backups())) {
      if (path.toString().endsWith(".groundwork") && bytes(path).contains(text)) {
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static String bytes(Path path) throws IOException, InterruptedException {
    // To open and close it here would take away SQLite's lock on it.
    Process cat = new ProcessBuilder("cat", path.toString()).start();
    String bytes = new String(cat.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    assertThat(cat.waitFor()).isZero();
    return bytes;
  }
}
