package app.groundwork.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.testing.FxTest;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeadingsTest extends FxTest {
  private final ListView<String> list = new ListView<>();

  @BeforeEach
  void open() {
    show(
        () -> {
          list.getItems().setAll("# one", "a", "b", "# two", "# three", "c", "# four");
          list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
          Headings.skip(list, row -> row.startsWith("#"));
          return list;
        },
        300,
        400);
    focus(list);
    choose(1);
  }

  private void choose(int row) {
    fx(
        () -> {
          list.getSelectionModel().clearAndSelect(row);
          return true;
        });
    settle();
  }

  private List<String> chosen() {
    settle();
    return fx(() -> List.copyOf(list.getSelectionModel().getSelectedItems()));
  }

  @Test
  void arrowsPassOverHeadings() {
    press(KeyCode.DOWN);
    assertThat(chosen()).containsExactly("b");
    press(KeyCode.DOWN);
    assertThat(chosen()).containsExactly("c");
    press(KeyCode.DOWN);
    assertThat(chosen()).containsExactly("c");
    press(KeyCode.UP);
    assertThat(chosen()).containsExactly("b");
    press(KeyCode.UP);
    press(KeyCode.UP);
    assertThat(chosen()).containsExactly("a");
  }

  @Test
  void homeAndEndChooseTheFirstAndTheLastRowThatIsNone() {
    press(KeyCode.END);
    assertThat(chosen()).containsExactly("c");
    press(KeyCode.HOME);
    assertThat(chosen()).containsExactly("a");
  }

  @Test
  void aClickOnAHeadingChoosesNothing() {
    Node heading =
        fx(
            () ->
                list.lookupAll(".list-cell").stream()
                    .filter(cell -> "# two".equals(((ListCell<?>) cell).getItem()))
                    .findFirst()
                    .orElseThrow());
    click(heading);
    assertThat(chosen()).containsExactly("a");
  }

  @Test
  void whatChoosesAHeadingByItsNumberGetsTheNextRow() {
    choose(3);
    assertThat(chosen()).containsExactly("c");
    choose(0);
    assertThat(chosen()).containsExactly("a");
    choose(6);
    assertThat(chosen()).containsExactly("c");
  }

  @Test
  void aPageEndsOnARowThatIsNone() {
    fx(
        () ->
            list.getItems()
                .setAll(
                    IntStream.range(0, 200)
                        .mapToObj(row -> row % 2 == 0 ? "# " + row : "row " + row)
                        .toList()));
    choose(1);
    for (KeyCode key : List.of(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP)) {
      press(key);
      assertThat(chosen()).singleElement().asString().startsWith("row");
    }
  }
}
