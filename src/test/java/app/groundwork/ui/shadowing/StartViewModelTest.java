package app.groundwork.ui.shadowing;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.ui.shadowing.StartViewModel.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartViewModelTest {
  @TempDir Path folder;
  private ScreenFile file;
  private StartViewModel form;
  private final List<ShadowSession> started = new ArrayList<>();

  @BeforeEach
  void open() throws Exception {
    file = new ScreenFile(folder);
    form = new StartViewModel(file.workspace, file.context);
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void needsADeveloperAndReadableTimes() {
    form.text(Field.DEVELOPER).set("  ");
    form.text(Field.OBSERVER_PREDICTION).set("soon");
    form.start(started::add);
    assertThat(started).isEmpty();
    assertThat(form.problem(Field.DEVELOPER).get()).startsWith("Whom do you shadow?");
    assertThat(form.problem(Field.OBSERVER_PREDICTION).get()).startsWith("“soon” is no length");
    form.text(Field.DEVELOPER).set("dev 1");
    assertThat(form.problem(Field.DEVELOPER).get()).isEmpty();
  }

  @Test
  void startsOneSessionHoweverOftenItIsAsked() {
    form.text(Field.DEVELOPER).set("dev 1");
    form.text(Field.TEAM).set("Payments");
    form.text(Field.TASK).set("renew a certificate");
    form.text(Field.DEVELOPER_PREDICTION).set("10");
    form.start(started::add);
    form.start(started::add);
    assertThat(started).hasSize(1);
    assertThat(file.query(file.sessions::sessions)).isEqualTo(started);
    assertThat(started.getFirst().task()).isEqualTo("renew a certificate");
    assertThat(started.getFirst().developerPredictionMs()).isEqualTo(600_000);
    assertThat(started.getFirst().startedAt()).isEqualTo(file.clock.millis());
  }

  @Test
  void aHalfFilledFormWaitsInTheFileAndGoesWithTheStart() throws Exception {
    form.text(Field.DEVELOPER).set("dev 1");
    form.text(Field.PURPOSE).set("see it");
    form.consent().set(Consent.YES);
    file.reopen();
    form = new StartViewModel(file.workspace, file.context);
    assertThat(form.text(Field.DEVELOPER).get()).isEqualTo("dev 1");
    assertThat(form.text(Field.PURPOSE).get()).isEqualTo("see it");
    assertThat(form.consent().get()).isEqualTo(Consent.YES);
    form.start(started::add);
    assertThat(started.getFirst().consent()).isEqualTo(Consent.YES);
    form = new StartViewModel(file.workspace, file.context);
    assertThat(form.text(Field.DEVELOPER).get()).isEmpty();
    assertThat(form.consent().get()).isEqualTo(Consent.NOT_ASKED);
  }

  /** Somebody of Payments who answered so. */
  private void known(String name, Consent answer) {
    file.start(name);
    file.change(
        tx -> {
          PeopleStore people = new PeopleStore();
          Developer developer =
              people.developerNamed(tx, name, people.teamNamed(tx, "Payments").id());
          return people.save(tx, developer.withConsent(answer));
        });
    form = new StartViewModel(file.workspace, file.context);
  }

  private void type(String name) {
    for (int i = 1; i <= name.length(); i++) {
      form.text(Field.DEVELOPER).set(name.substring(0, i));
    }
  }

  @Test
  void aKnownDeveloperBringsTeamAndConsentWhileTheNameIsTheirs() {
    known("dev 1", Consent.NO);
    assertThat(form.developersLike("DEV")).containsExactly("dev 1");
    assertThat(form.teamsLike("ay")).containsExactly("Payments");
    type("Dev ");
    assertThat(form.consent().get()).isEqualTo(Consent.NOT_ASKED);
    assertThat(form.consentHint().get()).isEmpty();
    type("Dev 1");
    assertThat(form.text(Field.TEAM).get()).isEqualTo("Payments");
    assertThat(form.consent().get()).isEqualTo(Consent.NO);
    assertThat(form.consentHint().get()).startsWith("It stays in here");
    type("Dev 12");
    assertThat(form.text(Field.TEAM).get()).isEmpty();
    assertThat(form.consent().get()).isEqualTo(Consent.NOT_ASKED);
    assertThat(form.consentHint().get()).isEmpty();
  }

  @Test
  void whatIsChosenByHandStaysAndAStricterAnswerIsSaid() {
    known("dev 1", Consent.PSEUDONYM_ONLY);
    form.text(Field.TEAM).set("Search");
    type("dev 1");
    assertThat(form.text(Field.TEAM).get()).isEqualTo("Search");
    form.consent().set(Consent.YES);
    assertThat(form.consentHint().get())
        .isEqualTo(
            "On the developer’s page it says “Under a pseudonym only”: that counts, it is stricter."
                + " Change it there.");
    form.consent().set(Consent.NOT_ASKED);
    assertThat(form.consentHint().get())
        .isEqualTo("The developer’s answer so far counts: Under a pseudonym only.");
    form.consent().set(Consent.YES);
    type("dev 12");
    assertThat(form.text(Field.TEAM).get()).isEqualTo("Search");
    assertThat(form.consent().get()).isEqualTo(Consent.YES);
    assertThat(form.consentHint().get()).isEmpty();
  }

  @Test
  void whatWasFilledInIsNoChoiceAfterARestart() throws Exception {
    known("dev 1", Consent.NO);
    type("dev 1");
    file.reopen();
    form = new StartViewModel(file.workspace, file.context);
    assertThat(form.consent().get()).isEqualTo(Consent.NO);
    assertThat(form.text(Field.TEAM).get()).isEqualTo("Payments");
    assertThat(form.consentHint().get()).startsWith("It stays in here");
    type("dev 12");
    assertThat(form.consent().get()).isEqualTo(Consent.NOT_ASKED);
    assertThat(form.text(Field.TEAM).get()).isEmpty();
  }
}
