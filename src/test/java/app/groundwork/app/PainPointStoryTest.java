package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.PainFigures;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.PainStatus;
import app.groundwork.model.evidence.ToldPiece;
import app.groundwork.model.interviews.DefaultScript;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.EvidenceLedger;
import app.groundwork.store.evidence.EvidenceLinks;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pain point, its evidence, and the way to where that was seen and heard. */
class PainPointStoryTest extends WindowStory {
  private static final long SECOND = 1_000;

  /** One entry each quarter of a minute: this is the one of minute 41. */
  private static final int AT_41 = 41 * 4;

  private final PeopleStore people = new PeopleStore();
  private final ShadowingStore sessions = new ShadowingStore();
  private final InterviewsStore interviews = new InterviewsStore();
  private final EvidenceStore evidence = new EvidenceStore();
  private final EvidenceLinks links = new EvidenceLinks();

  @BeforeEach
  void twoPainPoints() throws Exception {
    try (Workspace workspace = Workspace.open(file(), setup().sameThread())) {
      workspace.change("fill", this::fill).join();
    }
    open();
    press(KeyCode.CONTROL, KeyCode.DIGIT3);
    navigate(new ItemRef(EvidenceStore.PAIN_POINT, "slow"));
    waitFor("its cards", () -> count() == 3);
  }

  private boolean fill(Tx tx) {
    long start = clock.millis() - 3_600 * SECOND;
    String team = people.teamNamed(tx, "Payments").id();
    sessions.save(
        tx,
        new ShadowSession(
            "s1",
            people.developerNamed(tx, "Ada", team).id(),
            team,
            "release",
            "",
            Consent.YES,
            null,
            null,
            null,
            start,
            start + 3_000 * SECOND));
    for (int i = 0; i < 200; i++) {
      sessions.save(
          tx,
          new LogEntry(
              "e" + i,
              "s1",
              start + i * 15 * SECOND,
              null,
              i == AT_41 ? EntryKind.ERROR : EntryKind.NOTE,
              "entry number " + i,
              null,
              i == AT_41 ? 3 : 0,
              null,
              null,
              null,
              null));
    }
    interviews.save(
        tx,
        new Interview(
                "i1",
                new Preparation(
                    people.developerNamed(tx, "Bo Lund", null).id(),
                    null,
                    LocalDate.of(2026, 3, 10),
                    DefaultScript.ID,
                    "Half-hour interview",
                    "",
                    Consent.PSEUDONYM_ONLY,
                    false))
            .withStartedAt(start)
            .withEndedAt(start + 1_800 * SECOND));
    note(tx, "n1", start + 60 * SECOND, NoteKind.QUOTE, "I wait for the build all day long");
    note(tx, "n2", start + 120 * SECOND, NoteKind.NOTE, "keeps a script of his own");
    evidence.save(tx, new PainPoint("slow", "Slow builds", null));
    evidence.save(tx, new PainPoint("dup", "Builds take ages", null));
    links.link(tx, "slow", entry("e3"));
    links.link(tx, "slow", entry("e" + AT_41));
    links.link(tx, "slow", note("n1"));
    links.link(tx, "dup", note("n1"));
    links.link(tx, "dup", entry("e5"));
    return true;
  }

  private void note(Tx tx, String id, long at, NoteKind kind, String text) {
    interviews.save(tx, new InterviewNote(id, "i1", at, null, kind, text, null, null));
  }

  @Test
  void fromAPainPointToMinute41OfASessionAndBack() {
    assertThat(fx(() -> shows("Developer 2"))).as("Bo by his pseudonym").isTrue();
    for (String way : new String[] {"Esc", "button", "Alt+Left"}) {
      choose("e" + AT_41);
      press(KeyCode.ENTER);
      assertFocused("Time log");
      waitFor("the entry", () -> chosenEntry().filter(e -> e.id().equals("e" + AT_41)).isPresent());
      waitFor("it on screen", () -> isVisible("entry number " + AT_41));
      ButtonBase back = named(ButtonBase.class, "Back to Evidence");
      switch (way) {
        case "Esc" -> press(KeyCode.ESCAPE);
        case "button" -> click(back);
        default -> press(KeyCode.ALT, KeyCode.LEFT);
      }
      assertFocused("Pieces of evidence");
      assertThat(fx(() -> cards().getSelectionModel().getSelectedItem().id()))
          .as(way)
          .isEqualTo("e" + AT_41);
      assertThat(fx(() -> exists("Back to Shadowing"))).as("no way back from home").isFalse();
    }
  }

  @Test
  void aQuoteLeadsToItsLineInTheSynthesisAndBack() {
    choose("n1");
    press(KeyCode.ENTER);
    waitFor("the synthesis", () -> exists("Back to Evidence"));
    waitFor("its line", () -> exists("The interview’s lines") || shows("I wait for the build"));
    settle();
    press(KeyCode.ESCAPE);
    assertFocused("Pieces of evidence");
    assertThat(fx(() -> cards().getSelectionModel().getSelectedItem().id())).isEqualTo("n1");
  }

  @Test
  void twoAreMergedUndoneAndRedone() {
    press(KeyCode.CONTROL, KeyCode.M);
    assertFocused("Which one is the same?");
    type("ages");
    press(KeyCode.ENTER);
    waitFor(
        "what it means",
        () ->
            shows("‘Builds take ages’ becomes part of ‘Slow builds’")
                && shows("they have 4 pieces of evidence"));
    assertFocused("Merge");
    press(KeyCode.TAB);
    press(KeyCode.SPACE);
    waitFor("the other way", () -> shows("‘Slow builds’ becomes part of ‘Builds take ages’"));
    fire(id(ButtonBase.class, "pain-merge-do"));
    waitFor("one", () -> pain("slow").isEmpty());
    waitFor("the kept one", () -> titleText().equals("Builds take ages"));
    waitFor("all cards once", () -> count() == 4);
    fire(named(ButtonBase.class, "Undo"));
    waitFor("both", () -> pain("slow").isPresent());
    waitFor("its own cards", () -> count() == 2);
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    waitFor("one again", () -> pain("slow").isEmpty() && figures("dup").pieces() == 4);
  }

  @Test
  void aQuestionIsPutAwayBeforeAnythingIsUndone() {
    focus(id(Node.class, "pain-framed"));
    press(KeyCode.SPACE);
    waitFor("framed", () -> now().solutionFramed());
    press(KeyCode.CONTROL, KeyCode.M);
    assertFocused("Which one is the same?");
    type("ages");
    press(KeyCode.ENTER);
    assertFocused("Merge");
    press(KeyCode.CONTROL, KeyCode.Z);
    assertFocused("Pieces of evidence");
    assertThat(fx(() -> shows("becomes part of"))).isFalse();
    assertThat(now().solutionFramed()).isTrue();
    navigate(new ItemRef(EvidenceStore.PAIN_POINT, "dup"));
    waitFor("the other one", () -> titleText().equals("Builds take ages"));
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("undone", () -> !now().solutionFramed());
    waitFor("shown where", () -> titleText().equals("Slow builds"));
  }

  @Test
  void anItemIsLinkedItsEntryDeletedAndThatUndone() {
    press(KeyCode.CONTROL, KeyCode.DIGIT1);
    navigate(entry("e9"));
    assertFocused("Time log");
    press(KeyCode.CONTROL, KeyCode.L);
    assertFocused("What is it evidence of?");
    type("slow");
    press(KeyCode.ENTER);
    waitFor("the link", () -> figures("slow").pieces() == 4);
    assertFocused("Time log");
    waitFor("the chip", () -> exists("Show pain point ‘Slow builds’"));

    press(KeyCode.DELETE);
    waitFor("one piece less", () -> figures("slow").pieces() == 3);
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("the piece again", () -> figures("slow").pieces() == 4);
    press(KeyCode.CONTROL, KeyCode.DIGIT3);
    waitFor("the card", () -> count() == 4);
  }

  @Test
  void anObservationMakesANewPainPointAndItsChipLeadsThere() {
    press(KeyCode.CONTROL, KeyCode.DIGIT1);
    navigate(entry("e10"));
    assertFocused("Time log");
    press(KeyCode.SHIFT, KeyCode.DOWN);
    press(KeyCode.CONTROL, KeyCode.L);
    assertFocused("What are these 2 evidence of?");
    type("Nobody knows the docs");
    press(KeyCode.ENTER);
    waitFor("a word", () -> shows("Ctrl+Enter makes a new one"));
    press(KeyCode.CONTROL, KeyCode.ENTER);
    fire(named(ButtonBase.class, "Show pain point ‘Nobody knows the docs’"));
    waitFor("the pain point", () -> titleText().equals("Nobody knows the docs"));
    waitFor("two cards", () -> count() == 2);
    named("Back to Shadowing");
  }

  @Test
  void aLineOfASynthesisIsLinked() {
    press(KeyCode.CONTROL, KeyCode.DIGIT2);
    navigate(note("n2"));
    waitFor("the line", () -> shows("keeps a script of his own"));
    settle();
    press(KeyCode.CONTROL, KeyCode.L);
    assertFocused("What is it evidence of?");
    type("slow");
    press(KeyCode.ENTER);
    waitFor("the link", () -> figures("slow").pieces() == 4);
    fire(named(ButtonBase.class, "Show pain point ‘Slow builds’"));
    waitFor("the card that led here", () -> "n2".equals(chosenCard()));
    press(KeyCode.CONTROL, KeyCode.DIGIT1);
    navigate(entry("e" + AT_41));
    assertFocused("Time log");
    fire(named(ButtonBase.class, "Show pain point ‘Slow builds’"));
    waitFor("another one of the same", () -> ("e" + AT_41).equals(chosenCard()));
  }

  private @Nullable String chosenCard() {
    ToldPiece card = cards() == null ? null : cards().getSelectionModel().getSelectedItem();
    return card == null ? null : card.id();
  }

  @Test
  void theQuestionCostsTheListNoRow() {
    press(KeyCode.CONTROL, KeyCode.DIGIT1);
    navigate(entry("e9"));
    assertFocused("Time log");
    ListView<?> log = id(ListView.class, "log");
    settle();
    double high = fx(log::getHeight);
    press(KeyCode.CONTROL, KeyCode.L);
    assertFocused("What is it evidence of?");
    settle();
    assertThat(fx(log::getHeight)).isEqualTo(high);
    Node question = fx(() -> log.getScene().lookup(".link-question"));
    assertThat(fx(() -> question.localToScene(question.getLayoutBounds()).getMaxY()))
        .as("whole above the status line")
        .isLessThanOrEqualTo(772);
    for (String letter : List.of("s", "l", "o")) {
      type(letter);
      settle();
      Region offer = fx(() -> (Region) question.lookup(".title-offers .list-row"));
      assertThat(fx(offer::getHeight)).as("offered after " + letter).isGreaterThan(16);
      assertThat(fx(() -> ((Region) question).getHeight() - question.prefHeight(400)))
          .as("no room left empty")
          .isZero();
    }
    press(KeyCode.TAB);
    press(KeyCode.TAB);
    focus(log);
    settle();
    assertThat(fx(() -> exists("What is it evidence of?"))).as("gone with the focus").isFalse();
  }

  @Test
  void anEmptiedTitleStaysAndThatIsSaid() {
    focus(id(Node.class, "pain-head-title"));
    press(KeyCode.CONTROL, KeyCode.A);
    press(KeyCode.BACK_SPACE);
    waitFor("what is wrong", () -> shows("A pain point needs a title."));
    focus(cards());
    waitFor("the word", () -> shows("A pain point needs a title: ‘Slow builds’ stays"));
    assertThat(titleText()).isEqualTo("Slow builds");
  }

  @Test
  void anEmptiedTitleIsThereAgainAtEsc() {
    choose("e3");
    press(KeyCode.F2);
    assertFocused("Title");
    press(KeyCode.CONTROL, KeyCode.A);
    press(KeyCode.DELETE);
    waitFor("what is wrong", () -> shows("A few words say what hurts"));
    press(KeyCode.ESCAPE);
    assertThat(fx(this::titleText)).isEqualTo("Slow builds");
  }

  @Test
  void escLeadsFromTheChipOfALineBackToTheLine() {
    press(KeyCode.CONTROL, KeyCode.DIGIT2);
    navigate(note("n1"));
    waitFor("the line", () -> shows("I wait for the build all day long"));
    settle();
    fire(named(ButtonBase.class, "Show pain point ‘Slow builds’"));
    waitFor("the card that led here", () -> "n1".equals(chosenCard()));
    press(KeyCode.ESCAPE);
    waitFor("the line again", () -> !exists("Back to Interviews"));
    waitFor("its words", () -> shows("I wait for the build all day long"));
    assertThat(fx(() -> exists("Pieces of evidence"))).isFalse();
  }

  @Test
  void whatIsClickedOverTheCardsLeavesTheKeysToThem() {
    choose("e3");
    click(id(ButtonBase.class, "pain-strongest"));
    waitFor("the quote", () -> "e3".equals(now().strongestId()));
    assertFocused("Pieces of evidence");
  }

  @Test
  void everyFieldIsEditedByKeyboard() {
    focus(id(Node.class, "pain-head-title"));
    press(KeyCode.CONTROL, KeyCode.A);
    type("Builds are slow");
    waitFor("the title", () -> now().title().equals("Builds are slow"));
    press(KeyCode.CONTROL, KeyCode.A);
    press(KeyCode.DELETE);
    waitFor("a word", () -> shows("A pain point needs a title"));
    press(KeyCode.ESCAPE);
    assertFocused("Pieces of evidence");
    waitFor("the title again", () -> titleText().equals("Builds are slow"));

    ChoiceBox<?> status = id(ChoiceBox.class, "pain-status");
    focus(status);
    press(KeyCode.DOWN);
    waitFor("being solved", () -> now().status() == PainStatus.BEING_SOLVED);
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    waitFor("the question", () -> shows("Until then its status stays ‘Solved’"));
    assertFocused("Why it will not be solved");
    press(KeyCode.ESCAPE);
    waitFor("the status as it was", () -> status.getValue() == PainStatus.SOLVED);
    waitFor("a word", () -> shows("‘Builds are slow’ stays Solved: a rejection needs a reason"));
    focus(status);
    press(KeyCode.DOWN);
    assertFocused("Why it will not be solved");
    type("too dear");
    waitFor("the reason", () -> now().rejectedBecause().equals("too dear"));
    assertThat(now().status()).isEqualTo(PainStatus.REJECTED);
    waitFor("no question", () -> !shows("Say why"));

    focus(id(Node.class, "pain-theme"));
    type("Speed");
    press(KeyCode.ENTER);
    waitFor("the theme", () -> now().themeId() != null);
    assertFocused("Pieces of evidence");

    focus(id(Node.class, "pain-framed"));
    press(KeyCode.SPACE);
    waitFor("framed", () -> now().lacksProblem());
    waitFor("the question", () -> shows("What could they not do"));
    focus(named("Problem behind it"));
    type("no feedback");
    waitFor("the problem", () -> now().problemBehind().equals("no feedback"));

    focus(named("Description"));
    type("minutes each");
    waitFor("the description", () -> now().description().equals("minutes each"));

    choose("e3");
    press(KeyCode.Q);
    waitFor("the quote", () -> "e3".equals(now().strongestId()));
    fire(id(ButtonBase.class, "pain-quote-leave"));
    waitFor("the suggestion", () -> now().strongestId() == null);
    choose("e3");
    press(KeyCode.DELETE);
    waitFor("one card less", () -> count() == 2 && figures("slow").pieces() == 2);
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("the card again", () -> count() == 3);
    waitFor(
        "it is chosen again",
        () -> cards().getSelectionModel().getSelectedItem().id().equals("e3"));
    press(KeyCode.M);
    assertFocused("Move 1 piece to");
    type("ages");
    press(KeyCode.ENTER);
    waitFor("there", () -> figures("dup").pieces() == 3 && figures("slow").pieces() == 2);
  }

  private void choose(String id) {
    fx(
        () -> {
          ListView<ToldPiece> cards = cards();
          cards.getSelectionModel().clearSelection();
          for (int i = 0; i < cards.getItems().size(); i++) {
            if (cards.getItems().get(i).id().equals(id)) {
              cards.getSelectionModel().clearAndSelect(i);
            }
          }
          cards.requestFocus();
          return null;
        });
    settle();
  }

  @SuppressWarnings("unchecked")
  private ListView<ToldPiece> cards() {
    return (ListView<ToldPiece>) stage.getScene().lookup("#pain-pieces");
  }

  /** How many cards there are; -1 while no pain point is on screen. */
  private int count() {
    return cards() == null ? -1 : cards().getItems().size();
  }

  private String titleText() {
    return stage.getScene().lookup("#pain-head-title") instanceof TextInputControl title
        ? title.getText()
        : "";
  }

  private Optional<LogEntry> chosenEntry() {
    return stage.getScene().lookup(".review-log") instanceof ListView<?> log
            && log.getSelectionModel().getSelectedItem() instanceof LogEntry entry
        ? Optional.of(entry)
        : Optional.empty();
  }

  /** True if a row with those words lies inside of the log. */
  private boolean isVisible(String words) {
    Node log = stage.getScene().lookup(".review-log");
    return log.lookupAll(".entry-words").stream()
        .filter(node -> node instanceof javafx.scene.control.Label l && l.getText().equals(words))
        .anyMatch(
            node ->
                log.localToScene(log.getLayoutBounds())
                    .contains(node.localToScene(node.getLayoutBounds())));
  }

  private PainPoint now() {
    return pain("slow").orElseThrow();
  }

  private Optional<PainPoint> pain(String id) {
    return look(tx -> evidence.painPoint(tx, id));
  }

  private PainFigures figures(String id) {
    Map<String, PainFigures> all = look(tx -> new EvidenceLedger().figures(tx, Set.of(id)));
    return all.getOrDefault(id, PainFigures.NONE);
  }

  private <R> R look(Function<Tx, R> look) {
    return read(workspace -> workspace.query(look::apply).join());
  }

  private static ItemRef entry(String id) {
    return new ItemRef(ShadowingStore.ENTRY, id);
  }

  private static ItemRef note(String id) {
    return new ItemRef(InterviewsStore.NOTE, id);
  }
}
