package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.DefaultScript;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.Fold;
import app.groundwork.ui.kit.Keys;
import app.groundwork.ui.kit.ToolButton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** All scripts at the left, the chosen one at the right, where it is written. */
final class ScriptsView implements Screen {
  private static final Texts TEXTS = Texts.in(ScriptsView.class);

  /** Narrower, the list folds away while a script is shown. */
  private static final double BOTH = 820;

  private final ScriptsViewModel model;
  private final Runnable leave;
  private final HBox root = new HBox();
  private final ListView<ScriptRow> list = new ListView<>();
  private final ObservableList<ScriptRow> rows = FXCollections.observableArrayList();
  private final StackPane detail = new StackPane();
  private final Fold fold;
  private final List<Node> tools;
  private @Nullable ScriptPage page;
  private boolean filling;
  private boolean toTitle;

  /**
   * @param leave goes back to the interviews
   */
  ScriptsView(ScriptsViewModel model, Runnable leave) {
    this.model = model;
    this.leave = leave;
    root.getStyleClass().add("scripts-screen");
    root.setMinWidth(0);
    list.getStyleClass().addAll("plain", "script-list");
    detail.getStyleClass().add("script-detail");
    root.getChildren().addAll(list, detail);
    fold = new Fold(root, BOTH, list, detail);
    list.setItems(rows);
    list.setCellFactory(view -> new ScriptCell(model::setArchiveOpen));
    list.setAccessibleText(TEXTS.get("script.list"));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        click -> fold.turn(list.getSelectionModel().getSelectedItem() instanceof ScriptRow.Of));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((observed, before, now) -> choose(now));
    tools =
        List.of(
            ToolButton.quiet("scripts-back", TEXTS.get("script.back"), leave),
            ToolButton.primary("script-add", TEXTS.get("script.add"), this::add));
    model.rows().addListener((ListChangeListener<ScriptRow>) change -> fill());
    InvalidationListener turn = observed -> fill();
    model.chosen().addListener(turn);
    model.loaded().addListener(turn);
    fill();
  }

  /** The page of the chosen script; empty until the list was read. */
  Optional<ScriptPage> page() {
    return Optional.ofNullable(page);
  }

  /** Its view model. */
  ScriptsViewModel model() {
    return model;
  }

  @Override
  public Parent view() {
    return root;
  }

  @Override
  public List<Node> tools() {
    return tools;
  }

  @Override
  public List<Action> actions() {
    return List.of(
        new Action(
            "interviews.script.add",
            TEXTS.get("script.add"),
            Keys.ctrlShift(KeyCode.N),
            () -> true,
            this::add),
        new Action(
            "interviews.script.duplicate",
            TEXTS.get("script.duplicate.do"),
            null,
            () -> model.chosen().get() != null,
            () -> duplicate(Objects.toString(model.chosen().get()))),
        new Action(
            "interviews.script.archive",
            TEXTS.get("script.archive.action"),
            null,
            () -> model.chosen().get() != null,
            () -> model.archive(Objects.toString(model.chosen().get()))));
  }

  @Override
  public void focus() {
    fold.turn(false);
    list.requestFocus();
  }

  /** From the script to the list, from there to the interviews. */
  @Override
  public boolean back() {
    if (list.isFocused() || !root.isFocusWithin()) {
      leave.run();
    } else {
      focus();
    }
    return true;
  }

  @Override
  public Optional<String> notPresented() {
    return Optional.of(TEXTS.get("script.notPresented"));
  }

  @Override
  public void close() {
    if (page != null) {
      page.close();
      page = null;
    }
    model.close();
  }

  /** Makes a script and puts the cursor into its title. */
  private void add() {
    toTitle = true;
    model.add();
  }

  private void duplicate(String id) {
    toTitle = true;
    model.duplicate(id);
  }

  /** The list moves its selection to another row meanwhile: nobody has chosen that. */
  private void fill() {
    filling = true;
    if (!rows.equals(model.rows())) {
      rows.setAll(model.rows());
    }
    String id = model.chosen().get();
    rows.stream()
        .filter(row -> row instanceof ScriptRow.Of(var script) && script.id().equals(id))
        .findFirst()
        .ifPresent(list.getSelectionModel()::select);
    filling = false;
    if (id != null && model.script(id).isPresent()) {
      turnTo(id);
    }
  }

  private void choose(@Nullable ScriptRow row) {
    if (!filling && row instanceof ScriptRow.Of(var script)) {
      model.choose(script.id());
    }
  }

  private void turnTo(String id) {
    if (page != null && page.model().id().equals(id)) {
      return;
    }
    boolean here = detail.isFocusWithin();
    if (page != null) {
      page.close();
    }
    page = new ScriptPage(model.page(id));
    page.lead(fold.way(TEXTS.get("script.list.back"), this::focus));
    detail.getChildren().setAll(page);
    if (toTitle) {
      toTitle = false;
      write();
    } else if (here) {
      focus();
    }
  }

  /** Turns to the page, where there is room for one of list and page only, to write there. */
  void write() {
    fold.turn(true);
    if (page != null) {
      page.applyCss();
      page.layout();
      page.focusTitle();
    }
  }

  private void pressed(KeyEvent key) {
    ScriptRow row = list.getSelectionModel().getSelectedItem();
    if (key.isAltDown() || row == null) {
      return;
    }
    switch (row) {
      case ScriptRow.Archive(var count, var open) -> {
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
          model.setArchiveOpen(!open);
          key.consume();
        }
      }
      case ScriptRow.Of(var script) -> {
        boolean plain = !key.isShortcutDown();
        if (plain && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.F2)) {
          write();
          key.consume();
        } else if (plain && key.getCode() == KeyCode.DELETE) {
          if (!script.id().equals(DefaultScript.ID)) {
            model.remove(script.id());
          }
          key.consume();
        } else if (!plain && key.getCode() == KeyCode.D) {
          duplicate(script.id());
          key.consume();
        }
      }
    }
  }
}
