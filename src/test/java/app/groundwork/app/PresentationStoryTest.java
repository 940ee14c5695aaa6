package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.people.Consent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** A review is shown to the team, without names. */
class PresentationStoryTest extends WindowStory {
  private void review() {
    open();
    start("Mira Okafor");
    clock.pass(Duration.ofMinutes(1));
    log(".w Mira waits for the pipeline #ci *");
    clock.pass(Duration.ofMinutes(1));
    log(".e build failed, mira okafor sighs #ci ***");
    clock.pass(Duration.ofMinutes(1));
    log(".h I wish Okafor could see the log");
    clock.pass(Duration.ofMinutes(1));
    press(KeyCode.CONTROL, KeyCode.E);
    waitFor("the end", () -> !session().isRunning());
    press(KeyCode.ENTER);
    assertFocused("Time log");
  }

  @Test
  void f11ShowsPageAfterPageAndEscLeadsBackToTheSamePlace() {
    review();
    press(KeyCode.DOWN);
    press(KeyCode.F11);
    waitFor("the first page", () -> shows("1 of 4"));
    assertThat(fx(() -> stage.isFullScreen())).isTrue();
    assertThat(fx(() -> shows("Developer 1"))).isTrue();
    assertThat(fx(() -> exists("Time log"))).as("the frame").isFalse();
    assertThat(fx(() -> exists("File menu"))).as("the frame").isFalse();
    assertNameless();
    press(KeyCode.RIGHT);
    waitFor("the worst friction point", () -> shows("build failed, Developer 1 sighs"));
    assertThat(fx(() -> shows("Friction 1 of 2"))).isTrue();
    assertThat(fx(() -> shows("02:00"))).as("when it was").isTrue();
    assertNameless();
    press(KeyCode.PAGE_DOWN);
    waitFor("the second", () -> shows("Developer 1 waits for the pipeline"));
    assertNameless();
    press(KeyCode.END);
    waitFor("the wish", () -> shows("I wish Developer 1 could see the log"));
    assertNameless();
    press(KeyCode.RIGHT);
    assertThat(fx(() -> shows("4 of 4"))).isTrue();
    press(KeyCode.LEFT);
    waitFor("one back", () -> shows("3 of 4"));
    press(KeyCode.HOME);
    waitFor("the first page", () -> shows("1 of 4"));
    press(KeyCode.CONTROL, KeyCode.K);
    assertThat(fx(() -> exists("Type a command or a name"))).as("nothing else").isFalse();
    press(KeyCode.ESCAPE);
    assertFocused("Time log");
    assertThat(fx(() -> stage.isFullScreen())).isFalse();
    assertThat(fx(() -> exists("File menu"))).isTrue();
    press(KeyCode.F11);
    waitFor("it again", () -> shows("1 of 4"));
    press(KeyCode.F11);
    assertFocused("Time log");
  }

  @Test
  void aClickGoesOn() {
    review();
    press(KeyCode.F11);
    waitFor("the first page", () -> shows("1 of 4"));
    click(stage.getScene().getRoot());
    waitFor("the next", () -> shows("2 of 4"));
    press(KeyCode.ESCAPE);
    assertFocused("Time log");
  }

  @Test
  void whatTheDeveloperDidNotAgreeToIsNotPresented() {
    review();
    fx(
        () -> {
          ((ChoiceBox<?>) find("Consent")).getSelectionModel().select(Consent.NO.ordinal());
          return null;
        });
    waitFor("the consent", () -> session().consent() == Consent.NO);
    settle();
    focus(named("Time log"));
    press(KeyCode.F11);
    waitFor("the reason", () -> shows("did not agree"));
    assertThat(fx(() -> stage.isFullScreen())).isFalse();
    assertFocused("Time log");
  }

  @Test
  void whereThereIsNothingToPresentItSaysSo() {
    open();
    press(KeyCode.F11);
    waitFor("the reason", () -> shows("nothing to present here"));
    press(KeyCode.CONTROL, KeyCode.K);
    type("present to");
    waitFor("the reason beside the action", () -> shows("Open the review of a session first"));
  }

  private void assertNameless() {
    List<String> texts = new ArrayList<>();
    fx(
        () -> {
          collect(stage.getScene().getRoot(), texts);
          return null;
        });
    assertThat(texts)
        .isNotEmpty()
        .allSatisfy(
            text -> assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain("mira", "okafor"));
  }

  private static void collect(Node node, List<String> into) {
    if (node.isVisible()) {
      if (node.getAccessibleText() != null) {
        into.add(node.getAccessibleText());
      }
      if (node instanceof Labeled labeled && labeled.getText() != null) {
        into.add(labeled.getText());
      } else if (node instanceof Text text) {
        into.add(text.getText());
      }
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
      }
    }
  }
}
