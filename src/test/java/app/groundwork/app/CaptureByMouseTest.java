package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.shadowing.EntryKind;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** What the mouse can do while the clock runs; the capture line has the focus after each of it. */
class CaptureByMouseTest extends WindowStory {
  @Test
  void aClickedEntryIsChangedInPlaceAndWhatWasTypedComesBack() {
    open();
    start("dev 1");
    log("first");
    clock.pass(Duration.ofMinutes(1));
    log("second");
    type("half");
    click(named("first"));
    waitForLine("first");
    assertFocused(line());
    type(" thing #wiki");
    press(KeyCode.ENTER);
    waitForLine("half");
    waitFor("the change", () -> shows("first thing"));
    assertThat(Stamps.of(session(), entries()))
        .containsExactly("00:00 note first thing", "01:00 note second");
    assertThat(entries().getFirst().tool()).isEqualTo("wiki");

    click(named("second"));
    waitForLine("second");
    press(KeyCode.ESCAPE);
    waitForLine("half");
    type(" a line");
    press(KeyCode.ENTER);
    waitFor("the line", () -> entries().size() == 3);
    assertThat(entries().getLast().text()).isEqualTo("half a line");
  }

  @Test
  void aClickBesideTheEntriesChangesNothing() {
    open();
    start("dev 1");
    log("first");
    type("half");
    click(named("Time log"));
    settle();
    assertThat(textOf(line())).isEqualTo("half");
    assertFocused(line());
  }

  @Test
  void kindButtonsGiveTheLineACode() {
    open();
    start("dev 1");
    type("build failed ");
    click(named(ButtonBase.class, "Error: type .e and a space, or click"));
    waitForLine(".e build failed ");
    assertFocused(line());
    type("again");
    click(named(ButtonBase.class, "Workaround: type .k and a space, or click"));
    waitForLine(".k build failed again");
    press(KeyCode.ENTER);
    waitFor("the entry", () -> entries().size() == 1);
    assertThat(entries().getFirst().kind()).isEqualTo(EntryKind.WORKAROUND);
    click(named(ButtonBase.class, "Wish: type .h and a space, or click"));
    type("told me why");
    press(KeyCode.ENTER);
    waitFor("the wish", () -> entries().size() == 2);
    assertThat(entries().getLast().kind()).isEqualTo(EntryKind.WISH);
    assertThat(entries().getLast().text()).isEqualTo("told me why");
  }

  @Test
  void theVeilHidesAllAndStillLogs() {
    open();
    start("dev 1");
    log("salary talk");
    press(KeyCode.F9);
    waitFor("the veil", () -> exists("Hidden"));
    assertThat(fx(() -> shows("salary talk") || shows("dev 1"))).isFalse();
    assertFocused(line());
    type("more salary");
    assertThat(inkOfTheLine()).containsOnly(Color.TRANSPARENT);
    press(KeyCode.ENTER);
    waitFor("the entry", () -> entries().size() == 2);
    assertThat(fx(() -> shows("salary"))).isFalse();
    press(KeyCode.F9);
    waitFor("the log", () -> shows("more salary"));
    assertFocused(line());
    type("seen");
    assertThat(inkOfTheLine()).isNotEmpty().doesNotContain(Color.TRANSPARENT);
  }

  @Test
  void theClockStandsWhileItIsPausedByButton() {
    open();
    start("dev 1");
    clock.pass(Duration.ofMinutes(5));
    click(named(ButtonBase.class, "Pause"));
    named("Paused");
    assertFocused(line());
    clock.pass(Duration.ofMinutes(10));
    log("said in the break");
    waitFor("the standing clock", () -> exists("05:00"));
    click(named(ButtonBase.class, "Resume"));
    waitFor("the running clock", () -> exists("● Live"));
    clock.pass(Duration.ofMinutes(1));
    waitFor("the running clock", () -> exists("06:00"));
    click(named(ButtonBase.class, "Stop session"));
    waitFor("the end", () -> !session().isRunning());
    named("What it adds up to");
  }

  private Set<Paint> inkOfTheLine() {
    TextField line = line();
    return fx(
        () ->
            line.lookupAll(".text").stream()
                .map(node -> (Text) node)
                .filter(text -> text.getText().equals(line.getText()))
                .map(Text::getFill)
                .collect(Collectors.toSet()));
  }
}
