package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.interviews.InterviewQuestion;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InterviewLiveStoryTest extends InterviewStory {
  @BeforeEach
  void beginInterview() throws Exception {
    begin();
  }

  private static String textOf(String id) {
    Label label = id(Label.class, id);
    return fx(label::getText);
  }

  private void next(String question) {
    press(KeyCode.CONTROL, KeyCode.RIGHT);
    waitFor(question, () -> exists(question));
  }

  @Test
  void fourPartsByKeyboardWithQuotes() {
    openInterviews();
    waitFor("the question", () -> exists(questions().getFirst().text()));
    clock.pass(Duration.ofMinutes(2));
    note("\"We released on a Thursday\"");
    next(questions().get(1).text());
    clock.pass(Duration.ofMinutes(2));
    note(".s starts with what broke");
    press(KeyCode.PAGE_DOWN);
    waitFor("the third question", () -> exists(questions().get(2).text()));
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
    waitFor("the fourth", () -> exists(questions().get(3).text()));
    assertThat(questions().get(2).skipped()).isTrue();
    clock.pass(Duration.ofMinutes(10));
    note("-3 \"I keep a shell script\"");
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q);
    assertFocused("Another question");
    type("Who else has it?");
    press(KeyCode.ENTER);
    assertFocused(line());
    waitFor("the new question", () -> exists("Who else has it?"));
    note("the whole team");
    clock.pass(Duration.ofSeconds(1));
    press(KeyCode.CONTROL, KeyCode.J);
    press(KeyCode.END);
    press(KeyCode.ENTER);
    assertFocused(line());
    waitFor("the last question", () -> exists(questions().getLast().text()));
    note(".t ask for the script");
    assertThat(notes())
        .containsExactly(
            "02:00 quote We released on a Thursday",
            "04:00 surprise starts with what broke",
            "11:00 quote I keep a shell script",
            "14:00 note the whole team",
            "14:01 action ask for the script");
    assertThat(answered()).containsExactly(0, 1, 3, 4, 12);

    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("the undo", () -> notes().size() == 4);
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("the question before", () -> exists("Who else has it?"));
    press(KeyCode.UP);
    waitForLine("the whole team");
    press(KeyCode.ESCAPE);
    press(KeyCode.F7);
    waitFor("the pause", () -> exists("Paused"));
    press(KeyCode.F7);
    waitFor("the clock", () -> exists("● Live"));
    press(KeyCode.CONTROL, KeyCode.E);
    waitFor("the end", () -> interview().isEnded());
  }

  @Test
  void aStartMovedBackMovesTheTimesOfAllNotes() {
    openInterviews();
    clock.pass(Duration.ofMinutes(1));
    note("first");
    waitFor("its time", () -> shows("first") && exists("01:00 Note first"));
    note("-3 early");
    waitFor("the new time of the first", () -> exists("03:00 Note first"));
    assertThat(fx(() -> exists("00:00 Note early"))).isTrue();
  }

  @Test
  void whoTalksIsCorrectedByKeys() {
    openInterviews();
    clock.pass(Duration.ofMinutes(1));
    press(KeyCode.F8);
    waitFor("them", () -> talk().equals("me them"));
    clock.pass(Duration.ofMinutes(2));
    press(KeyCode.F8);
    press(KeyCode.ALT, KeyCode.DIGIT4);
    waitFor("me", () -> talk().equals("me them me"));
    Label share = id(Label.class, "talk-share");
    waitFor("the share", () -> share.getText().replace('\u00a0', ' ').startsWith("Me 5"));
    assertThat(fx(() -> exists("too much: listen"))).isTrue();
    press(KeyCode.SHIFT, KeyCode.F8);
    waitFor("silence", () -> talk().equals("me them me silence"));
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("the undo", () -> talk().equals("me them me"));
    fire(id(ButtonBase.class, "talk-them"));
    waitFor("a click", () -> talk().equals("me them me them"));
    assertFocused(line());
  }

  @Test
  void aRoomSeesQuestionAndClockOnly() {
    openInterviews();
    note("\"zarquon\"");
    waitFor("the note", () -> shows("zarquon"));
    press(KeyCode.F11);
    waitFor("the presentation", () -> shows("Notes are never shown"));
    assertThat(fx(() -> shows("zarquon") || shows("Ada"))).isFalse();
    InterviewQuestion second = questions().get(1);
    press(KeyCode.RIGHT);
    waitFor("the next question", () -> exists(second.text()));
    press(KeyCode.ESCAPE);
    waitFor("the notes", () -> shows("zarquon"));
    assertFocused(line());

    press(KeyCode.F9);
    waitFor("the veil", () -> exists("Hidden"));
    List<String> secrets =
        List.of(
            "zarquon",
            "Ada",
            second.text(),
            "Opening",
            "left",
            "Me –",
            "early",
            "Them",
            "Quote",
            "Longest",
            "estimated");
    assertThat(secrets).noneMatch(secret -> fx(() -> shows(secret)));
    assertThat(fx(() -> exists("00:00") && exists("● Live"))).isTrue();
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q);
    assertFocused("Another question");
    TextField ask = id(TextField.class, "live-ask-field");
    assertThat(fx(() -> ask.getPseudoClassStates().toString())).contains("veiled");
    press(KeyCode.ESCAPE);
    assertFocused(line());
    note("typed under it");
    press(KeyCode.F9);
    waitFor("the notes", () -> shows("zarquon"));
    assertThat(fx(() -> shows("Opening") && shows("early") && shows("Quote"))).isTrue();
  }

  @Test
  void escLosesNoKey() {
    openInterviews();
    type("ha");
    press(KeyCode.ESCAPE);
    waitFor("what Esc does", () -> shows("Esc again leaves this screen"));
    assertFocused(line());
    type("lf");
    press(KeyCode.ESCAPE);
    assertFocused(line());
    press(KeyCode.ESCAPE);
    waitFor("the list", () -> shows("goes on"));
    type(" a line");
    waitForLine("half a line");
    assertFocused(line());
    press(KeyCode.ENTER);
    waitFor("the note", () -> notes().equals(List.of("00:00 note half a line")));
    press(KeyCode.ESCAPE);
    id(ListView.class, "interviews-list");
  }

  @Test
  void theStripStandsInForTheWindow() {
    openInterviews();
    note("salary");
    type("half");
    press(KeyCode.F6);
    waitFor("the window out of sight", () -> stage.isIconified());
    assertFocused(line());
    named("••••• ••••••");
    assertThat(textOf("strip-question")).isEqualTo(questions().getFirst().text());
    assertThat(textOf("strip-part")).isEqualTo("Opening 05:00 left");
    Label part = id(Label.class, "strip-part");
    assertThat(fx(() -> part.getWidth() >= part.prefWidth(-1))).as("all of it is seen").isTrue();
    assertThat(textOf("strip-share")).isEqualTo("Me –");
    assertThat(textOf("strip-talks")).isEqualTo("They talk");
    press(KeyCode.F9);
    waitFor("the veil", () -> !exists(questions().getFirst().text()) && !shows("They talk"));
    press(KeyCode.F9);
    waitFor("no veil", () -> shows("They talk"));
    type(" a line");
    press(KeyCode.ENTER);
    waitFor("the note", () -> notes().size() == 2);
    press(KeyCode.PAGE_DOWN);
    waitFor("me", () -> talk().endsWith("me"));
    press(KeyCode.CONTROL, KeyCode.Z);
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("the undo", () -> notes().size() == 1);
    press(KeyCode.F6);
    waitFor("the window", () -> !stage.isIconified() && stage.isFocused());
    assertFocused(line());
  }

  @Test
  void theLastMinutesAreStruckAndEscLeavesTheScreenRunning() {
    openInterviews();
    note("kept");
    clock.pass(Duration.ofMinutes(20));
    note("struck");
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    assertFocused("Keep all");
    fire(id(ButtonBase.class, "strike-10"));
    waitFor("the strike", () -> shows("struck for good (1 note)"));
    assertThat(notes()).containsExactly("00:00 note kept");
    assertFocused(line());
    press(KeyCode.ESCAPE);
    waitFor("the list", () -> shows("goes on"));
    assertThat(interview().isRunning()).isTrue();
  }
}
