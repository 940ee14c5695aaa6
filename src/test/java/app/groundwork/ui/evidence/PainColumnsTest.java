package app.groundwork.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.testing.FxTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PainColumnsTest extends FxTest {
  @TempDir Path folder;

  @Test
  void aColumnThatStaysNeitherGoesNorComesWhenTheRowsDo() throws Exception {
    try (LedgerFile file = new LedgerFile(folder)) {
      file.pain("a", "Alpha");
      List<String> turned = new ArrayList<>();
      List<String> seen =
          fx(
              () -> {
                TableView<PainRow> table = new TableView<>();
                PainColumns columns = new PainColumns(table, file.pains);
                table.resize(640, 400);
                columns.order(file.pains.view().place());
                table
                    .getColumns()
                    .forEach(
                        one ->
                            one.visibleProperty()
                                .subscribe((before, now) -> turned.add(one.getId())));
                columns.order(file.pains.view().place());
                return table.getVisibleLeafColumns().stream().map(TableColumn::getId).toList();
              });
      assertThat(seen).contains("pains-title", "pains-developers").doesNotContain("pains-first");
      assertThat(turned).isEmpty();
    }
  }
}
