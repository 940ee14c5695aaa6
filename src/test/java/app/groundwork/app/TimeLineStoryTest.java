package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.shadowing.LogEntry;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.robot.Motion;

/** From the time line to the entry and back: ten minutes, drawn to scale. */
class TimeLineStoryTest extends WindowStory {
  /** The lanes begin so far from the left edge, and lie so far from the top. */
  private static final double LANES = 76;

  private static final double FRICTION = 14;
  private static final double TOOL = 63;
  private static final double WAITING = 88;

  private Region line;

  @BeforeEach
  void tenMinutes() {
    open();
    start("dev 1");
    logAfter(1, ".o the build #ci");
    logAfter(1, ".e red again **");
    logAfter(2, ".w pipeline #wiki");
    logAfter(2, ".n looks out of the window");
    logAfter(2, ".h a faster one");
    clock.pass(Duration.ofMinutes(2));
    press(KeyCode.CONTROL, KeyCode.E);
    waitFor("the end", () -> !session().isRunning());
    line = (Region) named("Time line");
    waitFor("its marks", () -> line.getAccessibleText().equals("Time line, 5 marks"));
    press(KeyCode.ENTER);
    assertFocused("Time log");
    waitFor("the first entry", () -> chosen().text().equals("the build"));
  }

  @Test
  void byKeyboardToTheEntryAndBack() {
    press(KeyCode.DOWN);
    press(KeyCode.RIGHT);
    assertFocused(line);
    waitForDetail("02:00 · Friction, Clear · Error · red again");
    press(KeyCode.RIGHT);
    waitForDetail("04:00 · #wiki · lasted 06:00");
    press(KeyCode.DOWN);
    waitForDetail("04:00 · Waiting · lasted 06:00 · pipeline");
    assertThat(fx(() -> line.getAccessibleText())).contains("pipeline", "4 of 5");
    press(KeyCode.END);
    waitForDetail("08:00 · Wish · a faster one");
    press(KeyCode.ENTER);
    assertFocused("Time log");
    waitFor("the wish", () -> chosen().text().equals("a faster one"));
    press(KeyCode.RIGHT);
    waitForDetail("08:00 · Wish · a faster one");
    press(KeyCode.HOME);
    waitForDetail("01:00 · #ci · lasted 03:00");
    press(KeyCode.ESCAPE);
    assertFocused("Time log");
    assertThat(fx(() -> chosen().text())).as("only looked at").isEqualTo("a faster one");
  }

  @Test
  void byMouseToTheEntryAndBack() {
    robot.moveTo(at(2, FRICTION), Motion.DIRECT);
    waitForDetail("02:00 · Friction, Clear · Error · red again");
    robot.clickOn(at(5, WAITING), Motion.DIRECT);
    assertFocused("Time log");
    waitFor("the wait", () -> chosen().text().equals("pipeline"));
    waitFor("its place", () -> cursor() == 4);
    robot.clickOn(at(2, TOOL), Motion.DIRECT);
    waitFor("the tool’s first entry", () -> chosen().text().equals("the build"));
    press(KeyCode.END);
    waitFor("the last entry’s place", () -> cursor() == 8);
    press(KeyCode.UP);
    waitFor("an entry that is no mark", () -> cursor() == 6);
  }

  @Test
  void zoomAndPan() {
    focus(line);
    Button out = id(Button.class, "time-line-out");
    assertThat(fx(out::isDisabled)).isTrue();
    type("+");
    waitFor("a part", () -> !out.isDisabled());
    type("0");
    waitFor("the whole", out::isDisabled);
    down(KeyCode.CONTROL);
    for (int notch = 0; notch < 8; notch++) {
      wheel(line, -1);
    }
    up(KeyCode.CONTROL);
    waitFor("the middle, drawn larger", () -> times().getFirst().compareTo("02:00") > 0);
    List<String> middle = fx(this::times);
    drag(line, at(10, TOOL));
    waitFor("earlier times", () -> times().getFirst().compareTo(middle.getFirst()) < 0);
    List<String> dragged = fx(this::times);
    assertFocused(line);
    press(KeyCode.SHIFT, KeyCode.RIGHT);
    waitFor("later times", () -> !times().equals(dragged));
    press(KeyCode.HOME);
    waitFor("the first mark in view", () -> times().contains("01:00"));
    fire(id(Button.class, "time-line-whole"));
    waitFor("the whole", out::isDisabled);
    waitFor("all times", () -> times().getFirst().equals("00:00"));
    fire(id(Button.class, "time-line-in"));
    waitFor("a part", () -> !out.isDisabled());
  }

  @Test
  void afterUndoItFollows() {
    press(KeyCode.DOWN);
    type("0");
    waitFor("no friction", () -> line.getAccessibleText().equals("Time line, 4 marks"));
    waitFor("nor in the list", () -> shows("No friction points"));
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("friction", () -> line.getAccessibleText().equals("Time line, 5 marks"));
    press(KeyCode.DELETE);
    waitFor("it is gone", () -> line.getAccessibleText().equals("Time line, 4 marks"));
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("it is back", () -> line.getAccessibleText().equals("Time line, 5 marks"));
  }

  @Test
  void thePanelsLeadToTheirEntries() {
    focus(id(ListView.class, "friction-points"));
    press(KeyCode.ENTER);
    assertFocused("Time log");
    waitFor("the friction point", () -> chosen().text().equals("red again"));
    focus(id(ListView.class, "wishes-heard"));
    press(KeyCode.ENTER);
    assertFocused("Time log");
    waitFor("the wish", () -> chosen().text().equals("a faster one"));
    waitFor("its place", () -> cursor() == 8);
  }

  private void logAfter(int minutes, String typed) {
    clock.pass(Duration.ofMinutes(minutes));
    log(typed);
  }

  private void waitForDetail(String words) {
    Label detail = id(Label.class, "time-line-detail");
    waitFor("‘" + words + "’", () -> detail.getText().equals(words));
  }

  /** A place on the screen: a minute of the whole session, so far from the top. */
  private Point2D at(double minute, double y) {
    return fx(() -> line.localToScreen(LANES + (line.getWidth() - LANES) * minute / 10, y));
  }

  /** The minute at which the chosen entry is marked; call inside of a wait. */
  private long cursor() {
    Node cursor = Objects.requireNonNull(line.lookup(".line-cursor"));
    return Math.round(cursor.getBoundsInParent().getCenterX() / (line.getWidth() - LANES) * 10);
  }

  /** The times on the axis, from left to right; call inside of a wait. */
  private List<String> times() {
    return line.lookupAll(".line-time").stream()
        .filter(Node::isVisible)
        .sorted(java.util.Comparator.comparingDouble(Node::getLayoutX))
        .map(label -> ((Label) label).getText())
        .toList();
  }

  @SuppressWarnings("unchecked")
  private LogEntry chosen() {
    return ((ListView<LogEntry>) find("Time log")).getSelectionModel().getSelectedItem();
  }
}
