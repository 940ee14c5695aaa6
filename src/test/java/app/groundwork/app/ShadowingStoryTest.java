package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.testing.OpenSockets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class ShadowingStoryTest extends WindowStory {
  @Test
  void twoHoursFromTheFirstKeyToTheReportByKeyboardAlone() throws Exception {
    open();
    press(KeyCode.CONTROL, KeyCode.N);
    assertFocused("Developer");
    type("dev 1");
    press(KeyCode.TAB);
    type("Payments");
    press(KeyCode.TAB);
    type("deploy a service");
    press(KeyCode.ENTER);
    assertFocused(line());

    clock.pass(Duration.ofMinutes(10));
    log(".t roll out the new tariff");
    log(".o release page #wiki");
    clock.pass(Duration.ofMinutes(2));
    log("! build failed #ci **");
    log("-3 looked at the wrong branch first");
    log(".w pipeline");
    clock.pass(Duration.ofMinutes(4));
    enter(".w");
    log("\"I wish it told me why\"");
    log("@ a colleague where the certificate lives #chat");
    log("1:00 says hello");
    log(".d rolled out ***");
    log("two more");
    log("and one");
    assertThat(entries()).hasSize(11);

    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("one less", () -> entries().size() == 10);
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("two less", () -> entries().size() == 9);

    press(KeyCode.UP);
    waitForLine(".d rolled out ***");
    press(KeyCode.HOME);
    type("15:30 ");
    press(KeyCode.ENTER);
    waitFor("its new time", () -> stamps().contains("15:30 done rolled out"));

    press(KeyCode.F7);
    waitFor("a pause", () -> exists("Paused"));
    clock.pass(Duration.ofMinutes(30));
    press(KeyCode.F7);
    waitFor("no pause", () -> !exists("Paused"));
    press(KeyCode.CONTROL, KeyCode.E);
    waitFor("the end", () -> session().endedAt() != null);

    List<String> expected =
        List.of(
            "01:00 note says hello",
            "09:00 note looked at the wrong branch first",
            "10:00 task roll out the new tariff",
            "10:00 opened release page",
            "12:00 error build failed",
            "12:00 wait pipeline",
            "15:30 done rolled out",
            "16:00 wish I wish it told me why",
            "16:00 asked a colleague where the certificate lives");
    assertThat(stamps()).isEqualTo(expected);
    LogEntry wait = entry(EntryKind.WAIT);
    assertThat(wait.until()).isEqualTo(wait.at() + 240_000);
    assertThat(entry(EntryKind.ERROR).tool()).isEqualTo("ci");
    assertThat(entry(EntryKind.ERROR).severity()).isEqualTo(2);
    assertThat(session().endedAt() - session().startedAt()).isEqualTo(46 * 60_000);

    saveTo.set(folder.resolve("report.md"));
    press(KeyCode.CONTROL, KeyCode.S);
    waitFor("the report", () -> Files.exists(folder.resolve("report.md")));
    assertThat(Files.readString(folder.resolve("report.md")))
        .contains("dev 1", "Payments", "deploy a service", "I wish it told me why")
        .containsSubsequence("01:00", "09:00", "12:00", "15:30", "16:00");
    assertThat(OpenSockets.inet()).isEmpty();

    close();
    open();
    assertThat(stamps()).isEqualTo(expected);
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("the end undone", () -> session().endedAt() == null);
  }

  private LogEntry entry(EntryKind kind) {
    return entries().stream().filter(entry -> entry.kind() == kind).findFirst().orElseThrow();
  }

  private List<String> stamps() {
    return Stamps.of(session(), entries());
  }
}
