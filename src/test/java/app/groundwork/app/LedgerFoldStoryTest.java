package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.ToldPiece;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import java.nio.file.Files;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ledger at twice the size in a small window: one pane at a time, and none over another. */
class LedgerFoldStoryTest extends WindowStory {
  /** More than the pane under the list is high. */
  private static final String LONG = "nobody knows who owns the cluster and so we wait ".repeat(40);

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
    for (int i = 0; i < 40; i++) {
      sessions.save(
          tx,
          new LogEntry(
              "e" + i,
              "s",
              start + (i + 1) * 60_000L,
              null,
              EntryKind.ERROR,
              i == 0 ? LONG : "the pipeline stands still " + i,
              null,
              2,
              null,
              null,
              null,
              null));
    }
    new EvidenceStore().save(tx, new PainPoint("slow", "Slow pipelines", null));
    return true;
  }

  private void openLedger(int zoom) throws Exception {
    Files.writeString(folder.resolve("preferences.properties"), "zoom=" + zoom + "\n");
    open();
    press(KeyCode.CONTROL, KeyCode.DIGIT3);
    waitFor("the inbox", () -> shows("Inbox · 40"));
    assertFocused("Inbox");
    settle();
  }

  @Test
  void fromTheInboxToTheListToOneAndBackByKeyboard() throws Exception {
    openLedger(200);
    assertInside("#inbox-list");
    assertThat(fx(() -> stage.getScene().lookup("#pains-table"))).as("one pane").isNull();
    press(KeyCode.DOWN);
    type("slow");
    assertFocused("Link to pain point");
    assertInside("#inbox-field");
    press(KeyCode.ENTER);
    waitFor("it is linked", () -> shows("Linked to ‘Slow pipelines’"));
    assertFocused("Inbox");
    assertInside("#inbox-list");

    press(KeyCode.F6);
    TableView<?> table = id(TableView.class, "pains-table");
    assertFocused(table);
    assertInside("#pains-table");
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    ListView<?> pieces = id(ListView.class, "pain-pieces");
    assertFocused(pieces);
    assertInside("#pain-pieces");
    waitFor(
        "its piece",
        () ->
            pieces.getItems().size() == 1
                && pieces.getItems().getFirst() instanceof ToldPiece told
                && told.piece().words().endsWith("still 1"));
    press(KeyCode.F2);
    assertFocused("Title");
    assertInside("#pain-head-title");
    press(KeyCode.ESCAPE);
    assertFocused(pieces);
    press(KeyCode.M);
    assertFocused("Move 1 piece to");
    press(KeyCode.ESCAPE);
    assertFocused(pieces);

    press(KeyCode.ESCAPE);
    assertFocused(table);
    assertInside("#pains-table");
    press(KeyCode.ESCAPE);
    assertFocused("Inbox");
    assertInside("#inbox-list");
  }

  /** It has height, and lies between the tabs of the pages and the status line. */
  private void assertInside(String id) {
    settle();
    Node node = fx(() -> stage.getScene().lookup(id));
    Node tabs = fx(() -> stage.getScene().lookup(".page-tabs"));
    Bounds all = fx(() -> node.localToScene(node.getLayoutBounds()));
    Bounds above = fx(() -> tabs.localToScene(tabs.getLayoutBounds()));
    assertThat(all.getMinY()).as(id).isGreaterThanOrEqualTo(above.getMaxY() - 1);
    assertThat(all.getMaxY()).as(id).isLessThanOrEqualTo(746);
    assertThat(all.getMaxX()).as(id).isLessThanOrEqualTo(1280);
    assertThat(all.getHeight()).as(id).isGreaterThanOrEqualTo(24);
  }

  @Test
  void aLongFindingIsReadWholeAndTheChosenRowStaysInSight() throws Exception {
    openLedger(100);
    Node words = fx(() -> stage.getScene().lookup(".inbox-words"));
    Node text = fx(() -> words.lookup(".label"));
    assertThat(fx(() -> text.getLayoutBounds().getHeight()))
        .as("nothing of it is cut")
        .isGreaterThan(400);
    assertThat(fx(() -> words.getLayoutBounds().getHeight())).isLessThan(120);
    assertThat(fx(words::isFocusTraversable)).as("it scrolls by keys").isTrue();
    ListView<?> list = id(ListView.class, "inbox-list");
    press(KeyCode.END);
    for (int i = 0; i < 8; i++) {
      press(KeyCode.UP);
    }
    for (int left = 39; left >= 36; left--) {
      press(KeyCode.DELETE);
      int now = left;
      waitFor("one less", () -> shows("Inbox · " + now));
      settle();
      assertChosenInSight(list);
    }
  }

  private void assertChosenInSight(ListView<?> list) {
    assertThat(
            fx(
                () ->
                    list.lookupAll(".list-cell").stream()
                        .filter(cell -> cell.getPseudoClassStates().toString().contains("selected"))
                        .map(cell -> cell.localToScene(cell.getLayoutBounds()))
                        .anyMatch(
                            at ->
                                list.localToScene(list.getLayoutBounds())
                                    .contains(at.getCenterX(), at.getCenterY()))))
        .isTrue();
  }
}
