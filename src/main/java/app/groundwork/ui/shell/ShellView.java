package app.groundwork.ui.shell;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.ui.kit.Area;
import app.groundwork.ui.kit.Navigator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The frame round an open workspace: side bar, title line, screen, status bar. */
final class ShellView extends BorderPane implements Navigator, AutoCloseable {
  /** Under this width the side bar shows icons only. */
  static final double FOLD = 1100;

  private final ShellViewModel model;
  private final List<Area> areas;
  private final SideBar sideBar;
  private final TitleLine titleLine = new TitleLine();
  private final StatusBar statusBar;
  private final BorderPane screen = new BorderPane();
  // Scrolls only when a screen cannot become as small as the window is: a great zoom.
  private final ScrollPane room = new ScrollPane();
  private final Consumer<String> placed;
  private final Timeline second;
  private @Nullable Area front;

  /** The area from which an item led to the one at the front; null if none did. */
  private @Nullable Area from;

  /**
   * @param placed told the id of the area that comes to the front
   */
  ShellView(ShellViewModel model, List<Area> areas, Runnable resetZoom, Consumer<String> placed) {
    this.model = model;
    this.areas = List.copyOf(areas);
    this.placed = placed;
    this.sideBar = new SideBar(this.areas, this::show);
    this.statusBar = new StatusBar(model, resetZoom);
    screen.setTop(titleLine);
    screen.setCenter(room);
    room.setFitToWidth(true);
    room.setFitToHeight(true);
    room.setFocusTraversable(false);
    // Its skin keeps a bitmap of the content, which a picture of an unshown window finds stale.
    room.skinProperty().subscribe(skin -> room.lookupAll(".viewport").forEach(this::uncache));
    setLeft(sideBar);
    setCenter(screen);
    setBottom(statusBar);
    second = new Timeline(new KeyFrame(Duration.seconds(1), tick -> model.tick()));
    second.setCycleCount(Animation.INDEFINITE);
    second.play();
  }

  @Override
  protected void layoutChildren() {
    if (sideBar.setFolded(getWidth() < FOLD)) {
      // At once, or this pass would still lay out at the old width.
      sideBar.applyCss();
    }
    super.layoutChildren();
  }

  ShellViewModel model() {
    return model;
  }

  SideBar sideBar() {
    return sideBar;
  }

  List<Area> areas() {
    return areas;
  }

  /** The area at the front; empty if there are none. */
  Optional<Area> front() {
    return Optional.ofNullable(front);
  }

  /** Shows the zoom, in %. */
  void setZoom(int percent) {
    statusBar.setZoom(percent);
  }

  /** Brings {@code area} to the front. */
  void show(Area area) {
    if (area != front) {
      from = null;
      front = area;
      room.setContent(area.view());
      titleLine.show(area);
      titleLine.leadBack(null, () -> {});
      sideBar.select(area);
      placed.accept(area.id());
    }
    area.shown();
  }

  /** True if an item led from another area to this one. */
  boolean isLed() {
    return from != null;
  }

  /** One step back (Esc): within the area, else to the area from which an item led here. */
  boolean back() {
    Area left = from;
    if (front != null && (left == null ? front.back() : front.backInside())) {
      return true;
    }
    if (left == null) {
      return false;
    }
    show(left);
    return true;
  }

  /** Back to the area from which an item led here, wherever in this one that is by now. */
  void backToFrom() {
    if (from != null) {
      show(from);
    }
  }

  private void leadBack(Area to) {
    from = to;
    titleLine.leadBack(to.title(), this::backToFrom);
  }

  @Override
  public void open(ItemRef item) {
    open(item, area -> area.open(item));
  }

  @Override
  public void open(ItemRef item, ItemRef part) {
    open(item, area -> area.open(item, part));
  }

  private void open(ItemRef item, Consumer<Area> lead) {
    Area before = front;
    areas.stream()
        .filter(area -> area.shows(item.kind()))
        .findFirst()
        .ifPresent(
            area -> {
              show(area);
              if (before != null && before != area) {
                leadBack(before);
              }
              lead.accept(area);
            });
  }

  @Override
  public void openArea(String areaId) {
    areas.stream().filter(area -> area.id().equals(areaId)).findFirst().ifPresent(this::show);
  }

  private void uncache(Node viewport) {
    viewport.setCache(false);
  }

  /** Saves and lets go of all areas; the workspace stays open. */
  @Override
  public void close() {
    second.stop();
    areas.forEach(Area::close);
    model.close();
  }
}
