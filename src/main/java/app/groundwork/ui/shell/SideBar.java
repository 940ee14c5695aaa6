package app.groundwork.ui.shell;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Area;
import app.groundwork.ui.kit.Keys;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The areas in their groups; icons only when there is little room. */
final class SideBar extends VBox {
  private static final Texts TEXTS = Texts.in(SideBar.class);
  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

  private final Map<Area, ToggleButton> buttons = new LinkedHashMap<>();
  private final Button menu = new Button("", new FontIcon(Feather.MENU));
  private final Button search = new Button("", new FontIcon(Feather.SEARCH));
  private final Label name = new Label(TEXTS.get("app.name"));
  private final HBox brand = new HBox();
  private final List<Area> areas;
  private final Consumer<Area> chosen;
  private boolean folded;

  SideBar(List<Area> areas, Consumer<Area> chosen) {
    this.areas = areas;
    this.chosen = chosen;
    getStyleClass().add("side-bar");
    menu.getStyleClass().addAll("quiet", "icon-only");
    menu.setAccessibleText(TEXTS.get("menu.name"));
    menu.setTooltip(new Tooltip(TEXTS.get("menu.name")));
    search.getStyleClass().addAll("quiet", "icon-only");
    name.getStyleClass().add("name");
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    brand.getStyleClass().add("brand");
    ToggleGroup group = new ToggleGroup();
    for (Area area : areas) {
      buttons.put(area, button(area, group));
    }
    lay();
  }

  /** The button of the file menu. */
  Button menuButton() {
    return menu;
  }

  /** The button of the search. */
  Button searchButton() {
    return search;
  }

  /** Marks the area at the front. */
  void select(Area area) {
    ToggleButton button = buttons.get(area);
    if (button != null) {
      button.setSelected(true);
    }
  }

  /** Icons only, or names too; true if that is a change. */
  boolean setFolded(boolean little) {
    boolean change = little != folded;
    if (change) {
      folded = little;
      lay();
    }
    return change;
  }

  private void lay() {
    pseudoClassStateChanged(FOLDED, folded);
    brand.getChildren().setAll(folded ? List.of(menu) : List.of(menu, name, search));
    getChildren().setAll(brand);
    if (folded) {
      getChildren().add(search);
      VBox.setMargin(search, new javafx.geometry.Insets(0, 0, 8, 0));
    }
    String group = "";
    for (Area area : areas) {
      if (!area.group().equals(group)) {
        group = area.group();
        getChildren().add(head(group));
      }
      ToggleButton button = buttons.get(area);
      if (button != null) {
        button.setTooltip(tooltip(area));
        getChildren().add(button);
      }
    }
  }

  private Node head(String group) {
    if (folded) {
      Region line = new Region();
      line.getStyleClass().add("group-line");
      VBox.setMargin(line, new javafx.geometry.Insets(6, 8, 6, 8));
      return line;
    }
    Label head = new Label(group);
    head.getStyleClass().add("overline");
    return head;
  }

  private ToggleButton button(Area area, ToggleGroup group) {
    ToggleButton button = new ToggleButton(area.title(), new FontIcon(area.icon()));
    button.setToggleGroup(group);
    button.setAccessibleText(area.title());
    button.setOnAction(
        pressed -> {
          // A second press must not leave no area selected.
          button.setSelected(true);
          chosen.accept(area);
        });
    return button;
  }

  private Tooltip tooltip(Area area) {
    int number = areas.indexOf(area) + 1;
    String keys =
        number > 9 ? "" : Keys.ctrl(KeyCode.getKeyCode(Integer.toString(number))).getDisplayText();
    return new Tooltip((folded ? area.title() + "  " : "") + keys);
  }
}
