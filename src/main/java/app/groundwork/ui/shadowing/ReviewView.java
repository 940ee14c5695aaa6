package app.groundwork.ui.shadowing;

import app.groundwork.model.capture.Mark;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowMarks;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.ui.capture.LinkLine;
import app.groundwork.ui.kit.FocusIn;
import app.groundwork.ui.kit.Fold;
import app.groundwork.ui.kit.Fxml;
import app.groundwork.ui.kit.Presentation;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A stopped session: the log, one entry to be set right, and what it all adds up to. */
final class ReviewView extends HBox {
  private static final Texts TEXTS = Texts.in(ReviewView.class);

  private final ReviewViewModel model;
  private final ChosenEditor editor;
  private final LogChoice choice;
  private final SessionEditor session;
  private final Fold fold;
  private final ReviewSide side;
  private final Runnable leave;
  private final LinkLine links;
  @FXML private HBox title;
  @FXML private Label who;
  @FXML private Label when;
  @FXML private ListView<LogEntry> log;
  @FXML private Label keys;
  @FXML private HBox ways;
  @FXML private VBox main;

  /**
   * @param leave puts the focus back on the list of sessions
   */
  ReviewView(ReviewViewModel model, Runnable leave) {
    this.model = model;
    this.leave = leave;
    this.editor = new ChosenEditor(model, this::focusLog);
    Fxml.into(this, TEXTS);
    keys.setTooltip(new Tooltip(TEXTS.get("review.keys.all")));
    keys.setAccessibleText(TEXTS.get("review.keys.all"));
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
    choice = new LogChoice(log, model, this::showChoice);
    links = new LinkLine(model.links(), this::chosenItems, this::focusLog);
    main.getChildren().add(main.getChildren().indexOf(log) + 1, links);
    model.links().linked().subscribe((before, now) -> log.refresh());
    log.setContextMenu(menu());
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
    choice.atLeastOne();
  }

  /** Puts the focus on what is in front: the side where it covers the log, else the log. */
  void focusFront() {
    if (fold.narrow().get() && fold.isTurned()) {
      side.focusTimeLine();
    } else {
      focusLog();
    }
  }

  /** Chooses the first {@code count} entries of the log. */
  void chooseFirst(int count) {
    choice.first(count);
  }

  /** Puts the focus on the time line, at the entry that is chosen. */
  void focusTimeLine() {
    fold.turn(true);
    side.focusTimeLine();
  }

  /** Chooses an entry and puts the focus on it in the log, as soon as that is read. */
  void jumpTo(String entryId) {
    focusLog();
    choice.jumpTo(entryId);
  }

  /** Why it cannot be presented, for the user; empty if it can. */
  Optional<String> notPresented() {
    return model.notPresented();
  }

  /** What a room is shown of it. */
  Presentation presentation() {
    PresentedReview pages = new PresentedReview(model.presented());
    return new Presentation(TEXTS.get("present.title"), pages.view());
  }

  /** Puts a way out of the review at its top. */
  void lead(Button way) {
    ways.getChildren().addFirst(way);
    ways.managedProperty().bind(way.visibleProperty());
  }

  /** From the side back to the log; false if the focus was elsewhere. */
  boolean back() {
    if (links.back()) {
      return true;
    }
    if (FocusIn.pane(side) || FocusIn.pane(editor)) {
      focusLog();
      return true;
    }
    return false;
  }

  ReviewViewModel model() {
    return model;
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
      title.getChildren().setAll(who);
      ConsentChip.of(head.consent()).ifPresent(title.getChildren()::add);
      when.setText(SessionWords.when(head));
    }
  }

  private void showChoice() {
    editor.show(choice.entries());
    model.choose(choice.lead().orElse(null));
    links.show();
  }

  private List<ItemRef> chosenItems() {
    return choice.entries().stream()
        .map(entry -> new ItemRef(ShadowingStore.ENTRY, entry.id()))
        .toList();
  }

  /** True if entries are chosen that can be linked. */
  boolean canLink() {
    return !choice.entries().isEmpty();
  }

  /** Asks which pain point the chosen entries are evidence of. */
  void link() {
    fold.turn(false);
    links.ask();
  }

  private ContextMenu menu() {
    return new ContextMenu(
        item(TEXTS.get("review.menu.link"), this::link),
        item(TEXTS.get("review.menu.edit"), this::edit),
        item(TEXTS.get("review.menu.copy"), () -> model.copy(choice.entries())),
        item(TEXTS.get("review.menu.remove"), () -> remove(choice.entries())));
  }

  private static MenuItem item(String words, Runnable run) {
    MenuItem item = new MenuItem(words);
    item.setOnAction(event -> run.run());
    return item;
  }

  /** A change of their time or kind moves or replaces the rows: the choice goes along. */
  private void keepChoice() {
    choice.keep();
    showChoice();
  }

  private void edit() {
    fold.turn(true);
    side.showEditor();
    editor.focus();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      // Before the list takes it for the end of an edit.
      if (!choice.one()) {
        leave.run();
      }
      event.consume();
      return;
    }
    List<LogEntry> entries = choice.entries();
    if (entries.isEmpty() || event.isAltDown()) {
      return;
    }
    KeyCode key = event.getCode();
    if (event.isShortcutDown()) {
      if (key == KeyCode.C) {
        model.copy(entries);
        event.consume();
      }
    } else if (key == KeyCode.ENTER || key == KeyCode.F2) {
      edit();
      event.consume();
    } else if (key == KeyCode.DELETE) {
      remove(entries);
      event.consume();
    } else if (key == KeyCode.RIGHT) {
      focusTimeLine();
      event.consume();
    }
  }

  private void remove(List<LogEntry> entries) {
    if (entries.size() == 1) {
      model.remove(entries.getFirst().id());
    } else if (!entries.isEmpty()) {
      model.several().remove(entries);
    }
  }

  /** One letter gives the chosen rows their kind; 0 to 3 their friction. */
  private void typed(KeyEvent event) {
    List<LogEntry> entries = choice.entries();
    String typed = event.getCharacter();
    if (entries.isEmpty() || typed.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    char key = typed.charAt(0);
    Optional<Mark<EntryKind>> mark = ShadowMarks.TABLE.byLetter(key);
    if (key >= '0' && key <= '3') {
      grade(entries, key - '0');
      event.consume();
    } else if (mark.isPresent()) {
      classify(entries, mark.get().kind());
      event.consume();
    }
  }

  private void grade(List<LogEntry> entries, int severity) {
    if (entries.size() == 1) {
      model.typeSeverity(entries.getFirst(), severity);
    } else {
      model.several().setSeverity(entries, severity);
    }
  }

  private void classify(List<LogEntry> entries, EntryKind kind) {
    if (entries.size() == 1) {
      model.typeKind(entries.getFirst(), kind);
    } else {
      model.several().setKind(entries, kind);
    }
  }
}
