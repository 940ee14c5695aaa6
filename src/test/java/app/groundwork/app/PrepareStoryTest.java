package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.Assumption;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.interviews.InterviewPreparation;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.Syntheses;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.ui.kit.TypedDay;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

class PrepareStoryTest extends WindowStory {
  private void openInterviews() {
    open();
    press(KeyCode.CONTROL, KeyCode.DIGIT2);
  }

  private List<Interview> interviews() {
    return read(workspace -> workspace.query(tx -> new InterviewsStore().interviews(tx)).join());
  }

  private String developer() {
    return read(
        workspace ->
            workspace
                .query(
                    tx ->
                        new PeopleStore()
                            .developer(
                                tx,
                                new InterviewsStore()
                                    .interviews(tx)
                                    .getFirst()
                                    .preparation()
                                    .developerId())
                            .map(Developer::name)
                            .orElse(""))
                .join());
  }

  private List<String> own() {
    return read(
        workspace ->
            workspace
                .query(
                    tx ->
                        new InterviewPreparation(new PeopleStore(), new InterviewsStore())
                            .own(tx, new InterviewsStore().interviews(tx).getFirst().id()))
                .join());
  }

  private List<String> assumptions() {
    return read(
        workspace ->
            workspace
                .query(
                    tx ->
                        new Syntheses()
                                .assumptions(
                                    tx, new InterviewsStore().interviews(tx).getFirst().id())
                                .stream()
                                .map(
                                    tested ->
                                        new EvidenceStore()
                                            .assumption(tx, tested.assumptionId())
                                            .map(Assumption::statement)
                                            .orElse(""))
                                .toList())
                .join());
  }

  private TextField field(String name) {
    return id(TextField.class, "prepare-" + name);
  }

  @Test
  void anInterviewIsPreparedByKeyboardWithAMistakeOrTwo() {
    openInterviews();
    assertFocused("Prepare interview");
    press(KeyCode.ENTER);
    assertFocused("Developer");
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    named("Whom will you ask? A name or a pseudonym will do.");
    type("dev 11");
    press(KeyCode.ENTER);
    waitFor("an interview", () -> interviews().size() == 1);
    assertFocused("Team");
    type("Payments");
    press(KeyCode.ENTER);
    assertFocused("Day");
    type("someday");
    press(KeyCode.ENTER);
    waitFor("what a day looks like", () -> shows("That is no day."));
    press(KeyCode.CONTROL, KeyCode.A);
    type("2027-01-15");
    press(KeyCode.ENTER);
    assertFocused("Purpose");
    type("why they stay away");

    focus(field("developer"));
    type("dev 1");
    press(KeyCode.ENTER);
    waitFor("the right one", () -> developer().equals("dev 1"));
    List<String> names =
        read(
            workspace ->
                workspace.query(tx -> new PeopleStore().developers(tx)).join().stream()
                    .map(Developer::name)
                    .toList());
    assertThat(names).as("the one who was a slip is gone").containsExactly("dev 1");

    focus(field("assumption-1"));
    type("They build their own tooling");
    press(KeyCode.ENTER);
    assertFocused("Assumption 2");
    type("The portal is too slow");
    press(KeyCode.ENTER);
    waitFor("both", () -> assumptions().size() == 2);
    focus(field("assumption-2"));
    press(KeyCode.ALT, KeyCode.UP);
    waitFor(
        "the other way round",
        () ->
            assumptions()
                .equals(List.of("The portal is too slow", "They build their own tooling")));
    TextField first = field("assumption-1");
    waitFor("on screen", () -> first.getText().equals("The portal is too slow"));
    assertFocused("Assumption 1");

    focus(field("own-1"));
    type("When did you last wait for us?");
    press(KeyCode.ENTER);
    assertFocused("Question 2");
    type("How did you go on?");
    waitFor("both questions", () -> own().get(1).equals("How did you go on?"));
    waitFor("the hint", () -> shows("2 of 5. Exploration will ask these 2 instead of its own."));
    focus(field("slot-feature"));
    type("self-service databases");
    named("We are planning self-service databases. What would it change in your work?");
    named("Still open: [A], [B], [C]");

    Interview prepared = interviews().getFirst();
    assertThat(prepared.preparation().purpose()).isEqualTo("why they stay away");
    assertThat(prepared.preparation().plannedOn()).hasToString("2027-01-15");
    assertThat(prepared.isPrepared()).isTrue();
  }

  @Test
  void anInterviewIsPreparedFromFieldToFieldAndStarted() throws Exception {
    try (Workspace workspace = Workspace.open(file(), setup())) {
      workspace
          .change("known", tx -> new EvidenceStore().assumptionStated(tx, "They build their own"))
          .join();
    }
    openInterviews();
    press(KeyCode.ENTER);
    type("dev 7");
    press(KeyCode.TAB);
    assertFocused("Team");
    waitFor("an interview", () -> interviews().size() == 1);
    type("Payments");
    press(KeyCode.TAB);
    assertFocused("Day");
    press(KeyCode.TAB);
    type("why they stay away");
    press(KeyCode.TAB);
    assertFocused("Script");
    press(KeyCode.TAB);
    assertFocused("May they be quoted?");
    press(KeyCode.TAB);
    press(KeyCode.TAB);
    assertFocused("Assumption 1");
    type("own");
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    waitFor("the one that is known", () -> assumptions().equals(List.of("They build their own")));
    press(KeyCode.TAB);
    assertFocused("Assumption 2");
    press(KeyCode.TAB);
    press(KeyCode.TAB);
    assertFocused("Question 1");

    type("Do you like our portal?");
    named("Yes or no would answer it. Ask for a story: what happened, when, how.");
    waitFor("what was typed", () -> own().getFirst().equals("Do you like our portal?"));
    press(KeyCode.CONTROL, KeyCode.ENTER);
    String open = "What is it like to work with our portal? What works, and what gets in your way?";
    waitFor("the rewording", () -> own().getFirst().equals(open));
    assertFocused("Question 1");
    assertThat(exists("Closed")).isFalse();
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("as it was typed", () -> own().getFirst().equals("Do you like our portal?"));
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    waitFor("the rewording again", () -> own().getFirst().equals(open));
    for (int place = 2; place <= 5; place++) {
      press(KeyCode.TAB);
      assertFocused("Question " + place);
      type("What happened then, in step " + place + "?");
    }
    press(KeyCode.TAB);
    assertFocused("feature");
    type("databases");
    press(KeyCode.TAB);
    assertFocused("A");
    type("quotas");
    waitFor("all five", () -> own().stream().noneMatch(String::isBlank));
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    waitFor("it runs", () -> interviews().getFirst().isRunning());
    named("Walk me through the latest release you worked on. How did it get to production?");
  }

  @Test
  void undoOfNamingTheDeveloperLeavesAllThatWasTyped() {
    openInterviews();
    press(KeyCode.CONTROL, KeyCode.N);
    focus(field("own-1"));
    type("When did you last give up?");
    focus(field("purpose"));
    type("what slows them down");
    focus(field("developer"));
    type("dev 7");
    press(KeyCode.ENTER);
    waitFor("the interview", () -> interviews().size() == 1);
    assertFocused("Team");
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("none", () -> interviews().isEmpty());
    TextField name = field("developer");
    waitFor("the name", () -> name.getText().equals("dev 7"));
    assertThat(field("purpose").getText()).isEqualTo("what slows them down");
    assertThat(field("own-1").getText()).isEqualTo("When did you last give up?");
    focus(field("developer"));
    press(KeyCode.ENTER);
    waitFor("the interview again", () -> interviews().size() == 1);
    assertThat(own().getFirst()).isEqualTo("When did you last give up?");
  }

  @Test
  void aKnownDevelopersTeamIsShownAndEscLeadsBackToTheRow() throws Exception {
    try (Workspace workspace = Workspace.open(file(), setup())) {
      workspace
          .change(
              "known",
              tx -> {
                InterviewPreparation preparation =
                    new InterviewPreparation(new PeopleStore(), new InterviewsStore());
                LocalDate day = LocalDate.of(2027, 1, 15);
                preparation.prepare(tx, "dev 1", "Payments", Consent.NOT_ASKED, day);
                preparation.prepare(tx, "dev 2", "Search", Consent.NOT_ASKED, day);
                preparation.prepare(tx, "dev 3", "Search", Consent.NOT_ASKED, day);
                return true;
              })
          .join();
    }
    openInterviews();
    press(KeyCode.CONTROL, KeyCode.N);
    type("dev 1");
    press(KeyCode.TAB);
    assertFocused("Team");
    TextField team = field("team");
    waitFor("their team", () -> team.getText().equals("Payments"));
    assertThat(fx(() -> Window.getWindows().stream().anyMatch(Popup.class::isInstance)))
        .as("nothing is offered for it")
        .isFalse();
    press(KeyCode.ESCAPE);
    assertFocused("All interviews");
    press(KeyCode.ENTER);
    named("Prepare an interview with dev 1");
    assertThat(field("day").getText()).as("the new one").isNotEqualTo(day("2027-01-15"));
    press(KeyCode.ESCAPE);
    press(KeyCode.HOME);
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    waitFor("a form", () -> exists("Purpose"));
    String with = field("developer").getText();
    press(KeyCode.ESCAPE);
    assertFocused("All interviews");
    press(KeyCode.ENTER);
    named("Prepare an interview with " + with);
  }

  private static String day(String iso) {
    return TypedDay.words(LocalDate.parse(iso));
  }

  @Test
  void escLeavesWithWhatWasTypedAndTheChoiceOfConsentObeysTheArrows() {
    openInterviews();
    press(KeyCode.ENTER);
    assertFocused("Developer");
    type("dev 3");
    press(KeyCode.ENTER);
    waitFor("an interview", () -> interviews().size() == 1);
    focus(named(ChoiceBox.class, "May they be quoted?"));
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    waitFor(
        "the second answer",
        () -> interviews().getFirst().preparation().consent() == Consent.PSEUDONYM_ONLY);
    press(KeyCode.UP);
    waitFor("the first", () -> interviews().getFirst().preparation().consent() == Consent.YES);
    focus(field("assumption-2"));
    type("They build their own tools");
    press(KeyCode.ESCAPE);
    waitFor("the list", () -> shows("Prepare interview"));
    waitFor("the assumption", () -> assumptions().equals(List.of("They build their own tools")));
  }

  @Test
  void nothingTypedIsLostWhenTheWindowIsClosedInTheMiddle() {
    openInterviews();
    press(KeyCode.CONTROL, KeyCode.N);
    focus(field("purpose"));
    type("what slows them down");
    focus(field("own-1"));
    type("When did you last give up?");
    focus(field("developer"));
    type("dev 7");
    close();

    openInterviews();
    waitFor("the interview", () -> interviews().size() == 1);
    assertThat(interviews().getFirst().preparation().purpose()).isEqualTo("what slows them down");
    assertThat(own().getFirst()).isEqualTo("When did you last give up?");
  }

  @Test
  void anInterviewIsRemovedAndBroughtBackAndPreparedAgain() {
    openInterviews();
    press(KeyCode.CONTROL, KeyCode.N);
    type("dev 3");
    press(KeyCode.ENTER);
    waitFor("the interview", () -> interviews().size() == 1);
    focus(field("own-1"));
    type("What did you do then?");
    press(KeyCode.ESCAPE);
    assertFocused("All interviews");
    waitFor("the question", () -> own().getFirst().equals("What did you do then?"));
    named("prepared for today");
    press(KeyCode.DELETE);
    waitFor("none", () -> interviews().isEmpty());
    fire(named(ButtonBase.class, "Undo"));
    waitFor("it is back", () -> interviews().size() == 1);
    assertThat(own().getFirst()).isEqualTo("What did you do then?");
    waitFor("its page", () -> exists("Prepare the next one like this"));
    fire(named(ButtonBase.class, "Prepare the next one like this"));
    assertFocused("Developer");
    type("dev 4");
    press(KeyCode.ENTER);
    waitFor("another", () -> interviews().size() == 2);
    waitFor("somebody else", () -> developer().equals("dev 4"));
    press(KeyCode.ESCAPE);
    assertFocused("All interviews");
    press(KeyCode.ENTER);
    named("Prepare an interview with dev 4");
    assertFocused("Developer");
    assertThat(field("developer").getText()).isEqualTo("dev 4");
    assertThat(own().getFirst()).isEqualTo("What did you do then?");
  }
}
