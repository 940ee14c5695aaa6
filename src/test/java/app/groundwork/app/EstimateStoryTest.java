package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.initiatives.Confidence;
import app.groundwork.model.initiatives.DiscussionVerdict;
import app.groundwork.model.initiatives.Impact;
import app.groundwork.model.initiatives.Initiative;
import app.groundwork.model.initiatives.Rice;
import app.groundwork.store.Workspace;
import app.groundwork.store.initiatives.InitiativesStore;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The room estimates with ranks and scores hidden, reveals them, and argues about the rest. */
class EstimateStoryTest extends WindowStory {
  private final InitiativesStore initiatives = new InitiativesStore();

  @BeforeEach
  void someInitiatives() throws Exception {
    try (Workspace workspace = Workspace.open(file(), setup().sameThread())) {
      workspace
          .change(
              "test",
              tx -> {
                initiatives.save(tx, one("mesh", "Service mesh", 200, Impact.MEDIUM, "6"));
                initiatives.save(tx, one("db", "Databases", 80, Impact.MASSIVE, "3"));
                initiatives.save(tx, one("ci", "Faster CI", 200, Impact.HIGH, "2"));
                return true;
              })
          .join();
    }
    open();
    press(KeyCode.CONTROL, KeyCode.DIGIT5);
    waitFor("the table", () -> shows("3 ranked"));
  }

  private static Initiative one(String id, String title, int reach, Impact impact, String effort) {
    return new Initiative(id, title)
        .withRice(
            new Rice(BigDecimal.valueOf(reach), impact, Confidence.MEDIUM, new BigDecimal(effort)));
  }

  private Initiative saved(String id) {
    return read(workspace -> workspace.query(tx -> initiatives.initiative(tx, id)).join())
        .orElseThrow();
  }

  @Test
  void hideEstimateAndReveal() {
    waitFor("scores", () -> shows("160.0"));
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    waitFor("nothing is told", () -> !shows("160.0") && !shows("higher"));
    press(KeyCode.CONTROL, KeyCode.E);
    TextField typed = id(TextField.class, "estimates-typed");
    waitFor("the line of estimates", typed::isFocused);
    type("2 2 1 4");
    Label said = id(Label.class, "estimates-said");
    waitFor("what is wrong", () -> said.getText().contains("“4” is no impact"));
    press(KeyCode.ENTER);
    assertThat(saved("mesh").rice().impact()).isEqualTo(Impact.MEDIUM);
    press(KeyCode.BACK_SPACE);
    type("3");
    waitFor("the median", () -> said.getText().contains("median 2"));
    press(KeyCode.ENTER);
    waitFor("it is taken", () -> saved("mesh").rice().impact() == Impact.HIGH);
    assertThat(saved("mesh").notes().impact()).startsWith("4 estimates: 2 2 1 3");
    waitFor("the next one", () -> shows("Databases") && typed.getText().isEmpty());
    press(KeyCode.ESCAPE);
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    waitFor("the disagreements", () -> shows("Faster CI: 3 by hand, 1 by RICE"));
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("undone", () -> saved("mesh").rice().impact() == Impact.MEDIUM);
    assertThat(saved("mesh").notes().impact()).isEmpty();
  }

  @Test
  void aDisagreementIsDiscussedAndUndone() {
    waitFor("the disagreement", () -> shows("Service mesh: 1 by hand, 3 by RICE"));
    ToggleButton context = named(ToggleButton.class, "Context missing");
    fire(context);
    waitFor("the verdict", () -> verdicts() == 1);
    TextField why = named(TextField.class, "Why the two orders differ");
    focus(why);
    type("The audit asks for it");
    waitFor("the reason", () -> reasons().equals("The audit asks for it"));
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("the reason is undone", () -> reasons().isEmpty() && verdicts() == 1);
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("the verdict is undone", () -> verdicts() == 0);
  }

  private long verdicts() {
    return Stream.of("mesh", "ci")
        .map(this::saved)
        .flatMap(one -> Optional.ofNullable(one.discussion()).stream())
        .filter(said -> said.verdict() == DiscussionVerdict.CONTEXT_MISSING)
        .count();
  }

  private String reasons() {
    return Stream.of("mesh", "ci")
        .map(this::saved)
        .flatMap(one -> Optional.ofNullable(one.discussion()).stream())
        .map(said -> said.reason())
        .reduce("", String::concat);
  }

  @Test
  void thePresentationGoesThroughTheTableByKeyboard() {
    press(KeyCode.F11);
    waitFor("the first", () -> exists("Initiatives, one by one") || shows("1 of 3"));
    waitFor("both ranks", () -> shows("Service mesh") && shows("1 of 3"));
    press(KeyCode.DOWN);
    waitFor("the next", () -> shows("Databases") && shows("2 of 3"));
    press(KeyCode.H);
    waitFor("hidden", () -> !shows("64.0"));
    press(KeyCode.H);
    waitFor("the biggest disagreement", () -> shows("1 of 3") || shows("3 of 3"));
    press(KeyCode.ESCAPE);
    waitFor("the table", () -> shows("3 ranked"));
  }

  @Test
  void aPointOfTheChartLeadsToItsLine() {
    press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    waitFor("the chart", () -> shows("3 of 3 have a score"));
    press(KeyCode.HOME);
    waitFor("the first by effort", () -> shows("value 320 ÷ effort 2 = 160.0"));
    press(KeyCode.ENTER);
    waitFor("the table", () -> shows("3 ranked"));
  }
}
