package app.groundwork.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import javafx.stage.Popup;

/**
 * A field for the name of something: known names are offered below while one types, a new name is
 * as good. Down and up choose, Enter takes, Esc puts the offers away.
 */
public final class ItemPicker extends Control {
  private final TextField field = new TextField();
  private final PickerModel model;
  private final VBox list = new VBox();
  private final Scale scale = new Scale();
  private final Popup popup = new Popup();
  private Consumer<String> picked = name -> {};
  private boolean taking;

  /**
   * Offers what {@code search} finds for what is typed, best first; called at each key, so it must
   * be quick.
   */
  public ItemPicker(Function<String, List<String>> search) {
    model = new PickerModel(search);
    setFocusTraversable(false);
    getStyleClass().add("item-picker");
    list.getStyleClass().add("suggestions");
    list.getTransforms().add(scale);
    popup.getContent().add(new Group(list));
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
    field.textProperty().subscribe((before, now) -> typed(now));
    field.focusedProperty().subscribe((before, now) -> focusMoved(now));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    popup.setOnHidden(hidden -> model.close());
  }

  /** Where one types; its text is the name. */
  public TextField field() {
    return field;
  }

  /** Puts a name in that nobody types: nothing is offered for it. */
  void show(String name) {
    taking = true;
    field.setText(name);
    taking = false;
  }

  /** Tells {@code listener} the name when a known one is taken, by choice or by typing it out. */
  public void setOnPicked(Consumer<String> listener) {
    picked = listener;
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new SkinBase<>(this) {
      {
        getChildren().add(field);
      }
    };
  }

  private void typed(String now) {
    if (!taking && field.isFocused()) {
      model.type(now);
      draw();
    }
  }

  private void focusMoved(boolean focused) {
    if (!focused) {
      popup.hide();
      if (!field.getText().isBlank()) {
        model.known(field.getText()).ifPresent(picked);
      }
    }
  }

  private void keyPressed(KeyEvent key) {
    switch (key.getCode()) {
      case DOWN, UP -> {
        key.consume();
        if (!popup.isShowing()) {
          model.type(field.getText());
        }
        model.move(key.getCode() == javafx.scene.input.KeyCode.DOWN ? 1 : -1);
        draw();
      }
      case ENTER ->
          // Without a marked line Enter belongs to the form.
          model
              .pick()
              .ifPresent(
                  name -> {
                    key.consume();
                    take(name);
                  });
      case ESCAPE -> {
        if (popup.isShowing()) {
          key.consume();
          popup.hide();
        }
      }
      default -> {}
    }
  }

  private void take(String name) {
    show(name);
    field.end();
    popup.hide();
    picked.accept(name);
  }

  private void draw() {
    List<String> offers = model.offers();
    list.getChildren().clear();
    for (int i = 0; i < offers.size(); i++) {
      String name = offers.get(i);
      Label row = new Label(name);
      row.getStyleClass().addAll("list-row");
      row.pseudoClassStateChanged(
          javafx.css.PseudoClass.getPseudoClass("selected"), i == model.marked());
      row.setMaxWidth(Double.MAX_VALUE);
      row.setOnMousePressed(press -> take(name));
      list.getChildren().add(row);
    }
    if (model.marked() >= 0) {
      field.setAccessibleHelp(offers.get(model.marked()));
    }
    if (offers.isEmpty() || field.getScene() == null || field.getScene().getWindow() == null) {
      popup.hide();
    } else if (!popup.isShowing()) {
      open();
    }
  }

  /** Below the field, at the field's own scale. */
  private void open() {
    double zoom = field.getLocalToSceneTransform().getMxx();
    scale.setX(zoom);
    scale.setY(zoom);
    list.setMinWidth(field.getWidth());
    popup.getScene().setUserAgentStylesheet(field.getScene().getUserAgentStylesheet());
    popup.getScene().getStylesheets().setAll(field.getScene().getStylesheets());
    popup.getScene().getRoot().setStyle("-fx-background-color: transparent;");
    Point2D below = field.localToScreen(0, field.getHeight() + 4);
    popup.show(field, below.getX(), below.getY());
  }
}
