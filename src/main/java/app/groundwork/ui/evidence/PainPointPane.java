package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.ToldPiece;
import app.groundwork.model.shared.Texts;
import app.groundwork.model.shared.Titled;
import app.groundwork.ui.evidence.PainGesturesViewModel.Moving;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.EmptyState;
import app.groundwork.ui.kit.FocusIn;
import app.groundwork.ui.kit.Keys;
import app.groundwork.ui.kit.TitlePicker;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The chosen pain point: what it is, on top how much stands behind it, below the evidence. */
final class PainPointPane extends VBox {
  private static final Texts TEXTS = Texts.in(PainPointPane.class);

  /** Lower, in logical px, there is no room for what it is and its evidence. */
  private static final double BOTH = 320;

  private final PainPointViewModel model;
  private final PainHead head;
  private final PainForm form;
  private final PainPieces pieces;
  private final PainMergePane merge;
  private final TitlePicker move;
  private final VBox asking = new VBox();
  private final ScrollPane top;
  private final ScrollPane question = new ScrollPane();
  private final Button other = new Button();
  private final Node empty;
  private Moving moving = new Moving("", List.of());

  /** Which pain point is on screen. */
  private String shown = "";

  /** Somebody was led from a card to its place: there the focus belongs when they come back. */
  private boolean led;

  /** True where what it is and its evidence have no room for both. */
  private boolean tight;

  /** Then: true if what it is stands in front. */
  private boolean aboutInFront;

  PainPointPane(PainPointViewModel model) {
    this.model = model;
    getStyleClass().add("pain-point");
    getStylesheets().add(String.valueOf(PainPointPane.class.getResource("pain.css")));
    setId("pain-point");
    setMinWidth(0);
    head = new PainHead(model);
    pieces = new PainPieces(model, () -> led = true, this::askMove);
    form = new PainForm(model, this::focus);
    merge = new PainMergePane(model, this::stopAsking);
    move =
        new TitlePicker(
            "pain-move-to",
            TEXTS.get("pain.move.to", 1),
            TEXTS.get("pain.move.do"),
            this::others,
            new TitlePicker.Doing(this::move, this::moveToNew, this::stopAsking));
    asking.getStyleClass().add("pain-ask");
    asking.managedProperty().bind(asking.visibleProperty());
    asking.setVisible(false);
    question.setFitToWidth(true);
    question.setFocusTraversable(false);
    question.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(question, Priority.ALWAYS);
    other.setId("pain-other");
    other.getStyleClass().addAll("quiet", "small");
    other.setOnAction(event -> turnOver());
    other.managedProperty().bind(other.visibleProperty());
    VBox about = new VBox(head, form);
    about.getStyleClass().add("pain-about");
    top = new ScrollPane(about);
    top.setFitToWidth(true);
    top.setFocusTraversable(false);
    top.setMinHeight(96);
    top.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(top, Priority.SOMETIMES);
    pieces.setMinHeight(180);
    VBox.setVgrow(pieces, Priority.ALWAYS);
    empty =
        new EmptyState(
            Feather.LINK, TEXTS.get("pain.none.title"), TEXTS.get("pain.none.text"), null);
    VBox.setVgrow(empty, Priority.ALWAYS);
    head.menu()
        .getItems()
        .setAll(
            item("pain-menu-merge", TEXTS.get("pain.merge"), this::askMerge),
            item("pain-menu-copy", TEXTS.get("pain.copy"), model.gestures()::copy),
            item("pain-menu-remove", TEXTS.get("pain.remove"), model.gestures()::remove));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    // Before the list of cards, which takes F2 for itself.
    addEventFilter(KeyEvent.KEY_PRESSED, this::toTitle);
    sceneProperty().subscribe(scene -> model.setShown(scene != null));
    heightProperty().addListener(observed -> measure());
    model.reading().subscribe(this::show);
  }

  private static MenuItem item(String id, String words, Runnable run) {
    MenuItem item = new MenuItem(words);
    item.setId(id);
    item.setOnAction(event -> run.run());
    return item;
  }

  private void show(@Nullable PainReading now) {
    if (now == null) {
      stopAskingQuietly();
      shown = "";
      getChildren().setAll(empty);
      other.setVisible(false);
      return;
    }
    if (!now.pain().id().equals(shown)) {
      // What is asked is asked of the one that was here.
      drop();
      shown = now.pain().id();
    }
    head.show(now);
    form.show(now);
    pieces.show(now);
    lay();
  }

  /** The way from the evidence to what it is and back, there only where one of them has room. */
  Button other() {
    return other;
  }

  private void measure() {
    boolean now = getHeight() > 0 && getHeight() < BOTH;
    if (now != tight) {
      tight = now;
      aboutInFront = FocusIn.pane(top);
      lay();
    }
  }

  /** Puts in what there is room for. */
  private void lay() {
    if (shown.isEmpty()) {
      return;
    }
    boolean asks = asking.isVisible();
    other.setVisible(tight && !asks);
    other.setText(TEXTS.get(aboutInFront ? "pain.toPieces" : "pain.toAbout"));
    List<Node> panes =
        !tight
            ? List.of(top, asking, pieces)
            : asks ? List.of(question) : aboutInFront ? List.of(top) : List.of(pieces);
    if (!getChildren().equals(panes)) {
      question.setContent(null);
      getChildren().setAll(panes);
      if (panes.contains(question)) {
        question.setContent(asking);
      }
      // At once: what is new here may be about to get the focus.
      applyCss();
      layout();
    }
  }

  private void bringForward(boolean about) {
    aboutInFront = about;
    lay();
  }

  private void turnOver() {
    if (aboutInFront) {
      focus();
    } else {
      focusTitle();
    }
  }

  /** Puts the focus on the evidence. */
  void focus() {
    bringForward(false);
    pieces.focus();
  }

  /** Puts the caret into the title. */
  private void focusTitle() {
    bringForward(true);
    head.focusTitle();
  }

  /** Marks that piece of a pain point as soon as it is on screen. */
  void mark(String painPointId, String pieceId) {
    pieces.mark(painPointId, pieceId);
  }

  /** After somebody was led to a card's place, puts the focus on it again; false if nobody was. */
  boolean returned() {
    boolean was = led;
    led = false;
    if (was) {
      focus();
    }
    return was;
  }

  /** Asks no more; false if nothing was asked. */
  boolean putQuestionAway() {
    boolean asked = asking.isVisible();
    if (asked) {
      stopAsking();
    }
    return asked;
  }

  /** From a field or a question back to the cards; false if the focus was not here. */
  boolean back() {
    if (putQuestionAway()) {
      return true;
    }
    if (FocusIn.pane(top)) {
      focus();
      return true;
    }
    return false;
  }

  /** What can be done to the chosen pain point and its pieces. */
  List<Action> actions() {
    List<Action> all = new ArrayList<>(pieces.actions());
    all.addAll(
        0,
        List.of(
            action("merge", TEXTS.get("pain.merge.action"), Keys.ctrl(KeyCode.M), this::askMerge),
            action("title", TEXTS.get("pain.title.edit"), null, this::focusTitle),
            action("copy", TEXTS.get("pain.copy.action"), null, model.gestures()::copy),
            action("remove", TEXTS.get("pain.remove.action"), null, model.gestures()::remove)));
    return all;
  }

  private Action action(
      String id, String name, javafx.scene.input.@Nullable KeyCombination keys, Runnable run) {
    return new Action(
        "evidence.pain." + id,
        name,
        keys,
        () -> getScene() != null && model.reading().get() != null,
        run);
  }

  /** Asks with which other one it is the same. */
  void askMerge() {
    ask(merge);
    merge.ask();
  }

  private void askMove(List<ToldPiece> chosen) {
    moving = new Moving(shown, chosen);
    move.rename(TEXTS.get("pain.move.to", chosen.size()));
    ask(move);
    move.ask();
  }

  private void move(Titled to) {
    stopAsking();
    model.gestures().move(moving, to);
  }

  private void moveToNew(String title) {
    stopAsking();
    model.gestures().moveToTitled(moving, title);
  }

  private List<Titled> others() {
    PainReading now = model.reading().get();
    return now == null ? List.of() : now.others();
  }

  private void ask(Node question) {
    asking.getChildren().setAll(question);
    asking.setVisible(true);
    lay();
  }

  private void stopAsking() {
    stopAskingQuietly();
    focus();
  }

  private void stopAskingQuietly() {
    asking.getChildren().clear();
    asking.setVisible(false);
    lay();
  }

  private void drop() {
    if (FocusIn.pane(asking)) {
      stopAsking();
    } else {
      stopAskingQuietly();
    }
  }

  private void pressed(KeyEvent key) {
    if (key.isShortcutDown() && !key.isShiftDown() && key.getCode() == KeyCode.C) {
      model.gestures().copy();
      key.consume();
    }
  }

  private void toTitle(KeyEvent key) {
    if (key.getCode() == KeyCode.F2 && !key.isShortcutDown()) {
      focusTitle();
      key.consume();
    }
  }

  void close() {
    head.close();
    form.close();
    model.close();
  }
}
