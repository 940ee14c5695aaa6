package app.groundwork.ui.evidence;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.CutText;
import app.groundwork.ui.kit.RelativeTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A finding in the inbox: its words, then what it is, whose and when. */
final class InboxCell extends ListCell<InboxRow> {
  private static final Texts TEXTS = Texts.in(InboxCell.class);

  /** What the theme gives a scroll bar, px. */
  private static final double SCROLL_BAR = 8;

  /** Of 14 px, with what is between them. */
  private static final double TWO_LINES = 36;

  private final InboxViewModel model;
  private final FontIcon icon = new FontIcon();
  private final Label words = new Label();
  private final Label severity = new Label();
  private final Label about = new Label();
  private final Label when = new Label();
  private final HBox line;
  private String full = "";
  private String brief = "";

  InboxCell(InboxViewModel model) {
    this.model = model;
    getStyleClass().add("inbox-cell");
    words.getStyleClass().add("inbox-cell-words");
    words.setWrapText(true);
    // Two lines; all of it is below the list once it is chosen.
    words.setMaxHeight(TWO_LINES);
    CutText.tip(words);
    severity.getStyleClass().add("meta");
    severity.setMinWidth(USE_PREF_SIZE);
    about.getStyleClass().add("meta");
    CutText.in(about);
    about.widthProperty().addListener(observed -> fit());
    about.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(about, Priority.ALWAYS);
    when.getStyleClass().add("meta");
    when.setMinWidth(USE_PREF_SIZE);
    HBox foot = new HBox(severity, about, when);
    foot.getStyleClass().add("inbox-line");
    severity.managedProperty().bind(severity.textProperty().isNotEmpty());
    VBox lines = new VBox(words, foot);
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    line = new HBox(icon, lines);
    line.getStyleClass().add("inbox-row");
    setPrefWidth(0);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    if (isEmpty() || getListView() == null || getListView().getWidth() <= 0) {
      return super.computePrefHeight(width);
    }
    double beside = snappedLeftInset() + snappedRightInset() + SCROLL_BAR;
    return snappedTopInset()
        + line.prefHeight(getListView().getWidth() - beside)
        + snappedBottomInset();
  }

  @Override
  protected void updateItem(@Nullable InboxRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    icon.setIconCode(PainWords.icon(row.piece().kind()));
    words.setText(PainWords.words(row.told()).replaceAll("\\s+", " "));
    severity.setText("✱".repeat(row.piece().severity()));
    brief = about(row, "");
    full = about(row, PainWords.method(row.piece().method()));
    fit();
    when.setText(RelativeTime.words(row.piece().at(), model.now()));
    setGraphic(line);
    setAccessibleText(PainWords.spoken(row.told(), false));
  }

  /** How it was found is left out first where there is little room. */
  private void fit() {
    about.setText(full);
    if (about.getWidth() > 0 && about.prefWidth(-1) > about.getWidth()) {
      about.setText(brief);
    }
  }

  /** What it is, who said it, and how it was found. */
  private static String about(InboxRow row, String method) {
    return Stream.of(
            row.linked() == 0 ? "" : TEXTS.get("inbox.linkedOnce", row.linked()),
            PainWords.kind(row.piece().kind()),
            row.told().person(),
            method)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }
}
