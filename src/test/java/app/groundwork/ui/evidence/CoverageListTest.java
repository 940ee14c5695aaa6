package app.groundwork.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.testing.FxTest;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class CoverageListTest extends FxTest {
  private final List<String> opened = new ArrayList<>();
  private CoverageList<String> list;

  /** A line is its first letter; what follows is what it says now. */
  private CoverageList<String> list() {
    return new CoverageList<>(
        "lines",
        5,
        line -> line.substring(0, 1),
        line -> new CoverageLine(line, "", null),
        opened::add);
  }

  private void lines(String... lines) {
    fx(
        () -> {
          list.show("Whom", "", List.of(lines), "none");
          return true;
        });
  }

  @Test
  void enterOpensTheOneThatWasChosenWhereverItStandsNow() {
    show(
        () -> {
          list = list();
          return list;
        },
        400,
        400);
    lines("ann", "bo", "cy");
    fx(list::focus);
    press(KeyCode.DOWN);
    lines("cy", "ann", "bo again");
    press(KeyCode.ENTER);
    assertThat(opened).containsExactly("bo again");
    lines("cy", "ann");
    press(KeyCode.ENTER);
    assertThat(opened).as("gone: its neighbour").containsExactly("bo again", "ann");
  }
}
