package app.groundwork.ui.capture;

import app.groundwork.model.capture.Mark;
import app.groundwork.model.capture.MarkTable;
import app.groundwork.model.shared.Texts;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be pressed: every kind with its code. A press gives the line its code. */
public final class MarksPane<K> {
  private static final Texts TEXTS = Texts.in(MarksPane.class);
  private static final int COLUMNS = 2;

  private final MarkTable<K> table;
  private final Function<K, String> name;
  private final Function<K, Ikon> icon;
  private final Consumer<String> mark;

  /**
   * @param name what a kind is called
   * @param icon how it looks
   * @param mark takes the code that is pressed
   */
  public MarksPane(
      MarkTable<K> table, Function<K, String> name, Function<K, Ikon> icon, Consumer<String> mark) {
    this.table = table;
    this.name = name;
    this.icon = icon;
    this.mark = mark;
  }

  /** Under a head, in two columns. */
  public VBox columns() {
    Label head = new Label(TEXTS.get("marks"));
    head.getStyleClass().add("meta");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("marks-grid");
    int at = 0;
    for (Mark<K> kind : table.marks()) {
      grid.add(button(kind), at % COLUMNS, at / COLUMNS);
      at++;
    }
    VBox pane = new VBox(head, grid);
    pane.getStyleClass().add("marks");
    pane.getStylesheets().add(CaptureField.STYLES);
    return pane;
  }

  /** One after the other, in as many rows as it takes. */
  public FlowPane rows() {
    FlowPane pane = new FlowPane();
    table.marks().forEach(kind -> pane.getChildren().add(button(kind)));
    pane.getStyleClass().add("marks-rows");
    pane.getStylesheets().add(CaptureField.STYLES);
    return pane;
  }

  private Button button(Mark<K> kind) {
    String called = name.apply(kind.kind());
    Button button = new Button(kind.code() + "  " + called, new FontIcon(icon.apply(kind.kind())));
    button.getStyleClass().add("mark-button");
    button.setFocusTraversable(false);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(TEXTS.get("marks.spoken", called, kind.code()));
    button.setTooltip(new Tooltip(TEXTS.get("marks.spoken", called, kind.code())));
    button.setOnAction(event -> mark.accept(kind.code()));
    return button;
  }
}
