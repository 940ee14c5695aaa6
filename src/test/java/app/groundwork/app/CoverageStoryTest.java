package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Whom to hear next: the cadence, who was never heard, and the way to their page. */
class CoverageStoryTest extends WindowStory {
  @Test
  void anEmptyWorkspaceLeadsToPeople() {
    open();
    openCoverage();
    waitFor("the first step", () -> exists("Nobody to hear yet"));
    press(KeyCode.ENTER);
    waitFor("people", () -> exists("Who are your developers?"));
  }

  @Test
  @SuppressWarnings("unchecked")
  void byKeyboardFromATeamNeverHeardToItsPageAndBackAndASessionCounts() throws Exception {
    try (Workspace workspace = Workspace.open(file(), setup().sameThread())) {
      workspace
          .change(
              "test",
              tx -> {
                PeopleStore people = new PeopleStore();
                people.developerNamed(tx, "Ann Lee", people.teamNamed(tx, "core").id());
                people.teamNamed(tx, "ads");
                return true;
              })
          .join();
    }
    open();
    start("Ann Lee");
    log(".o portal");
    press(KeyCode.ESCAPE);
    openCoverage();
    waitFor("one team", () -> exists("Teams shadowed in Q1 2026: 1 of 3 teams"));
    ListView<Object> next = id(ListView.class, "coverage-next");
    waitFor("whom to see next", () -> next.isFocused() && next.getItems().size() == 1);
    assertThat(id(ListView.class, "coverage-teams").getItems()).hasSize(2);
    assertThat(next.getSelectionModel().getSelectedIndex()).isZero();
    press(KeyCode.ENTER);
    waitFor("the team's page", () -> exists("Headcount"));
    press(KeyCode.ESCAPE);
    press(KeyCode.ESCAPE);
    waitFor("back", next::isFocused);
  }

  private void openCoverage() {
    press(KeyCode.CONTROL, KeyCode.K);
    type("Evidence: Coverage");
    press(KeyCode.ENTER);
    settle();
  }
}
