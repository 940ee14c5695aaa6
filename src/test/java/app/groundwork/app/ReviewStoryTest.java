package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stopped session is set right. */
class ReviewStoryTest extends WindowStory {
  @BeforeEach
  void threeEntries() {
    open();
    start("dev 1");
    clock.pass(Duration.ofMinutes(1));
    log("one");
    clock.pass(Duration.ofMinutes(1));
    log("two");
    clock.pass(Duration.ofMinutes(1));
    log("three");
    clock.pass(Duration.ofMinutes(1));
    press(KeyCode.CONTROL, KeyCode.E);
    waitFor("the end", () -> !session().isRunning());
    named("What it adds up to");
    press(KeyCode.ENTER);
    assertFocused("Time log");
    waitFor("the first entry", () -> chosen().text().equals("one"));
  }

  @Test
  void aLetterGivesTheKindADigitTheFriction() {
    press(KeyCode.DOWN);
    type("e");
    waitFor("an error", () -> entries().get(1).kind() == EntryKind.ERROR);
    waitFor("the row", () -> chosen().kind() == EntryKind.ERROR);
    type("3");
    waitFor("friction", () -> entries().get(1).severity() == 3);
    press(KeyCode.DOWN);
    type("h");
    waitFor("a wish", () -> entries().get(2).kind() == EntryKind.WISH);
    type("2");
    waitFor("friction", () -> entries().get(2).severity() == 2);
    type("0");
    waitFor("no friction", () -> entries().get(2).severity() == 0);
    assertFocused("Time log");

    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("friction back", () -> entries().get(2).severity() == 2);
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("no friction", () -> entries().get(2).severity() == 0);
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("a note", () -> entries().get(2).kind() == EntryKind.NOTE);
    assertThat(entries().get(1).severity()).isEqualTo(3);
    waitFor("the editor too", () -> kind().getValue() == EntryKind.NOTE);
  }

  @Test
  void whatTheDeveloperAgreedToStandsBesideTheTitle() {
    waitFor("nobody asked", () -> shows("Consent not asked"));
    consent(Consent.NO);
    waitFor("no consent", () -> shows("No consent") && !shows("Consent not asked"));
    consent(Consent.PSEUDONYM_ONLY);
    waitFor("a pseudonym", () -> shows("Pseudonym only"));
    consent(Consent.YES);
    waitFor("nothing to heed", () -> !shows("Pseudonym only"));
  }

  private void consent(Consent answer) {
    fx(
        () -> {
          ((ChoiceBox<?>) find("Consent")).getSelectionModel().select(answer.ordinal());
          return null;
        });
    waitFor("the consent", () -> session().consent() == answer);
  }

  @Test
  void aRemovedEntryComesBack() {
    press(KeyCode.DOWN);
    press(KeyCode.DELETE);
    waitFor("one less", () -> entries().size() == 2);
    assertThat(entries()).extracting(LogEntry::text).containsExactly("one", "three");
    waitFor("a neighbour", () -> chosen() != null);
    assertFocused("Time log");
    fire(named(ButtonBase.class, "Undo"));
    waitFor("all back", () -> entries().size() == 3);
    waitFor("all on screen", () -> log().getItems().size() == 3);
    assertFocused("Time log");
    press(KeyCode.DELETE);
    press(KeyCode.DELETE);
    press(KeyCode.DELETE);
    waitFor("none", () -> entries().isEmpty());
    waitFor("words for it", () -> shows("Nothing was logged"));
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("one back", () -> log().getItems().size() == 1);
  }

  @Test
  void aChosenEntryStaysChosenWhereverItsTimeMovesIt() {
    focus(named("Time"));
    press(KeyCode.CONTROL, KeyCode.A);
    type("2:30");
    press(KeyCode.ENTER);
    waitFor(
        "the new order",
        () ->
            entries().stream().map(LogEntry::text).toList().equals(List.of("two", "one", "three")));
    waitFor("the row", () -> log().getSelectionModel().getSelectedIndex() == 1);
    assertThat(fx(() -> chosen().text())).isEqualTo("one");
    assertThat(textOf(named(TextField.class, "What happened"))).isEqualTo("one");
    assertFocused("Time log");
    type("e");
    waitFor("its kind", () -> entries().get(1).kind() == EntryKind.ERROR);
    assertThat(entries().get(1).text()).isEqualTo("one");
    press(KeyCode.CONTROL, KeyCode.Z);
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("the old order", () -> entries().getFirst().text().equals("one"));
    waitFor("the row", () -> log().getSelectionModel().getSelectedIndex() == 0);
    assertThat(fx(() -> chosen().text())).isEqualTo("one");
  }

  @Test
  void aTimeThatCannotBeIsSaidUnderItsField() {
    TextField time = named(TextField.class, "Time");
    focus(time);
    press(KeyCode.CONTROL, KeyCode.A);
    type("soon");
    press(KeyCode.ENTER);
    named("Type a time of the session: mm:ss or h:mm:ss.");
    assertThat(textOf(time)).isEqualTo("soon");
    assertFocused(time);
    press(KeyCode.CONTROL, KeyCode.A);
    type("9:00");
    press(KeyCode.ENTER);
    waitFor("words", () -> shows("The session ends at 04:00"));
    assertFocused(time);
    press(KeyCode.ESCAPE);
    assertFocused("Time log");
    waitFor("the time of the file", () -> time.getText().equals("01:00"));
    assertThat(fx(() -> shows("The session ends at"))).isFalse();
    assertThat(Stamps.of(session(), entries()).getFirst()).isEqualTo("01:00 note one");
  }

  @Test
  void eachFieldIsSavedWhileItIsTypedAndUndoneAsOneStep() {
    type("2");
    waitFor("friction", () -> entries().getFirst().severity() == 2);
    press(KeyCode.ENTER);
    assertFocused("What happened");
    type(" more and more");
    waitFor("the words in the file", () -> entries().getFirst().text().equals("one more and more"));
    assertFocused("What happened");
    focus(named("Tool or document"));
    type("wiki");
    waitFor("the tool in the file", () -> "wiki".equals(entries().getFirst().tool()));
    focus(named("What made it hard"));
    type("no search");
    press(KeyCode.ENTER);
    assertFocused("Time log");
    waitFor("the friction in the file", () -> "no search".equals(entries().getFirst().friction()));

    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("one step", () -> entries().getFirst().friction() == null);
    assertThat(entries().getFirst().tool()).isEqualTo("wiki");
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("one step", () -> entries().getFirst().tool() == null);
    assertThat(entries().getFirst().text()).isEqualTo("one more and more");
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("one step", () -> entries().getFirst().text().equals("one"));
    assertThat(entries().getFirst().severity()).isEqualTo(2);
    waitFor("the field", () -> words().getText().equals("one"));
  }

  @Test
  void theChoicesAreSavedAndFollowTheFile() {
    ChoiceBox<EntryKind> kind = fx(this::kind);
    fx(
        () -> {
          kind.setValue(EntryKind.ASKED);
          return null;
        });
    waitFor("the kind", () -> entries().getFirst().kind() == EntryKind.ASKED);
    focus(named("With whom"));
    type("dev 2");
    waitFor("whom", () -> "dev 2".equals(entries().getFirst().whom()));
    press(KeyCode.ESCAPE);
    press(KeyCode.DOWN);
    waitFor("the other’s kind", () -> kind.getValue() == EntryKind.NOTE);
    assertThat(entries())
        .extracting(LogEntry::kind)
        .containsExactly(EntryKind.ASKED, EntryKind.NOTE, EntryKind.NOTE);
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("no whom", () -> entries().getFirst().whom() == null);
  }

  @Test
  void escLeadsFromTheEditorToTheLogToTheList() {
    press(KeyCode.ENTER);
    assertFocused("What happened");
    press(KeyCode.ESCAPE);
    assertFocused("Time log");
    press(KeyCode.ESCAPE);
    assertFocused("Shadowing sessions, newest first");
    press(KeyCode.ENTER);
    assertFocused("Time log");
  }

  @Test
  void whatWasSaidAtTheStartIsSetRightAfterwards() {
    fx(
        () -> {
          ((ChoiceBox<?>) find("Consent")).getSelectionModel().select(2);
          return null;
        });
    waitFor("the consent", () -> session().consent() == Consent.PSEUDONYM_ONLY);
    waitFor("what it means", () -> shows("Reports and copies call the developer by a pseudonym."));
    focus(named("Team"));
    type("Paymets");
    press(KeyCode.ENTER);
    assertFocused("Time log");
    waitFor("the team", () -> shows("dev 1 · Paymets"));
    focus(named("Workflow"));
    type("deploy a service");
    waitFor("the workflow", () -> session().workflow().equals("deploy a service"));
    waitFor("the title", () -> shows("dev 1 · Paymets · deploy a service"));
    focus(named("You think it takes"));
    type("soon");
    press(KeyCode.ENTER);
    named("“soon” is no length of time. Type minutes (12) or mm:ss (12:30).");
    press(KeyCode.CONTROL, KeyCode.A);
    type("12");
    press(KeyCode.ENTER);
    assertFocused("Time log");
    waitFor("the prediction", () -> Objects.equals(session().observerPredictionMs(), 720_000L));
    TextField prediction = named(TextField.class, "You think it takes");
    waitFor("as a stamp", () -> prediction.getText().equals("12:00"));

    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("one step", () -> session().observerPredictionMs() == null);
    assertThat(session().workflow()).isEqualTo("deploy a service");
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("one step", () -> session().workflow().isEmpty());
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("one step", () -> session().teamId() == null);
    waitFor("the field", () -> ((TextField) find("Team")).getText().isEmpty());
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("one step", () -> session().consent() == Consent.NOT_ASKED);
  }

  @Test
  void aTimeTypedForOneEntryIsNeverGivenToTheRowClickedNext() {
    focus(named("Time"));
    press(KeyCode.CONTROL, KeyCode.A);
    type("2:30");
    clickRow("three");
    waitFor("the move", () -> entries().get(1).text().equals("one"));
    waitFor("the row", () -> chosen().text().equals("three"));
    waitFor("its time", () -> time().getText().equals("03:00"));
    focus(named("Time"));
    press(KeyCode.CONTROL, KeyCode.A);
    type("1:30");
    press(KeyCode.ENTER);
    waitFor("the move", () -> entries().getFirst().text().equals("three"));
    waitFor("the row", () -> log().getSelectionModel().getSelectedIndex() == 0);
    assertThat(fx(() -> chosen().text())).isEqualTo("three");
    assertThat(textOf(time())).isEqualTo("01:30");
    clickRow("two");
    waitFor("its time", () -> time().getText().equals("02:00"));
    assertThat(fx(() -> chosen().text())).isEqualTo("two");
    clickRow("one");
    waitFor("its time", () -> time().getText().equals("02:30"));
    assertThat(Stamps.of(session(), entries()))
        .containsExactly("01:30 note three", "02:00 note two", "02:30 note one");
  }

  @Test
  void whereThereIsLittleRoomOnePaneIsShownAtATime() {
    fx(
        () -> {
          stage.setWidth(640);
          return null;
        });
    named("‹ Sessions");
    press(KeyCode.ESCAPE);
    assertFocused("Shadowing sessions, newest first");
    waitFor("the list alone", () -> !exists("Time log"));
    press(KeyCode.ENTER);
    assertFocused("Time log");
    waitFor("the log alone", () -> !exists("Shadowing sessions, newest first"));
    assertThat(fx(() -> exists("What happened"))).isFalse();
    press(KeyCode.ENTER);
    assertFocused("What happened");
    waitFor("the fields alone", () -> !exists("Time log"));
    press(KeyCode.ESCAPE);
    assertFocused("Time log");
    fire(named(ButtonBase.class, "Details ›"));
    named("What happened");
    fire(named(ButtonBase.class, "‹ Log"));
    assertFocused("Time log");
  }

  @Test
  void theReportIsCopied() {
    fire(named(ButtonBase.class, "Copy report"));
    waitFor("the notice", () -> shows("Report copied as Markdown"));
    assertThat(copied.get()).contains("dev 1", "03:00", "three");
  }

  @SuppressWarnings("unchecked")
  private ListView<LogEntry> log() {
    return (ListView<LogEntry>) find("Time log");
  }

  private LogEntry chosen() {
    return log().getSelectionModel().getSelectedItem();
  }

  private TextField time() {
    return (TextField) find("Time");
  }

  private void clickRow(String words) {
    Node row =
        fx(
            () ->
                log().lookupAll(".entry-row").stream()
                    .filter(
                        found ->
                            found.lookupAll(".entry-words").stream()
                                .anyMatch(label -> ((Label) label).getText().equals(words)))
                    .findFirst()
                    .orElseThrow());
    click(row);
  }

  private TextField words() {
    return (TextField) find("What happened");
  }

  @SuppressWarnings("unchecked")
  private ChoiceBox<EntryKind> kind() {
    return (ChoiceBox<EntryKind>) find("Kind");
  }
}
