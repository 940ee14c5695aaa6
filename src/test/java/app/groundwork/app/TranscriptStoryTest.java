package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.shared.Percent;
import app.groundwork.store.interviews.InterviewsStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class TranscriptStoryTest extends WindowStory {
  private static final String VTT =
      "WEBVTT\n\n00:00.000 --> 00:12.000\n<v Ann>What was slow?\n\n"
          + "00:12.000 --> 01:00.000\n<v Bo>The pipeline.\n\n"
          + "01:00.000 --> 01:06.000\n<v Ann>How slow?\n\n"
          + "01:06.000 --> 02:00.000\n<v Bo>Eighteen minutes.\n";

  @Test
  void aBadLineIsNamedThenMendedThenImportedAndTakenBack() throws Exception {
    Path vtt = file("call.vtt", VTT.replace("00:12.000 -->", "00:12.000 ->"));
    openFrom.set(vtt);
    openInterviews();
    press(KeyCode.CONTROL, KeyCode.I);
    waitFor("the line", () -> shows("Line 6: "));
    Files.writeString(vtt, VTT);
    assertFocused(id(Button.class, "import-again"));
    press(KeyCode.ENTER);
    assertFocused("Ann: Me");
    waitFor("what is missing", () -> shows("Ann · Bo"));
    Button run = id(Button.class, "import-run");
    assertThat(fx(run::isDisabled)).isTrue();
    click(named("Bo: Me"));
    waitFor("the share of Bo", () -> exists(Percent.of(0.85)));
    fire(named(RadioButton.class, "Ann: Me"));
    fire(named(RadioButton.class, "Bo: Them"));
    waitFor("the share of Ann", () -> exists(Percent.of(0.15)));
    TextField developer = id(TextField.class, "import-developer");
    focus(developer);
    type("Bo");
    fire(run);
    waitFor("the interview", () -> notes().size() == 4);
    assertThat(notes()).extracting(InterviewNote::speaker).contains(Speaker.ME, Speaker.THEM);
    fire(named(Button.class, "Undo"));
    waitFor("nothing", () -> interviews() == 0);
  }

  @Test
  void byKeyboardAloneAndAwayAgain() throws Exception {
    openFrom.set(file("call.txt", "Ann: What was slow?\nBo: The pipeline, every day.\n"));
    openInterviews();
    press(KeyCode.CONTROL, KeyCode.I);
    assertFocused("Ann: Me");
    press(KeyCode.ESCAPE);
    waitFor("the list", () -> !exists("Ann: Me"));
    press(KeyCode.CONTROL, KeyCode.I);
    assertFocused("Ann: Me");
    press(KeyCode.SPACE);
    waitFor("the share", () -> exists(Percent.of(0.43)) && shows("Estimated by words"));
    press(KeyCode.ENTER);
    waitFor("the interview", () -> interviews() == 1);
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("nothing", () -> interviews() == 0);
  }

  @Test
  void whoElseSpeaksIsNamedAndLeftOut() throws Exception {
    openFrom.set(file("call.txt", "Pat: How?\nZelda: By hand.\nGustav: I never agreed.\n"));
    openInterviews();
    press(KeyCode.CONTROL, KeyCode.I);
    assertFocused("Pat: Me");
    press(KeyCode.SPACE);
    waitFor("who says it", () -> exists("Them · Gustav"));
    focus(id(TextField.class, "import-developer"));
    type("Zelda");
    waitFor("who is left out", () -> shows("1 line of Gustav is left out"));
    waitFor("one of them only", () -> exists("Them") && !exists("Them · Zelda"));
    assertThat(fx(named(RadioButton.class, "Gustav: Left out")::isSelected)).isTrue();
    fire(id(Button.class, "import-run"));
    waitFor("the interview", () -> notes().size() == 2);
  }

  private void openInterviews() {
    open();
    press(KeyCode.CONTROL, KeyCode.DIGIT2);
    id(Button.class, "import-open");
  }

  private Path file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }

  private int interviews() {
    return read(workspace -> workspace.query(new InterviewsStore()::interviews).join().size());
  }

  private List<InterviewNote> notes() {
    InterviewsStore store = new InterviewsStore();
    return read(
        workspace ->
            workspace
                .query(
                    tx ->
                        store.interviews(tx).stream()
                            .flatMap(each -> store.notes(tx, each.id()).stream())
                            .toList())
                .join());
  }
}
