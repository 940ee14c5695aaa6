package app.groundwork.ui.shadowing;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.people.Consent;
import app.groundwork.model.people.TrioRole;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PresentedReviewViewModelTest {
  @TempDir Path folder;
  private final PeopleStore people = new PeopleStore();
  private final ShadowingStore sessions = new ShadowingStore();
  private ScreenFile file;
  private ShadowSession session;

  @BeforeEach
  void open() throws Exception {
    file = new ScreenFile(folder);
    session = file.start("Mira Okafor");
  }

  @AfterEach
  void close() {
    file.close();
  }

  private void log(String text, String tool, String whom) {
    LogEntry entry = file.log(session, ".h x");
    file.change(
        tx -> {
          sessions.save(tx, entry.withText(text).withTool(tool).withAsked(whom, ""));
          return true;
        });
    file.pass(60_000);
  }

  private PresentedReviewViewModel.Shown shown() {
    PresentedReviewViewModel.Shown shown =
        new PresentedReviewViewModel(file.workspace, file.context, session.id()).shown().get();
    assertThat(shown).isNotNull();
    return shown;
  }

  private List<String> texts() {
    return shown().reading().summary().wishes().stream().map(LogEntry::text).toList();
  }

  @Test
  void hidesNamesInAnySpelling() {
    log("MIRA OKAFOR; mira.okafor@x; Mira", "", "");
    log("Jose\u0301 and jose wait for Müller, Mu\u0308ller and MUELLER", "", "José");
    log("it works, IT said so; me too", "", "IT");
    log("ask the platform team", "", "the platform team");
    file.change(tx -> people.developerNamed(tx, "Müller", null));
    assertThat(texts())
        .containsExactly(
            "Developer 1; Developer 1@x; Developer 1",
            "a colleague and a colleague wait for Developer 2, Developer 2 and Developer 2",
            "it works, a colleague said so; me too",
            "ask the platform team");
  }

  @Test
  void whoIsAskedIsNoPersonIfTheWordMeansAThing() {
    log("the support page; Support says no", "", "support");
    log("Build team waits, ask the build team", "", "Build team");
    log("on-call and ops know", "", "Ops");
    log("the vendor page; vendor knows", "", "vendor");
    assertThat(texts())
        .containsExactly(
            "the support page; Support says no",
            "Build team waits, ask the build team",
            "on-call and ops know",
            "the vendor page; vendor knows");
  }

  @Test
  void whoIsAskedIsAPersonEvenInLowerCase() {
    log("priya waits, Priya knows; the Tomas case", "", "priya");
    log("ask tomas", "", "Tomas");
    log("priya nair; supportive Mia, nair", "", "priya nair");
    assertThat(texts())
        .containsExactly(
            "a colleague waits, a colleague knows; the a colleague case",
            "ask a colleague",
            "a colleague; supportive Mia, a colleague");
  }

  @Test
  void hidesTheNameOfOneWhoWasRemovedAndDidNotAgree() {
    log("Priya Nair was cross; so was PRIYA NAIR’s cat", "", "Priya Nair");
    file.change(
        tx -> {
          String gone = people.developerNamed(tx, "Priya Nair", null).id();
          people.setConsent(tx, gone, Consent.NO);
          people.removeDeveloper(tx, gone);
          return true;
        });
    assertThat(texts()).containsExactly("Developer 2 was cross; so was Developer 2’s cat");
  }

  @Test
  void hidesNamesWithinToolsAndThoseOfTheTrio() {
    file.change(
        tx -> {
          people.setHolder(tx, TrioRole.DESIGNER, "Priya Nair");
          people.setHolder(tx, TrioRole.TECH_LEAD, "mira okafor");
          return true;
        });
    log("priya nair’s sketch; Priya", "miras-box", "");
    log("Mira Okafor", "okafor-mira", "");
    assertThat(texts()).containsExactly("a colleague’s sketch; a colleague", "Developer 1");
    assertThat(shown().reading().toString().toLowerCase(Locale.ROOT))
        .contains("developer-1")
        .doesNotContain("okafor", "priya");
  }
}
