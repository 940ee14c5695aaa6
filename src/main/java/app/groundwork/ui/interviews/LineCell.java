package app.groundwork.ui.interviews;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.ui.capture.LinkLine;
import app.groundwork.ui.capture.LinksViewModel;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the interview, with the places that it was pulled to; or a question between them. */
final class LineCell extends ListCell<LineRow> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final PseudoClass PULLED = PseudoClass.getPseudoClass("pulled");

  /** What the theme gives a scroll bar; more would make a full line two lines high. */
  private static final double SCROLL_BAR = 8;

  private final Label time = new Label();
  private final FontIcon icon = new FontIcon();
  private final Label words = new Label();
  private final LinksViewModel links;
  private final Label linked = LinkLine.mark();
  private final HBox places = new HBox();
  private final HBox row;
  private final Label question = new Label();

  /**
   * @param links what lines are evidence of
   */
  LineCell(LinksViewModel links) {
    this.links = links;
    getStyleClass().add("line-cell");
    setPrefWidth(0);
    time.getStyleClass().addAll("meta", "line-time");
    time.setMinWidth(USE_PREF_SIZE);
    words.setWrapText(true);
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    places.getStyleClass().add("line-places");
    places.setMinWidth(USE_PREF_SIZE);
    row = new HBox(time, icon, words, places);
    row.getStyleClass().add("line-row");
    question.getStyleClass().add("overline");
    question.setWrapText(true);
  }

  /** As high as its words are in the list's width: by itself it would be one line high. */
  @Override
  protected double computePrefHeight(double width) {
    Node shown = getGraphic();
    if (shown == null || getListView() == null) {
      return super.computePrefHeight(width);
    }
    double room = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + shown.prefHeight(room) + snappedBottomInset();
  }

  @Override
  protected void updateItem(@Nullable LineRow line, boolean empty) {
    super.updateItem(line, empty);
    boolean none = empty || line == null;
    pseudoClassStateChanged(HEADING, !none && line instanceof LineRow.Heading);
    pseudoClassStateChanged(
        PULLED, !none && line instanceof LineRow.Said said && !said.places().isEmpty());
    switch (none ? null : line) {
      case null -> show(null, null);
      case LineRow.Heading heading -> {
        question.setText(heading.text());
        show(question, heading.text());
      }
      case LineRow.Said said -> {
        time.setText(said.stamp());
        icon.setIconCode(LineLook.icon(said.note().kind()));
        words.setText(LineLook.words(said.note()));
        places.getChildren().setAll(said.places().stream().map(LineCell::chip).toList());
        places.getChildren().add(linked);
        LinkLine.show(linked, links, new ItemRef(InterviewsStore.NOTE, said.id()));
        show(row, LinkLine.spoken(SynthesisWords.spoken(said), links, said.id()));
      }
    }
  }

  private void show(@Nullable Node node, @Nullable String spoken) {
    setGraphic(node);
    setAccessibleText(spoken);
  }

  private static Node chip(LinePlace place) {
    Label chip = new Label(place.sign());
    chip.getStyleClass().addAll("chip", "accent");
    return chip;
  }
}
