package app.groundwork.ui.interviews;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.EmptyState;
import app.groundwork.ui.kit.Fold;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** All interviews at the left, the chosen one at the right. */
final class InterviewsView extends HBox implements Screen {
  private static final Texts TEXTS = Texts.in(InterviewsView.class);

  /** Narrower, the list folds away while an interview is shown. */
  private static final double BOTH = 720;

  private final InterviewsViewModel model;
  private final ListDetail.Doing doing;
  private final Supplier<List<Node>> toolsNow;
  private final EmptyState empty;
  private final TalkTrendViewModel trend;
  private final ObservableList<Node> tools = FXCollections.observableArrayList();
  private final TextField filter = new TextField();
  private final ListView<ListRow> list = new ListView<>();
  private final Label pace = new Label();
  private final VBox master;
  private final StackPane detail = new StackPane();
  private final Fold fold;
  private final ListChangeListener<ListRow> changed = change -> refresh();
  private final Subscription loading;
  private @Nullable String chosen;
  private @Nullable ListRow shown;
  private @Nullable ListDetail page;
  private @Nullable TalkTrendView talk;
  private @Nullable SynthesisFileViewModel following;
  private boolean filling;

  /**
   * @param tools what stands in the title line once there are interviews
   * @param empty stands here while there are none
   * @param trend my share of talk, which an interview's page shows below; closed with this
   */
  InterviewsView(
      InterviewsViewModel model,
      ListDetail.Doing doing,
      Supplier<List<Node>> tools,
      EmptyState empty,
      TalkTrendViewModel trend) {
    this.model = model;
    this.doing = doing;
    this.toolsNow = tools;
    this.empty = empty;
    this.trend = trend;
    getStyleClass().add("interviews-list-screen");
    setMinWidth(0);
    filter.setId("interviews-filter");
    filter.setPromptText(TEXTS.get("list.filter"));
    filter.setAccessibleText(TEXTS.get("list.filter"));
    filter.textProperty().bindBidirectional(model.filter());
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInFilter);
    list.setId("interviews-list");
    list.getStyleClass().add("interviews-list");
    list.setAccessibleText(TEXTS.get("list.name"));
    list.setPlaceholder(new Label(TEXTS.get("list.filter.none")));
    list.setCellFactory(view -> new ListRowCell(model));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((observed, before, now) -> choose(now));
    VBox.setMargin(filter, new Insets(0, 12, 0, 12));
    VBox.setVgrow(list, Priority.ALWAYS);
    pace.getStyleClass().addAll("meta", "interviews-pace");
    pace.setWrapText(true);
    master = new VBox(filter, list, pace);
    master.getStyleClass().add("interviews-master");
    fold = new Fold(this, BOTH, master, detail);
    model.rows().addListener(changed);
    loading = model.loaded().subscribe(this::refresh);
    refresh();
    model.look();
  }

  /** Shows an interview; does nothing if it is gone. */
  void select(String id) {
    if (model.rows().stream().noneMatch(row -> row.id().equals(id))) {
      model.filter().set("");
    }
    fold.turn(true);
    model.rows().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .ifPresent(
            row -> {
              list.getSelectionModel().select(row);
              list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
            });
  }

  /** The interview that is chosen. */
  Optional<ListRow> chosen() {
    return Optional.ofNullable(shown);
  }

  @Override
  public Parent view() {
    return this;
  }

  @Override
  public List<Node> tools() {
    return tools;
  }

  @Override
  public void focus() {
    if (!model.all().isEmpty()) {
      fold.turn(false);
      list.requestFocus();
    }
  }

  @Override
  public boolean back() {
    if (!filter.getText().isEmpty()) {
      filter.clear();
      list.requestFocus();
      return true;
    }
    if (!model.all().isEmpty() && (!list.isFocused() || fold.narrow().get() && fold.isTurned())) {
      focus();
      return true;
    }
    return false;
  }

  @Override
  public Optional<String> notPresented() {
    return Optional.of(TEXTS.get("list.present"));
  }

  @Override
  public void close() {
    model.lookAway();
    model.rows().removeListener(changed);
    loading.unsubscribe();
    filter.textProperty().unbindBidirectional(model.filter());
    letGo();
    trend.close();
  }

  private void refresh() {
    if (!model.loaded().get()) {
      return;
    }
    boolean none = model.all().isEmpty();
    List<Node> panes = none ? List.of(empty) : List.of(master, detail);
    if (!getChildren().equals(panes)) {
      getChildren().setAll(panes);
      HBox.setHgrow(panes.getLast(), Priority.ALWAYS);
    }
    tools.setAll(none ? List.of() : toolsNow.get());
    pace.setText(model.pace());
    filling = true;
    list.getItems().setAll(model.rows());
    filling = false;
    keepChoice();
  }

  private void keepChoice() {
    Optional<ListRow> row = Optional.ofNullable(chosen).or(model::remembered).flatMap(this::listed);
    if (row.isPresent()) {
      list.getSelectionModel().select(row.get());
    } else {
      list.getSelectionModel().selectFirst();
    }
    choose(list.getSelectionModel().getSelectedItem());
  }

  private Optional<ListRow> listed(String id) {
    return list.getItems().stream().filter(row -> row.id().equals(id)).findFirst();
  }

  private void choose(@Nullable ListRow row) {
    if (filling || row != null && row.equals(shown) && page != null) {
      return;
    }
    shown = row;
    letGo();
    if (row == null) {
      page = null;
      detail.getChildren().clear();
      return;
    }
    chosen = row.id();
    model.remember(row.id());
    boolean within = page != null && page.isFocusWithin();
    TalkTrendView bars = new TalkTrendView(trend.trend(), row.id());
    talk = bars;
    ListDetail made =
        new ListDetail(
            row, model.now(), doing, fold.way(TEXTS.get("list.back"), this::focus), bars);
    page = made;
    following = model.follow(row.id(), made::show);
    detail.getChildren().setAll(made);
    if (within) {
      made.focus();
    }
  }

  private void letGo() {
    if (talk != null) {
      talk.close();
      talk = null;
    }
    if (following != null) {
      following.close();
      following = null;
    }
  }

  private void clicked(MouseEvent click) {
    if (click.getButton() != MouseButton.PRIMARY) {
      return;
    }
    fold.turn(true);
    if (click.getClickCount() == 2 && shown != null) {
      doing.open(shown.id());
    }
  }

  private void pressed(KeyEvent key) {
    ListRow row = list.getSelectionModel().getSelectedItem();
    if (row == null || key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      doing.open(row.id());
    } else if (key.getCode() == KeyCode.DELETE) {
      key.consume();
      doing.remove(row.id());
    }
  }

  private void pressedInFilter(KeyEvent key) {
    if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
      key.consume();
      list.requestFocus();
    }
  }
}
