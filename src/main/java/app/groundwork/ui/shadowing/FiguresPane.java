package app.groundwork.ui.shadowing;

import app.groundwork.model.shadowing.SessionFigures;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Percent;
import app.groundwork.model.shared.Texts;
import java.text.NumberFormat;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a session adds up to, one number beside the other. */
final class FiguresPane extends VBox {
  private static final Texts TEXTS = Texts.in(FiguresPane.class);

  private final TilePane tiles = new TilePane();
  private final NumberFormat rate = NumberFormat.getNumberInstance();

  FiguresPane(ReviewViewModel model) {
    getStyleClass().add("figures");
    rate.setMinimumFractionDigits(1);
    rate.setMaximumFractionDigits(1);
    tiles.getStyleClass().add("figures-tiles");
    Label head = new Label(TEXTS.get("figures.head"));
    head.getStyleClass().add("overline");
    getChildren().addAll(head, tiles);
    model.figures().subscribe(this::show);
  }

  private void show(@Nullable SessionFigures figures) {
    tiles.getChildren().clear();
    if (figures == null) {
      return;
    }
    tile("elapsed", Elapsed.stamp(figures.elapsedMs()), "");
    tile("friction", Integer.toString(figures.frictionPoints()), "");
    tile(
        "switches",
        Integer.toString(figures.switches()),
        TEXTS.get("perHour", rate.format(figures.switchesPerHour())));
    tile("waiting", Elapsed.stamp(figures.waitingMs()), Percent.of(figures.waitingShare()));
    tile("undisturbed", Elapsed.stamp(figures.undisturbedMs()), "");
    tile("wishes", Integer.toString(figures.wishes()), "");
    tile("entries", Integer.toString(figures.entries()), "");
  }

  private void tile(String key, String number, String beside) {
    String words = TEXTS.get("figures." + key);
    Label value = new Label(beside.isEmpty() ? number : TEXTS.get("figures.both", number, beside));
    value.getStyleClass().add("strong");
    Label name = new Label(words);
    name.getStyleClass().add("meta");
    VBox tile = new VBox(value, name);
    tile.setAccessibleRole(AccessibleRole.TEXT);
    tile.setAccessibleText(TEXTS.get("figures.spoken", words, value.getText()));
    tiles.getChildren().add(tile);
  }
}
