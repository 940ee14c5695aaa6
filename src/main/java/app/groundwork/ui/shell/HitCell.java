package app.groundwork.ui.shell;

import app.groundwork.model.shared.Texts;
import app.groundwork.store.Excerpt;
import app.groundwork.store.Search.Hit;
import app.groundwork.ui.shell.SearchViewModel.Row;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A heading, or something found on two lines with its words marked. */
final class HitCell extends ListCell<Row> {
  static final double HEAD = 32;
  static final double HIT = 52;

  private static final Texts TEXTS = Texts.in(HitCell.class);

  private final InstantSource clock;

  /**
   * @param chosen told of the line that is clicked
   */
  HitCell(InstantSource clock, Consumer<@Nullable Row> chosen) {
    this.clock = clock;
    // As wide as the list: long lines are cut, not scrolled.
    setPrefWidth(0);
    setOnMouseClicked(click -> chosen.accept(getItem()));
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    setText(null);
    getStyleClass().remove("head");
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Hit hit = row.hit();
    if (hit == null) {
      getStyleClass().add("head");
      Label head = new Label(row.kind().words(), new FontIcon(row.kind().icon()));
      head.getStyleClass().add("overline");
      Label count = new Label(TEXTS.get("search.count", row.count()));
      count.getStyleClass().add("meta");
      HBox line = new HBox(8, head, count);
      line.setAlignment(Pos.CENTER_LEFT);
      setPrefHeight(HEAD);
      setAccessibleText(row.kind().words());
      setGraphic(line);
    } else {
      HitWords words = new HitWords(hit, clock);
      HBox where = new HBox();
      where.getStyleClass().add("where");
      for (Excerpt excerpt : words.where()) {
        if (!where.getChildren().isEmpty()) {
          where.getChildren().add(new Label(" · "));
        }
        where.getChildren().addAll(marked(excerpt));
      }
      HBox name = new HBox();
      name.getChildren().addAll(marked(words.name()));
      setPrefHeight(HIT);
      setAccessibleText(words.name().text() + " " + words.meta());
      setGraphic(new VBox(2, cut(name), cut(where)));
    }
  }

  /** Lets the last label give way when the line is too long. */
  private static HBox cut(HBox line) {
    List<Node> labels = line.getChildren();
    for (int i = 0; i < labels.size() - 1; i++) {
      ((Region) labels.get(i)).setMinWidth(USE_PREF_SIZE);
    }
    return line;
  }

  private static List<Label> marked(Excerpt excerpt) {
    List<Label> labels = new java.util.ArrayList<>();
    int done = 0;
    for (Excerpt.Range hit : excerpt.hits()) {
      add(labels, excerpt.text().substring(done, hit.from()), false);
      add(labels, excerpt.text().substring(hit.from(), hit.to()), true);
      done = hit.to();
    }
    add(labels, excerpt.text().substring(done), false);
    return labels;
  }

  private static void add(List<Label> labels, String text, boolean hit) {
    if (!text.isEmpty()) {
      Label label = new Label(text);
      if (hit) {
        label.getStyleClass().add("hit");
      }
      labels.add(label);
    }
  }
}
