package app.groundwork.ui.shadowing;

import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowMarks;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.capture.CaptureField;
import app.groundwork.ui.capture.JumpBar;
import app.groundwork.ui.capture.MarksPane;
import app.groundwork.ui.capture.OffTheRecordBar;
import app.groundwork.ui.capture.Veil;
import app.groundwork.ui.kit.Fxml;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The live screen: clock, log with the newest on top, totals, and the line that has the focus. */
final class LiveView extends BorderPane {
  private static final Texts TEXTS = Texts.in(LiveView.class);

  /** Narrower, the kinds beside the log would leave the clock no room. */
  private static final double BOTH = 700;

  /** Narrower, the log shows kinds by their sign alone. */
  private static final double WORDY = 840;

  private static final PseudoClass BRIEF = PseudoClass.getPseudoClass("brief");
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final LiveViewModel model;
  private final CaptureField field;
  private final OffTheRecordBar offTheRecord;
  private final VBox marks;
  @FXML private Label clock;
  @FXML private Label planned;
  @FXML private ProgressBar progress;
  @FXML private Label state;
  @FXML private Label who;
  @FXML private ListView<LogEntry> log;
  @FXML private Node open;
  @FXML private Veil veil;
  @FXML private VBox side;
  @FXML private VBox foot;

  LiveView(LiveViewModel model) {
    this.model = model;
    this.field = new CaptureField(model.line());
    this.offTheRecord =
        new OffTheRecordBar(model::entriesSince, model.running()::strike, field::focus);
    Fxml.into(this, TEXTS);
    planned.setText(TEXTS.get("planned"));
    clock.textProperty().bind(model.clockText());
    who.textProperty().bind(model.who());
    log.setItems(model.entries());
    log.setCellFactory(view -> new LiveCell(model, this::edit));
    model.timed().addListener((observed, before, now) -> log.refresh());
    log.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> field.focus());
    log.setAccessibleText(TEXTS.get("log"));
    Label first = new Label(TEXTS.get("log.first"));
    first.getStyleClass().add("muted");
    log.setPlaceholder(first);
    veil.visibleProperty().bind(model.veiled());
    open.visibleProperty().bind(model.veiled().not());
    model.veiled().addListener((observed, before, now) -> field.setVeiled(now));
    marks =
        new MarksPane<>(
                ShadowMarks.TABLE, KindLook::name, KindLook::name, KindLook::icon, this::mark)
            .columns();
    marks.managedProperty().bind(marks.visibleProperty());
    side.getChildren().addAll(new TotalsPane(model), marks);
    widthProperty().subscribe(this::makeRoom);
    foot.getChildren()
        .addAll(new JumpBar(model.running().jump(), this::answerJump), offTheRecord, field);
    model.elapsed().subscribe(now -> showProgress());
    model.paused().subscribe(now -> showState());
  }

  /** Puts the caret into the capture line. */
  void focus() {
    field.focus();
  }

  /** Shows an entry in the log; the line keeps the focus, for what comes next. */
  void jumpTo(String entryId) {
    for (int row = 0; row < model.entries().size(); row++) {
      if (model.entries().get(row).id().equals(entryId)) {
        log.getSelectionModel().clearAndSelect(row);
        log.scrollTo(Math.max(0, row - 2));
      }
    }
  }

  /** Clock and log come first; the line offers the kinds too, as soon as a dot is typed. */
  private void makeRoom() {
    boolean narrow = getWidth() > 0 && getWidth() < BOTH;
    boolean brief = getWidth() > 0 && getWidth() < WORDY;
    if (marks.isVisible() == narrow || getPseudoClassStates().contains(BRIEF) != brief) {
      marks.setVisible(!narrow);
      pseudoClassStateChanged(NARROW, narrow);
      pseudoClassStateChanged(BRIEF, brief);
      // At once, or this pass would still lay out as it was.
      applyCss();
    }
  }

  /** Opens the bar that strikes the last minutes. */
  void askOffTheRecord() {
    offTheRecord.open();
  }

  /** Takes letters that were typed while the focus was elsewhere. */
  void type(String letters) {
    model.line().type(letters);
    focus();
  }

  /**
   * Closes what is open in the way, or stays once while a line is begun; false if nothing does.
   *
   * @param say takes words for the user
   */
  boolean back(Consumer<String> say) {
    if (offTheRecord.isVisible()) {
      offTheRecord.close();
      return true;
    }
    return !model.line().mayLeave(say);
  }

  private void showProgress() {
    progress.setProgress(Math.min(1, model.elapsed().get() / (double) LiveViewModel.PLANNED));
  }

  private void showState() {
    boolean paused = model.paused().get();
    state.setText(TEXTS.get(paused ? "state.paused" : "state.live"));
    state.getStyleClass().removeAll("warning", "success");
    state.getStyleClass().add(paused ? "warning" : "success");
  }

  private void answerJump(boolean wasPause) {
    model.running().answerJump(wasPause);
    field.focus();
  }

  private void edit(LogEntry entry) {
    model.edit(entry);
    field.focus();
  }

  private void mark(String code) {
    model.line().mark(code);
    field.focus();
  }
}
