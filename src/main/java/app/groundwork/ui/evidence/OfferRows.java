package app.groundwork.ui.evidence;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.CutText;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The offered pain points, one of them marked; a click takes one. */
final class OfferRows extends VBox {
  private static final Texts TEXTS = Texts.in(OfferRows.class);
  private static final PseudoClass MARKED = PseudoClass.getPseudoClass("selected");

  /** Of 14 px, with what is between them. */
  private static final double TWO_LINES = 36;

  private final OffersViewModel model;
  private final Consumer<PainRow> take;
  private final Runnable makeNew;
  private final Label head = new Label();
  private final VBox list = new VBox();

  /**
   * @param take is given the offer that is clicked
   * @param makeNew links to a new pain point of what is typed
   */
  OfferRows(OffersViewModel model, Consumer<PainRow> take, Runnable makeNew) {
    this.model = model;
    this.take = take;
    this.makeNew = makeNew;
    getStyleClass().add("inbox-offers");
    head.getStyleClass().add("meta");
    head.setWrapText(true);
    head.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(head, list);
    model.offers().subscribe(this::draw);
    model.marked().subscribe(this::mark);
    model.typed().subscribe(this::draw);
    draw();
  }

  /** What a screen reader says of the marked one; empty if none is. */
  String marked() {
    return model.pick().map(this::spoken).orElse("");
  }

  private String spoken(PainRow row) {
    String detail = model.isByTheme(row) ? row.theme() + ", " + detail(row) : detail(row);
    return TEXTS.get("inbox.offer.spoken", TEXTS.get("inbox.offer", row.title()), detail);
  }

  private static String detail(PainRow row) {
    return row.isDone()
        ? PainWords.status(row.pain().status())
        : TEXTS.get("inbox.offer.developers", row.figures().developers());
  }

  /** A title needs the room more than what counts for it. */
  private static Label brief(PainRow row) {
    if (row.isDone()) {
      return new Label(detail(row));
    }
    Label count =
        new Label(String.format("%,d", row.figures().developers()), new FontIcon(Feather.USER));
    count.setTooltip(new Tooltip(detail(row)));
    return count;
  }

  private void draw() {
    list.getChildren().setAll(model.offers().stream().map(this::row).toList());
    String typed = model.typed().get().strip();
    boolean known = model.offers().stream().anyMatch(row -> row.title().equalsIgnoreCase(typed));
    if (!typed.isEmpty() && !known) {
      list.getChildren().add(newRow(typed));
    }
    head.setText(head());
    mark();
  }

  private String head() {
    boolean none = model.offers().isEmpty();
    if (model.areSuggestions()) {
      return TEXTS.get(none ? "inbox.offers.none" : "inbox.offers.suggested");
    }
    return TEXTS.get(none ? "inbox.offers.nothing" : "inbox.offers.typed");
  }

  private void mark() {
    for (int i = 0; i < list.getChildren().size(); i++) {
      list.getChildren().get(i).pseudoClassStateChanged(MARKED, i == model.marked().get());
    }
  }

  private HBox row(PainRow offer) {
    Label title = new Label(offer.title());
    title.setWrapText(true);
    title.setMaxHeight(TWO_LINES);
    CutText.in(title);
    HBox.setHgrow(title, Priority.ALWAYS);
    Label detail = brief(offer);
    detail.getStyleClass().add("meta");
    detail.setMinWidth(USE_PREF_SIZE);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox row = new HBox(title, between, detail);
    row.setMinHeight(USE_PREF_SIZE);
    if (model.isByTheme(offer)) {
      // Else nobody would see why it is offered.
      Label theme = new Label(offer.theme());
      theme.getStyleClass().add("meta");
      CutText.in(theme);
      row.getChildren().add(1, theme);
    }
    row.setAccessibleText(spoken(offer));
    return clickable(row, () -> take.accept(offer));
  }

  private HBox newRow(String typed) {
    Label words = new Label(TEXTS.get("inbox.new", typed), new FontIcon(Feather.PLUS));
    CutText.in(words);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Label key = new Label(TEXTS.get("inbox.hint.new.keys"));
    key.getStyleClass().add("key");
    key.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(words, between, key);
    row.setAccessibleText(words.getText());
    return clickable(row, makeNew);
  }

  private static HBox clickable(HBox row, Runnable run) {
    row.getStyleClass().addAll("list-row", "inbox-offer");
    row.setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY) {
            run.run();
          }
        });
    return row;
  }
}
