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
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A stopped session: the log, one entry to be set right, and what it all adds up to. */
final class ReviewView extends HBox {
  private static final Texts TEXTS = Texts.in(ReviewView.class);

  /** Narrower, the log's words could not be read beside the fields. */
  private static final double BOTH = 600;

  private final ReviewViewModel model;
  private final EntryEditor editor;
  private final SessionEditor session;
  private final Fold fold;
  private final Runnable leave;
  private @Nullable String chosen;
  @FXML private Label who;
  @FXML private Label when;
  @FXML private ListView<LogEntry> log;
  @FXML private HBox ways;
  @FXML private VBox main;
  @FXML private ScrollPane sideScroll;
  @FXML private VBox side;

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
    fold = new Fold(this, BOTH, main, sideScroll);
    ways.getChildren().add(fold.way(TEXTS.get("review.details"), () -> fold.turn(true)));
    side.getChildren().add(fold.way(TEXTS.get("review.log"), this::focusLog));
    side.getChildren().addAll(editor, new FiguresPane(model), session);
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

  /** Puts a way out of the review at its top. */
  void lead(Button way) {
    ways.getChildren().addFirst(way);
    ways.managedProperty().bind(way.visibleProperty());
  }

  /** From the side back to the log; false if the focus was elsewhere. */
  boolean back() {
    if (side.isFocusWithin()) {
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
  }

  /** A change of its time or kind moves or replaces the row: the choice goes along. */
  private void keepChoice() {
    Optional<LogEntry> now = Optional.ofNullable(chosen).flatMap(model::entry);
    now.ifPresentOrElse(
        entry -> {
          log.getSelectionModel().select(entry);
          editor.refresh(entry);
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
