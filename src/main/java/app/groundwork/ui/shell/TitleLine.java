package app.groundwork.ui.shell;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Above the screen: its title left, its filters and its one primary action right. */
final class TitleLine extends HBox {
  private static final Texts TEXTS = Texts.in(TitleLine.class);

  private final Label title = new Label();
  private final Region space = new Region();
  private final Button back = new Button();
  private final MenuButton more = new MenuButton();
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
    back.setId("title-back");
    back.setGraphic(new FontIcon(Feather.ARROW_LEFT));
    back.getStyleClass().addAll("quiet", "small");
    back.setTooltip(new Tooltip(TEXTS.get("title.back.keys")));
    back.setMinWidth(Region.USE_PREF_SIZE);
    leadBack(null, () -> {});
    more.setGraphic(new FontIcon(Feather.MORE_HORIZONTAL));
    more.setId("title-more");
    more.getStyleClass().addAll("quiet", "icon-only");
    more.setAccessibleText(TEXTS.get("title.more"));
    more.setTooltip(new Tooltip(TEXTS.get("title.more")));
    more.managedProperty().bind(more.visibleProperty());
    getChildren().addAll(title, back, space);
    widthProperty().subscribe(this::fit);
    sceneProperty().subscribe(this::fit);
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

  /**
   * Offers the way back to where an item led here from.
   *
   * @param to the title of that area; null if none did
   */
  void leadBack(@Nullable String to, Runnable go) {
    back.setText(to == null ? "" : TEXTS.get("title.back", to));
    back.setAccessibleText(back.getText());
    back.setOnAction(event -> go.run());
    show(back, to != null);
    fit();
  }

  private void draw() {
    getChildren().setAll(title, back, space, more);
    if (tools != null) {
      getChildren().addAll(tools);
    }
    fit();
  }

  /** Where there is no room for all of them, the quiet ones go into a menu, the first one first. */
  private void fit() {
    List<Button> quiet =
        tools == null ? List.of() : tools.stream().flatMap(this::foldable).toList();
    quiet.forEach(button -> show(button, true));
    back.setContentDisplay(ContentDisplay.LEFT);
    more.setVisible(true);
    if (getScene() == null || getWidth() <= 0) {
      more.setVisible(false);
      return;
    }
    // Their sizes depend on their looks.
    applyCss();
    more.setVisible(false);
    List<MenuItem> folded = new ArrayList<>();
    for (Button button : quiet) {
      if (prefWidth(-1) <= getWidth()) {
        break;
      }
      show(button, false);
      more.setVisible(true);
      folded.add(item(button));
    }
    if (prefWidth(-1) > getWidth()) {
      back.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }
    more.getItems().setAll(folded);
    more.setFocusTraversable(quiet.stream().anyMatch(Node::isFocusTraversable));
  }

  private static MenuItem item(Button button) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(button.textProperty());
    item.disableProperty().bind(button.disableProperty());
    item.setOnAction(event -> button.fire());
    return item;
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** A quiet button that does not come and go by itself. */
  private Stream<Button> foldable(Node tool) {
    return tool instanceof Button button
            && button.getStyleClass().contains("quiet")
            && !button.visibleProperty().isBound()
        ? Stream.of(button)
        : Stream.empty();
  }
}
