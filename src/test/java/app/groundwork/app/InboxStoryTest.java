package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.Piece;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.EvidenceLedger;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.evidence.Inbox;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InboxStoryTest extends WindowStory {
  private static final List<String> SAID =
      List.of(
          "the pipeline stands still",
          "nobody knows who owns the cluster",
          "certificate refused again",
          "pipeline queue is full",
          "lunch was late",
          "docs speak of the old portal",
          "waited for a runner",
          "renewed the certificate by hand",
          "portal search finds nothing",
          "rolled back in seven steps");

  private final EvidenceStore evidence = new EvidenceStore();

  @BeforeEach
  void fill() throws Exception {
    try (Workspace workspace = Workspace.open(file(), setup())) {
      workspace.change("fill", this::fill).join();
    }
  }

  private boolean fill(Tx tx) {
    PeopleStore people = new PeopleStore();
    ShadowingStore sessions = new ShadowingStore();
    long start = clock.millis() - 7_200_000;
    String developer = people.developerNamed(tx, "Ada", null).id();
    sessions.save(
        tx,
        new ShadowSession(
            "s",
            developer,
            null,
            "release",
            "",
            Consent.YES,
            null,
            null,
            null,
            start,
            start + 3_600_000));
    for (int i = 0; i < SAID.size(); i++) {
      sessions.save(
          tx,
          new LogEntry(
              "e" + i,
              "s",
              start + (i + 1) * 60_000L,
              null,
              EntryKind.ERROR,
              SAID.get(i),
              null,
              2,
              null,
              null,
              null,
              null));
    }
    for (String title : List.of("Slow pipelines", "Certificates by hand", "Docs nobody finds")) {
      evidence.save(tx, new PainPoint(tx.newId(), title, null));
    }
    return true;
  }

  /** What stands in the file: each pain point's evidence, and what waits. */
  private Map<String, List<String>> ledger() {
    return read(
        workspace ->
            workspace
                .query(
                    tx -> {
                      Map<String, List<String>> all = new TreeMap<>();
                      for (PainPoint pain : evidence.painPoints(tx)) {
                        all.put(pain.title(), words(new EvidenceLedger().pieces(tx, pain.id())));
                      }
                      all.put("inbox", words(new Inbox().read(tx)));
                      return all;
                    })
                .join());
  }

  private static List<String> words(List<Piece> pieces) {
    return pieces.stream().map(Piece::words).toList();
  }

  private void openLedger() {
    open();
    press(KeyCode.CONTROL, KeyCode.DIGIT3);
    waitFor("the inbox", () -> shows("Inbox · 10"));
    assertFocused("Inbox");
    waitForChoice(SAID.getFirst());
  }

  private ListView<?> list() {
    return id(ListView.class, "inbox-list");
  }

  private TextField field() {
    return id(TextField.class, "inbox-field");
  }

  private void waitForChoice(String words) {
    waitFor(
        "‘" + words + "’ chosen",
        () ->
            find("Inbox") instanceof ListView<?> list
                && list.getSelectionModel().getSelectedItems().size() == 1
                && list.getSelectionModel().getSelectedItem().toString().contains(words));
  }

  private void waitForMark(String title) {
    waitFor(
        "‘" + title + "’ marked",
        () ->
            String.valueOf(((TextField) find("Link to pain point")).getAccessibleHelp())
                .contains("‘" + title + "’"));
  }

  /** Enter marks the first that shares words, Enter takes it. */
  private void takeSuggestion(String title) {
    waitFor(
        "‘" + title + "’ offered",
        () -> !stage.getScene().getRoot().lookupAll(".inbox-offer").isEmpty());
    press(KeyCode.ENTER);
    waitForMark(title);
    press(KeyCode.ENTER);
  }

  @Test
  void tenFindingsAreSortedByKeyboardAlone() {
    openLedger();
    // By what shares words with it.
    takeSuggestion("Slow pipelines");
    waitForChoice(SAID.get(1));
    // To a new pain point, called as is typed.
    type("Nobody owns it");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    waitForChoice(SAID.get(2));
    // By a few letters.
    type("certi");
    waitForMark("Certificates by hand");
    press(KeyCode.ENTER);
    waitForChoice(SAID.get(3));
    takeSuggestion("Slow pipelines");
    waitForChoice(SAID.get(4));
    press(KeyCode.DELETE);
    waitForChoice(SAID.get(5));
    type("find do");
    waitForMark("Docs nobody finds");
    press(KeyCode.ENTER);
    waitForChoice(SAID.get(6));
    // Letters, thought better of, then down to the second offer.
    type("x");
    press(KeyCode.ESCAPE);
    assertFocused("Inbox");
    type("n");
    waitForMark("Nobody owns it");
    press(KeyCode.DOWN);
    waitForMark("Docs nobody finds");
    press(KeyCode.UP);
    press(KeyCode.ENTER);
    waitForChoice(SAID.get(7));
    // To two pain points.
    type("certi");
    press(KeyCode.SHIFT, KeyCode.ENTER);
    waitFor("it stays", () -> shows("Linked once"));
    waitForChoice(SAID.get(7));
    type("slow");
    waitForMark("Slow pipelines");
    press(KeyCode.ENTER);
    waitForChoice(SAID.get(8));
    // Two at once: the last that are left.
    press(KeyCode.SHIFT, KeyCode.DOWN);
    waitFor("both chosen", () -> shows("2 findings chosen"));
    type("docs");
    waitForMark("Docs nobody finds");
    press(KeyCode.ENTER);
    waitFor("all sorted", () -> shows("All sorted"));
    assertThat(ledger())
        .isEqualTo(
            Map.of(
                "Slow pipelines", List.of(SAID.get(0), SAID.get(3), SAID.get(7)),
                "Nobody owns it", List.of(SAID.get(1), SAID.get(6)),
                "Certificates by hand", List.of(SAID.get(2), SAID.get(7)),
                "Docs nobody finds", List.of(SAID.get(5), SAID.get(8), SAID.get(9)),
                "inbox", List.of()));
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("two are back", () -> shows("2 findings chosen"));
    assertFocused("Inbox");
  }

  @Test
  void eachStepIsTakenBackAndTheFindingIsChosenAgain() {
    openLedger();
    takeSuggestion("Slow pipelines");
    waitFor("the notice", () -> shows("Linked to ‘Slow pipelines’"));
    waitFor("nine left", () -> shows("Inbox · 9"));
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("ten again", () -> shows("Inbox · 10"));
    waitForChoice(SAID.get(0));
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    waitFor("nine left", () -> shows("Inbox · 9"));
    waitForChoice(SAID.get(1));
    press(KeyCode.DELETE);
    waitFor("eight left", () -> shows("Inbox · 8"));
    press(KeyCode.CONTROL, KeyCode.Z);
    waitForChoice(SAID.get(1));
    type("New one");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    waitFor("eight left", () -> shows("Inbox · 8"));
    assertThat(ledger()).containsEntry("New one", List.of(SAID.get(1)));
    press(KeyCode.CONTROL, KeyCode.Z);
    waitForChoice(SAID.get(1));
    assertThat(ledger()).doesNotContainKey("New one");
  }

  @Test
  void theListKeepsItsOrderAndTheChosenRowWhileFindingsAreLinked() {
    openLedger();
    press(KeyCode.F6);
    TableView<?> table = id(TableView.class, "pains-table");
    assertFocused(table);
    waitFor("the first chosen", () -> chosenPain(table).equals("Certificates by hand"));
    press(KeyCode.DOWN);
    waitFor("the second chosen", () -> chosenPain(table).equals("Docs nobody finds"));
    press(KeyCode.SHIFT, KeyCode.F6);
    assertFocused("Inbox");
    takeSuggestion("Slow pipelines");
    waitFor("it leads", () -> titles(table).getFirst().equals("Slow pipelines"));
    assertThat(chosenPain(table)).isEqualTo("Docs nobody finds");
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("by title again", () -> titles(table).getLast().equals("Slow pipelines"));
    assertThat(chosenPain(table)).isEqualTo("Docs nobody finds");
    assertThat(list().getSelectionModel().getSelectedIndex()).isZero();
    assertThat(field().getText()).isEmpty();
  }

  @Test
  void aClickOnAHeadSortsAndTheOrderStaysWhileFindingsAreLinked() {
    openLedger();
    TableView<?> table = id(TableView.class, "pains-table");
    waitFor("all three", () -> titles(table).size() == 3);
    click(named("Pain point"));
    waitFor("by title", () -> titles(table).getFirst().equals("Certificates by hand"));
    click(named("Pain point"));
    waitFor("the other way", () -> titles(table).getFirst().equals("Slow pipelines"));
    focus(list());
    type("certi");
    waitForMark("Certificates by hand");
    press(KeyCode.ENTER);
    waitFor("nine left", () -> shows("Inbox · 9"));
    assertThat(titles(table))
        .containsExactly("Slow pipelines", "Docs nobody finds", "Certificates by hand");
  }

  private static String chosenPain(TableView<?> table) {
    Object item = table.getSelectionModel().getSelectedItem();
    return item == null ? "" : title(item);
  }

  private static List<String> titles(TableView<?> table) {
    return table.getItems().stream().map(InboxStoryTest::title).toList();
  }

  private static String title(Object row) {
    String told = row.toString();
    int from = told.indexOf("title=") + 6;
    return told.substring(from, told.indexOf(", description", from));
  }

  @Test
  void painPointsAreMadeRenamedAndRemovedByKeyboard() {
    openLedger();
    press(KeyCode.CONTROL, KeyCode.N);
    assertFocused("Title of the new pain point");
    type("slow PIPELINES");
    press(KeyCode.ENTER);
    waitFor("what is wrong", () -> shows("There is ‘Slow pipelines’ already"));
    press(KeyCode.CONTROL, KeyCode.A);
    type("Rollback takes seven steps");
    press(KeyCode.ENTER);
    TableView<?> table = id(TableView.class, "pains-table");
    assertFocused(table);
    waitFor("it is chosen", () -> chosenPain(table).equals("Rollback takes seven steps"));
    press(KeyCode.F2);
    assertFocused("Title");
    press(KeyCode.CONTROL, KeyCode.A);
    type("Rollback by hand");
    press(KeyCode.ENTER);
    waitFor("its name", () -> chosenPain(table).equals("Rollback by hand"));
    press(KeyCode.DELETE);
    waitFor("it is gone", () -> !titles(table).contains("Rollback by hand"));
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("it is back", () -> titles(table).contains("Rollback by hand"));
    assertThat(ledger()).containsKey("Rollback by hand");
  }
}
