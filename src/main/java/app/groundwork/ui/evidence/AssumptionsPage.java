package app.groundwork.ui.evidence;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.AreaPage;
import app.groundwork.ui.kit.Choices;
import app.groundwork.ui.kit.EmptyState;
import app.groundwork.ui.kit.FxThread;
import app.groundwork.ui.kit.Keys;
import app.groundwork.ui.kit.ToolButton;
import app.groundwork.ui.kit.WhileShown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The assumptions board: a card each, what was never tested apart; of many a part at a time. */
final class AssumptionsPage implements AreaPage {
  private static final Texts TEXTS = Texts.in(AssumptionsPage.class);

  private final AssumptionsViewModel model;
  private final StackPane view = new StackPane();
  private final VBox board = new VBox();
  private final VBox cards = new VBox();
  private final ScrollPane scroll = new ScrollPane(cards);
  private final TextField words = new TextField();
  private final Label nothing = new Label(TEXTS.get("assumption.filter.none"));
  private final Button more = ToolButton.quiet("assumption-more", "", this::showMore);
  private final Map<String, AssumptionCard> known = new HashMap<>();
  private final EmptyState empty;
  private final List<Node> tools;
  private boolean toStatement;

  /** The one chosen when another was asked for: that other is written. */
  private @Nullable String chosenBefore;

  private boolean toCard;
  private boolean laying;

  AssumptionsPage(AssumptionsViewModel model) {
    this.model = model;
    words.setPromptText(TEXTS.get("assumption.words"));
    words.setAccessibleText(TEXTS.get("assumption.words"));
    words.setPrefWidth(260);
    words.textProperty().bindBidirectional(model.words());
    words.setOnAction(entered -> focus());
    ChoiceBox<AssumptionFilter> filter =
        Choices.choice(AssumptionFilter::words, AssumptionFilter.values());
    filter.setAccessibleText(TEXTS.get("assumption.filter"));
    filter.valueProperty().bindBidirectional(model.filter());
    ChoiceBox<AssumptionOrder> order =
        Choices.choice(AssumptionOrder::words, AssumptionOrder.values());
    order.setAccessibleText(TEXTS.get("assumption.order"));
    order.valueProperty().bindBidirectional(model.order());
    FlowPane bar = new FlowPane(8, 8, words, filter, order);
    bar.getStyleClass().add("assumption-bar");
    nothing.getStyleClass().add("muted");
    cards.getStyleClass().add("assumption-cards");
    cards.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    board.getChildren().addAll(bar, scroll);
    Button first = ToolButton.primary("assumption-first", TEXTS.get("assumption.add"), this::add);
    empty =
        new EmptyState(
            Feather.HELP_CIRCLE,
            TEXTS.get("assumption.empty"),
            TEXTS.get("assumption.empty.why"),
            first);
    view.getChildren().addAll(board, empty);
    tools = List.of(ToolButton.primary("assumption-add", TEXTS.get("assumption.add"), this::add));
    model.rows().addListener(observed -> show());
    model.chosen().addListener(observed -> mark());
    WhileShown.follow(
        view,
        () -> {
          model.setLooking(true);
          return () -> {
            known.values().forEach(AssumptionCard::giveUp);
            model.setLooking(false);
          };
        });
    show();
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public List<Node> tools() {
    return tools;
  }

  @Override
  public List<Action> actions() {
    return List.of(
        new Action(
            "evidence.assumption.add",
            TEXTS.get("assumption.add.action"),
            Keys.ctrl(KeyCode.N),
            () -> true,
            this::add));
  }

  @Override
  public void focus() {
    AssumptionCard card = current();
    if (card == null) {
      toCard = true;
      words.requestFocus();
    } else {
      card.requestFocus();
      reveal(card);
    }
  }

  @Override
  public void open(ItemRef item) {
    toCard = true;
    model.jumpTo(item.id());
    mark();
  }

  @Override
  public boolean back() {
    AssumptionCard card = current();
    if (card == null || !board.isFocusWithin() || (!card.giveUp() && card.isFocused())) {
      return false;
    }
    card.requestFocus();
    return true;
  }

  @Override
  public void close() {
    known.values().forEach(AssumptionCard::giveUp);
    known.values().forEach(AssumptionCard::close);
    model.close();
  }

  private void add() {
    AssumptionCard now = current();
    if (now != null && now.isUnwritten()) {
      now.write();
      return;
    }
    toStatement = true;
    chosenBefore = model.chosen().get();
    model.add();
  }

  private @Nullable AssumptionCard current() {
    return known.get(Objects.toString(model.chosen().get()));
  }

  private void show() {
    boolean none = model.isLoaded() && model.all().isEmpty();
    empty.setVisible(none);
    empty.setManaged(none);
    board.setVisible(model.isLoaded() && !none);
    tools.forEach(tool -> tool.setVisible(!none));
    Node owner = focused();
    List<Node> laid = new ArrayList<>();
    Set<String> shown = new HashSet<>();
    AssumptionRow.@Nullable Standing section = null;
    for (AssumptionRow row : model.rows().get()) {
      if (row.standing() != section) {
        section = row.standing();
        laid.add(heading(section));
      }
      shown.add(row.id());
      AssumptionCard card = known.computeIfAbsent(row.id(), id -> make(row));
      card.show(row);
      laid.add(card);
    }
    known
        .entrySet()
        .removeIf(
            entry -> {
              if (!shown.contains(entry.getKey())) {
                entry.getValue().close();
              }
              return !shown.contains(entry.getKey());
            });
    if (laid.isEmpty()) {
      laid.add(nothing);
    }
    int left = model.left().get();
    if (left > 0) {
      more.setText(
          TEXTS.get("assumption.more.cards", Math.min(left, AssumptionsViewModel.PART), left));
      laid.add(more);
    }
    if (!cards.getChildren().equals(laid)) {
      laying = true;
      cards.getChildren().setAll(laid);
      laying = false;
    }
    if (owner != null && (owner.getScene() == null || !owner.isFocused())) {
      // What had the focus was moved, or is gone: it counts as focused until the next pulse.
      AssumptionCard card = current();
      Node back = owner.getScene() != null ? owner : card;
      if (back != null) {
        back.requestFocus();
      } else {
        toCard = true;
      }
    }
    // Only then: one that was asked for takes the focus from it.
    mark();
  }

  /** What has the focus among the cards; asked of the scene, which knows it also of what moves. */
  private @Nullable Node focused() {
    Node owner = view.getScene() == null ? null : view.getScene().getFocusOwner();
    for (Node node = owner; node != null; node = node.getParent()) {
      if (node == cards) {
        return owner;
      }
    }
    return null;
  }

  private AssumptionCard make(AssumptionRow row) {
    AssumptionCard card = new AssumptionCard(model, row);
    card.focusWithinProperty()
        .addListener(
            (observed, before, now) -> {
              if (now && !laying) {
                model.choose(card.id());
                FxThread.later(() -> reveal(card));
              }
            });
    card.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        press -> {
          if (!card.isFocusWithin()) {
            card.requestFocus();
          }
        });
    return card;
  }

  private boolean isLast() {
    return model.rows().get().getLast().id().equals(model.chosen().get());
  }

  private static Label heading(AssumptionRow.Standing standing) {
    Label head =
        new Label(
            switch (standing) {
              case HEARD -> TEXTS.get("assumption.section.heard");
              case NOTHING_FOUND -> TEXTS.get("assumption.section.nothing");
              case NEVER_TESTED -> TEXTS.get("assumption.section.never");
            });
    head.getStyleClass().add("overline");
    return head;
  }

  private void mark() {
    AssumptionCard card = current();
    for (AssumptionCard one : known.values()) {
      one.setCurrent(one == card);
      if (!one.id().equals(model.chosen().get())) {
        one.giveUp();
      }
    }
    if (card == null) {
      return;
    }
    if ((toStatement || toCard) && card.getScene() == null) {
      // The cards are in the scene only once the pane round them is laid out.
      view.applyCss();
      view.layout();
    }
    if (toStatement && !card.id().equals(chosenBefore) && card.getScene() != null) {
      toStatement = false;
      toCard = false;
      card.write();
      reveal(card);
    } else if (toCard && card.getScene() != null) {
      toCard = false;
      card.requestFocus();
      reveal(card);
    }
  }

  /** Scrolls no more than it takes to see the card from its top. */
  private void reveal(AssumptionCard card) {
    scroll.applyCss();
    scroll.layout();
    Bounds seen = scroll.getViewportBounds();
    double room = cards.getHeight() - seen.getHeight();
    if (room <= 0 || card.getParent() != cards) {
      return;
    }
    double offset = scroll.getVvalue() * room;
    Bounds its = card.getBoundsInParent();
    if (its.getMinY() < offset) {
      scroll.setVvalue(Math.max(0, its.getMinY() - 32) / room);
    } else if (its.getMaxY() > offset + seen.getHeight()) {
      double top = Math.min(its.getMinY() - 8, its.getMaxY() - seen.getHeight() + 8);
      scroll.setVvalue(Math.min(1, top / room));
    }
  }

  private void pressed(KeyEvent key) {
    AssumptionCard card = current();
    if (card == null || !card.isFocused() || key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    switch (key.getCode()) {
      case UP -> go(-1);
      case DOWN -> go(1);
      case HOME -> go(-model.rows().get().size());
      case END -> go(model.rows().get().size());
      case ENTER, F2 -> card.write();
      case DELETE -> model.remove(card.id());
      default -> {
        return;
      }
    }
    key.consume();
  }

  /** The first of what is shown in addition has the keys then. */
  private void showMore() {
    int before = model.rows().get().size();
    model.showMore();
    AssumptionCard first = known.get(model.rows().get().get(before).id());
    if (first != null) {
      first.requestFocus();
    }
  }

  private void go(int by) {
    if (by == 1 && isLast() && model.left().get() > 0) {
      showMore();
      return;
    }
    List<String> ids = model.rows().get().stream().map(AssumptionRow::id).toList();
    int to = Math.clamp(ids.indexOf(model.chosen().get()) + by, 0, ids.size() - 1);
    AssumptionCard card = known.get(ids.get(to));
    if (card != null) {
      model.choose(card.id());
      card.requestFocus();
      reveal(card);
    }
  }
}
