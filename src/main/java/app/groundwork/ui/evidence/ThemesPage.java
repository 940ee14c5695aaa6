package app.groundwork.ui.evidence;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.AreaPage;
import app.groundwork.ui.kit.EmptyState;
import app.groundwork.ui.kit.Fold;
import app.groundwork.ui.kit.Keys;
import app.groundwork.ui.kit.ToolButton;
import app.groundwork.ui.kit.WhileShown;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Themes and saturation at the left, the chosen theme at the right. */
final class ThemesPage implements AreaPage {
  private static final Texts TEXTS = Texts.in(ThemesPage.class);

  /** Narrower, the list folds away while a theme is shown. */
  private static final double BOTH = 900;

  private final ThemesViewModel model;
  private final StackPane view = new StackPane();
  private final HBox both = new HBox();
  private final ThemeTable table;
  private final SaturationPane saturation;
  private final ThemeDetail detail;
  private final ScrollPane right;
  private final StackPane themes = new StackPane();
  private final EmptyState empty;
  private final Fold fold;
  private final List<Node> tools;
  private boolean toName;

  ThemesPage(ThemesViewModel model) {
    this.model = model;
    table = new ThemeTable(model);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    detail = new ThemeDetail(model, this::focusList, this::reveal);
    saturation = new SaturationPane(model::openHeld);
    Button first = ToolButton.primary("theme-first", TEXTS.get("theme.add"), this::add);
    empty =
        new EmptyState(
            Feather.LAYERS, TEXTS.get("theme.empty"), TEXTS.get("theme.empty.why"), first);
    themes.getChildren().addAll(table, empty);
    themes.setMinHeight(200);
    VBox.setVgrow(themes, Priority.ALWAYS);
    saturation.setMinHeight(Region.USE_PREF_SIZE);
    ScrollPane master = scrolled(new VBox(themes, saturation));
    master.getStyleClass().addAll("master", "theme-master");
    VBox inner = new VBox(detail);
    inner.getStyleClass().addAll("page");
    VBox.setVgrow(detail, Priority.ALWAYS);
    right = scrolled(inner);
    right.getStyleClass().add("theme-page");
    both.getChildren().addAll(master, right);
    both.setMinWidth(0);
    fold = new Fold(both, BOTH, master, right);
    inner.getChildren().addFirst(fold.way(TEXTS.get("theme.back"), this::focusList));
    view.getChildren().add(both);
    tools = List.of(ToolButton.primary("theme-add", TEXTS.get("theme.add"), this::add));
    model.rows().addListener(observed -> show());
    model.chosen().addListener(observed -> show());
    table.setOnMouseClicked(click -> fold.turn(model.chosen().get() != null));
    WhileShown.follow(
        view,
        () -> {
          model.setLooking(true);
          return () -> {
            giveUp();
            model.setLooking(false);
          };
        });
    show();
  }

  /** As high as there is room; where that is too low for all, it scrolls. */
  private static ScrollPane scrolled(VBox content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public List<Node> tools() {
    return tools;
  }

  @Override
  public List<Action> actions() {
    return List.of(
        new Action(
            "evidence.theme.add",
            TEXTS.get("theme.add.action"),
            Keys.ctrl(KeyCode.N),
            () -> true,
            this::add),
        new Action(
            "evidence.theme.merge",
            TEXTS.get("theme.merge.action"),
            null,
            () -> !detail.shownId().isEmpty(),
            this::merge));
  }

  @Override
  public void focus() {
    focusList();
  }

  @Override
  public void open(ItemRef item) {
    model.choose(item.id());
    focusList();
    fold.turn(true);
  }

  @Override
  public boolean back() {
    if (table.isFocused() || !both.isFocusWithin()) {
      return false;
    }
    focusList();
    return true;
  }

  @Override
  public boolean putQuestionAway() {
    return detail.putQuestionAway();
  }

  @Override
  public void close() {
    giveUp();
    detail.close();
    model.close();
  }

  private void add() {
    if (detail.isUnwritten()) {
      write();
      return;
    }
    toName = true;
    model.add();
  }

  private void merge() {
    fold.turn(true);
    detail.askMerge();
  }

  /** Takes away a theme that was made and left with nothing written of it. */
  private void giveUp() {
    if (detail.isUnwritten()) {
      model.giveUp();
    }
  }

  /** Scrolls what is shown of a theme no more than it takes to see {@code part} to its end. */
  private void reveal(Node part) {
    right.applyCss();
    right.layout();
    Node inner = right.getContent();
    double seen = right.getViewportBounds().getHeight();
    double room = inner.getLayoutBounds().getHeight() - seen;
    Bounds its = inner.sceneToLocal(part.localToScene(part.getLayoutBounds()));
    if (room > 0 && its.getMaxY() > right.getVvalue() * room + seen) {
      right.setVvalue(Math.min(1, Math.min(its.getMinY(), its.getMaxY() - seen) / room));
    }
  }

  private void focusList() {
    giveUp();
    fold.turn(false);
    table.requestFocus();
  }

  private void show() {
    ThemesViewModel.Read read = model.shown().get();
    if (read == null) {
      both.setVisible(false);
      return;
    }
    both.setVisible(true);
    boolean none = read.themes().isEmpty();
    empty.setVisible(none);
    empty.setManaged(none);
    table.setVisible(!none);
    tools.forEach(tool -> tool.setVisible(!none));
    saturation.show(read.saturation(), read.held());
    var row = model.row(model.chosen().get());
    detail.setVisible(row.isPresent());
    if (row.isPresent()) {
      boolean turned = !row.get().id().equals(detail.shownId());
      if (turned) {
        giveUp();
      }
      detail.show(row.get());
      if (turned && toName) {
        toName = false;
        write();
      }
    }
  }

  /** Turns to the theme that is chosen, to write there. */
  private void write() {
    fold.turn(true);
    detail.applyCss();
    detail.layout();
    detail.focusName();
  }

  private void pressed(KeyEvent key) {
    String id = model.chosen().get();
    if (id == null || key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.F2) {
      write();
      key.consume();
    } else if (key.getCode() == KeyCode.DELETE) {
      if (!id.isEmpty()) {
        model.remove(id);
      }
      key.consume();
    }
  }
}
