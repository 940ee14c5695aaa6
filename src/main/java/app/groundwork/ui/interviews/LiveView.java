package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.NoteMarks;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.capture.CaptureField;
import app.groundwork.ui.capture.JumpBar;
import app.groundwork.ui.capture.MarksPane;
import app.groundwork.ui.capture.OffTheRecordBar;
import app.groundwork.ui.capture.Veil;
import app.groundwork.ui.kit.CutText;
import app.groundwork.ui.kit.FxThread;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The live screen: parts and their time, the question, notes, and the line that has the focus. */
final class LiveView extends BorderPane {
  private static final Texts TEXTS = Texts.in(LiveView.class);

  /** Lower, the kinds above the line would leave the notes no room. */
  private static final double TALL = 560;

  /** Narrower, notes show their kind by its sign alone. */
  private static final double WIDE = 700;

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final List<KeyCode> TENS =
      List.of(
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5,
          KeyCode.DIGIT6,
          KeyCode.DIGIT7,
          KeyCode.DIGIT8,
          KeyCode.DIGIT9);

  /** At great zoom the question and the notes come before whom they are of. */
  private static final double LOW = 400;

  private final LiveViewModel model;
  private final CaptureField field;
  private final OffTheRecordBar offTheRecord;
  private final LiveAskBar ask;
  private final LiveQuestionList questions;
  private final LiveTalkBar talk;
  private final VBox marks = new VBox();
  private final VBox foot = new VBox();
  private final ListView<InterviewNote> notes = new ListView<>();
  private final Label who = new Label();
  private List<?> marked = List.of();

  /** Somebody was led to this note, and the file has not answered yet; null for none. */
  private @Nullable String wanted;

  /** What the stamps of the notes count from. */
  private List<?> timed = List.of();

  LiveView(LiveViewModel model) {
    this.model = model;
    getStyleClass().add("live-interview");
    field = new CaptureField(model.line());
    offTheRecord = new OffTheRecordBar(model::notesSince, model.running()::strike, field::focus);
    ask = new LiveAskBar(model::askQuestion, field::focus);
    questions = new LiveQuestionList(model::turnTo, field::focus);
    talk = new LiveTalkBar(model, field::focus);
    setTop(new LivePartsBar(model, model::shareOut));
    setCenter(center());
    foot.getStyleClass().add("live-foot");
    foot.getChildren()
        .addAll(
            new JumpBar(model.running().jump(), this::answerJump),
            offTheRecord,
            ask,
            marks,
            field,
            talk);
    setBottom(foot);
    marks.managedProperty().bind(marks.visibleProperty());
    model.veiled().subscribe(this::veil);
    model.head().subscribe(this::show);
    widthProperty().subscribe(this::makeRoom);
    heightProperty().subscribe(this::makeRoom);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Hides what tells of the interview; what is typed is masked. */
  private void veil(boolean veiled) {
    field.setVeiled(veiled);
    ask.setVeiled(veiled);
    talk.setVisible(!veiled);
    if (veiled && questions.isVisible()) {
      questions.close();
    }
    makeRoom();
  }

  private StackPane center() {
    who.getStyleClass().add("meta");
    CutText.in(who);
    who.visibleProperty().bind(heightProperty().greaterThan(LOW));
    who.managedProperty().bind(who.visibleProperty());
    notes.setItems(model.notes());
    // After it: the list mends what is chosen while its rows change.
    model.notes().subscribe(() -> FxThread.later(this::showWanted));
    notes.setId("live-notes");
    notes.getStyleClass().add("live-notes");
    notes.setFocusTraversable(false);
    notes.setCellFactory(view -> new LiveNoteCell(model, this::edit));
    notes.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> field.focus());
    notes.setAccessibleText(TEXTS.get("live.notes"));
    Label first = new Label(TEXTS.get("live.notes.first"));
    first.getStyleClass().add("muted");
    first.setWrapText(true);
    notes.setPlaceholder(first);
    VBox.setVgrow(notes, Priority.ALWAYS);
    VBox open =
        new VBox(who, new LiveQuestionPane(model, this::listQuestions, this::askQuestion), notes);
    open.getStyleClass().add("live-open");
    Veil veil = new Veil();
    veil.visibleProperty().bind(model.veiled());
    open.visibleProperty().bind(model.veiled().not());
    StackPane.setAlignment(open, Pos.TOP_CENTER);
    StackPane.setAlignment(questions, Pos.TOP_CENTER);
    StackPane center = new StackPane(open, questions, veil);
    center.setMinHeight(0);
    return center;
  }

  /** Marks a note once it is read, in view; the line keeps the focus, for what comes next. */
  void jumpTo(String noteId) {
    wanted = noteId;
    showWanted();
  }

  private void showWanted() {
    for (int row = 0; row < model.notes().size(); row++) {
      if (model.notes().get(row).id().equals(wanted)) {
        wanted = null;
        notes.getSelectionModel().clearAndSelect(row);
        notes.scrollTo(Math.max(0, row - 2));
      }
    }
  }

  /** Puts the caret into the capture line. */
  void focus() {
    field.focus();
  }

  /** Opens the bar that strikes the last minutes. */
  void askOffTheRecord() {
    offTheRecord.open();
  }

  /** Opens the bar for a question that is not in the script. */
  void askQuestion() {
    ask.open();
  }

  /** Shows all questions. */
  void listQuestions() {
    model.veiled().set(false);
    LiveHead head = model.head().get();
    if (head != null) {
      questions.open(head);
    }
  }

  /** Opens the list of times since when who talks now has talked. */
  void askSince() {
    talk.askSince();
  }

  /** Closes what is open in the way; false if nothing is. */
  boolean back() {
    if (questions.isVisible()) {
      questions.close();
    } else if (ask.isVisible()) {
      ask.close();
    } else if (offTheRecord.isVisible()) {
      offTheRecord.close();
    } else {
      return false;
    }
    return true;
  }

  private void show(@Nullable LiveHead head) {
    who.setText(model.who());
    if (head != null) {
      List<?> time = List.of(head.known().startedAt(), head.known().pauses());
      if (!time.equals(timed)) {
        timed = time;
        notes.refresh();
      }
    }
    List<?> now = model.marks().table().marks();
    if (head != null && !now.equals(marked)) {
      marked = now;
      marks
          .getChildren()
          .setAll(
              new MarksPane<>(
                      model.marks().table(),
                      NoteMarks::name,
                      NoteLook::briefly,
                      NoteLook::icon,
                      this::mark)
                  .rows());
    }
  }

  /** Question and notes come first; the line offers the kinds too, as soon as a dot is typed. */
  private void makeRoom() {
    boolean low = getHeight() > 0 && getHeight() < TALL;
    boolean narrow = getWidth() > 0 && getWidth() < WIDE;
    marks.setVisible(!low && !narrow && !model.veiled().get());
    pseudoClassStateChanged(NARROW, narrow || low);
  }

  private void edit(InterviewNote note) {
    model.edit(note);
    field.focus();
  }

  private void mark(String code) {
    model.line().mark(code);
    field.focus();
  }

  private void answerJump(boolean wasPause) {
    model.running().answerJump(wasPause);
    field.focus();
  }

  /** Keys that the capture line has no use for. */
  private void pressed(KeyEvent event) {
    if (questions.isVisible() && questions.isFocusWithin()) {
      return;
    }
    KeyCode code = event.getCode();
    boolean plain = !event.isShortcutDown() && !event.isShiftDown();
    int tens = TENS.indexOf(code) + 1;
    if (event.isAltDown() && plain && tens > 0) {
      model.talksSince(tens * 10);
    } else if (plain && !event.isAltDown() && code == KeyCode.PAGE_DOWN) {
      model.next();
    } else if (plain && !event.isAltDown() && code == KeyCode.PAGE_UP) {
      model.previous();
    } else {
      return;
    }
    event.consume();
  }
}
