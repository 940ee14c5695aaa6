package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.shadowing.ShadowingStore;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several entries of a stopped session are set right at once. */
class ReclassifyStoryTest extends WindowStory {
  @BeforeEach
  void twelveEntries() {
    open();
    start("dev 1");
    for (int i = 1; i <= 12; i++) {
      clock.pass(Duration.ofMinutes(1));
      log("seen " + i);
    }
    clock.pass(Duration.ofMinutes(1));
    press(KeyCode.CONTROL, KeyCode.E);
    waitFor("the end", () -> !session().isRunning());
    waitFor("all of it", () -> log().getItems().size() == 12);
    press(KeyCode.ENTER);
    assertFocused("Time log");
    waitFor("the first entry", () -> selected().equals(List.of(0)));
  }

  @Test
  void tenEntriesAreReclassifiedUndoneAndRedoneByKeyboard() {
    press(KeyCode.DOWN);
    down(KeyCode.SHIFT);
    for (int i = 0; i < 9; i++) {
      press(KeyCode.DOWN);
    }
    up(KeyCode.SHIFT);
    List<Integer> ten = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    assertThat(fx(this::selected)).isEqualTo(ten);
    waitFor("the fields of ten", () -> shows("10 entries"));

    type("e");
    waitFor("ten errors", () -> kinds(EntryKind.ERROR) == 10);
    named("10 entries now ‘Error’");
    type("2");
    waitFor("ten friction points", () -> severe() == 10);
    assertThat(entries().getFirst().kind()).isEqualTo(EntryKind.NOTE);
    assertThat(entries().getLast().severity()).isZero();
    waitFor("the same ten", () -> selected().equals(ten));

    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("no friction", () -> severe() == 0);
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("no error", () -> kinds(EntryKind.ERROR) == 0);
    waitFor("words", () -> shows("Undone: Edit 10 entries"));
    waitFor("the same ten", () -> selected().equals(ten));
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    waitFor("ten errors again", () -> kinds(EntryKind.ERROR) == 10);
    waitFor("the same ten", () -> selected().equals(ten));
    assertFocused("Time log");

    press(KeyCode.ESCAPE);
    waitFor("one of them", () -> selected().size() == 1);
    assertFocused("Time log");
  }

  @Test
  void waitsMadeOfManyLastUntilTheNextEntry() {
    press(KeyCode.CONTROL, KeyCode.A);
    type("w");
    waitFor("all wait", () -> kinds(EntryKind.WAIT) == 12);
    assertThat(entries())
        .allSatisfy(entry -> assertThat(entry.until() - entry.at()).isEqualTo(60_000));
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("all back", () -> kinds(EntryKind.NOTE) == 12);
    assertThat(entries()).extracting(LogEntry::until).containsOnlyNulls();
  }

  @Test
  void entriesPickedOneByOneAreRemovedAndComeBackChosen() {
    click(row("seen 3"));
    click(row("seen 5"), KeyCode.CONTROL);
    assertThat(fx(this::selected)).containsExactly(2, 4);
    press(KeyCode.CONTROL, KeyCode.C);
    assertThat(copied.get()).isEqualTo("03:00  Note  seen 3\n05:00  Note  seen 5");
    press(KeyCode.DELETE);
    waitFor("two less", () -> entries().size() == 10);
    waitFor("a neighbour", () -> selected().equals(List.of(2)));
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("all back", () -> entries().size() == 12);
    waitFor("chosen again", () -> selected().equals(List.of(2, 4)));
    click(row("seen 8"), KeyCode.SHIFT);
    waitFor("a range", () -> selected().size() > 2);
  }

  @Test
  void theFieldsWriteOnlyWhatIsTouched() {
    type("e");
    waitFor("an error", () -> entries().getFirst().kind() == EntryKind.ERROR);
    waitFor("the row", () -> log().getItems().getFirst().kind() == EntryKind.ERROR);
    press(KeyCode.SHIFT, KeyCode.DOWN);
    waitFor("the fields of two", () -> shows("2 entries"));
    waitFor("that they differ", () -> shows("Several values"));
    ChoiceBox<?> kind = id(ChoiceBox.class, "several-kind");
    assertThat(fx(() -> kind.getValue() == null)).isTrue();
    TextField tool = id(TextField.class, "several-tool");
    focus(tool);
    type("ci");
    press(KeyCode.ENTER);
    waitFor("the tool", () -> entries().stream().filter(e -> "ci".equals(e.tool())).count() == 2);
    assertThat(entries())
        .extracting(LogEntry::kind)
        .startsWith(EntryKind.ERROR, EntryKind.NOTE, EntryKind.NOTE);
    assertFocused("Time log");
    waitFor("the field", () -> tool.getText().equals("ci"));
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("one step", () -> entries().stream().allMatch(e -> e.tool() == null));
  }

  @Test
  void aReasonThatOnlyOneHasIsNotShownForAll() {
    press(KeyCode.DIGIT2);
    waitFor("friction", () -> entries().getFirst().severity() == 2);
    TextField one = id(TextField.class, "editor-friction");
    waitFor("its field", one::isVisible);
    focus(one);
    type("seven steps");
    press(KeyCode.ENTER);
    waitFor("the reason", () -> "seven steps".equals(entries().getFirst().friction()));
    assertFocused("Time log");
    press(KeyCode.SHIFT, KeyCode.DOWN);
    waitFor("the fields of two", () -> shows("2 entries"));
    TextField both = id(TextField.class, "several-friction");
    assertThat(textOf(both)).isEmpty();
    assertThat(fx(both::getPromptText)).isEqualTo("Several values");
    List<LogEntry> before = entries();
    focus(both);
    press(KeyCode.ENTER);
    assertFocused("Time log");
    assertThat(entries()).isEqualTo(before);
  }

  @Test
  void anEntryIsOpenedFromAnywhere() {
    LogEntry tenth = entries().get(9);
    press(KeyCode.ESCAPE);
    assertFocused("Shadowing sessions, newest first");
    navigate(new ItemRef(ShadowingStore.ENTRY, tenth.id()));
    assertFocused("Time log");
    waitFor("the entry", () -> selected().equals(List.of(9)));
    navigate(new ItemRef(ShadowingStore.ENTRY, "gone"));
    waitFor("words", () -> shows("That entry is not in the log any more"));
    close();
    open();
    navigate(new ItemRef(ShadowingStore.ENTRY, tenth.id()));
    assertFocused("Time log");
    waitFor("the entry in a fresh window", () -> selected().equals(List.of(9)));
  }

  private long kinds(EntryKind kind) {
    return entries().stream().filter(entry -> entry.kind() == kind).count();
  }

  private long severe() {
    return entries().stream().filter(entry -> entry.severity() == 2).count();
  }

  private List<Integer> selected() {
    return List.copyOf(log().getSelectionModel().getSelectedIndices());
  }

  private Node row(String words) {
    return fx(
        () ->
            log().lookupAll(".entry-row").stream()
                .filter(
                    found ->
                        found.lookupAll(".entry-words").stream()
                            .anyMatch(label -> ((Label) label).getText().equals(words)))
                .findFirst()
                .orElseThrow());
  }

  @SuppressWarnings("unchecked")
  private ListView<LogEntry> log() {
    return (ListView<LogEntry>) find("Time log");
  }
}
