package app.groundwork.ui.shadowing;

import app.groundwork.model.capture.Mark;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowMarks;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Fold;
import app.groundwork.ui.kit.Fxml;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A stopped session: the log, one entry to be set right, and what it all adds up to. */
final class ReviewView extends HBox {
  private static final Texts TEXTS = Texts.in(ReviewView.class);

  /** So many rows are shown above the one that was jumped to. */
  private static final int ABOVE = 3;

  private final ReviewViewModel model;
  private final EntryEditor editor;
  private final SessionEditor session;
  private final Fold fold;
  private final ReviewSide side;
  private final Runnable leave;
  private @Nullable String chosen;
  @FXML private Label who;
  @FXML private Label when;
  @FXML private ListView<LogEntry> log;
  @FXML private HBox ways;
  @FXML private VBox main;

  /**
   * @param leave puts the focus back on the list of sessions
   */
  ReviewView(ReviewViewModel model, Runnable leave) {
    this.model = model;
    this.leave = leave;
    this.editor = new EntryEditor(model, this::focusLog);
    Fxml.into(this, TEXTS);
    log.setItems(model.entries());
    log.setCellFactory(view -> new ReviewCell(model));
    log.setAccessibleText(TEXTS.get("log"));
    log.setPlaceholder(new Label(TEXTS.get("log.empty")));
    log.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    log.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    log.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        click -> {
          if (click.getClickCount() == 2) {
            edit();
          }
        });
    log.getSelectionModel()
        .selectedItemProperty()
        .addListener((observed, before, now) -> choose(now));
    model.setOnRefreshed(this::keepChoice);
    session = new SessionEditor(model, this::focusLog);
    Button toLog = new Button(TEXTS.get("review.log"));
    side = new ReviewSide(model, editor, session, toLog, this::jumpTo);
    getChildren().add(side);
    fold = new ReviewLayout(this, main, editor, side).fold();
    toLog.getStyleClass().addAll("quiet", "small");
    toLog.setOnAction(event -> focusLog());
    toLog.visibleProperty().bind(fold.narrow());
    toLog.managedProperty().bind(fold.narrow());
    ways.getChildren().add(fold.way(TEXTS.get("review.timeLine"), this::focusTimeLine));
    ways.getChildren().add(fold.way(TEXTS.get("review.details"), this::edit));
    model.head().subscribe(this::showHead);
    keepChoice();
  }

  /** Puts the focus on the log. */
  void focusLog() {
    fold.turn(false);
    log.requestFocus();
    if (log.getSelectionModel().isEmpty() && !log.getItems().isEmpty()) {
      log.getSelectionModel().selectFirst();
    }
  }

  /** Puts the focus on the time line, at the entry that is chosen. */
  void focusTimeLine() {
    fold.turn(true);
    side.focusTimeLine();
  }

  /** Chooses an entry and puts the focus on it in the log; does nothing if it is gone. */
  void jumpTo(String entryId) {
    model
        .entry(entryId)
        .ifPresent(
            entry -> {
              int row = log.getItems().indexOf(entry);
              focusLog();
              log.getSelectionModel().clearAndSelect(row);
              log.scrollTo(Math.max(0, row - ABOVE));
            });
  }

  /** Puts a way out of the review at its top. */
  void lead(Button way) {
    ways.getChildren().addFirst(way);
    ways.managedProperty().bind(way.visibleProperty());
  }

  /** From the side back to the log; false if the focus was elsewhere. */
  boolean back() {
    if (side.isFocusWithin() || editor.isFocusWithin()) {
      focusLog();
      return true;
    }
    return false;
  }

  void copyReport() {
    model.copyReport();
  }

  /** Asks where to and saves the report. */
  void saveReport() {
    model.askAndSaveReport();
  }

  void close() {
    editor.close();
    session.close();
    model.close();
  }

  private void showHead(SessionLogViewModel.@Nullable Head head) {
    if (head != null) {
      who.setText(SessionWords.who(head));
      when.setText(SessionWords.when(head));
    }
  }

  private void choose(@Nullable LogEntry entry) {
    if (model.isMending()) {
      // Not chosen by hand: a row that moves lets go of its choice for a moment.
      return;
    }
    if (entry != null) {
      chosen = entry.id();
      editor.show(entry);
    } else if (model.entries().isEmpty()) {
      chosen = null;
      editor.show(null);
    }
    model.choose(entry);
  }

  /** A change of its time or kind moves or replaces the row: the choice goes along. */
  private void keepChoice() {
    Optional<LogEntry> now = Optional.ofNullable(chosen).flatMap(model::entry);
    now.ifPresentOrElse(
        entry -> {
          log.getSelectionModel().select(entry);
          editor.refresh(entry);
          model.choose(entry);
        },
        () -> {
          if (log.getSelectionModel().isEmpty()) {
            log.getSelectionModel().selectFirst();
          }
          LogEntry next = log.getSelectionModel().getSelectedItem();
          chosen = next == null ? null : next.id();
          editor.show(next);
        });
  }

  private void edit() {
    fold.turn(true);
    side.showEditor();
    editor.focus();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      // Before the list takes it for the end of an edit.
      leave.run();
      event.consume();
      return;
    }
    LogEntry entry = log.getSelectionModel().getSelectedItem();
    if (entry == null || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    KeyCode key = event.getCode();
    if (key == KeyCode.ENTER || key == KeyCode.F2) {
      edit();
      event.consume();
    } else if (key == KeyCode.DELETE || key == KeyCode.BACK_SPACE) {
      model.remove(entry.id());
      event.consume();
    } else if (key == KeyCode.RIGHT) {
      focusTimeLine();
      event.consume();
    }
  }

  /** One letter gives the row its kind; 0 to 3 its friction. */
  private void typed(KeyEvent event) {
    LogEntry entry = log.getSelectionModel().getSelectedItem();
    String typed = event.getCharacter();
    if (entry == null || typed.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    char key = typed.charAt(0);
    Optional<Mark<EntryKind>> mark = ShadowMarks.TABLE.byLetter(key);
    if (key >= '0' && key <= '3') {
      model.typeSeverity(entry, key - '0');
      event.consume();
    } else if (mark.isPresent()) {
      model.typeKind(entry, mark.get().kind());
      event.consume();
    }
  }
}
