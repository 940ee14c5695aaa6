package app.groundwork.app;

import app.groundwork.store.interviews.InterviewPreparation;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.people.PeopleStore;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/** A program of its own: an interview is prepared, up to the middle of a field. Then a kill. */
final class PrepareKilledWindow extends WindowStory {
  static final String PURPOSE = "what slows them down";
  static final String QUESTION = "When did you last give up?";

  private PrepareKilledWindow(Path folder) {
    this.folder = folder;
  }

  /** Works on the story file in the folder {@code arguments[0]} until it is killed. */
  public static void main(String[] arguments) throws Exception {
    startToolkit();
    PrepareKilledWindow window = new PrepareKilledWindow(Path.of(arguments[0]));
    window.makeStage();
    window.prepareToTheMiddleOfAField();
    System.out.println("typed");
    System.out.flush();
    Thread.currentThread().join();
  }

  private void prepareToTheMiddleOfAField() throws Exception {
    startEmpty();
    open();
    press(KeyCode.CONTROL, KeyCode.DIGIT2);
    press(KeyCode.CONTROL, KeyCode.N);
    focus(id(TextField.class, "prepare-developer"));
    type("dev 7");
    focus(id(TextField.class, "prepare-purpose"));
    type(PURPOSE);
    focus(id(TextField.class, "prepare-own-1"));
    type(QUESTION);
    waitFor(
        "all of it in the file",
        () ->
            read(
                workspace ->
                    workspace
                        .query(
                            tx ->
                                new InterviewsStore()
                                    .interviews(tx).stream()
                                        .flatMap(
                                            one ->
                                                new InterviewPreparation(
                                                        new PeopleStore(), new InterviewsStore())
                                                    .own(tx, one.id()).stream())
                                        .anyMatch(QUESTION::equals))
                        .join()));
  }
}
