package app.groundwork.ui.shadowing;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.ShadowSession;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionFinderViewModelTest {
  private final SessionFinderViewModel finder =
      new SessionFinderViewModel(
          List.of(
              row("3", "Ben", "Search", "ask Payments for a certificate"),
              row("2", "dev 1", "Payments", "first deploy"),
              row("1", "dev 1", null, "")));

  private static SessionsViewModel.Row row(
      String id, String developer, String team, String workflow) {
    return new SessionsViewModel.Row(
        new ShadowSession(
            id, developer, team, workflow, "", Consent.NOT_ASKED, null, null, null, 0, 1L),
        developer,
        team,
        1L);
  }

  private List<String> ids(String query) {
    return finder.find(query).stream().map(found -> found.item().id()).toList();
  }

  @Test
  void sessionsAreFoundByDeveloperTeamAndWorkflow() {
    assertThat(ids("ben")).containsExactly("3");
    assertThat(ids("DEPLOY")).containsExactly("2");
    assertThat(ids("deploy dev")).containsExactly("2");
    assertThat(ids("dev")).as("the newest first").containsExactly("2", "1");
    assertThat(ids("pay")).as("the name that begins so first").containsExactly("2", "3");
    assertThat(ids("nobody")).isEmpty();
    assertThat(ids(" ")).isEmpty();
  }

  @Test
  void aSessionIsNamedByWhatIsKnownOfIt() {
    assertThat(finder.find("first").getFirst().title())
        .isEqualTo("dev 1 · Payments · first deploy");
    assertThat(finder.find("first").getFirst().item().kind()).isEqualTo("shadow_session");
  }
}
