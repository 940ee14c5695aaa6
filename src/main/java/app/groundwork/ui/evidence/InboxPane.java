package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.PieceKind;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.Choices;
import app.groundwork.ui.kit.EmptyState;
import app.groundwork.ui.kit.FocusIn;
import app.groundwork.ui.kit.Keys;
import app.groundwork.ui.kit.ToolButton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What was found and waits to be linked. */
final class InboxPane extends VBox {
  private static final Texts TEXTS = Texts.in(InboxPane.class);

  /** Lower, in logical px, there is no room for list and foot. */
  private static final double LIST_AND_FOOT = 560;

  private static final KeyCombination PLACE = Keys.ctrl(KeyCode.J);
  private static final KeyCombination COPY = Keys.ctrl(KeyCode.C);

  private final InboxViewModel model;
  private final Label head = new Label();
  private final ChoiceBox<Optional<PieceKind>> kind;
  private final ToggleButton dismissed = new ToggleButton();
  private final ListView<InboxRow> list = new ListView<>();
  private final InboxFoot foot;
  private final HBox bar;
  private final Button toFoot = new Button(TEXTS.get("inbox.toFoot"));

  /** True where list and foot have no room for both. */
  private boolean tight;

  /** Then: true if the foot is in front. */
  private boolean footInFront;

  private boolean syncing;

  /** True if the focus comes here as soon as the file has answered. */
  private boolean awaited;

  InboxPane(InboxViewModel model) {
    this.model = model;
    getStyleClass().add("inbox");
    setMinWidth(0);
    foot = new InboxFoot(model, this::focusList, this::focusFoot);
    toFoot.setId("inbox-to-foot");
    toFoot.getStyleClass().add("small");
    toFoot.setMinWidth(USE_PREF_SIZE);
    toFoot.setOnAction(event -> foot.focusField());
    head.getStyleClass().add("subtitle");
    head.setMinWidth(USE_PREF_SIZE);
    kind = kinds();
    dismissed.getStyleClass().addAll("quiet", "small");
    dismissed.setId("inbox-dismissed");
    dismissed.setMinWidth(USE_PREF_SIZE);
    dismissed.setOnAction(event -> model.setDismissed(dismissed.isSelected()));
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    bar = new HBox(head, toFoot, between, kind, dismissed);
    bar.getStyleClass().add("inbox-head");
    list.setId("inbox-list");
    list.getStyleClass().addAll("plain", "inbox-list");
    list.setAccessibleText(TEXTS.get("inbox.list"));
    list.setCellFactory(view -> new InboxCell(model));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setItems(model.rows());
    list.getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) change -> chosen());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    VBox.setVgrow(list, Priority.ALWAYS);
    model.setOnRefreshed(this::refresh);
    model.chosen().subscribe((before, now) -> show());
    sceneProperty().subscribe(scene -> model.setShown(scene != null));
    heightProperty().addListener(observed -> measure());
    refresh();
  }

  private ChoiceBox<Optional<PieceKind>> kinds() {
    List<Optional<PieceKind>> all =
        Stream.concat(
                Stream.of(Optional.<PieceKind>empty()),
                Arrays.stream(PieceKind.values())
                    .filter(one -> one != PieceKind.OBSERVATION)
                    .map(Optional::of))
            .toList();
    ChoiceBox<Optional<PieceKind>> choice =
        Choices.choice(one -> one.map(PainWords::kind).orElse(TEXTS.get("inbox.kind.all")));
    choice.getItems().setAll(all);
    choice.setValue(Optional.empty());
    choice.setAccessibleText(TEXTS.get("inbox.kind"));
    choice.setMinWidth(USE_PREF_SIZE);
    choice.valueProperty().subscribe((before, now) -> model.setKind(now.orElse(null)));
    return choice;
  }

  /** Puts the focus where the keys sort. */
  void focus() {
    awaited = model.view() == null;
    if (!model.rows().isEmpty()) {
      focusList();
    }
  }

  /** The focus goes elsewhere, though the file may not have answered yet. */
  void leaveFocus() {
    awaited = false;
  }

  /** Puts a way to another pane at the end of the head. */
  void lead(Button way) {
    bar.getChildren().add(way);
  }

  private void focusList() {
    bringForward(false);
    list.requestFocus();
    show();
  }

  /** Where only one of them has room, the foot comes to the front. */
  private void focusFoot() {
    bringForward(true);
  }

  private void bringForward(boolean theFoot) {
    footInFront = theFoot;
    if (tight && !model.rows().isEmpty()) {
      lay();
    }
  }

  private void measure() {
    boolean now = getHeight() > 0 && getHeight() < LIST_AND_FOOT;
    if (now != tight) {
      tight = now;
      footInFront = foot.isTyping();
      lay();
    }
  }

  /** Puts in what there is room for. */
  private void lay() {
    InboxViewModel.View view = model.view();
    boolean none = model.rows().isEmpty();
    foot.setTight(tight);
    toFoot.setVisible(tight && !none);
    toFoot.setManaged(toFoot.isVisible());
    List<Node> panes =
        none && view != null
            ? List.of(bar, nothing(view))
            : !tight ? List.of(bar, list, foot) : footInFront ? List.of(foot) : List.of(bar, list);
    if (none || !getChildren().equals(panes)) {
      getChildren().setAll(panes);
      // At once: what is new here may be about to get the focus.
      applyCss();
      layout();
    }
  }

  /** Out of the field, then out of what was dismissed; false if there is no step back. */
  boolean back() {
    if (foot.isTyping()) {
      focusList();
      return true;
    }
    if (FocusIn.pane(this) && dismissed.isSelected()) {
      dismissed.fire();
      return true;
    }
    return false;
  }

  private void refresh() {
    InboxViewModel.View view = model.view();
    if (view == null) {
      return;
    }
    head.setText(
        view.dismissed()
            ? TEXTS.get("inbox.head.dismissed", view.aside())
            : TEXTS.get("inbox.head", view.waiting()));
    dismissed.setText(
        view.aside() == 0
            ? TEXTS.get("inbox.showDismissed")
            : TEXTS.get("inbox.showDismissed.count", view.aside()));
    boolean none = model.rows().isEmpty();
    boolean within = FocusIn.pane(this);
    boolean wasNone = !getChildren().contains(list) && !getChildren().contains(foot);
    lay();
    if (!none && (awaited || within && wasNone)) {
      focusList();
    } else if (none && within) {
      // So that it is here when an undo brings something back.
      dismissed.requestFocus();
    }
    awaited = false;
    show();
  }

  private Node nothing(InboxViewModel.View view) {
    EmptyState empty =
        view.fresh()
            ? new EmptyState(
                Feather.INBOX,
                TEXTS.get("inbox.fresh"),
                TEXTS.get("inbox.fresh.text"),
                ToolButton.primary(
                    "inbox-shadow",
                    TEXTS.get("inbox.fresh.shadow"),
                    () -> model.openArea("shadowing")),
                ToolButton.quiet(
                    "inbox-interview",
                    TEXTS.get("inbox.fresh.interview"),
                    () -> model.openArea("interviews")))
            : new EmptyState(
                Feather.CHECK_CIRCLE, sorted(view), TEXTS.get("inbox.sorted.text"), null);
    VBox.setVgrow(empty, Priority.ALWAYS);
    return empty;
  }

  private static String sorted(InboxViewModel.View view) {
    if (view.dismissed()) {
      return TEXTS.get("inbox.sorted.dismissed");
    }
    return TEXTS.get(view.kind() == null ? "inbox.sorted" : "inbox.sorted.kind");
  }

  /** The choice as the model has it: rows have moved since, or it went on by itself. */
  private void show() {
    Set<String> ids = Set.copyOf(model.chosen().get());
    int[] indices =
        IntStream.range(0, model.rows().size())
            .filter(i -> ids.contains(model.rows().get(i).id()))
            .toArray();
    MultipleSelectionModel<InboxRow> choice = list.getSelectionModel();
    boolean same = choice.getSelectedIndices().equals(Arrays.stream(indices).boxed().toList());
    if (!same && indices.length > 0) {
      syncing = true;
      choice.clearSelection();
      choice.selectIndices(indices[0], indices);
      syncing = false;
      // Where Shift extends from: the control keeps it by position.
      list.getProperties().remove("anchor");
    }
    if (indices.length > 0) {
      intoView(indices[0]);
    }
    foot.show(model.choice());
  }

  /** Rows above it may have gone, and the list keeps its place by what was there before. */
  private void intoView(int index) {
    if (list.getHeight() <= 0) {
      return;
    }
    list.applyCss();
    list.layout();
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollTo(index);
    }
  }

  private void chosen() {
    if (syncing || model.isMending()) {
      return;
    }
    List<String> ids =
        list.getSelectionModel().getSelectedIndices().stream()
            .filter(i -> i >= 0 && i < model.rows().size())
            .sorted()
            .map(i -> model.rows().get(i).id())
            .toList();
    model.choose(ids);
  }

  private void pressed(KeyEvent key) {
    if (COPY.match(key)) {
      key.consume();
      model.copy();
    } else if (PLACE.match(key)) {
      key.consume();
      model.openPlace();
    } else if (key.getCode() == KeyCode.ENTER) {
      foot.enter(key);
    } else if (!key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown()) {
      plain(key);
    }
  }

  private void plain(KeyEvent key) {
    InboxViewModel.View view = model.view();
    boolean aside = view != null && view.dismissed();
    switch (key.getCode()) {
      case DELETE -> model.dismiss();
      case BACK_SPACE, INSERT -> {
        if (!aside) {
          return;
        }
        model.restore();
      }
      case RIGHT -> foot.focusField();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void typed(KeyEvent key) {
    String letter = key.getCharacter();
    boolean plain = key.isControlDown() == key.isAltDown() && !key.isMetaDown();
    if (plain
        && !letter.isBlank()
        && letter.codePoints().noneMatch(Character::isISOControl)
        && !model.rows().isEmpty()) {
      key.consume();
      foot.begin(letter);
    }
  }

  /** What can be done to the chosen findings. */
  List<Action> actions() {
    return List.of(
        action("link", TEXTS.get("inbox.action.link"), this::find),
        action("new", TEXTS.get("inbox.action.new"), foot::linkNew),
        action("aside", TEXTS.get("inbox.action.aside"), foot::putAside),
        action("place", TEXTS.get("inbox.action.place"), model::openPlace),
        action("copy", TEXTS.get("inbox.action.copy"), model::copy));
  }

  private Action action(String id, String name, Runnable run) {
    return new Action(
        "evidence.inbox." + id,
        name,
        null,
        () -> getScene() != null && !model.choice().isEmpty(),
        run);
  }

  private void find() {
    focusList();
    foot.focusField();
  }

  void close() {
    foot.close();
    model.close();
  }
}
