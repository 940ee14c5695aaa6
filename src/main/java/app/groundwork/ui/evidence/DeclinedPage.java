package app.groundwork.ui.evidence;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.AreaPage;
import app.groundwork.ui.kit.EmptyState;
import app.groundwork.ui.kit.FocusIn;
import app.groundwork.ui.kit.Fold;
import app.groundwork.ui.kit.KeptChoice;
import app.groundwork.ui.kit.Keys;
import app.groundwork.ui.kit.ToolButton;
import app.groundwork.ui.kit.WhileShown;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Declined requests: all at the left, the chosen one at the right, where it is written. */
final class DeclinedPage implements AreaPage {
  private static final Texts TEXTS = Texts.in(DeclinedPage.class);

  /** Narrower, the list folds away while one is written. */
  private static final double BOTH = 760;

  private final DeclinedViewModel model;
  private final StackPane view = new StackPane();
  private final HBox both = new HBox();
  private final ListView<DeclinedRow> list = new ListView<>();
  private final TextField filter = new TextField();
  private final DeclinedForm form;
  private final VBox detail = new VBox();
  private final Fold fold;
  private final EmptyState empty;
  private final Button first;
  private final List<Node> tools;
  private boolean toRequest;

  DeclinedPage(DeclinedViewModel model) {
    this.model = model;
    form = new DeclinedForm(model, this::focusList);
    list.getStyleClass().add("plain");
    list.setAccessibleText(TEXTS.get("declined.list"));
    list.setCellFactory(made -> new DeclinedCell());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    Label nothing = new Label(TEXTS.get("declined.filter.nothing"));
    nothing.getStyleClass().add("muted");
    list.setPlaceholder(nothing);
    filter.setPromptText(TEXTS.get("declined.filter"));
    filter.setAccessibleText(TEXTS.get("declined.filter"));
    filter.textProperty().bindBidirectional(model.filter());
    filter.setOnAction(entered -> focusList());
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox.setMargin(filter, new Insets(8, 16, 8, 16));
    VBox master = new VBox(filter, list);
    master.getStyleClass().addAll("master", "declined-master");
    ScrollPane scroll = new ScrollPane(detail);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    detail.getStyleClass().add("page");
    both.getChildren().addAll(master, scroll);
    both.setMinWidth(0);
    fold = new Fold(both, BOTH, master, scroll);
    detail.getChildren().addAll(fold.way(TEXTS.get("declined.back"), this::focusList), form);
    list.setOnMouseClicked(click -> fold.turn(model.chosen().get() != null));
    first = ToolButton.primary("declined-first", TEXTS.get("declined.add"), this::add);
    empty =
        new EmptyState(
            Feather.SLASH, TEXTS.get("declined.empty"), TEXTS.get("declined.empty.why"), first);
    view.getChildren().addAll(both, empty);
    tools = List.of(ToolButton.primary("declined-add", TEXTS.get("declined.add"), this::add));
    new KeptChoice<>(
        list.getSelectionModel(),
        list.getItems(),
        DeclinedRow::id,
        model.rows(),
        model.chosen(),
        model::choose,
        list::scrollTo);
    model.rows().addListener(observed -> show());
    model.chosen().addListener(observed -> show());
    WhileShown.follow(
        view,
        () -> {
          model.setLooking(true);
          return () -> {
            form.giveUp();
            model.setLooking(false);
          };
        });
    show();
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
            "evidence.declined.add",
            TEXTS.get("declined.add.action"),
            Keys.ctrl(KeyCode.N),
            () -> true,
            this::add));
  }

  @Override
  public void focus() {
    focusList();
  }

  @Override
  public void open(ItemRef item) {
    model.jumpTo(item.id());
    focusList();
    fold.turn(true);
  }

  @Override
  public boolean back() {
    if (list.isFocused()) {
      return false;
    }
    if (!both.isFocusWithin()) {
      return false;
    }
    focusList();
    return true;
  }

  @Override
  public void close() {
    form.giveUp();
    form.close();
    model.close();
  }

  private void add() {
    if (form.isUnwritten()) {
      write();
      return;
    }
    toRequest = true;
    model.add();
  }

  private void focusList() {
    form.giveUp();
    fold.turn(false);
    list.requestFocus();
  }

  private void show() {
    boolean none = model.isLoaded() && model.all() == 0;
    boolean here = FocusIn.pane(both);
    empty.setVisible(none);
    empty.setManaged(none);
    both.setVisible(model.isLoaded() && !none);
    tools.forEach(tool -> tool.setVisible(!none));
    if (none && here) {
      first.requestFocus();
    }
    String id = model.chosen().get();
    var row = model.row(id);
    form.setVisible(row.isPresent());
    if (row.isPresent()) {
      boolean turned = !row.get().id().equals(form.shownId());
      if (turned) {
        form.giveUp();
      }
      form.show(row.get());
      if (turned && toRequest) {
        toRequest = false;
        write();
      }
    }
  }

  /** Turns to the one that is chosen, to write there. */
  private void write() {
    fold.turn(true);
    form.applyCss();
    form.layout();
    form.focusRequest();
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
      model.remove(id);
      key.consume();
    }
  }
}
