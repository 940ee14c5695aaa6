package app.groundwork.ui.kit;

import app.groundwork.model.shared.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A field that means nothing until it is typed to its end: set by Enter or when it is left, Esc
 * takes it back. What cannot be is said under it.
 */
public final class SetField {
  private static final Texts TEXTS = Texts.in(SetField.class);

  private final TextField field;
  private final Consumer<String> put;
  private final FormRow row;
  private final String name;
  private final Supplier<String> now;
  private final Function<String, Optional<String>> set;
  private String known = "";

  private boolean kept;

  /** What was set here and the file may not have yet; null if nothing is under way. */
  private @Nullable String sent;

  /**
   * A field of its own.
   *
   * @param now what the file says
   * @param set takes what was typed; says why it cannot be, empty if it can
   * @param leave where Enter leads
   */
  public SetField(
      TextField field,
      String name,
      Supplier<String> now,
      Function<String, Optional<String>> set,
      Runnable leave) {
    this(field, field, field::setText, name, now, set, leave);
  }

  /** The same for a name that may be known: taking an offered one sets it. */
  public SetField(
      ItemPicker picker,
      String name,
      Supplier<String> now,
      Function<String, Optional<String>> set,
      Runnable leave) {
    this(picker, picker.field(), picker::show, name, now, set, leave);
    picker.setOnPicked(taken -> commit());
  }

  private SetField(
      Control shown,
      TextField field,
      Consumer<String> put,
      String name,
      Supplier<String> now,
      Function<String, Optional<String>> set,
      Runnable leave) {
    this.field = field;
    this.put = put;
    this.name = name;
    this.row = new FormRow(name, shown, "");
    this.now = now;
    this.set = set;
    field.setOnAction(
        event -> {
          if (commit()) {
            leave.run();
          }
          event.consume();
        });
    field.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE && !kept) {
            show();
          }
        });
    field
        .focusedProperty()
        .addListener(
            (observed, before, focused) -> {
              if (!focused) {
                commit();
              }
            });
  }

  /** From now on Esc takes nothing back: where it leaves the screen, what is typed is set. */
  public SetField keepOnEsc() {
    kept = true;
    return this;
  }

  /** The field with its name above and what is wrong below. */
  public FormRow row() {
    return row;
  }

  /** Shows what the file says, whatever was typed. */
  public void show() {
    known = now.get();
    sent = null;
    put.accept(known);
    row.setError(null);
  }

  /** Shows what the file says, unless the user is typing here or has to set it right. */
  public void refresh() {
    if (!field.getText().equals(known)) {
      return;
    }
    String file = now.get();
    boolean early = sent != null && !sent.equals(file);
    if (!field.isFocused()) {
      show();
    } else if (!early && !file.equals(known)) {
      show();
      // So that typing takes its place, as if the field had just been entered.
      field.selectAll();
    }
    if (!early) {
      sent = null;
    }
  }

  /** Puts back what was typed before and not set; it is set as if it had been typed here. */
  public void restore(String typed) {
    show();
    put.accept(typed);
    field.end();
  }

  /**
   * Sets what was typed, as another item comes here; what cannot be is given up, and {@code say} is
   * told what stays.
   */
  public void leave(Consumer<String> say) {
    String typed = field.getText().strip();
    if (!commit()) {
      String stays = now.get();
      say.accept(
          typed.isEmpty()
              ? TEXTS.get("field.stays.blank", name, stays)
              : TEXTS.get(
                  stays.isEmpty() ? "field.stays.empty" : "field.stays", name, typed, stays));
    }
  }

  /** False if it cannot be what was typed; then it is said why. */
  public boolean commit() {
    String typed = field.getText();
    if (typed.equals(known)) {
      row.setError(null);
      return true;
    }
    Optional<String> wrong = set.apply(typed);
    row.setError(wrong.orElse(null));
    if (wrong.isEmpty()) {
      known = typed;
      sent = typed;
    }
    return wrong.isEmpty();
  }
}
