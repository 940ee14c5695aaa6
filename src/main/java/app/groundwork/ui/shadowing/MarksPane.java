package app.groundwork.ui.shadowing;

import app.groundwork.model.capture.Mark;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.ShadowMarks;
import app.groundwork.model.shared.Texts;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be pressed: every kind with its code. A press gives the line its code. */
final class MarksPane extends VBox {
  private static final Texts TEXTS = Texts.in(MarksPane.class);
  private static final int COLUMNS = 2;

  MarksPane(Consumer<String> mark) {
    getStyleClass().add("marks");
    Label head = new Label(TEXTS.get("marks"));
    head.getStyleClass().add("meta");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("marks-grid");
    int at = 0;
    for (Mark<EntryKind> kind : ShadowMarks.TABLE.marks()) {
      grid.add(button(kind, mark), at % COLUMNS, at / COLUMNS);
      at++;
    }
    getChildren().addAll(head, grid);
  }

  private static Button button(Mark<EntryKind> kind, Consumer<String> mark) {
    String name = KindLook.name(kind.kind());
    Button button = new Button(kind.code() + "  " + name, new FontIcon(KindLook.icon(kind.kind())));
    button.getStyleClass().add("mark-button");
    button.setFocusTraversable(false);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(TEXTS.get("marks.spoken", name, kind.code()));
    button.setTooltip(new Tooltip(TEXTS.get("marks.spoken", name, kind.code())));
    button.setOnAction(event -> mark.accept(kind.code()));
    return button;
  }
}
