package app.groundwork.ui.kit;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Area.KeyHint;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of keys (F1): groups of key caps and what they do. */
public final class ShortcutSheet extends VBox {
  private static final Texts TEXTS = Texts.in(ShortcutSheet.class);
  private static final double KEYS_WIDTH = 132;
  private static final double GROUP_WIDTH = 320;

  private final Button close = new Button();

  /** Shows {@code groups}, by their names, in their order; {@code onClose} puts it away. */
  public ShortcutSheet(Map<String, List<KeyHint>> groups, Runnable onClose) {
    getStyleClass().add("shortcuts");
    setSpacing(16);
    Label title = new Label(TEXTS.get("shortcuts.title"));
    title.getStyleClass().add("title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    close.setGraphic(new FontIcon(Feather.X));
    close.getStyleClass().addAll("quiet", "icon-only");
    close.setAccessibleText(TEXTS.get("shortcuts.close"));
    close.setOnAction(pressed -> onClose.run());
    FlowPane columns = new FlowPane(32, 24);
    groups.forEach(
        (name, hints) -> {
          if (!hints.isEmpty()) {
            columns.getChildren().add(group(name, hints));
          }
        });
    columns.setPadding(new Insets(0, 8, 0, 0));
    ScrollPane scroll = new ScrollPane(columns);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(new HBox(title, space, close), scroll);
  }

  /** What gets the focus when the sheet is shown. */
  public Button closeButton() {
    return close;
  }

  private static VBox group(String name, List<KeyHint> hints) {
    Label head = new Label(name);
    head.getStyleClass().add("overline");
    GridPane grid = new GridPane(12, 8);
    grid.getColumnConstraints().addAll(new ColumnConstraints(KEYS_WIDTH), new ColumnConstraints());
    for (int row = 0; row < hints.size(); row++) {
      KeyHint hint = hints.get(row);
      HBox caps = new HBox(4);
      for (String key : hint.keys().split(" ")) {
        Label cap = new Label(key);
        cap.getStyleClass().add("key");
        cap.setMinWidth(USE_PREF_SIZE);
        caps.getChildren().add(cap);
      }
      Label meaning = new Label(hint.meaning());
      meaning.setWrapText(true);
      grid.addRow(row, caps, meaning);
    }
    VBox group = new VBox(8, head, grid);
    group.setPrefWidth(GROUP_WIDTH);
    return group;
  }
}
