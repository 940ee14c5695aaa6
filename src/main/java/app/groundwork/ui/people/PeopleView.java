package app.groundwork.ui.people;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.EmptyState;
import app.groundwork.ui.kit.Fold;
import app.groundwork.ui.kit.Fxml;
import app.groundwork.ui.kit.Headings;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Everybody at the left, the page of the one chosen at the right. */
final class PeopleView extends HBox {
  private static final Texts TEXTS = Texts.in(PeopleView.class);

  /** Narrower, the list folds away while a page is shown. */
  private static final double BOTH = 860;

  /** How many rows stay in sight above the one that is gone to. */
  private static final int ABOVE = 3;

  private final PeopleViewModel model;
  private final ObservableList<PeopleRow> rows = FXCollections.observableArrayList();
  private final Function<ItemRef, Page> pages;
  private final Node nobody;
  private final Fold fold;
  private @Nullable Page page;
  private @Nullable ItemRef chosen;
  private @Nullable ItemRef wanted;
  private @Nullable ItemRef left;
  private @Nullable ItemRef toFocus;
  private boolean looking;
  private boolean filling;
  @FXML private VBox master;
  @FXML private TextField filter;
  @FXML private ListView<PeopleRow> list;
  @FXML private StackPane detail;

  /**
   * @param pages makes the page of the trio, a team or a developer
   * @param nobody what stands in the page's place while there is nobody
   */
  PeopleView(PeopleViewModel model, Function<ItemRef, Page> pages, Node nobody) {
    this.model = model;
    this.pages = pages;
    this.nobody = nobody;
    Fxml.into(this, TEXTS);
    // Else it would be as wide as both panes need, and never narrow.
    setMinWidth(0);
    fold = new Fold(this, BOTH, master, detail);
    filter.setAccessibleText(TEXTS.get("filter"));
    filter.textProperty().bindBidirectional(model.filter());
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInFilter);
    list.setItems(rows);
    list.setCellFactory(view -> new PeopleCell());
    list.setAccessibleText(TEXTS.get("list"));
    list.setPlaceholder(new Label(TEXTS.get("filter.none")));
    Headings.skip(list, row -> row.item().isEmpty());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> fold.turn(true));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((observed, before, now) -> choose(now));
    model.rows().addListener((ListChangeListener<PeopleRow>) change -> fill());
    model
        .removal()
        .last()
        .addListener(
            (observed, before, now) -> {
              if (left != null) {
                show(null);
              }
            });
    fill();
  }

  /** What is chosen. */
  Optional<ItemRef> chosen() {
    return Optional.ofNullable(chosen);
  }

  /** Shows an item, also one that the list is about to get; does nothing if it is gone. */
  void select(ItemRef item) {
    fold.turn(true);
    wanted = item;
    if (model.row(item).isEmpty()) {
      filter.clear();
    }
    keepChoice(false);
  }

  /** Makes the page anew. */
  void reopen() {
    show(chosen);
    focus();
  }

  /** Puts the focus on the list. */
  void focus() {
    fold.turn(false);
    list.requestFocus();
  }

  /** Puts the focus into the page. */
  void focusPage() {
    fold.turn(true);
    if (page != null) {
      page.focusFields();
    }
  }

  /** The same once the page of {@code item} is shown: the list may be about to get it. */
  void focusPageOf(ItemRef item) {
    toFocus = item;
    focusNew();
  }

  private void focusNew() {
    if (toFocus != null && toFocus.equals(chosen) && page != null) {
      toFocus = null;
      applyCss();
      layout();
      focusPage();
    }
  }

  /** Says whether the screen is at the front. */
  void setLooking(boolean now) {
    looking = now;
    if (page != null) {
      page.setLooking(now);
    }
  }

  /** The name of the team that is chosen, or of the chosen developer's; empty if there is none. */
  String chosenTeam() {
    return chosen == null ? "" : model.teamOf(chosen);
  }

  /** One step back: from the page to the list, then to the whole list; false if there already. */
  boolean back() {
    if (page != null && page.back()) {
      return true;
    }
    boolean all = filter.getText().isEmpty();
    filter.clear();
    if (!list.isFocused()) {
      focus();
      return true;
    }
    return !all;
  }

  void close() {
    show(null);
  }

  /** The list moves its selection to another row meanwhile: nobody has chosen that. */
  private void fill() {
    boolean more = model.rows().size() > rows.size();
    filling = true;
    rows.setAll(model.rows());
    filling = false;
    keepChoice(more);
  }

  /**
   * Has the list show what is chosen.
   *
   * @param more rows have come, as when a filter is cleared. Else the list stays where it is: it
   *     would jump while one types in a field.
   */
  private void keepChoice(boolean more) {
    Optional<PeopleRow> row =
        Stream.of(Optional.ofNullable(wanted), Optional.ofNullable(chosen), byItself())
            .flatMap(sought -> sought.flatMap(model::row).stream())
            .findFirst();
    if (row.isPresent()) {
      filling = true;
      list.getSelectionModel().select(row.get());
      filling = false;
      ItemRef item = row.get().item().orElse(null);
      if (item != null) {
        if (more || !item.equals(chosen)) {
          list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ABOVE));
        }
        turnTo(item);
      }
    } else {
      list.getSelectionModel().clearSelection();
      if (left != null && model.holds(left)) {
        turnTo(left);
      } else if (chosen == null || gone(chosen)) {
        leave();
      }
    }
  }

  /** With nobody chosen: who comes back, was shown last, or is the first team or developer. */
  private Optional<ItemRef> byItself() {
    if (chosen != null || model.isEmpty()) {
      return Optional.empty();
    }
    return left != null
        ? Optional.of(left)
        : model
            .remembered()
            .filter(item -> model.row(item).isPresent())
            .or(
                () ->
                    model.rows().stream()
                        .flatMap(row -> row.item().stream())
                        .filter(item -> !item.equals(PeopleRow.OfTrio.ITEM))
                        .findFirst());
  }

  /**
   * Who was chosen is gone: nobody is chosen then, so that the same key pressed again removes no
   * other. Who comes back, as by an undo, is chosen again.
   */
  private void leave() {
    boolean here = isFocusWithin();
    if (chosen != null) {
      left = chosen;
      chosen = null;
    }
    show(null);
    if (here) {
      focus();
    }
  }

  /** True if it is not in the file any more; what the filter hides keeps its page. */
  private boolean gone(ItemRef item) {
    return model.loaded().get() && !model.holds(item);
  }

  private void choose(@Nullable PeopleRow row) {
    if (row != null && !filling) {
      wanted = null;
      row.item().ifPresent(this::turnTo);
    }
  }

  private void turnTo(ItemRef item) {
    if (item.equals(wanted)) {
      wanted = null;
    }
    if (!item.equals(chosen)) {
      left = null;
      chosen = item;
      model.remember(item);
      show(item);
    }
  }

  private void show(@Nullable ItemRef item) {
    if (page != null) {
      page.close();
    }
    if (item == null) {
      page = null;
      detail.getChildren().setAll(model.isEmpty() || left == null ? nobody : farewell(left));
    } else {
      page = pages.apply(item);
      page.lead(fold.way(TEXTS.get("list.back"), this::focus));
      page.setLooking(looking);
      detail.getChildren().setAll(page.node());
      focusNew();
    }
  }

  /** What stands in the place of the page of somebody who is gone. */
  private Node farewell(ItemRef item) {
    RemovalViewModel.Removed removed = model.removal().last().get();
    if (removed == null || !removed.item().equals(item)) {
      return new EmptyState(Feather.USERS, TEXTS.get("gone"), TEXTS.get("gone.next"), null);
    }
    Button undo = new Button(TEXTS.get("gone.undo"));
    undo.setId("people-undo");
    undo.setOnAction(event -> model.removal().undo());
    undo.setVisible(removed.step() != null);
    return new EmptyState(Feather.USERS, removed.words(), TEXTS.get("gone.next"), null, undo);
  }

  private void pressed(KeyEvent event) {
    PeopleRow row = list.getSelectionModel().getSelectedItem();
    if (row == null || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
      focusPage();
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE) {
      row.item().ifPresent(model::remove);
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
      filter.clear();
      event.consume();
    }
  }

  /** Letters typed on the list look for somebody. */
  private void typed(KeyEvent event) {
    String letter = event.getCharacter();
    if (event.isShortcutDown()
        || event.isAltDown()
        || letter.isBlank()
        || Character.isISOControl(letter.charAt(0))) {
      return;
    }
    event.consume();
    filter.requestFocus();
    filter.setText(letter);
    filter.end();
  }

  private void pressedInFilter(KeyEvent event) {
    KeyCode key = event.getCode();
    if (key == KeyCode.DOWN || key == KeyCode.ENTER) {
      event.consume();
      if (!model.rows().isEmpty()) {
        list.requestFocus();
        if (chosen == null || model.row(chosen).isEmpty()) {
          chooseFirst();
        }
      }
    } else if (key == KeyCode.ESCAPE) {
      event.consume();
      filter.clear();
      focus();
    }
  }

  /** The first that fits: a developer rather than the team above. */
  private void chooseFirst() {
    model.rows().stream()
        .filter(row -> row instanceof PeopleRow.OfDeveloper)
        .findFirst()
        .or(() -> model.rows().stream().filter(row -> row.item().isPresent()).findFirst())
        .ifPresent(row -> list.getSelectionModel().select(row));
  }
}
