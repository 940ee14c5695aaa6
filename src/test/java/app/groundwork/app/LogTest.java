package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Logs as the app does, in a process of its own: tests themselves log elsewhere. */
class LogTest {
  private static final String EVENT = "something went wrong";
  private static final String TYPED = "what the user typed";

  /** The process. */
  public static void main(String[] arguments) {
    Exception thrown = new IllegalStateException(TYPED, new IllegalArgumentException(TYPED));
    LoggerFactory.getLogger(LogTest.class).error(EVENT, thrown);
  }

  @Test
  void anExceptionGoesToTheLogWithoutItsMessage(@TempDir Path folder) throws Exception {
    Path log = folder.resolve("groundwork.log");
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dtinylog.configuration=" + Path.of("src/main/resources/tinylog.properties"),
                "-Dgroundwork.log=" + log,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                LogTest.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    assertThat(said).isEmptyFile();
    assertThat(Files.readString(log))
        .contains(EVENT, "IllegalStateException", "IllegalArgumentException", "LogTest.java")
        .doesNotContain(TYPED);
  }
}
