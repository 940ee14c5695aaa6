package app.groundwork.ui.people;

import app.groundwork.model.people.ProductTrio;
import app.groundwork.model.people.TrioRole;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.FormRow;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Who holds the product roles of the platform team, or that nobody does. */
final class TrioPage extends ScrollPane implements Page {
  private static final Texts TEXTS = Texts.in(TrioPage.class);

  private final TrioViewModel model;
  private final FormParts parts;
  private final Map<TrioRole, TextField> fields = new EnumMap<>(TrioRole.class);
  private final Map<TrioRole, Label> states = new EnumMap<>(TrioRole.class);
  private final HBox ways = new HBox();
  private ProductTrio trio = new ProductTrio(Map.of());

  TrioPage(TrioViewModel model, Runnable leave) {
    this.model = model;
    parts = new FormParts("trio", leave);
    ways.getStyleClass().add("toolbar");
    Label title = new Label(TEXTS.get("trio"));
    title.setId("page-name");
    title.getStyleClass().add("title");
    Label intro = new Label(TEXTS.get("trio.intro"));
    intro.getStyleClass().add("muted");
    intro.setWrapText(true);
    VBox page = new VBox(ways, title, intro);
    page.getStyleClass().addAll("page", "trio-page");
    for (TrioRole role : TrioRole.values()) {
      page.getChildren().add(card(role));
    }
    setContent(page);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    model.follow(this::show);
  }

  private Node card(TrioRole role) {
    String word = role.code();
    TextField field = parts.field(word, TEXTS.get("trio.prompt"));
    fields.put(role, field);
    FormRow row =
        parts.typed(
            field,
            TEXTS.get("trio.role." + word),
            () -> trio.holder(role).orElse(""),
            typed -> model.type(role, typed));
    Label means = new Label(TEXTS.get("trio.means." + word));
    means.getStyleClass().add("meta");
    means.setWrapText(true);
    Label state = new Label(TEXTS.get("trio.nobody"));
    state.getStyleClass().addAll("chip", "warning");
    states.put(role, state);
    VBox card = new VBox(row, means, state);
    card.getStyleClass().addAll("card", "people-form");
    return card;
  }

  @Override
  public Node node() {
    return this;
  }

  @Override
  public void lead(Button way) {
    ways.getChildren().setAll(way);
    ways.managedProperty().bind(way.visibleProperty());
  }

  @Override
  public void focusFields() {
    TextField first = fields.get(TrioRole.PRODUCT_MANAGER);
    if (first != null) {
      first.requestFocus();
    }
  }

  @Override
  public boolean back() {
    return false;
  }

  @Override
  public void setLooking(boolean looking) {}

  @Override
  public void close() {
    parts.close();
    model.close();
  }

  private void show(ProductTrio now) {
    trio = now;
    states.forEach(
        (role, state) -> {
          state.setVisible(now.holder(role).isEmpty());
          state.setManaged(now.holder(role).isEmpty());
        });
    parts.refresh();
  }
}
