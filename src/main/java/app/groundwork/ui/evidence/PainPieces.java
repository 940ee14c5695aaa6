package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.ToldPiece;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Action;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pieces of evidence as cards, and what is done to those that are chosen. */
final class PainPieces extends VBox {
  private static final Texts TEXTS = Texts.in(PainPieces.class);

  /** Narrower, in px, the words of the buttons have no room. */
  private static final double WITH_WORDS = 560;

  private final PainPointViewModel model;
  private final Runnable open;
  private final Consumer<List<ToldPiece>> move;
  private final ObservableList<ToldPiece> pieces = FXCollections.observableArrayList();
  private final ListView<ToldPiece> list = new ListView<>(pieces);
  private final Label head = new Label();
  private final List<Button> buttons = new ArrayList<>();
  private final List<Button> forOne = new ArrayList<>();
  private final List<Button> forSome = new ArrayList<>();
  private Set<String> removed = Set.of();
  private String best = "";
  private String shown = "";
  private int place;

  /** The piece to be marked as soon as it is here, and of which pain point; empty for none. */
  private String wanted = "";

  private String wantedOf = "";
  private boolean filling;

  /**
   * @param left called when somebody is about to be led to a piece's place
   * @param move asks where pieces go
   */
  PainPieces(PainPointViewModel model, Runnable left, Consumer<List<ToldPiece>> move) {
    this.model = model;
    this.move = move;
    this.open =
        () -> {
          List<ToldPiece> chosen = chosen();
          if (chosen.size() == 1) {
            left.run();
            model.openPlace(chosen.getFirst());
          }
        };
    getStyleClass().add("pain-pieces");
    list.setId("pain-pieces");
    list.setAccessibleText(TEXTS.get("pain.pieces"));
    list.getStyleClass().addAll("pain-piece-list");
    list.setCellFactory(view -> new PainPieceCell(piece -> piece.id().equals(best)));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) change -> chose());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    list.setContextMenu(menu());
    Label none = new Label(TEXTS.get("pain.pieces.empty"));
    none.setWrapText(true);
    none.getStyleClass().add("muted");
    list.setPlaceholder(none);
    list.setMinHeight(0);
    VBox.setVgrow(list, Priority.ALWAYS);
    head.getStyleClass().add("overline");
    head.setMinWidth(0);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox bar =
        new HBox(
            head,
            between,
            one(
                "pain-open",
                Feather.CORNER_DOWN_RIGHT,
                TEXTS.get("pain.open.brief"),
                TEXTS.get("pain.open"),
                open),
            one(
                "pain-strongest",
                Feather.AWARD,
                TEXTS.get("pain.strongest.brief"),
                TEXTS.get("pain.strongest.use"),
                this::strongest),
            some(
                "pain-move",
                Feather.SHUFFLE,
                TEXTS.get("pain.move.brief"),
                TEXTS.get("pain.move"),
                this::move),
            some(
                "pain-copy",
                Feather.COPY,
                TEXTS.get("pain.copy.brief"),
                TEXTS.get("pain.copyWords"),
                this::copy),
            some(
                "pain-off",
                Feather.MINUS_CIRCLE,
                TEXTS.get("pain.takeOff.brief"),
                TEXTS.get("pain.takeOff"),
                this::takeOff));

    bar.getStyleClass().addAll("toolbar", "pain-bar");
    getChildren().addAll(bar, list);
    widthProperty().subscribe(this::fit);
    chose();
  }

  /** Shows the pieces of a pain point; of the same one, what is chosen stays so. */
  void show(PainReading now) {
    boolean same = now.pain().id().equals(shown);
    shown = now.pain().id();
    String strongest = now.strongest().map(ToldPiece::id).orElse("");
    head.setText(TEXTS.get("pain.pieces.head", now.pieces().size()));
    if (!same) {
      removed = Set.of();
      wantedOf = shown.equals(wantedOf) ? wantedOf : "";
    }
    if (!same || !pieces.equals(now.pieces())) {
      Set<String> ids = new HashSet<>();
      if (same) {
        chosen().forEach(piece -> ids.add(piece.id()));
      }
      best = strongest;
      filling = true;
      pieces.setAll(now.pieces());
      keep(same ? stillThere(ids) : Set.of(), same ? place : 0);
      filling = false;
      chose();
      markWanted();
    } else if (!strongest.equals(best)) {
      best = strongest;
      list.refresh();
    }
  }

  /** Marks that piece of a pain point alone, now or as soon as it is shown. */
  void mark(String painPointId, String pieceId) {
    wanted = pieceId;
    wantedOf = painPointId;
    markWanted();
  }

  private void markWanted() {
    if (!shown.equals(wantedOf)) {
      return;
    }
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).id().equals(wanted)) {
        wantedOf = "";
        list.getSelectionModel().clearAndSelect(i);
        list.scrollTo(Math.max(0, i - 1));
        return;
      }
    }
  }

  /** Of those that were chosen; what was taken off while chosen is so again when it comes back. */
  private Set<String> stillThere(Set<String> ids) {
    Set<String> here = new HashSet<>();
    pieces.forEach(piece -> here.add(piece.id()));
    if (!removed.isEmpty() && here.containsAll(removed)) {
      Set<String> back = removed;
      removed = Set.of();
      return back;
    }
    if (!ids.isEmpty() && ids.stream().noneMatch(here::contains)) {
      removed = ids;
    }
    return ids;
  }

  /** Those that were chosen, else the one that is now in their place. */
  private void keep(Set<String> ids, int row) {
    MultipleSelectionModel<ToldPiece> selection = list.getSelectionModel();
    selection.clearSelection();
    int focus = -1;
    for (int i = 0; i < pieces.size() && !ids.isEmpty(); i++) {
      if (ids.contains(pieces.get(i).id())) {
        selection.select(i);
        focus = focus < 0 ? i : focus;
      }
    }
    if (focus < 0 && !pieces.isEmpty()) {
      focus = Math.clamp(row, 0, pieces.size() - 1);
      selection.select(focus);
    }
    if (focus >= 0) {
      list.getFocusModel().focus(focus);
    }
  }

  /** The chosen pieces, in order. */
  List<ToldPiece> chosen() {
    return list.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
  }

  /** Puts the focus on the cards. */
  void focus() {
    list.requestFocus();
  }

  private void chose() {
    if (filling) {
      return;
    }
    int row = list.getSelectionModel().getSelectedIndex();
    if (row >= 0) {
      place = row;
    }
    int count = list.getSelectionModel().getSelectedIndices().size();
    forOne.forEach(button -> button.setDisable(count != 1));
    forSome.forEach(button -> button.setDisable(count == 0));
  }

  private void pressed(KeyEvent key) {
    if (key.isAltDown()) {
      return;
    }
    if (key.isShortcutDown()) {
      if (key.getCode() == KeyCode.C && !key.isShiftDown()) {
        copy();
        key.consume();
      }
      return;
    }
    switch (key.getCode()) {
      case ENTER -> open.run();
      case DELETE -> takeOff();
      default -> {
        return;
      }
    }
    key.consume();
  }

  /** Letters as they are typed: one that was pressed would still be typed into what it opens. */
  private void typed(KeyEvent key) {
    if (key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    switch (key.getCharacter().toLowerCase(Locale.ROOT)) {
      case "q" -> strongest();
      case "m" -> move();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void clicked(MouseEvent click) {
    if (click.getClickCount() == 2 && click.getButton() == MouseButton.PRIMARY) {
      open.run();
    }
  }

  /** What can be done to the chosen pieces, by name. */
  List<Action> actions() {
    return List.of(
        action("open", TEXTS.get("pain.action.open"), 1, open),
        action("strongest", TEXTS.get("pain.action.strongest"), 1, this::strongest),
        action("move", TEXTS.get("pain.action.move"), Integer.MAX_VALUE, this::move),
        action("copy", TEXTS.get("pain.action.copyWords"), Integer.MAX_VALUE, this::copy),
        action("off", TEXTS.get("pain.action.takeOff"), Integer.MAX_VALUE, this::takeOff));
  }

  private Action action(String id, String name, int most, Runnable run) {
    return new Action(
        "evidence.piece." + id,
        name,
        null,
        () -> getScene() != null && !chosen().isEmpty() && chosen().size() <= most,
        run);
  }

  private void strongest() {
    List<ToldPiece> chosen = chosen();
    if (chosen.size() == 1) {
      model.gestures().chooseStrongest(chosen.getFirst());
    }
  }

  private void move() {
    if (!chosen().isEmpty()) {
      move.accept(chosen());
    }
  }

  private void copy() {
    model.gestures().copy(chosen());
  }

  private void takeOff() {
    model.gestures().takeOff(chosen());
  }

  /** What the buttons do is told in words where these have room, else by their tips. */
  private void fit() {
    boolean brief = getWidth() < WITH_WORDS;
    buttons.forEach(
        button -> {
          button.setContentDisplay(brief ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
          button.getStyleClass().remove("icon-only");
          if (brief) {
            button.getStyleClass().add("icon-only");
          }
        });
  }

  private Button one(String id, Ikon icon, String brief, String words, Runnable run) {
    Button button = button(id, icon, brief, words, run);
    forOne.add(button);
    return button;
  }

  private Button some(String id, Ikon icon, String brief, String words, Runnable run) {
    Button button = button(id, icon, brief, words, run);
    forSome.add(button);
    return button;
  }

  private Button button(String id, Ikon icon, String brief, String words, Runnable run) {
    Button button = new Button(brief, new FontIcon(icon));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.getStyleClass().addAll("quiet", "small");
    buttons.add(button);
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
    button.setOnAction(
        event -> {
          // Else the next Enter would do it once more.
          list.requestFocus();
          run.run();
        });
    return button;
  }

  private ContextMenu menu() {
    return new ContextMenu(
        item(TEXTS.get("pain.open"), open),
        item(TEXTS.get("pain.strongest.use"), this::strongest),
        item(TEXTS.get("pain.move"), this::move),
        item(TEXTS.get("pain.copyWords"), this::copy),
        item(TEXTS.get("pain.takeOff"), this::takeOff));
  }

  private static MenuItem item(String words, Runnable run) {
    MenuItem item = new MenuItem(words);
    item.setOnAction(event -> run.run());
    return item;
  }
}
