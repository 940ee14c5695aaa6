package app.groundwork.ui.shell;

import app.groundwork.model.shared.Texts;
import app.groundwork.store.Search.Hit;
import app.groundwork.ui.shell.SearchViewModel.Row;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A heading, or something found on two lines with its words marked. It holds both for good and
 * shows one: what is put in and taken out is dressed anew each time, at every letter typed.
 */
final class HitCell extends ListCell<Row> {
  /** One height for both kinds: a list that knows it asks no cell for its own. */
  static final double HEIGHT = 48;

  private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
  private static final Texts TEXTS = Texts.in(HitCell.class);

  private final InstantSource clock;
  private final Label head = new Label("", new FontIcon());
  private final Label count = new Label();
  private final HBox heading = new HBox(8, head, count);
  private final MarkedLine name = new MarkedLine();
  private final MarkedLine where = new MarkedLine();
  private final VBox lines = new VBox(2, name, where);

  /**
   * @param chosen told of the line that is clicked
   */
  HitCell(InstantSource clock, Consumer<@Nullable Row> chosen) {
    this.clock = clock;
    // As wide as the list: long lines are cut, not scrolled.
    setPrefWidth(0);
    head.getStyleClass().add("overline");
    count.getStyleClass().add("meta");
    heading.setAlignment(Pos.BOTTOM_LEFT);
    heading.setMinHeight(HEIGHT - 12);
    lines.setAlignment(Pos.CENTER_LEFT);
    where.getStyleClass().add("where");
    setGraphic(new StackPane(heading, lines));
    show(false, false);
    setOnMouseClicked(click -> chosen.accept(getItem()));
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      show(false, false);
      setAccessibleText(null);
      return;
    }
    Hit hit = row.hit();
    show(hit == null, hit != null);
    if (hit == null) {
      head.setText(row.kind().words());
      ((FontIcon) head.getGraphic()).setIconCode(row.kind().icon());
      count.setText(TEXTS.get("search.count", row.count()));
      setAccessibleText(row.kind().words());
    } else {
      HitWords words = new HitWords(hit, clock);
      name.show(List.of(words.name()));
      where.show(words.where());
      setAccessibleText(words.name().text() + " " + words.meta());
    }
  }

  private void show(boolean asHeading, boolean asHit) {
    pseudoClassStateChanged(HEAD, asHeading);
    heading.setVisible(asHeading);
    lines.setVisible(asHit);
  }
}
