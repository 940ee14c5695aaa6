package app.groundwork.ui.kit;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** The tabs above an area's pages: a click or the arrows choose. */
final class PageTabs<P extends Enum<P>> extends HBox {
  private final P[] pages;
  private final Map<P, ToggleButton> tabs;
  private final Consumer<P> open;

  PageTabs(Class<P> pages, String name, Function<P, String> words, Consumer<P> open) {
    this.pages = pages.getEnumConstants();
    this.tabs = new EnumMap<>(pages);
    this.open = open;
    getStyleClass().add("page-tabs");
    setAccessibleText(name);
    setAccessibleRole(AccessibleRole.TAB_PANE);
    ToggleGroup group = new ToggleGroup();
    for (P page : this.pages) {
      ToggleButton tab = new ToggleButton(words.apply(page));
      tab.setId("page-" + page.name().toLowerCase(Locale.ROOT));
      tab.setToggleGroup(group);
      tab.getStyleClass().add("quiet");
      tab.setMinWidth(USE_PREF_SIZE);
      tab.setOnAction(chosen -> open.accept(page));
      tab.addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(key, page));
      tabs.put(page, tab);
      getChildren().add(tab);
    }
  }

  /** Marks the page that is shown. */
  void show(P page) {
    tabs.forEach((name, tab) -> tab.setSelected(name == page));
  }

  private void pressed(KeyEvent key, P from) {
    int step =
        switch (key.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          default -> 0;
        };
    int to = from.ordinal() + step;
    if (step == 0 || to < 0 || to >= pages.length) {
      return;
    }
    key.consume();
    open.accept(pages[to]);
    ToggleButton tab = tabs.get(pages[to]);
    if (tab != null) {
      tab.requestFocus();
    }
  }
}
