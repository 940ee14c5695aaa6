package app.groundwork.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.interviews.TestedAssumption;
import app.groundwork.model.interviews.Verdict;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.Syntheses;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.testing.HandClock;
import app.groundwork.testing.Nowhere;
import app.groundwork.testing.SaidNotices;
import app.groundwork.testing.TestDesk;
import app.groundwork.ui.kit.AreaContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrepareViewModelTest {
  @TempDir Path folder;
  private final HandClock clock = new HandClock();
  private final SaidNotices notices = new SaidNotices();
  private final TestDesk desk = new TestDesk();
  private final AreaContext context =
      new AreaContext(Runnable::run, clock, new Nowhere(), notices, desk);
  private Workspace workspace;
  private PrepareViewModel model;

  @BeforeEach
  void open() throws Exception {
    workspace =
        Workspace.create(
            folder.resolve("w.groundwork"), Setup.standard().sameThread().withClock(clock));
    model = new PrepareViewModel(workspace, context, null);
  }

  @AfterEach
  void close() {
    model.close();
    workspace.close();
  }

  private <T> T query(Function<Tx, T> work) {
    return workspace.query(work::apply).join();
  }

  private List<Interview> interviews() {
    return query(new InterviewsStore()::interviews);
  }

  private void reopen(String id) {
    model.close();
    model = new PrepareViewModel(workspace, context, id);
  }

  private void saveSheet(Path file) {
    desk.answers.add(file);
    int said = notices.said.size();
    model.askAndSaveSheet();
    while (notices.said.size() == said) {
      Thread.onSpinWait();
    }
  }

  private List<String> asked() {
    return model.read().get().planned().stream()
        .flatMap(part -> part.questions().stream())
        .map(InterviewQuestion::text)
        .toList();
  }

  @Test
  void whatIsTypedBeforeAnybodyIsNamedOutlivesAKillAndComesIntoTheInterview() {
    model.save(PrepareField.PURPOSE, "why").join();
    model.save(PrepareField.own(2), "What then?").join();
    model.save(PrepareField.slot("feature"), "databases").join();
    model.setAssumption(1, "They build their own");
    model.write(PrepareField.PRACTICE, "yes");
    model.typed(PrepareField.DEVELOPER, "dev 1");
    reopen(null);
    assertThat(interviews()).isEmpty();
    assertThat(model.read().get().halfTyped()).containsEntry(PrepareField.DEVELOPER, "dev 1");
    assertThat(model.value(PrepareField.PURPOSE)).isEqualTo("why");
    assertThat(asked())
        .contains("What then?", "We are planning databases. What would it change in your work?");

    assertThat(model.setDeveloper("dev 1")).isEmpty();
    Interview made = interviews().getFirst();
    assertThat(made.preparation().purpose()).isEqualTo("why");
    assertThat(made.preparation().practice()).isTrue();
    assertThat(model.interviewId()).contains(made.id());
    assertThat(model.value(PrepareField.own(2))).isEqualTo("What then?");
    assertThat(model.value(PrepareField.slot("feature"))).isEqualTo("databases");
    assertThat(model.value(PrepareField.assumption(1))).isEqualTo("They build their own");
    reopen(null);
    assertThat(model.value(PrepareField.PURPOSE)).as("a new form is blank").isEmpty();
  }

  @Test
  void undoneItIsAFormAgainAndRedoneTheInterview() {
    model.setDeveloper("dev 1");
    workspace.undo().join();
    assertThat(model.interviewId()).isEmpty();
    model.save(PrepareField.PURPOSE, "why").join();
    assertThat(interviews()).isEmpty();
    workspace.redo().join();
    assertThat(model.interviewId()).isPresent();
    model.save(PrepareField.PURPOSE, "how").join();
    assertThat(interviews().getFirst().preparation().purpose()).isEqualTo("how");
  }

  @Test
  void theDeveloperWhoWasASlipLeavesNoTrace() {
    model.setDeveloper("dev 11");
    model.setDeveloper("dev 1");
    assertThat(query(new PeopleStore()::developers))
        .extracting(Developer::name)
        .containsExactly("dev 1");
    model.setTeam("Payments");
    assertThat(query(new PeopleStore()::developers).getFirst().teamId()).isNotNull();
  }

  @Test
  void fewerQuestionsAreAHintAndNeverABlock() {
    model.setDeveloper("dev 1");
    assertThat(model.ownHint()).startsWith("None of 5");
    int before = asked().size();
    model.save(PrepareField.own(1), "When did you last wait?").join();
    model.save(PrepareField.own(4), "And then?").join();
    assertThat(model.ownHint())
        .isEqualTo("2 of 5. Exploration will ask these 2 instead of its own.");
    assertThat(asked()).hasSize(before - 3).contains("When did you last wait?", "And then?");
    AtomicReference<String> started = new AtomicReference<>();
    model.once(started::set);
    assertThat(started.get()).isEqualTo(interviews().getFirst().id());
  }

  @Test
  void aClosedQuestionIsRemarkedOnWithAnOpenOne() {
    model.setDeveloper("dev 1");
    model.save(PrepareField.own(1), "Do you like our portal?").join();
    assertThat(model.remark(1)).isNotEmpty().contains("Ask openly, such as:");
    assertThat(model.remark(2)).isEmpty();
  }

  @Test
  void anAssumptionLivesAcrossInterviewsAndSaysWhatTheyFound() {
    model.setDeveloper("dev 1");
    model.setAssumption(1, "They build their own");
    String first = interviews().getFirst().id();
    workspace
        .change(
            "judge",
            tx -> {
              TestedAssumption tested = new Syntheses().assumptions(tx, first).getFirst();
              new Syntheses().save(tx, tested.withVerdict(Verdict.VALIDATED));
              return true;
            })
        .join();
    assertThat(model.testedWords(1)).isEqualTo("Not tested in another interview yet.");
    reopen(null);
    model.setDeveloper("dev 2");
    assertThat(model.assumptionsLike("own")).containsExactly("They build their own");
    model.setAssumption(2, "they build their OWN");
    assertThat(model.value(PrepareField.assumption(2))).isEqualTo("They build their own");
    assertThat(model.testedWords(2))
        .isEqualTo("Tested in 1 other interview: 1 validated, 0 contradicted, 0 open.");
    assertThat(model.setAssumption(3, "They build their own"))
        .contains("That is assumption 2 already.");
    assertThat(model.assumptionsLike("own")).isEmpty();
  }

  @Test
  void aStricterConsentOnThePageOfTheDeveloperCounts() {
    model.setDeveloper("dev 1");
    model.write(PrepareField.CONSENT, Consent.YES.code());
    assertThat(model.consentHint()).isEmpty();
    String developer = interviews().getFirst().preparation().developerId();
    workspace
        .change(
            "no",
            tx -> {
              new PeopleStore().setConsent(tx, developer, Consent.NO);
              return true;
            })
        .join();
    assertThat(model.consentHint()).contains("that counts", "stays out of every export");
  }

  @Test
  void aDayIsReadAsTheLocaleWritesIt() {
    model.setDeveloper("dev 1");
    assertThat(model.setDay("someday")).isPresent();
    assertThat(model.setDay("2027-01-15")).isEmpty();
    assertThat(interviews().getFirst().preparation().plannedOn()).hasToString("2027-01-15");
  }

  @Test
  void theSheetHasWhatWillBeAskedAndNoNameWithoutConsent() throws Exception {
    model.setDeveloper("Lena Kovács");
    model.save(PrepareField.PURPOSE, "why Lena Kovács <waits>").join();
    model.save(PrepareField.own(1), "What would Kovács do?").join();
    Path file = folder.resolve("sheet.html");
    saveSheet(file);
    String sheet = Files.readString(file);
    assertThat(sheet)
        .contains("Interview with Lena Kovács", "&lt;waits&gt;", "What would Kovács do?")
        .contains("We are planning <span class=\"blank\">feature</span>")
        .contains("15 min", "not asked for consent yet")
        .doesNotContain("What annoyed you most");
    assertThat(notices.said).anyMatch(said -> said.startsWith("Saved to sheet.html"));
    model.write(PrepareField.CONSENT, Consent.NO.code());
    saveSheet(file);
    assertThat(Files.readString(file)).doesNotContain("Lena").doesNotContain("Kovács");
    model.write(PrepareField.CONSENT, Consent.PSEUDONYM_ONLY.code());
    saveSheet(file);
    assertThat(Files.readString(file)).contains("Developer 1").doesNotContain("Kovács");
  }
}
