package app.groundwork.ui.shadowing;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.ui.capture.CaptureViewModel;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The capture line over a session in a file. */
class CaptureLineTest {
  @TempDir Path folder;
  private ScreenFile file;
  private ShadowSession session;
  private LiveViewModel live;
  private CaptureViewModel line;

  @BeforeEach
  void open() throws Exception {
    file = new ScreenFile(folder);
    session = file.start("dev 1");
    show();
  }

  @AfterEach
  void close() {
    live.close();
    file.close();
  }

  private void show() {
    live = file.live(session);
    line = live.line();
  }

  @Test
  void logsAtTheTimeAtWhichTypingBegan() {
    file.pass(5_000);
    line.text().set("b");
    file.pass(20_000);
    line.text().set("build failed");
    line.enter();
    assertThat(only().at() - session.startedAt()).isEqualTo(5_000);
    assertThat(line.saved().get()).isEqualTo("saved 00:05 ✓");
    line.text().set("typed");
    file.pass(1_000);
    line.text().set("");
    file.pass(1_000);
    line.text().set("anew");
    line.enter();
    assertThat(live.entries().getFirst().at() - session.startedAt()).isEqualTo(27_000);
  }

  @Test
  void acknowledgesTheTimeThatALateLineMovesTheStartTo() {
    enter("first");
    file.pass(60_000);
    enter("-5 before all of it");
    assertThat(line.saved().get()).isEqualTo("saved 00:00 ✓");
    assertThat(file.now(session).startedAt()).isEqualTo(session.startedAt() - 240_000);
    assertThat(live.stamp(live.entries().getFirst())).isEqualTo("04:00");
    file.workspace.undo().join();
    assertThat(file.now(session).startedAt()).isEqualTo(session.startedAt());
  }

  @Test
  void blankLinesAndBouncingKeysLogNothingAndLeaveNoDraft() {
    enter("   ");
    assertThat(live.entries()).isEmpty();
    assertThat(draft()).isEmpty();
    enter(".w");
    file.pass(100);
    enter(".w");
    assertThat(live.entries()).hasSize(1);
    assertThat(draft()).isEmpty();
    assertThat(only().isRunning()).isTrue();
    file.pass(300);
    enter(".w");
    assertThat(only().isRunning()).isFalse();
    enter("same words");
    enter("same words");
    assertThat(live.entries()).hasSize(3);
  }

  @Test
  void upAndDownWalkThroughTheLogAndChangeItInPlace() {
    for (String text : List.of("one #ci", ".e two **", "\"three\"")) {
      file.pass(1_000);
      enter(text);
    }
    line.down();
    assertThat(line.editing().get()).isNull();
    line.up();
    assertThat(line.text().get()).isEqualTo(".h three");
    line.up();
    assertThat(line.text().get()).isEqualTo(".e two **");
    line.up();
    line.up();
    assertThat(line.text().get()).as("the first is the last").isEqualTo("one #ci");
    line.down();
    line.text().set(".k two again *");
    line.enter();
    assertThat(line.editing().get()).isNull();
    assertThat(line.text().get()).isEmpty();
    LogEntry changed = live.entries().get(1);
    assertThat(changed.kind()).isEqualTo(EntryKind.WORKAROUND);
    assertThat(changed.text()).isEqualTo("two again");
    assertThat(changed.severity()).isEqualTo(1);
    line.up();
    line.down();
    assertThat(line.editing().get()).isNull();
    line.text().set("typing");
    line.up();
    assertThat(line.editing().get()).as("not over what is being typed").isNull();
  }

  @Test
  void anEditThatCannotBeSaysWhyAndStays() {
    enter("one");
    line.up();
    line.text().set(" ");
    line.enter();
    assertThat(line.problem().get()).isEqualTo("A line needs words. Esc leaves it as it was.");
    line.text().set("5:00 one");
    line.enter();
    assertThat(line.problem().get()).startsWith("5:00 is later than now.");
    assertThat(line.canRetry().get()).isFalse();
    assertThat(line.editing().get()).isNotNull();
    assertThat(line.leave()).isTrue();
    assertThat(line.problem().get()).isEmpty();
    assertThat(only().text()).isEqualTo("one");
  }

  @Test
  void anEntryThatIsGoneMeanwhileCannotBeChanged() {
    enter("one");
    line.up();
    file.workspace.undo().join();
    line.text().set("one more");
    line.enter();
    assertThat(line.problem().get()).startsWith("The change is not saved.");
    assertThat(line.text().get()).isEqualTo("one more");
    line.leave();
    assertThat(live.entries()).isEmpty();
  }

  @Test
  void whatWasTypedWaitsWhileAnEntryIsChanged() {
    enter("one");
    file.pass(2_000);
    line.text().set("half");
    file.pass(2_000);
    live.edit(only());
    assertThat(line.text().get()).isEqualTo("one");
    assertThat(draft()).isEqualTo("half");
    line.text().set("one!");
    line.enter();
    assertThat(line.text().get()).isEqualTo("half");
    line.enter();
    assertThat(live.entries()).extracting(LogEntry::text).containsExactly("half", "one!");
    assertThat(live.entries().getFirst().at() - session.startedAt()).isEqualTo(2_000);
  }

  @Test
  void undoClearsTheLineFirstAndRedoBringsItBackWithItsTime() {
    enter("one");
    file.pass(3_000);
    line.text().set("typed");
    file.pass(3_000);
    assertThat(line.clear()).isTrue();
    assertThat(line.text().get()).isEmpty();
    assertThat(draft()).isEmpty();
    assertThat(line.clear()).as("now the workspace").isFalse();
    assertThat(line.unclear()).isTrue();
    assertThat(draft()).isEqualTo("typed");
    line.enter();
    assertThat(live.entries().getFirst().at() - session.startedAt()).isEqualTo(3_000);
    assertThat(line.unclear()).isFalse();
    line.up();
    assertThat(line.clear()).as("leaves the edit").isTrue();
    assertThat(line.editing().get()).isNull();
  }

  @Test
  void completesTheToolsOfTheWorkspaceAndOfTheLastLine() throws Exception {
    enter("seen #wiki");
    live.close();
    show();
    line.text().set("again #w");
    assertThat(line.hint(8)).isEqualTo("Tab completes:  #wiki");
    assertThat(line.complete(8)).isEqualTo(12);
    assertThat(line.text().get()).isEqualTo("again #wiki ");
    assertThat(line.complete(12)).isEqualTo(-1);
    line.enter();
    enter("new #grafana");
    line.text().set("#gr");
    assertThat(line.complete(3)).isEqualTo(9);
  }

  @Test
  void aKindFromItsButtonKeepsTimeToolAndStars() {
    line.mark(".e");
    assertThat(line.text().get()).isEqualTo(".e ");
    line.text().set("! refused #ci **");
    line.mark(".k");
    assertThat(line.text().get()).isEqualTo(".k refused #ci **");
    line.text().set("-3 looked ");
    line.mark(".f");
    assertThat(line.text().get()).isEqualTo("-3 .f looked ");
    line.mark(".n");
    assertThat(line.text().get()).startsWith("-3 ").endsWith("looked ");
    assertThat(line.hint(0)).contains("Note");
  }

  @Test
  void theHintSaysWhatEnterWouldDo() {
    assertThat(line.hint(0)).startsWith("Enter logs it");
    line.text().set(".e quota");
    assertThat(line.hint(8)).isEqualTo("Error · Enter logs it");
    line.text().set(".e quota **");
    assertThat(line.hint(11)).contains("Error, friction:");
    line.enter();
    line.up();
    assertThat(line.hint(0)).startsWith("Changing the entry at 00:00");
  }

  @Test
  void aHalfTypedLineComesBackWithItsTime() throws Exception {
    file.pass(1_000);
    line.text().set("half");
    live.close();
    file.reopen();
    file.pass(60_000);
    show();
    assertThat(line.text().get()).isEqualTo("half");
    line.text().set("half a line");
    line.enter();
    assertThat(only().at() - session.startedAt()).isEqualTo(1_000);
  }

  @Test
  void whatWasTypedBeforeTheDraftCameGoesOnFromIt() {
    line.text().set("ceeded");
    line.restore("quota ex", session.startedAt() + 7);
    assertThat(line.text().get()).isEqualTo("quota exceeded");
    assertThat(draft()).isEqualTo("quota exceeded");
    line.enter();
    assertThat(only().at() - session.startedAt()).isEqualTo(7);
  }

  @Test
  void whatCouldNotBeSavedIsHandedOverWhenTheScreenCloses() {
    file.disk.failAt(1, true);
    line.text().set("one");
    line.enter();
    line.text().set("two");
    line.enter();
    assertThat(line.problem().get()).startsWith("Not saved yet (2): “one”, “two”.");
    file.disk.heal();
    live.close();
    assertThat(file.log(session)).extracting(LogEntry::text).containsExactly("one", "two");
  }

  @Test
  void aFailureIsTriedAgainEveryTwoSecondsNotAtEveryTick() {
    file.disk.failAt(1, true);
    line.text().set("one");
    line.enter();
    file.disk.failAt(Integer.MAX_VALUE, true);
    live.tick();
    live.tick();
    live.tick();
    assertThat(live.entries()).isEmpty();
    live.tick();
    assertThat(live.entries()).hasSize(1);
  }

  private void enter(String text) {
    line.text().set(text);
    line.enter();
  }

  private LogEntry only() {
    assertThat(live.entries()).hasSize(1);
    return live.entries().getFirst();
  }

  private String draft() {
    return file.draft(CaptureTargetViewModel.draftKey(session.id())).orElse("");
  }
}
