package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LogTest {
  @Test
  void anExceptionGoesToTheLogWithoutItsMessage() throws Exception {
    String event = UUID.randomUUID().toString();
    String typed = UUID.randomUUID().toString();
    Exception thrown = new IllegalStateException(typed, new IllegalArgumentException(typed));

    LoggerFactory.getLogger(LogTest.class).error(event, thrown);

    String log = Files.readString(Path.of("target/groundwork.log"));
    assertThat(log.substring(log.indexOf(event)))
        .contains("IllegalStateException", "IllegalArgumentException", "LogTest.java")
        .doesNotContain(typed);
  }
}
