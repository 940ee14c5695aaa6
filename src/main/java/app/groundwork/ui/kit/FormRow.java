package app.groundwork.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A named field of a form, with a hint or what is wrong with it below. */
public final class FormRow extends VBox {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  private final Label below = new Label();
  private String hint;
  private boolean wrong;
  private final Control field;
  private final Label label = new Label();

  /** Names {@code field}; {@code hint} may be empty. */
  public FormRow(String name, Control field, String hint) {
    this.hint = hint;
    this.field = field instanceof ItemPicker picker ? picker.field() : field;
    getStyleClass().add("form-row");
    label.getStyleClass().add("form-label");
    label.setLabelFor(this.field);
    setName(name);
    field.setMaxWidth(Double.MAX_VALUE);
    below.setWrapText(true);
    below.managedProperty().bind(below.textProperty().isNotEmpty());
    getChildren().addAll(label, field, below);
    setError(null);
  }

  /** Calls the field otherwise. */
  public void setName(String name) {
    label.setText(name);
    field.setAccessibleText(name);
  }

  /** Says what is wrong with the field and what to do; null if nothing is. */
  public void setError(@Nullable String error) {
    wrong = error != null;
    below.setText(error == null ? hint : error);
    below.getStyleClass().setAll("label", error == null ? "form-hint" : "form-error");
    field.setAccessibleHelp(below.getText());
    field.pseudoClassStateChanged(ERROR, error != null);
  }

  /** Says what is to know of the field; may be empty. An error stays before it. */
  public void setHint(String words) {
    hint = words;
    if (!wrong) {
      setError(null);
    }
  }

  /** Keeps room for one line below, so that an error moves nothing. */
  public void keepRoom() {
    below.managedProperty().unbind();
    below.setManaged(true);
  }

  /** Puts the focus on the field. */
  public void focusField() {
    field.requestFocus();
  }
}
