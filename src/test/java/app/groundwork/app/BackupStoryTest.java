package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.store.shadowing.ShadowingStore;
import java.time.Duration;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class BackupStoryTest extends WindowStory {
  @Test
  void whatWasLostSinceTheLastBackupIsBroughtBackByKeyboardAlone() {
    open();
    start("dev 1");
    log(".e the login fails");
    clock.pass(Duration.ofMinutes(1));
    press(KeyCode.CONTROL, KeyCode.E);
    waitFor("the session stopped", () -> !session().isRunning());
    // Closing makes a backup of what was changed.
    close();
    open();
    waitFor("its review", () -> exists("the login fails"));
    press(KeyCode.DELETE);
    waitFor("no session", () -> sessions() == 0);
    press(KeyCode.CONTROL, KeyCode.K);
    type("restore");
    settle();
    press(KeyCode.ENTER);
    assertFocused(named(ListView.class, "Restore a backup"));
    press(KeyCode.ENTER);
    waitFor("the session again", () -> sessions() == 1);
    assertThat(entries()).extracting(LogEntry::text).containsExactly("the login fails");
    waitFor("its review", () -> exists("the login fails"));
  }

  private int sessions() {
    return read(workspace -> workspace.query(new ShadowingStore()::sessions).join().size());
  }
}
