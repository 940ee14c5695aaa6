package app.groundwork.ui.evidence;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.FocusIn;
import app.groundwork.ui.kit.FormRow;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Where a new pain point gets its title, or a known one another; there only while one types. */
final class PainTitleBar extends VBox {
  private static final Texts TEXTS = Texts.in(PainTitleBar.class);

  private final PainPointsViewModel model;
  private final Runnable leave;
  private final TextField field = new TextField();
  private FormRow row;
  private @Nullable PainRow renamed;

  /**
   * @param leave puts the focus back on the list
   */
  PainTitleBar(PainPointsViewModel model, Runnable leave) {
    this.model = model;
    this.leave = leave;
    getStyleClass().add("pain-title-bar");
    field.setId("pain-title-field");
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field
        .focusedProperty()
        .subscribe(
            (before, now) -> {
              // The window behind another one is not left: what is half typed stays so.
              if (!now && isVisible() && !FocusIn.pane(this)) {
                left();
              }
            });
    field
        .textProperty()
        .subscribe(
            (before, now) -> {
              if (isVisible() && renamed == null) {
                model.draft().keep(now);
              }
            });
    row = row(true);
    show(false);
    model.draft().find(this::recall);
  }

  /** What was typed when the window was lost stands there again; the focus stays where it is. */
  private void recall(String typed) {
    if (!isVisible() && !typed.isBlank()) {
      renamed = null;
      row = row(true);
      field.setText(typed);
      show(true);
    }
  }

  private FormRow row(boolean fresh) {
    FormRow made =
        fresh
            ? new FormRow(TEXTS.get("pains.title"), field, TEXTS.get("pains.title.hint"))
            : new FormRow(TEXTS.get("pains.rename.title"), field, TEXTS.get("pains.rename.hint"));
    getChildren().setAll(made);
    return made;
  }

  /** Asks for the title of a new one. */
  void add() {
    ask(null);
  }

  /** Asks what that one is called now. */
  void rename(PainRow pain) {
    ask(pain);
  }

  private void ask(@Nullable PainRow pain) {
    if (isVisible() && pain == null && renamed == null) {
      // What was begun goes on.
      field.requestFocus();
      field.end();
      return;
    }
    show(false);
    renamed = pain;
    row = row(pain == null);
    field.setText(pain == null ? "" : pain.title());
    show(true);
    applyCss();
    layout();
    field.requestFocus();
    field.selectAll();
  }

  /** Gives up what is typed; false if nothing was asked for. */
  boolean back() {
    if (!isVisible()) {
      return false;
    }
    giveUp();
    leave.run();
    return true;
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      if (commit()) {
        show(false);
        leave.run();
      }
    } else if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      back();
    }
  }

  /** Who goes elsewhere has said what it is called; a new one without a title is given up. */
  private void left() {
    if (field.getText().isBlank()) {
      giveUp();
    } else if (commit()) {
      show(false);
    }
  }

  private void giveUp() {
    if (renamed == null) {
      model.draft().keep("");
    }
    show(false);
  }

  private boolean commit() {
    PainRow pain = renamed;
    Optional<String> wrong =
        pain == null ? model.add(field.getText()) : model.rename(pain.id(), field.getText());
    row.setError(wrong.orElse(null));
    return wrong.isEmpty();
  }

  private void show(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }
}
