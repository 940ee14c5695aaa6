package app.groundwork.ui.initiatives;

import app.groundwork.model.evidence.PainFigures;
import app.groundwork.model.initiatives.InitiativeFigures;
import app.groundwork.model.initiatives.Rice;
import app.groundwork.model.priorities.RiceFlag;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.initiatives.PresentedRankingViewModel.Pain;
import app.groundwork.ui.initiatives.PresentedRankingViewModel.Shown;
import app.groundwork.ui.kit.WhileShown;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * One initiative for a room: both ranks, how its score comes about, and who stands behind it.
 * Arrows go through the table, H hides ranks and scores and reveals them.
 */
final class PresentedRanking extends VBox {
  private static final Texts TEXTS = Texts.in(PresentedRanking.class);

  /** More pain points have no room. */
  private static final int MOST_PAINS = 4;

  private final PresentedRankingViewModel model;

  PresentedRanking(PresentedRankingViewModel model) {
    this.model = model;
    getStylesheets().add(String.valueOf(PresentedRanking.class.getResource("initiatives.css")));
    getStyleClass().addAll("pages", "presented");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    setOnMouseClicked(click -> requestFocus());
    model.shown().subscribe(this::show);
    WhileShown.follow(
        this,
        () ->
            Subscription.combine(
                model.ranking().hidden().subscribe((was, now) -> revealed(now)),
                model.ranking().view().subscribe(now -> model.go(0))));
  }

  /** What was revealed begins with the biggest disagreement. */
  private void revealed(boolean hidden) {
    show(model.shown().get());
    if (!hidden) {
      model.go(0);
    }
  }

  private void pressed(KeyEvent key) {
    if (key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    switch (key.getCode()) {
      case RIGHT, DOWN, PAGE_DOWN, ENTER, SPACE -> model.go(1);
      case LEFT, UP, PAGE_UP, BACK_SPACE -> model.go(-1);
      case HOME -> model.go(-Integer.MAX_VALUE / 2);
      case END -> model.go(Integer.MAX_VALUE / 2);
      case H -> model.ranking().hide(!model.ranking().hidden().get());
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void show(@Nullable Shown shown) {
    if (shown == null) {
      return;
    }
    boolean hidden = model.ranking().hidden().get();
    InitiativeRow row = shown.row();
    List<Node> parts = new ArrayList<>();
    parts.add(words(shown.title(), "presented-title"));
    if (!shown.outcome().isBlank()) {
      parts.add(words(shown.outcome(), "presented-outcome"));
    }
    parts.add(numbers(row, hidden));
    parts.add(words(arithmetic(row, hidden), "presented-words"));
    String solid = hidden ? "" : shown.names().replace(model.ranking().solid(row.id()));
    if (!solid.isEmpty()) {
      parts.add(words(solid, "presented-more"));
    }
    parts.add(space());
    parts.addAll(behind(shown));
    parts.add(space());
    parts.add(foot(shown));
    getChildren().setAll(parts);
    setAccessibleText(
        parts.stream()
            .filter(Label.class::isInstance)
            .map(part -> ((Label) part).getText())
            .collect(Collectors.joining(". ")));
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private static HBox numbers(InitiativeRow row, boolean hidden) {
    HBox numbers = new HBox();
    numbers.getStyleClass().add("presented-numbers");
    for (RankingColumn column :
        List.of(
            RankingColumn.OWN, RankingColumn.RICE, RankingColumn.DIFFERENCE, RankingColumn.SCORE)) {
      String text = RankingWords.cell(column, row);
      Label number =
          words(hidden ? RankingWords.HIDDEN : text.isEmpty() ? "–" : text, "presented-number");
      numbers
          .getChildren()
          .add(new VBox(number, words(RankingWords.head(column), "presented-more")));
    }
    return numbers;
  }

  private static String arithmetic(InitiativeRow row, boolean hidden) {
    Rice rice = row.initiative().rice();
    if (!rice.missing().isEmpty()) {
      return RankingWords.missing(rice);
    }
    String inputs =
        TEXTS.get(
            "present.inputs",
            RankingWords.cell(RankingColumn.REACH, row),
            RankingWords.cell(RankingColumn.IMPACT, row),
            RankingWords.cell(RankingColumn.CONFIDENCE, row),
            RankingWords.cell(RankingColumn.EFFORT, row));
    return hidden
        ? inputs
        : TEXTS.get("present.score", inputs, RankingWords.cell(RankingColumn.SCORE, row));
  }

  private static List<Node> behind(Shown shown) {
    List<Node> parts = new ArrayList<>();
    parts.add(
        words(TEXTS.get("present.evidence", shown.row().figures().words()), "presented-words"));
    shown.pains().stream().limit(MOST_PAINS).forEach(pain -> parts.add(pain(pain)));
    if (shown.pains().size() > MOST_PAINS) {
      parts.add(
          words(
              TEXTS.get("present.pains.more", shown.pains().size() - MOST_PAINS),
              "presented-more"));
    }
    for (RiceFlag flag : shown.row().flags()) {
      parts.add(words(TEXTS.get("present.flag", RankingWords.flag(flag)), "presented-flag"));
    }
    return parts;
  }

  private static Label pain(Pain pain) {
    return words(TEXTS.get("present.pain", pain.title(), behind(pain.figures())), "presented-more");
  }

  private static String behind(PainFigures figures) {
    return new InitiativeFigures(figures, 0, Set.of()).words();
  }

  private static HBox foot(Shown shown) {
    Label keys = new Label(TEXTS.get("present.keys"));
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox foot = new HBox(keys, between, new Label(TEXTS.get("present.at", shown.at(), shown.of())));
    foot.getStyleClass().add("pages-foot");
    return foot;
  }

  private static Region space() {
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    return space;
  }

  private static Label words(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinWidth(0);
    return label;
  }
}
