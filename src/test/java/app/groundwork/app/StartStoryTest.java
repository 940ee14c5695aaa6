package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.people.Consent;
import app.groundwork.store.shadowing.ShadowingStore;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class StartStoryTest extends WindowStory {
  @Test
  void whatIsMissingIsSaidUnderItsField() {
    open();
    press(KeyCode.CONTROL, KeyCode.N);
    assertFocused("Developer");
    press(KeyCode.ENTER);
    named("Whom do you shadow? A name or a pseudonym will do.");
    type("dev 1");
    waitFor("no words", () -> !shows("Whom do you shadow?"));
    focus(named("You think it takes"));
    type("soon");
    press(KeyCode.ENTER);
    waitFor("words", () -> shows("“soon” is no length of time"));
    assertThat(sessions()).isZero();
    press(KeyCode.BACK_SPACE);
    press(KeyCode.BACK_SPACE);
    press(KeyCode.BACK_SPACE);
    press(KeyCode.BACK_SPACE);
    type("12");
    press(KeyCode.ENTER);
    assertFocused(line());
    assertThat(session().observerPredictionMs()).isEqualTo(720_000);
  }

  @Test
  void aHalfFilledFormWaits() {
    open();
    press(KeyCode.CONTROL, KeyCode.N);
    assertFocused("Developer");
    type("dev 1");
    press(KeyCode.TAB);
    type("Payments");
    focus(named("Workflow"));
    type("deploy");
    ChoiceBox<Consent> consent = consent();
    fx(
        () -> {
          consent.setValue(Consent.PSEUDONYM_ONLY);
          return null;
        });
    fire(named(ButtonBase.class, "Not now"));
    close();
    open();
    press(KeyCode.CONTROL, KeyCode.N);
    assertFocused("Developer");
    TextField developer = named(TextField.class, "Developer");
    waitFor("the name", () -> developer.getText().equals("dev 1"));
    press(KeyCode.TAB);
    assertThat(textOf(named(TextField.class, "Team"))).isEqualTo("Payments");
    assertThat(textOf(named(TextField.class, "Workflow"))).isEqualTo("deploy");
    press(KeyCode.ENTER);
    press(KeyCode.ENTER);
    assertFocused(line());
    assertThat(sessions()).isEqualTo(1);
    assertThat(session().consent()).isEqualTo(Consent.PSEUDONYM_ONLY);
    assertThat(session().workflow()).isEqualTo("deploy");
  }

  @SuppressWarnings("unchecked")
  private static ChoiceBox<Consent> consent() {
    return id(ChoiceBox.class, "start-consent");
  }

  private int sessions() {
    return read(workspace -> workspace.query(new ShadowingStore()::sessions).join().size());
  }
}
