package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.store.shadowing.ShadowingStore;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class ImportStoryTest extends WindowStory {
  @Test
  void aBadLineIsNamedThenMendedThenImportedAndTakenBack() throws Exception {
    Path log = Files.writeString(folder.resolve("log.csv"), "time,text,kind\n1,a,\n2,b,sneezed\n");
    openFrom.set(log);
    open();
    named("Sit beside a developer and watch");
    press(KeyCode.CONTROL, KeyCode.I);
    waitFor("the line", () -> shows("Line 3: "));
    assertThat(fx(() -> shows("sneezed"))).isTrue();
    assertThat(sessions()).isZero();
    fire(id(Button.class, "import-copy"));
    assertThat(copied.get()).contains("Line 3: ");
    Files.writeString(log, "time,text,kind\n1,a,\n2,b,error\n");
    assertFocused(id(Button.class, "import-again"));
    press(KeyCode.ENTER);
    TextField developer = id(TextField.class, "import-developer");
    assertFocused(developer);
    type("Mira");
    waitFor("the title", () -> exists("Mira"));
    fire(id(Button.class, "import-run"));
    waitFor("the session", () -> sessions() == 1);
    assertThat(entries()).extracting(LogEntry::text).containsExactly("a", "b");
    waitFor("its review", () -> exists("What it adds up to"));
    fire(named(Button.class, "Undo"));
    waitFor("nothing", () -> sessions() == 0);
    named("Sit beside a developer and watch");
  }

  @Test
  void byKeyboardAloneAndAwayAgain() throws Exception {
    openFrom.set(Files.writeString(folder.resolve("log.txt"), "00:01 - a\n00:02 - b\n"));
    open();
    named("Sit beside a developer and watch");
    press(KeyCode.CONTROL, KeyCode.I);
    assertFocused(id(TextField.class, "import-developer"));
    press(KeyCode.ESCAPE);
    named("Sit beside a developer and watch");
    press(KeyCode.CONTROL, KeyCode.I);
    assertFocused(id(TextField.class, "import-developer"));
    press(KeyCode.ENTER);
    waitFor("the session", () -> sessions() == 1);
    waitFor("its review", () -> exists("What it adds up to"));
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("nothing", () -> sessions() == 0);
  }

  @Test
  void theFirstOfSeveralIsShownAlsoBesideNewerOnes() throws Exception {
    openFrom.set(Files.writeString(folder.resolve("log.txt"), "date: 2030-01-02\n00:01 - a\n"));
    open();
    named("Sit beside a developer and watch");
    press(KeyCode.CONTROL, KeyCode.I);
    assertFocused(id(TextField.class, "import-developer"));
    press(KeyCode.ENTER);
    waitFor("its review", () -> exists("What it adds up to"));
    openFrom.set(
        Files.writeString(
            folder.resolve("two.csv"),
            "time,text,developer,date\n1,seen with Mira,Mira,2026-03-03\n2,c,Ann,2026-03-01\n"));
    press(KeyCode.CONTROL, KeyCode.I);
    waitFor("the title", () -> exists("Mira"));
    fire(id(Button.class, "import-run"));
    waitFor("the first of both", () -> shows("seen with Mira") && exists("What it adds up to"));
    assertFocused(id(ListView.class, "list"));
  }

  private int sessions() {
    return read(workspace -> workspace.query(new ShadowingStore()::sessions).join().size());
  }
}
