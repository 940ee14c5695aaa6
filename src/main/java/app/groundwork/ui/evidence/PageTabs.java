package app.groundwork.ui.evidence;

import app.groundwork.model.shared.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** The tabs above the area's pages: a click or the arrows choose. */
final class PageTabs extends HBox {
  private static final Texts TEXTS = Texts.in(PageTabs.class);

  private final Map<PageName, ToggleButton> tabs = new EnumMap<>(PageName.class);
  private final Consumer<PageName> open;

  PageTabs(Consumer<PageName> open) {
    this.open = open;
    getStyleClass().add("page-tabs");
    setAccessibleText(TEXTS.get("page.tabs"));
    setAccessibleRole(AccessibleRole.TAB_PANE);
    ToggleGroup group = new ToggleGroup();
    for (PageName page : PageName.values()) {
      ToggleButton tab = new ToggleButton(page.words());
      tab.setId("page-" + page.name().toLowerCase(java.util.Locale.ROOT));
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
  void show(PageName page) {
    tabs.forEach((name, tab) -> tab.setSelected(name == page));
  }

  private void pressed(KeyEvent key, PageName from) {
    int step =
        switch (key.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          default -> 0;
        };
    PageName[] all = PageName.values();
    int to = from.ordinal() + step;
    if (step == 0 || to < 0 || to >= all.length) {
      return;
    }
    key.consume();
    open.accept(all[to]);
    ToggleButton tab = tabs.get(all[to]);
    if (tab != null) {
      tab.requestFocus();
    }
  }
}
