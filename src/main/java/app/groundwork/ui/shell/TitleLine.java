package app.groundwork.ui.shell;

import app.groundwork.ui.kit.Area;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Above the screen: its title left, its filters and its one primary action right. */
final class TitleLine extends HBox {
  private final Label title = new Label();
  private final Region space = new Region();
  private @Nullable List<Node> tools;
  // Held here, because the area's list outlives this line and knows it only weakly.
  private final ListChangeListener<Node> redraw = change -> draw();
  private final WeakListChangeListener<Node> weak = new WeakListChangeListener<>(redraw);

  TitleLine() {
    getStyleClass().add("title-line");
    title.getStyleClass().add("title");
    title.setAccessibleRole(AccessibleRole.TEXT);
    title.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(title, space);
  }

  /** Shows the title and tools of {@code area}, and follows its tools. */
  void show(Area area) {
    if (tools instanceof ObservableList<Node> old) {
      old.removeListener(weak);
    }
    tools = area.tools();
    if (tools instanceof ObservableList<Node> now) {
      now.addListener(weak);
    }
    title.setText(area.title());
    draw();
  }

  private void draw() {
    getChildren().setAll(title, space);
    if (tools != null) {
      getChildren().addAll(tools);
    }
  }
}
