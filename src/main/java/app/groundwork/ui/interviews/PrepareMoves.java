package app.groundwork.ui.interviews;

import app.groundwork.model.shared.Texts;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A field that changes places with its neighbours: by Alt and an arrow, or by a button. Tab goes
 * from field to field, not by the buttons.
 */
final class PrepareMoves extends HBox {
  private static final Texts TEXTS = Texts.in(PrepareMoves.class);

  /**
   * @param what the field's name, for screen readers
   * @param place its place, from 1
   * @param most the last place there is
   * @param swap given how far to move: −1 or 1
   */
  PrepareMoves(Region field, String what, int place, int most, IntConsumer swap) {
    getStyleClass().add("prepare-move");
    HBox.setHgrow(field, Priority.ALWAYS);
    Button up = button(Feather.CHEVRON_UP, TEXTS.get("prepare.up", what), () -> swap.accept(-1));
    Button down =
        button(Feather.CHEVRON_DOWN, TEXTS.get("prepare.down", what), () -> swap.accept(1));
    up.setDisable(place == 1);
    down.setDisable(place == most);
    HBox both = new HBox(up, down);
    both.getStyleClass().add("prepare-move-buttons");
    both.setAlignment(Pos.TOP_LEFT);
    getChildren().addAll(field, both);
    addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, swap));
  }

  private static void pressed(KeyEvent key, IntConsumer swap) {
    boolean up = key.getCode() == KeyCode.UP;
    if (key.isAltDown() && !key.isShortcutDown() && (up || key.getCode() == KeyCode.DOWN)) {
      key.consume();
      swap.accept(up ? -1 : 1);
    }
  }

  private static Button button(Ikon icon, String name, Runnable run) {
    Button button = new Button("", new FontIcon(icon));
    button.getStyleClass().addAll("quiet", "small", "icon-only");
    button.setFocusTraversable(false);
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setOnAction(event -> run.run());
    return button;
  }
}
