package app.groundwork.app;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;

/** A program of its own: an interview in the window, up to the middle of a line. Then a kill. */
final class InterviewKilledWindow extends InterviewStory {
  static final String HALF_TYPED = "\"I keep a shell scr";

  private InterviewKilledWindow(Path folder) {
    this.folder = folder;
  }

  /** Works on the story file in the folder {@code arguments[0]} until it is killed. */
  public static void main(String[] arguments) throws Exception {
    startToolkit();
    InterviewKilledWindow window = new InterviewKilledWindow(Path.of(arguments[0]));
    window.makeStage();
    window.interviewToTheMiddleOfALine();
    System.out.println("typed");
    System.out.flush();
    Thread.currentThread().join();
  }

  private void interviewToTheMiddleOfALine() throws Exception {
    startEmpty();
    begin();
    openInterviews();
    clock.pass(Duration.ofMinutes(3));
    note("released on a Thursday");
    press(KeyCode.CONTROL, KeyCode.RIGHT);
    waitFor("the next question", () -> exists(questions().get(1).text()));
    clock.pass(Duration.ofMinutes(2));
    type(HALF_TYPED);
    waitFor("the draft in the file", () -> draft().equals(HALF_TYPED));
  }
}
