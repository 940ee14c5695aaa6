package app.groundwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.initiatives.Confidence;
import app.groundwork.model.initiatives.Impact;
import app.groundwork.model.initiatives.Initiative;
import app.groundwork.model.initiatives.Rice;
import app.groundwork.store.Workspace;
import app.groundwork.store.initiatives.InitiativesStore;
import java.math.BigDecimal;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The table of both orders is used like a spreadsheet, and dragged. */
class RankingStoryTest extends WindowStory {
  private final InitiativesStore initiatives = new InitiativesStore();

  private void someInitiatives() throws Exception {
    try (Workspace workspace = Workspace.open(file(), setup().sameThread())) {
      workspace
          .change(
              "test",
              tx -> {
                for (int i = 1; i <= 6; i++) {
                  initiatives.save(
                      tx,
                      new Initiative("i" + i, "Number " + i)
                          .withRice(
                              new Rice(
                                  BigDecimal.valueOf(i * 10L),
                                  Impact.MEDIUM,
                                  Confidence.MEDIUM,
                                  BigDecimal.ONE)));
                }
                return true;
              })
          .join();
    }
  }

  private void openTable() {
    open();
    press(KeyCode.CONTROL, KeyCode.DIGIT5);
    settle();
  }

  private List<Initiative> all() {
    return read(workspace -> workspace.query(initiatives::all).join());
  }

  private List<String> order() {
    return all().stream().map(Initiative::id).toList();
  }

  private Initiative titled(String title) {
    return all().stream().filter(one -> one.title().equals(title)).findFirst().orElseThrow();
  }

  @Test
  void tenFreshInitiativesAreRankedByKeyboard() {
    openTable();
    for (int i = 1; i <= 10; i++) {
      int number = i;
      press(KeyCode.CONTROL, KeyCode.N);
      assertFocused("Title of a new initiative");
      type("Idea " + i);
      press(KeyCode.ENTER);
      waitFor("it is there", () -> all().size() == number);
      waitFor("it is chosen", () -> shows(number - 1 + " ranked · 1 unscored"));
      type(Integer.toString(i * 10));
      press(KeyCode.TAB);
      type("h");
      press(KeyCode.TAB);
      type("80");
      press(KeyCode.TAB);
      type("2");
      press(KeyCode.ENTER);
      waitFor("it is ranked", () -> shows(number + " ranked · 0 unscored"));
    }
    assertThat(titled("Idea 3").rice())
        .isEqualTo(
            new Rice(new BigDecimal("30"), Impact.HIGH, Confidence.MEDIUM, new BigDecimal("2")));
    waitFor("RICE has the last one first", () -> shows("Idea 10: 10 by hand, 1 by RICE"));
    press(KeyCode.ALT, KeyCode.HOME);
    waitFor("it is the first", () -> all().getFirst().title().equals("Idea 10"));
    press(KeyCode.ALT, KeyCode.DOWN);
    waitFor("it is the second", () -> all().get(1).title().equals("Idea 10"));
    press(KeyCode.CONTROL, KeyCode.Z);
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("both are undone", () -> all().get(9).title().equals("Idea 10"));
  }

  @Test
  void whatIsRefusedStaysAndSaysWhy() throws Exception {
    someInitiatives();
    openTable();
    waitFor("the table", () -> shows("6 ranked"));
    assertFocused(id(TableView.class, "ranking"));
    press(KeyCode.RIGHT);
    press(KeyCode.RIGHT);
    type("m");
    press(KeyCode.ENTER);
    TextField editor = id(TextField.class, "cell-editor");
    Label wrong = id(Label.class, "cell-wrong");
    waitFor("why", () -> wrong.isVisible() && wrong.getText().contains("massive or minimal"));
    assertThat(textOf(editor)).isEqualTo("m");
    type("a");
    press(KeyCode.ENTER);
    waitFor("it is taken", () -> titled("Number 1").rice().impact() == Impact.MASSIVE);
    press(KeyCode.LEFT);
    type("-5");
    press(KeyCode.TAB);
    waitFor("why", () -> wrong.isVisible() && wrong.getText().contains("not above 0"));
    press(KeyCode.ESCAPE);
    waitFor("given up", () -> !editor.getParent().isVisible());
    assertThat(titled("Number 2").rice().reach()).isEqualByComparingTo("20");
  }

  @Test
  void threeLinesAreDraggedWhileSortedByScore() throws Exception {
    someInitiatives();
    openTable();
    waitFor("the table", () -> shows("6 ranked"));
    TableView<?> table = id(TableView.class, "ranking");
    click(head("Score"));
    waitFor("by score", () -> textAt(table, 0, 3).equals("Number 6"));
    // Number 6, 5 and 4 to before Number 1, which is the last here and the first by hand.
    click(cell(table, 0, 3));
    click(cell(table, 2, 3), KeyCode.SHIFT);
    Bounds last = fx(() -> cell(table, 5, 0).localToScreen(cell(table, 5, 0).getBoundsInLocal()));
    drag(cell(table, 0, 0), new Point2D(last.getCenterX(), last.getMinY() + 4));
    waitFor(
        "they are the first by hand",
        () -> order().equals(List.of("i4", "i5", "i6", "i1", "i2", "i3")));
    waitFor(
        "it is said", () -> shows("3 initiatives stand from 1 of 6 on in the team’s own order"));
    waitFor("still by score", () -> textAt(table, 0, 3).equals("Number 6"));
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("undone", () -> order().equals(List.of("i1", "i2", "i3", "i4", "i5", "i6")));
  }

  @Test
  void aBlockIsPastedWholeOrNotAtAll() throws Exception {
    someInitiatives();
    openTable();
    waitFor("the table", () -> shows("6 ranked"));
    assertFocused(id(TableView.class, "ranking"));
    press(KeyCode.RIGHT);
    copy("100\t3\n200\tno\n");
    press(KeyCode.CONTROL, KeyCode.V);
    waitFor("what is wrong", () -> shows("Nothing was changed. ‘Number 2’, Impact"));
    assertThat(titled("Number 1").rice().reach()).isEqualByComparingTo("10");
    copy("100\t3\n200\tlow\n");
    press(KeyCode.CONTROL, KeyCode.V);
    waitFor("both", () -> titled("Number 2").rice().impact() == Impact.LOW);
    assertThat(titled("Number 1").rice().reach()).isEqualByComparingTo("100");
    assertThat(titled("Number 2").rice().reach()).isEqualByComparingTo("200");
    press(KeyCode.CONTROL, KeyCode.Z);
    waitFor("undone", () -> titled("Number 2").rice().impact() == Impact.MEDIUM);
    assertThat(titled("Number 1").rice().reach()).isEqualByComparingTo("10");
    press(KeyCode.SHIFT, KeyCode.DOWN);
    press(KeyCode.SHIFT, KeyCode.DOWN);
    press(KeyCode.CONTROL, KeyCode.D);
    waitFor("filled", () -> titled("Number 3").rice().reach().intValue() == 10);
  }

  @Test
  void theOwnRankIsTyped() throws Exception {
    someInitiatives();
    openTable();
    waitFor("the table", () -> shows("6 ranked"));
    press(KeyCode.CONTROL, KeyCode.K);
    type("Move to an own rank");
    press(KeyCode.ENTER);
    TextField editor = id(TextField.class, "cell-editor");
    waitFor("the rank is asked for", editor::isFocused);
    type("4");
    press(KeyCode.ENTER);
    waitFor("it is the fourth", () -> order().equals(List.of("i2", "i3", "i4", "i1", "i5", "i6")));
  }

  private static void copy(String text) {
    fx(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          return Clipboard.getSystemClipboard().setContent(content);
        });
  }

  private static Node head(String words) {
    TableView<?> table = id(TableView.class, "ranking");
    return fx(
        () ->
            table.lookupAll(".column-header .label").stream()
                .filter(node -> node instanceof Label label && label.getText().equals(words))
                .findFirst()
                .orElseThrow());
  }

  private static TableCell<?, ?> cell(TableView<?> table, int row, int column) {
    for (Node node : table.lookupAll(".table-row-cell")) {
      if (node instanceof TableRow<?> line && line.getIndex() == row) {
        for (Node child : line.getChildrenUnmodifiable()) {
          if (child instanceof TableCell<?, ?> cell
              && table.getVisibleLeafIndex(cast(cell)) == column) {
            return cell;
          }
        }
      }
    }
    throw new AssertionError("No cell " + row + ", " + column);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static TableColumn cast(TableCell<?, ?> cell) {
    return cell.getTableColumn();
  }

  private static String textAt(TableView<?> table, int row, int column) {
    return cell(table, row, column).getText();
  }
}
