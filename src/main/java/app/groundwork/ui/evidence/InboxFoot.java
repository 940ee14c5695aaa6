package app.groundwork.ui.evidence;

import app.groundwork.model.shared.Texts;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The chosen finding in full, and where it is linked: by letters, by a suggestion, by a click. */
final class InboxFoot extends VBox {
  private static final Texts TEXTS = Texts.in(InboxFoot.class);
  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

  private final InboxViewModel model;
  private final Runnable toList;
  private final Runnable comeForward;
  private final ReadText words = new ReadText();
  private final Label about = new Label();
  private final Button back = new Button(TEXTS.get("inbox.back"));
  private final TextField field = new TextField();
  private final Button place =
      new Button(TEXTS.get("inbox.place"), new FontIcon(Feather.CORNER_UP_RIGHT));
  private final Button aside = new Button();
  private final Button create = new Button(TEXTS.get("inbox.new.fromWords"));
  private final Label legend = new Label();

  /**
   * @param toList puts the focus on the list
   * @param comeForward called before it takes the focus: it may not be on screen
   */
  InboxFoot(InboxViewModel model, Runnable toList, Runnable comeForward) {
    this.model = model;
    this.comeForward = comeForward;
    this.toList = toList;
    getStyleClass().add("inbox-foot");
    words.getStyleClass().add("inbox-words");
    about.getStyleClass().add("meta");
    about.setWrapText(true);
    about.setMinHeight(USE_PREF_SIZE);
    FlowPane buttons = new FlowPane(back, place, aside, create);
    buttons.getStyleClass().add("inbox-buttons");
    for (Button button : List.of(back, place, aside, create)) {
      button.getStyleClass().addAll("quiet", "small");
    }
    back.setId("inbox-back");
    back.managedProperty().bind(back.visibleProperty());
    back.setOnAction(event -> toList.run());
    place.setOnAction(event -> model.openPlace());
    aside.setOnAction(
        event -> {
          putAside();
          toList.run();
        });
    create.setOnAction(event -> linkNew(false));
    OfferRows offers =
        new OfferRows(
            model.offers(),
            offer -> {
              model.link(offer, false);
              toList.run();
            },
            () -> linkNew(false));
    Label name = new Label(TEXTS.get("inbox.field"));
    name.getStyleClass().add("form-label");
    name.setLabelFor(field);
    name.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox line = new HBox(name, field);
    line.getStyleClass().add("inbox-line");
    // The words give way first: they scroll.
    line.setMinHeight(USE_PREF_SIZE);
    buttons.setMinHeight(USE_PREF_SIZE);
    field.setId("inbox-field");
    field.setPromptText(TEXTS.get("inbox.field.prompt"));
    field.textProperty().bindBidirectional(model.offers().typed());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.offers().marked().subscribe(() -> field.setAccessibleHelp(offers.marked()));
    legend.getStyleClass().add("meta");
    legend.setWrapText(true);
    legend.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(words, about, buttons, line, offers, legend);
    setTight(false);
  }

  /** Shows what is chosen. */
  void show(List<InboxRow> chosen) {
    boolean dismissed = chosen.stream().anyMatch(InboxRow::dismissed);
    aside.setText(TEXTS.get(dismissed ? "inbox.restore" : "inbox.dismiss"));
    legend.setText(TEXTS.get(dismissed ? "inbox.legend.dismissed" : "inbox.legend"));
    place.setDisable(chosen.size() != 1);
    if (chosen.size() == 1) {
      InboxRow row = chosen.getFirst();
      words.setText(PainWords.words(row.told()));
      about.setText(about(row));
    } else {
      words.setText(chosen.isEmpty() ? "" : TEXTS.get("inbox.several", chosen.size()));
      about.setText("");
    }
    show(about, !about.getText().isEmpty());
  }

  private static String about(InboxRow row) {
    String friction = PainWords.friction(row.told());
    String where = PainWords.who(row.told()) + " · " + PainWords.place(row.told());
    return friction.isEmpty() ? where : friction + " · " + where;
  }

  private static void show(Label label, boolean shown) {
    label.setVisible(shown);
    label.setManaged(shown);
  }

  /** Says whether it stands alone, with little height. */
  void setTight(boolean tight) {
    pseudoClassStateChanged(TIGHT, tight);
    back.setVisible(tight);
    show(legend, !tight);
    // Else the list would take what the words need.
    setMinHeight(tight ? 0 : USE_PREF_SIZE);
  }

  /** Puts the focus into the field, behind what stands in it. */
  void focusField() {
    comeForward.run();
    field.requestFocus();
    field.end();
  }

  /** A letter that was typed on the list begins the search. */
  void begin(String letter) {
    comeForward.run();
    field.requestFocus();
    field.setText(letter);
    field.end();
  }

  /** True while somebody types here. */
  boolean isTyping() {
    return field.isFocused();
  }

  /**
   * What Enter does with what is marked or typed; from the list as well. While nothing is marked it
   * marks the first.
   */
  void enter(KeyEvent key) {
    boolean stay = key.isShiftDown();
    key.consume();
    if (key.isShortcutDown()) {
      linkNew(stay);
    } else if (model.offers().pick().isEmpty()) {
      model.offers().move(1);
      focusField();
    } else {
      model
          .offers()
          .pick()
          .ifPresent(
              offer -> {
                model.link(offer, stay);
                toList.run();
              });
    }
  }

  /** Dismisses what is chosen, or puts it back. */
  void putAside() {
    if (model.choice().stream().anyMatch(InboxRow::dismissed)) {
      model.restore();
    } else {
      model.dismiss();
    }
  }

  /** Links to a new pain point, or asks for its title. */
  void linkNew() {
    linkNew(false);
  }

  /** Of what is typed; while that is nothing, the finding's words are there to be shortened. */
  private void linkNew(boolean stay) {
    if (model.linkNew(field.getText(), stay)) {
      toList.run();
      return;
    }
    model.choice().stream()
        .findFirst()
        .ifPresent(
            row -> {
              comeForward.run();
              field.requestFocus();
              field.setText(row.piece().words().strip().replaceAll("\\s+", " "));
              field.end();
            });
  }

  private void pressed(KeyEvent key) {
    switch (key.getCode()) {
      case ENTER -> enter(key);
      case DOWN, UP -> {
        key.consume();
        model.offers().move(key.getCode() == KeyCode.DOWN ? 1 : -1);
      }
      case ESCAPE -> {
        key.consume();
        field.clear();
        toList.run();
      }
      default -> {}
    }
  }

  /** Lets go of what outlives it. */
  void close() {
    field.textProperty().unbindBidirectional(model.offers().typed());
  }
}
