package app.groundwork.ui.evidence;

import app.groundwork.testing.FxTest;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** Measures pages of evidence in a window that stands. */
abstract class PageBench extends FxTest {
  private static final String SOME = "some words";

  /** She comes from another area: the window stands, with a list and a table in its look. */
  final void standingWindow() {
    show(
        () -> {
          ListView<String> list = new ListView<>();
          TableView<String> table = new TableView<>();
          TableColumn<String, String> column = new TableColumn<>("Words");
          column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
          table.getColumns().add(column);
          list.getItems().setAll(SOME);
          table.getItems().setAll(SOME);
          return new SplitPane(new VBox(new TextArea(SOME), list), table);
        },
        1280,
        800);
    settle();
    fx(
        () -> {
          stage.hide();
          stage = new Stage();
          return null;
        });
  }
}
