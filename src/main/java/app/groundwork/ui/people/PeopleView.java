package app.groundwork.ui.people;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Fold;
import app.groundwork.ui.kit.Fxml;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
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

/** Everybody at the left, the page of the one chosen at the right. */
final class PeopleView extends HBox {
  private static final Texts TEXTS = Texts.in(PeopleView.class);

  /** Narrower, the list folds away while a page is shown. */
  private static final double BOTH = 860;

  private final PeopleViewModel model;
  private final Function<ItemRef, Page> pages;
  private final Node nobody;
  private final Fold fold;
  private @Nullable Page page;
  private @Nullable ItemRef chosen;
  private @Nullable ItemRef wanted;
  private @Nullable ItemRef toFocus;
  private boolean looking;
  // Behind the trio: what one comes for is the people.
  private int place = 1;
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
    fold = new Fold(this, BOTH, master, detail);
    filter.setAccessibleText(TEXTS.get("filter"));
    filter.textProperty().bindBidirectional(model.filter());
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInFilter);
    list.setItems(model.rows());
    list.setCellFactory(view -> new PeopleCell());
    list.setAccessibleText(TEXTS.get("list"));
    list.setPlaceholder(new Label(TEXTS.get("filter.none")));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> fold.turn(true));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((observed, before, now) -> choose(now));
    model.rows().addListener((ListChangeListener<PeopleRow>) change -> keepChoice());
    keepChoice();
  }

  /** What is chosen. */
  Optional<ItemRef> chosen() {
    return Optional.ofNullable(chosen);
  }

  /** Shows an item, also one that the list is about to get; does nothing if it is gone. */
  void select(ItemRef item) {
    fold.turn(true);
    if (model.row(item).isEmpty()) {
      filter.clear();
    }
    wanted = item;
    keepChoice();
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

  private void keepChoice() {
    ItemRef sought =
        wanted != null ? wanted : chosen != null ? chosen : model.remembered().orElse(null);
    Optional<PeopleRow> row = sought == null ? Optional.empty() : model.row(sought);
    if (row.isPresent()) {
      if (sought != null && sought.equals(wanted)) {
        wanted = null;
      }
      list.getSelectionModel().select(row.get());
      list.scrollTo(row.get());
    } else if (chosen == null || gone(chosen)) {
      chooseAt(place);
    }
  }

  /** True if it is not in the file any more; what the filter hides keeps its page. */
  private boolean gone(ItemRef item) {
    return model.loaded().get() && !model.holds(item);
  }

  /** Chooses who has come into the place of the one before: below it first, then above. */
  private void chooseAt(int index) {
    int last = model.rows().size() - 1;
    IntStream.concat(
            IntStream.rangeClosed(index, last),
            IntStream.iterate(Math.min(index - 1, last), i -> i >= 0, i -> i - 1))
        .filter(i -> model.rows().get(i).item().isPresent() && !model.isEmpty())
        .findFirst()
        .ifPresentOrElse(
            list.getSelectionModel()::select,
            () -> {
              list.getSelectionModel().clearSelection();
              chosen = null;
              show(null);
            });
  }

  private void choose(@Nullable PeopleRow row) {
    ItemRef item = row == null ? null : row.item().orElse(null);
    if (item == null) {
      return;
    }
    place = list.getSelectionModel().getSelectedIndex();
    if (!item.equals(chosen)) {
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
      detail.getChildren().setAll(nobody);
    } else {
      page = pages.apply(item);
      page.lead(fold.way(TEXTS.get("list.back"), this::focus));
      page.setLooking(looking);
      detail.getChildren().setAll(page.node());
      focusNew();
    }
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
