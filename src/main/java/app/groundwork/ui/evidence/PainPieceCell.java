package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.Piece;
import app.groundwork.model.evidence.ToldPiece;
import app.groundwork.model.shadowing.ShadowMarks;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.CutText;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A piece of evidence as a card: what it is, its words, where and from whom. */
final class PainPieceCell extends ListCell<ToldPiece> {
  private static final Texts TEXTS = Texts.in(PainPieceCell.class);
  private static final PseudoClass FILLED = PseudoClass.getPseudoClass("card");

  /** What the theme gives a scroll bar. */
  private static final double SCROLL_BAR = 8;

  private final Predicate<ToldPiece> isStrongest;
  private final FontIcon icon = new FontIcon();
  private final Label kind = label("meta");
  private final Label severity = label("chip", "warning");
  private final Label tool = label("chip");
  private final Label strongest = label("chip", "accent");
  private final Label words = label("pain-piece-words");
  private final Label friction = label("meta");
  private final Label who = label("meta");
  private final Label place = label("meta");
  private final VBox card = new VBox();

  /**
   * @param isStrongest whether a piece is the strongest quote
   */
  PainPieceCell(Predicate<ToldPiece> isStrongest) {
    this.isStrongest = isStrongest;
    getStyleClass().add("pain-piece-cell");
    setPrefWidth(0);
    kind.setGraphic(icon);
    kind.setMinWidth(USE_PREF_SIZE);
    severity.setMinWidth(USE_PREF_SIZE);
    CutText.in(tool);
    tool.setMaxWidth(120);
    strongest.setGraphic(new FontIcon(Feather.AWARD));
    strongest.setText(TEXTS.get("pain.strongest.mark"));
    CutText.in(strongest);
    HBox head = new HBox(kind, severity, tool, strongest);
    head.getStyleClass().add("pain-piece-line");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    friction.setWrapText(true);
    friction.setMinHeight(USE_PREF_SIZE);
    CutText.in(who);
    // One below the other where a card is narrow.
    FlowPane foot = new FlowPane(place, who);
    who.maxWidthProperty().bind(foot.widthProperty());
    foot.setMinWidth(0);
    card.setMinWidth(0);
    foot.getStyleClass().add("pain-piece-foot");
    card.getStyleClass().add("pain-piece");
    card.getChildren().addAll(head, words, friction, foot);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    if (isEmpty() || getListView() == null) {
      return super.computePrefHeight(width);
    }
    double room = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + card.prefHeight(room) + snappedBottomInset();
  }

  @Override
  protected void updateItem(@Nullable ToldPiece piece, boolean empty) {
    super.updateItem(piece, empty);
    pseudoClassStateChanged(FILLED, !empty && piece != null);
    if (empty || piece == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Piece its = piece.piece();
    boolean best = isStrongest.test(piece);
    icon.setIconCode(PainWords.icon(its.kind()));
    kind.setText(PainWords.what(its));
    put(severity, "✱".repeat(its.severity()));
    severity.setTooltip(
        its.severity() == 0 ? null : new Tooltip(ShadowMarks.severityName(its.severity())));
    put(tool, its.tool() == null ? "" : "#" + its.tool());
    show(strongest, best);
    put(words, PainWords.words(piece));
    put(friction, PainWords.friction(piece));
    who.setText(PainWords.who(piece));
    place.setText(PainWords.place(piece));
    setGraphic(card);
    setAccessibleText(PainWords.spoken(piece, best));
  }

  private static void put(Label label, String text) {
    label.setText(text);
    show(label, !text.isEmpty());
  }

  private static void show(Label label, boolean shown) {
    label.setVisible(shown);
    label.setManaged(shown);
  }

  private static Label label(String... styles) {
    Label label = new Label();
    label.getStyleClass().addAll(styles);
    return label;
  }
}
