package app.groundwork.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.people.Consent;
import app.groundwork.testing.FxTest;
import app.groundwork.ui.kit.FxThread;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PainPointsPaneTest extends FxTest {
  @TempDir Path folder;

  @Test
  void severalStayChosenWhereverACommitPutsThem() throws Exception {
    try (LedgerFile file = new LedgerFile(folder)) {
      file.pain("a", "Alpha");
      file.pain("b", "Beta");
      file.pain("c", "Gamma");
      file.session("s", "Ada", Consent.YES);
      file.friction("e", "s", 1, "one");
      show(() -> new PainPointsPane(file.pains, () -> {}), 640, 400);
      TableView<?> table = id(TableView.class, "pains-table");
      settle();
      assertThat(file.pains.view().place().descending()).as("nobody sorted").isTrue();
      assertThat(file.pains.view().place().widths()).as("nobody pulled").isEmpty();
      focus(table);
      press(KeyCode.SHIFT, KeyCode.DOWN);
      assertThat(chosen(table)).containsExactly("Alpha", "Beta");
      fx(
          () -> {
            file.link("c", "e");
            return true;
          });
      settle();
      assertThat(file.listed()).containsExactly("c", "a", "b");
      assertThat(chosen(table)).containsExactly("Alpha", "Beta");
      FxThread.later(() -> file.chosen.choose("c"));
      settle();
      assertThat(chosen(table)).containsExactly("Gamma");
    }
  }

  private static List<String> chosen(TableView<?> table) {
    return fx(
        () ->
            table.getSelectionModel().getSelectedItems().stream()
                .map(row -> ((PainRow) row).title())
                .sorted()
                .toList());
  }
}
