package app.groundwork.ui.shell;

import app.groundwork.model.shared.Texts;
import app.groundwork.store.Search.Hit;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.Area;
import app.groundwork.ui.kit.Area.KeyHint;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.Keys;
import app.groundwork.ui.kit.Overlay;
import app.groundwork.ui.kit.ShortcutSheet;
import app.groundwork.ui.kit.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** What the window itself can do, and the sheets and menu that offer it. */
final class ShellActions {
  private static final Texts TEXTS = Texts.in(ShellActions.class);
  private static final int ZOOM_STEP = 10;

  private final Shell shell;
  private final Files files;
  private final Preferences preferences;
  private final Overlay overlay;
  private final AreaContext context;
  private final Map<String, Action> own = new LinkedHashMap<>();

  /** What was searched for last, in this window. */
  private String lastSearch = "";

  ShellActions(
      Shell shell, Files files, Preferences preferences, Overlay overlay, AreaContext context) {
    this.shell = shell;
    this.files = files;
    this.preferences = preferences;
    this.overlay = overlay;
    this.context = context;
    BooleanSupplier always = () -> true;
    BooleanSupplier open = () -> shell.view().isPresent();
    add("palette", Keys.ctrl(KeyCode.K), always, this::showPalette);
    add("search", Keys.ctrl(KeyCode.F), open, this::showSearch);
    add("undo", Keys.ctrl(KeyCode.Z), open, () -> history(ShellViewModel::undo));
    add("redo", Keys.ctrlShift(KeyCode.Z), open, () -> history(ShellViewModel::redo));
    Action present =
        new Action(
            "shell.present",
            TEXTS.get("action.present"),
            Keys.plain(KeyCode.F11),
            open,
            shell::present,
            () -> shell.view().flatMap(ShellView::front).flatMap(Area::notPresented));
    own.put(present.id(), present);
    add("new", null, always, files::chooseToCreate);
    add("open", Keys.ctrl(KeyCode.O), always, files::chooseToOpen);
    add("sample", null, always, files::openSample);
    add("copy", Keys.ctrlShift(KeyCode.S), open, () -> model(files::chooseToCopy));
    add("restore", null, open, this::showBackups);
    add("preferences", Keys.ctrl(KeyCode.COMMA), always, this::showPreferences);
    add("theme.light", null, always, () -> preferences.change(s -> s.withTheme(Theme.LIGHT)));
    add("theme.dark", null, always, () -> preferences.change(s -> s.withTheme(Theme.DARK)));
    add("theme.system", null, always, () -> preferences.change(s -> s.withTheme(Theme.SYSTEM)));
    add("zoom.in", Keys.ctrl(KeyCode.PLUS), always, () -> zoom(ZOOM_STEP));
    add("zoom.out", Keys.ctrl(KeyCode.MINUS), always, () -> zoom(-ZOOM_STEP));
    add(
        "zoom.reset",
        Keys.ctrl(KeyCode.DIGIT0),
        always,
        () -> preferences.change(s -> s.withZoom(100)));
    add(
        "back",
        new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN),
        () -> shell.view().filter(ShellView::isLed).isPresent(),
        () -> shell.view().ifPresent(ShellView::backToFrom));
    add("shortcuts", Keys.plain(KeyCode.F1), always, this::showShortcuts);
  }

  /** The window's own action {@code id}. */
  Action action(String id) {
    return java.util.Objects.requireNonNull(own.get(id), id);
  }

  /** The window's own, the way to each area, then what the areas offer; the front one first. */
  List<Action> all() {
    List<Action> all = new ArrayList<>();
    shell.view().flatMap(ShellView::front).ifPresent(front -> all.addAll(front.actions()));
    all.addAll(ways());
    shell
        .view()
        .ifPresent(
            view ->
                view.areas().stream()
                    .filter(area -> area != view.front().orElse(null))
                    .flatMap(area -> area.actions().stream())
                    // Their keys work only while they are at the front.
                    .map(one -> new Action(one.id(), one.name(), null, one.enabled(), one.run()))
                    .forEach(all::add));
    all.addAll(own.values());
    return all;
  }

  /** The window's own and the way to each area: what works whatever is shown. */
  List<Action> everywhere() {
    List<Action> all = new ArrayList<>(own.values());
    all.addAll(ways());
    return all;
  }

  /** The welcome screen. */
  WelcomeView welcome() {
    return new WelcomeView(
        action("shell.sample"),
        action("shell.new"),
        action("shell.open"),
        preferences.get().recent(),
        files::open);
  }

  /** Makes {@code button} do the window's own action {@code id}, and say its keys. */
  void hang(Button button, String id) {
    Action action = action(id);
    button.setOnAction(pressed -> action.run().run());
    button.setAccessibleText(action.name());
    button.setTooltip(new Tooltip(action.name() + "  " + action.keysText()));
  }

  /** Makes {@code button} open the file menu. */
  void hangMenu(Button button) {
    button.setOnAction(pressed -> menu().show(button, Side.BOTTOM, 0, 4));
  }

  private List<Action> ways() {
    List<Action> ways = new ArrayList<>();
    shell
        .view()
        .ifPresent(
            view -> {
              for (Area area : view.areas()) {
                int number = ways.size() + 1;
                KeyCombination keys =
                    number > 9 ? null : Keys.ctrl(KeyCode.valueOf("DIGIT" + number));
                ways.add(
                    new Action(
                        "shell.area." + area.id(),
                        TEXTS.get("action.area", area.title()),
                        keys,
                        () -> true,
                        () -> view.show(area)));
              }
            });
    return ways;
  }

  private ContextMenu menu() {
    ContextMenu menu = new ContextMenu();
    Menu recent = new Menu(TEXTS.get("menu.recent"));
    for (Path file : preferences.get().recent()) {
      MenuItem item = new MenuItem(String.valueOf(file.getFileName()));
      item.setMnemonicParsing(false);
      item.setOnAction(chosen -> files.open(file));
      recent.getItems().add(item);
    }
    recent.setDisable(recent.getItems().isEmpty());
    menu.getItems()
        .addAll(
            item("shell.new"),
            item("shell.open"),
            recent,
            item("shell.sample"),
            new SeparatorMenuItem(),
            item("shell.copy"),
            item("shell.restore"),
            new SeparatorMenuItem(),
            item("shell.present"),
            item("shell.search"),
            item("shell.palette"),
            item("shell.shortcuts"),
            item("shell.preferences"));
    return menu;
  }

  private MenuItem item(String id) {
    Action action = action(id);
    MenuItem item = new MenuItem(action.name());
    item.setAccelerator(action.keys());
    item.setDisable(!action.enabled().getAsBoolean());
    item.setOnAction(chosen -> action.run().run());
    return item;
  }

  private void showPalette() {
    PaletteViewModel model =
        new PaletteViewModel(
            all().stream().filter(action -> !action.id().equals("shell.palette")).toList(),
            typed -> find(typed, ShellViewModel::findNamed),
            context.navigator(),
            context.ui(),
            context.clock());
    PaletteSheet sheet = new PaletteSheet(model, overlay::close);
    overlay.show(sheet, sheet.field(), true);
  }

  /** What was found and can be shown; nothing while names and notes are hidden. */
  private CompletableFuture<List<Hit>> find(
      String typed, BiFunction<ShellViewModel, String, CompletableFuture<List<Hit>>> search) {
    CompletableFuture<List<Hit>> none = CompletableFuture.completedFuture(List.of());
    return covered()
        ? none
        : shell
            .view()
            .map(view -> search.apply(view.model(), typed).thenApply(hits -> shown(view, hits)))
            .orElse(none);
  }

  private static List<Hit> shown(ShellView view, List<Hit> hits) {
    return hits.stream()
        .filter(hit -> view.areas().stream().anyMatch(area -> area.shows(hit.item().kind())))
        .toList();
  }

  private boolean covered() {
    return shell.view().flatMap(ShellView::front).filter(Area::covered).isPresent();
  }

  private void showSearch() {
    SearchViewModel model =
        new SearchViewModel(
            typed -> find(typed, ShellViewModel::find), covered(), context.ui(), lastSearch);
    SearchSheet sheet =
        new SearchSheet(
            model,
            context.clock(),
            item -> {
              overlay.close();
              context.navigator().open(item);
            });
    model.typed().subscribe(typed -> lastSearch = typed);
    overlay.show(sheet, sheet.field(), true);
  }

  private void showShortcuts() {
    Map<String, List<KeyHint>> groups = new LinkedHashMap<>();
    shell
        .view()
        .flatMap(ShellView::front)
        .ifPresent(
            front -> {
              List<KeyHint> hints = hints(front.actions());
              hints.addAll(front.keyHints());
              groups.put(front.title(), hints);
            });
    List<KeyHint> hints = hints(everywhere());
    hints.add(new KeyHint(TEXTS.get("keys.back"), TEXTS.get("keys.back.meaning")));
    groups.put(TEXTS.get("keys.everywhere"), hints);
    ShortcutSheet sheet = new ShortcutSheet(groups, overlay::close);
    overlay.show(sheet, sheet.closeButton(), false);
  }

  private static List<KeyHint> hints(List<Action> actions) {
    List<KeyHint> hints = new ArrayList<>();
    for (Action action : actions) {
      if (action.keys() != null) {
        hints.add(new KeyHint(action.keysText(), action.name()));
      }
    }
    return hints;
  }

  private void showPreferences() {
    PreferencesSheet sheet = new PreferencesSheet(preferences, overlay::close);
    overlay.show(sheet, sheet.first(), false);
  }

  private void showBackups() {
    model(
        model ->
            model
                .backups()
                .thenAcceptAsync(
                    backups -> {
                      BackupsSheet sheet =
                          new BackupsSheet(
                              backups,
                              context.clock().millis(),
                              backup -> files.restore(model.file(), backup),
                              overlay::close);
                      overlay.show(sheet, sheet.first(), false);
                    },
                    context.ui()));
  }

  private void zoom(int step) {
    preferences.change(old -> old.withZoom(old.zoom() + step));
    context.notices().say(TEXTS.get("zoom.now", preferences.get().zoom()));
  }

  /** Undo or redo; while something is asked over the place, that is given up and no more. */
  private void history(java.util.function.Consumer<ShellViewModel> what) {
    if (shell.view().flatMap(ShellView::front).filter(Area::putQuestionAway).isEmpty()) {
      model(what);
    }
  }

  private void model(java.util.function.Consumer<ShellViewModel> what) {
    shell.view().ifPresent(view -> what.accept(view.model()));
  }

  private void add(
      String id, @Nullable KeyCombination keys, BooleanSupplier enabled, Runnable run) {
    String whole = "shell." + id;
    own.put(whole, new Action(whole, TEXTS.get("action." + id), keys, enabled, run));
  }
}
