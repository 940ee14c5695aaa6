package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class PeopleStoryTest extends WindowStory {
  @Test
  void aTeamAndADeveloperAreAddedAndFilledInByKeyboardAlone() {
    open();
    press(KeyCode.CONTROL, KeyCode.DIGIT4);
    named("Who are your developers?");
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    assertFocused("Team’s name");
    press(KeyCode.ENTER);
    named("A team needs a name.");
    type("Payments");
    press(KeyCode.ENTER);
    assertFocused(id(TextField.class, "team-name"));
    press(KeyCode.TAB);
    type("0");
    press(KeyCode.ENTER);
    named("“0” is no headcount. Type a whole number from 1, or leave it empty.");
    press(KeyCode.BACK_SPACE);
    type("12");
    press(KeyCode.ENTER);
    waitFor("the headcount", () -> Integer.valueOf(12).equals(team().headcount()));
    assertFocused("Teams and developers");

    press(KeyCode.CONTROL, KeyCode.N);
    assertFocused("Developer’s name");
    assertThat(textOf(id(TextField.class, "add-team"))).isEqualTo("Payments");
    type("Zoë");
    press(KeyCode.ENTER);
    assertFocused(id(TextField.class, "developer-name"));
    press(KeyCode.TAB);
    press(KeyCode.TAB);
    assertFocused(id(TextField.class, "developer-role"));
    type("SRE");
    press(KeyCode.TAB);
    press(KeyCode.SPACE);
    waitFor("the fields", () -> developer().role().equals("SRE") && developer().champion());
    assertThat(developer().teamId()).isEqualTo(team().id());

    press(KeyCode.ESCAPE);
    assertFocused("Teams and developers");
    press(KeyCode.DELETE);
    waitFor("nobody", () -> developers().isEmpty());
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("all of it", () -> developers().size() == 1 && developer().champion());
  }

  @Test
  void aLineOfAPageLeadsToItsSessionAndLettersFindSomebody() {
    open();
    session("Tomas Okafor", "seen with Tomas");
    session("Zoë", "seen with Zoë");
    press(KeyCode.CONTROL, KeyCode.DIGIT4);
    assertFocused("Teams and developers");
    type("oka");
    assertFocused("Filter by name or role");
    press(KeyCode.ENTER);
    assertFocused("Teams and developers");
    waitFor("his page", () -> title().equals("Tomas Okafor"));
    focus(named("All that is known"));
    waitFor("his session", () -> shows("Sessions · 1"));
    press(KeyCode.HOME);
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    waitFor("the session", () -> exists("seen with Tomas"));
    assertThat(fx(this::title)).isEmpty();
    // Within the session first, then to where it was opened from.
    for (int step = 0; step < 3 && fx(this::title).isEmpty(); step++) {
      press(KeyCode.ESCAPE);
      settle();
    }
    assertThat(fx(this::title)).isEqualTo("Tomas Okafor");
    press(KeyCode.CONTROL, KeyCode.DIGIT1);
    press(KeyCode.ESCAPE);
    press(KeyCode.ESCAPE);
    press(KeyCode.ESCAPE);
    settle();
    assertThat(fx(this::title)).isEmpty();
    press(KeyCode.CONTROL, KeyCode.DIGIT4);
    waitFor("the page again", () -> title().equals("Tomas Okafor"));
    press(KeyCode.DELETE);
    waitFor("one session less", () -> sessions() == 1);
    fire(named(ButtonBase.class, "Undo"));
    waitFor("both", () -> sessions() == 2);
  }

  @Test
  void aSecondDeleteRemovesNobodyElseAndWhoComesBackIsChosenAgain() {
    open();
    session("Tomas Okafor", "seen with Tomas");
    session("Ada", "seen with Ada");
    session("Zoë", "seen with Zoë");
    press(KeyCode.CONTROL, KeyCode.DIGIT4);
    waitFor("the first page", () -> title().equals("Tomas Okafor"));
    press(KeyCode.DELETE);
    waitFor("who went", () -> exists("Tomas Okafor removed, with 1 session and 1 entry"));
    assertFocused("Teams and developers");
    press(KeyCode.DELETE);
    press(KeyCode.ENTER);
    settle();
    assertThat(developers()).extracting(Developer::name).containsExactly("Ada", "Zoë");
    assertThat(fx(this::title)).isEmpty();
    fire(id(ButtonBase.class, "people-undo"));
    waitFor("his page", () -> title().equals("Tomas Okafor"));

    press(KeyCode.DELETE);
    waitFor("two left", () -> developers().size() == 2);
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("his page again", () -> title().equals("Tomas Okafor"));

    // From the button on the page, and something else is done before.
    fire(id(ButtonBase.class, "developer-remove"));
    waitFor("two left again", () -> developers().size() == 2);
    assertFocused("Teams and developers");
    press(KeyCode.CONTROL, KeyCode.N);
    type("Bo");
    press(KeyCode.ENTER);
    waitFor("the new one", () -> title().equals("Bo"));
    assertThat(developers()).hasSize(3);
  }

  @Test
  void theAdviceToMergeEndsWithTheRightNameAndWithoutAnError() {
    open();
    session("Tomas Okafr", "seen with Okafr");
    session("Tomas Okafor", "seen with Okafor");
    press(KeyCode.CONTROL, KeyCode.DIGIT4);
    type("okafr");
    press(KeyCode.ENTER);
    waitFor("the misspelt one", () -> title().equals("Tomas Okafr"));
    press(KeyCode.ENTER);
    TextField name = id(TextField.class, "developer-name");
    assertFocused(name);
    press(KeyCode.CONTROL, KeyCode.A);
    type("Tomas Okafor");
    press(KeyCode.ENTER);
    waitFor("the advice", () -> shows("merge the two below"));
    fire(id(ButtonBase.class, "merge-ask"));
    assertFocused("Is the same as");
    assertThat(textOf(id(TextField.class, "merge-with"))).isEqualTo("Tomas Okafor");
    press(KeyCode.ENTER);
    waitFor("the right name", () -> title().equals("Tomas Okafor") && !shows("merge the two"));
    assertThat(textOf(name)).isEqualTo("Tomas Okafor");
    assertThat(developers()).extracting(Developer::name).containsExactly("Tomas Okafor");
    waitFor("what goes along", () -> shows("Remove developer and 2 sessions"));
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("both", () -> title().equals("Tomas Okafr") && developers().size() == 2);
    waitFor("the old name", () -> name.getText().equals("Tomas Okafr"));
    waitFor("one session", () -> shows("Remove developer and 1 session"));
    assertThat(fx(() -> shows("merge the two"))).isFalse();
  }

  @Test
  void atNoZoomItScrollsSidewaysOrCutsAButton() {
    open();
    session("Tomas Okafor", ".e step 6 fails: the schema of the test database is old ***");
    press(KeyCode.CONTROL, KeyCode.DIGIT4);
    waitFor("his page", () -> title().equals("Tomas Okafor"));
    for (int zoom = 100; zoom <= 200; zoom += 10) {
      String at = zoom + " %";
      waitFor(at, () -> exists(at));
      settle();
      assertThat(fx(() -> sideways())).as(at).isFalse();
      for (String tool : List.of("team-add", "developer-add")) {
        ButtonBase button = id(ButtonBase.class, tool);
        assertThat(fx(button::getWidth))
            .as(tool + " at " + at)
            .isGreaterThanOrEqualTo(fx(() -> button.prefWidth(-1)) - 1);
      }
      press(KeyCode.CONTROL, KeyCode.PLUS);
    }
  }

  private boolean sideways() {
    return stage.getScene().getRoot().lookupAll(".scroll-bar:horizontal").stream()
        .anyMatch(
            bar -> {
              for (Node node = bar; node != null; node = node.getParent()) {
                if (!node.isVisible()) {
                  return false;
                }
              }
              return true;
            });
  }

  @Test
  void aPseudonymisedNameIsNowhereOnScreenAndCannotBeFound() {
    open();
    session("Tomas Okafor", "Tomas waits for a colleague");
    press(KeyCode.CONTROL, KeyCode.DIGIT4);
    waitFor("his page", () -> title().equals("Tomas Okafor"));
    fire(id(ButtonBase.class, "pseudonymise-ask"));
    ButtonBase first = id(ButtonBase.class, "pseudonymise-first");
    waitFor("what is to go", () -> !first.isDisabled());
    press(KeyCode.ESCAPE);
    assertThat(developer().name()).isEqualTo("Tomas Okafor");

    fire(id(ButtonBase.class, "pseudonymise-ask"));
    ButtonBase again = id(ButtonBase.class, "pseudonymise-first");
    waitFor("what is to go", () -> !again.isDisabled());
    fire(again);
    fire(named(ButtonBase.class, "Pseudonymise Tomas Okafor for good"));
    waitFor("the pseudonym", () -> title().equals("Developer 1"));
    waitFor("no trace", () -> !shows("Tomas") && !shows("Okafor"));
    press(KeyCode.CONTROL, KeyCode.DIGIT1);
    waitFor("the session", () -> shows("waits for a colleague"));
    assertThat(fx(() -> shows("Tomas"))).isFalse();
    press(KeyCode.CONTROL, KeyCode.K);
    type("Tomas");
    waitFor("nothing found", () -> !shows("Tomas Okafor"));
    press(KeyCode.ESCAPE);
    press(KeyCode.CONTROL, KeyCode.Z);
    settle();
    assertThat(developer().name()).isEqualTo("Developer 1");
  }

  /** What the page is headed by; call inside of a wait. */
  private String title() {
    return stage.getScene().lookup("#page-name") instanceof Label name ? name.getText() : "";
  }

  /** A whole session of one entry. */
  private void session(String developer, String line) {
    start(developer);
    log(line);
    clock.pass(Duration.ofMinutes(1));
    press(KeyCode.CONTROL, KeyCode.E);
    waitFor("the end", () -> !session().isRunning());
    named("What it adds up to");
  }

  private Team team() {
    return read(workspace -> workspace.query(new PeopleStore()::teams).join().getFirst());
  }

  private List<Developer> developers() {
    return read(workspace -> workspace.query(new PeopleStore()::developers).join());
  }

  private Developer developer() {
    return developers().getFirst();
  }

  private int sessions() {
    return read(workspace -> workspace.query(new ShadowingStore()::sessions).join().size());
  }
}
