package app.groundwork.ui.shadowing;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.EmptyState;
import app.groundwork.ui.kit.Fold;
import app.groundwork.ui.kit.Fxml;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** All sessions at the left, the chosen one at the right. */
final class SessionsView extends HBox {
  private static final Texts TEXTS = Texts.in(SessionsView.class);

  /** Narrower, the list folds away while a session is shown. */
  private static final double BOTH = 820;

  private final SessionsViewModel model;
  private final Function<String, ReviewViewModel> review;
  private final Runnable goOn;
  private final Fold fold;
  private @Nullable ReviewView shown;
  private @Nullable String chosen;
  private Runnable onChosen = () -> {};
  @FXML private ListView<SessionsViewModel.Row> list;
  @FXML private StackPane detail;

  /**
   * @param review makes the view model of a session's review
   * @param goOn opens the live screen of the running session
   */
  SessionsView(SessionsViewModel model, Function<String, ReviewViewModel> review, Runnable goOn) {
    this.model = model;
    this.review = review;
    this.goOn = goOn;
    Fxml.into(this, TEXTS);
    fold = new Fold(this, BOTH, list, detail);
    list.setItems(model.rows());
    list.setCellFactory(view -> new SessionCell());
    list.setAccessibleText(TEXTS.get("sessions"));
    follow(list, false);
    follow(detail, true);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> fold.turn(true));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((observed, before, now) -> choose(now));
    model.rows().addListener((ListChangeListener<SessionsViewModel.Row>) change -> keepChoice());
    keepChoice();
  }

  /** Where there will be no more room for both, the one that was used last stays. */
  private void follow(Node pane, boolean isReview) {
    EventHandler<Event> use =
        event -> {
          if (!fold.narrow().get()) {
            fold.turn(isReview);
          }
        };
    pane.addEventFilter(KeyEvent.KEY_PRESSED, use);
    pane.addEventFilter(MouseEvent.MOUSE_PRESSED, use);
  }

  /** The review shown; empty for a running session. */
  Optional<ReviewView> review() {
    return Optional.ofNullable(shown);
  }

  /** Called whenever another session is shown. */
  void setOnChosen(Runnable listener) {
    onChosen = listener;
  }

  /** Shows a session; does nothing if it is gone. */
  void select(String sessionId) {
    fold.turn(true);
    model
        .row(sessionId)
        .ifPresent(
            row -> {
              list.getSelectionModel().select(row);
              list.scrollTo(row);
            });
  }

  /** The session chosen in the list; empty if there is none. */
  Optional<String> chosenId() {
    return Optional.ofNullable(chosen);
  }

  /** Puts the focus on the list. */
  void focus() {
    fold.turn(false);
    list.requestFocus();
  }

  /** Puts the focus on what is in front: the review where it covers the list, else the list. */
  void focusFront() {
    if (shown != null && fold.narrow().get() && fold.isTurned()) {
      shown.focusFront();
    } else {
      focus();
    }
  }

  /** One step back, from the review to the list; false if the list has the focus. */
  boolean back() {
    if (shown != null && shown.back()) {
      return true;
    }
    if (!list.isFocused()) {
      focus();
      return true;
    }
    return false;
  }

  void close() {
    showDetail(null, null);
  }

  private void keepChoice() {
    Optional<SessionsViewModel.Row> row =
        Optional.ofNullable(chosen).or(model::remembered).flatMap(model::row);
    if (row.isPresent()) {
      list.getSelectionModel().select(row.get());
    } else if (!model.rows().isEmpty()) {
      list.getSelectionModel().selectFirst();
    } else {
      choose(null);
    }
  }

  private void choose(SessionsViewModel.@Nullable Row row) {
    if (row == null) {
      if (model.rows().isEmpty()) {
        chosen = null;
        showDetail(null, null);
        onChosen.run();
      }
      return;
    }
    String id = row.session().id();
    boolean running = row.session().isRunning();
    if (id.equals(chosen) && running == (shown == null)) {
      return;
    }
    chosen = id;
    model.remember(id);
    if (running) {
      Button button = new Button(TEXTS.get("running.goOn"));
      button.setOnAction(event -> goOn.run());
      showDetail(
          new EmptyState(
              Feather.PLAY_CIRCLE, TEXTS.get("running.title"), TEXTS.get("running.text"), button),
          null);
    } else {
      ReviewView view = new ReviewView(review.apply(id), this::focus);
      view.lead(fold.way(TEXTS.get("sessions.back"), this::focus));
      showDetail(view, view);
    }
    onChosen.run();
  }

  private void showDetail(@Nullable Node node, @Nullable ReviewView view) {
    if (shown != null) {
      shown.close();
    }
    shown = view;
    if (node == null) {
      detail.getChildren().clear();
    } else {
      detail.getChildren().setAll(node);
    }
  }

  private void pressed(KeyEvent event) {
    SessionsViewModel.Row row = list.getSelectionModel().getSelectedItem();
    if (row == null || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      if (shown == null) {
        goOn.run();
      } else {
        fold.turn(true);
        shown.focusLog();
      }
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE) {
      model.remove(row.session().id());
      event.consume();
    }
  }
}
