package app.groundwork.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.interviews.PartKind;
import app.groundwork.model.interviews.Script;
import app.groundwork.model.interviews.ScriptPart;
import app.groundwork.model.interviews.TestedAssumption;
import app.groundwork.model.interviews.Verdict;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.store.Drafts;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.Scripts;
import app.groundwork.store.interviews.Syntheses;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.testing.HandClock;
import app.groundwork.testing.Nowhere;
import app.groundwork.testing.SaidNotices;
import app.groundwork.testing.TestDesk;
import app.groundwork.ui.kit.AreaContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
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
  void undoOfNamingTheDeveloperLosesNoKey() {
    model.save(PrepareField.PURPOSE, "why").join();
    model.save(PrepareField.own(2), "What then?").join();
    model.save(PrepareField.slot("feature"), "databases").join();
    model.setTeam("Payments");
    model.setDay("2027-01-15");
    model.setAssumption(1, "They build their own");
    model.write(PrepareField.CONSENT, Consent.YES.code());
    model.write(PrepareField.PRACTICE, "yes");
    model.typed(PrepareField.DEVELOPER, "dev 1");
    Map<PrepareField, String> before = model.read().get().values();
    model.setDeveloper("dev 1");
    model.typed(PrepareField.TEAM, "Pay");
    model.save(PrepareField.own(1), "And before?").join();

    workspace.undo().join();
    workspace.undo().join();
    assertThat(interviews()).isEmpty();
    assertThat(model.read().get().values()).isEqualTo(before);
    assertThat(model.read().get().halfTyped()).containsEntry(PrepareField.DEVELOPER, "dev 1");
    workspace.redo().join();
    workspace.redo().join();
    assertThat(model.value(PrepareField.PURPOSE)).isEqualTo("why");
    assertThat(model.value(PrepareField.own(1))).isEqualTo("And before?");
    assertThat(model.read().get().halfTyped()).containsEntry(PrepareField.TEAM, "Pay");
    reopen(null);
    assertThat(model.read().get().halfTyped()).as("a new form is blank").isEmpty();
  }

  @Test
  void whatIsHalfTypedComesBackWithARemovedInterview() {
    model.setDeveloper("dev 1");
    model.typed(PrepareField.TEAM, "Pay");
    String id = interviews().getFirst().id();
    try (InterviewsViewModel list = new InterviewsViewModel(workspace, context)) {
      list.remove(id);
    }
    Map<String, String> left = query(tx -> Drafts.under(tx, ""));
    assertThat(left).isEmpty();
    workspace.undo().join();
    reopen(id);
    assertThat(model.read().get().halfTyped()).containsEntry(PrepareField.TEAM, "Pay");
  }

  @Test
  void whatIsTypedWhileUndoTakesTheInterviewAwayIsADraft() {
    model.setDeveloper("dev 1");
    PrepareSavingViewModel late =
        new PrepareSavingViewModel(workspace, clock, new PrepareFileViewModel());
    late.turnTo(CompletableFuture.completedFuture(interviews().getFirst().id()));
    workspace.undo().join();
    late.save(PrepareField.PURPOSE, "why").join();
    reopen(null);
    assertThat(model.value(PrepareField.PURPOSE)).isEqualTo("why");
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
    assertThat(model.words().ownHint()).startsWith("None of 5");
    int before = asked().size();
    model.save(PrepareField.own(1), "When did you last wait?").join();
    model.save(PrepareField.own(4), "And then?").join();
    assertThat(model.words().ownHint())
        .isEqualTo("2 of 5. Exploration will ask these 2 instead of its own.");
    assertThat(asked()).hasSize(before - 3).contains("When did you last wait?", "And then?");
    AtomicReference<String> started = new AtomicReference<>();
    model.once(started::set);
    assertThat(started.get()).isEqualTo(interviews().getFirst().id());
  }

  @Test
  void aRewordingIsAStepOfItsOwn() {
    model.setDeveloper("dev 1");
    model.save(PrepareField.own(1), "Do you like our portal?").join();
    model.reword(1, "What is it like to work with our portal?");
    assertThat(model.value(PrepareField.own(1))).startsWith("What is it like");
    workspace.undo().join();
    assertThat(model.value(PrepareField.own(1))).isEqualTo("Do you like our portal?");
  }

  @Test
  void ownQuestionsGoWhereTheScriptHasRoomAndTheHintSaysWhere() {
    model.setDeveloper("dev 1");
    Script odd =
        new Script(
            "odd",
            "Odd",
            List.of(new ScriptPart("p", PartKind.OPENING, "Small talk", 5, List.of())),
            null);
    workspace
        .change(
            "script",
            tx -> {
              new Scripts().save(tx, odd);
              return true;
            })
        .join();
    model.write(PrepareField.SCRIPT, "odd");
    model.save(PrepareField.own(1), "When did you last wait?").join();
    assertThat(model.words().ownHint())
        .isEqualTo("1 of 5. The script has no Exploration: it is asked at the end of Small talk.");
    assertThat(asked()).containsExactly("When did you last wait?");
  }

  @Test
  void changingTwoOverIsOneStepAlsoBeforeAnybodyIsNamed() {
    model.save(PrepareField.own(1), "One?").join();
    model.save(PrepareField.own(2), "Two?").join();
    model.swap(PrepareField.Kind.OWN, 1, 2, () -> {});
    assertThat(model.value(PrepareField.own(1))).isEqualTo("Two?");
    assertThat(model.value(PrepareField.own(2))).isEqualTo("One?");
    model.swap(PrepareField.Kind.OWN, 2, 3, () -> {});
    assertThat(model.value(PrepareField.own(2))).isEmpty();
    assertThat(model.value(PrepareField.own(3))).isEqualTo("One?");
    model.setDeveloper("dev 1");
    model.swap(PrepareField.Kind.OWN, 1, 3, () -> {});
    assertThat(model.value(PrepareField.own(1))).isEqualTo("One?");
    workspace.undo().join();
    assertThat(model.value(PrepareField.own(1))).isEqualTo("Two?");
    assertThat(model.value(PrepareField.own(3))).isEqualTo("One?");
  }

  @Test
  void consentCanBeTakenBackToNotAsked() {
    model.setDeveloper("dev 1");
    model.write(PrepareField.CONSENT, Consent.NO.code());
    clock.pass(Duration.ofMinutes(1));
    model.write(PrepareField.CONSENT, Consent.NOT_ASKED.code());
    assertThat(model.value(PrepareField.CONSENT)).isEqualTo(Consent.NOT_ASKED.code());
    assertThat(interviews().getFirst().preparation().consent()).isEqualTo(Consent.NOT_ASKED);
    assertThat(model.words().consentHint()).isEmpty();
    workspace.undo().join();
    assertThat(model.value(PrepareField.CONSENT)).isEqualTo(Consent.NO.code());
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
    assertThat(model.words().testedWords(1)).isEqualTo("Not tested in another interview yet.");
    reopen(null);
    model.setDeveloper("dev 2");
    assertThat(model.names().assumptionsLike("own")).containsExactly("They build their own");
    model.setAssumption(2, "they build their OWN");
    assertThat(model.value(PrepareField.assumption(2))).isEqualTo("They build their own");
    assertThat(model.words().testedWords(2))
        .isEqualTo("Tested in 1 other interview: 1 validated, 0 contradicted, 0 open.");
    assertThat(model.setAssumption(3, "They build their own"))
        .contains("That is assumption 2 already.");
    assertThat(model.names().assumptionsLike("own")).isEmpty();
  }

  @Test
  void aStricterConsentOnThePageOfTheDeveloperCounts() {
    model.setDeveloper("dev 1");
    model.write(PrepareField.CONSENT, Consent.YES.code());
    assertThat(model.words().consentHint()).isEmpty();
    String developer = interviews().getFirst().preparation().developerId();
    workspace
        .change(
            "no",
            tx -> {
              new PeopleStore().setConsent(tx, developer, Consent.NO);
              return true;
            })
        .join();
    assertThat(model.words().consentHint()).contains("that counts", "stays out of every export");
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
    String day = interviews().getFirst().preparation().plannedOn().toString();
    assertThat(desk.suggested)
        .containsExactly(
            "interview-Lena-Kovács-" + day + ".html",
            "interview-" + day + ".html",
            "interview-Developer-1-" + day + ".html");
  }
}
