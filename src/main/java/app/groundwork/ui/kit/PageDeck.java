package app.groundwork.ui.kit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/** The pages of an area under their tabs, one of them in front; each is made when first shown. */
public final class PageDeck<P extends Enum<P>> {
  private final Class<P> type;
  private final Function<P, AreaPage> make;
  private final Map<P, AreaPage> pages;
  private final PageTabs<P> tabs;
  private final BorderPane root = new BorderPane();
  private final ObservableList<Node> tools = FXCollections.observableArrayList();
  private P shown;
  private @Nullable AreaPage front;

  /**
   * @param first the page that is shown at first
   * @param name what the tabs are, for a screen reader
   * @param words what the tab of a page says
   */
  public PageDeck(P first, String name, Function<P, String> words, Function<P, AreaPage> make) {
    this.type = first.getDeclaringClass();
    this.make = make;
    this.pages = new EnumMap<>(type);
    this.tabs = new PageTabs<>(type, name, words, this::open);
    this.shown = first;
    root.setTop(tabs);
  }

  /** What is on screen. */
  public BorderPane view() {
    return root;
  }

  /** What stands right in the title line: the page's in front. */
  public ObservableList<Node> tools() {
    return tools;
  }

  /** The page in front; empty until one is shown. */
  public Optional<AreaPage> front() {
    return Optional.ofNullable(front);
  }

  /** Shows that page and gives it the focus. */
  public void open(P name) {
    AreaPage page = show(name);
    // Controls put what they hold on screen when they get their skins: only then can it be focused.
    root.applyCss();
    page.focus();
  }

  /** Shows the page in front anew, or the first one, and gives it the focus. */
  public void shown() {
    open(shown);
  }

  /** Shows the page so many tabs further on, round the end, and gives it the focus. */
  public void turn(int step) {
    P[] all = type.getEnumConstants();
    open(all[Math.floorMod(shown.ordinal() + step, all.length)]);
  }

  /** Shows that page and leaves the focus to whoever asks for it. */
  public AreaPage show(P name) {
    AreaPage page = pages.computeIfAbsent(name, make);
    shown = name;
    tabs.show(name);
    if (page != front) {
      if (front != null) {
        Bindings.unbindContent(tools, front.tools());
      }
      front = page;
      root.setCenter(page.view());
      tools.setAll(page.tools());
      if (page.tools() instanceof ObservableList<Node> changing) {
        Bindings.bindContent(tools, changing);
      }
    }
    return page;
  }

  /** Closes all pages. */
  public void close() {
    pages.values().forEach(AreaPage::close);
    pages.clear();
  }
}
