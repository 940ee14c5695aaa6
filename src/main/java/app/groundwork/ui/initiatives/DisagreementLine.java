package app.groundwork.ui.initiatives;

import app.groundwork.model.initiatives.Discussion;
import app.groundwork.model.initiatives.DiscussionVerdict;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.DraftText;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The biggest disagreement one way: who puts it higher, which order is right, and why. */
final class DisagreementLine {
  private static final Texts TEXTS = Texts.in(DisagreementLine.class);

  private static final double TITLE_LEAST = 120;
  private static final double REASON = 240;
  private static final double REASON_LEAST = 112;

  private final DiscussionViewModel model;
  private final Label head = new Label();
  private final Hyperlink title = new Hyperlink();
  private final Map<DiscussionVerdict, ToggleButton> verdicts =
      new EnumMap<>(DiscussionVerdict.class);
  private final HBox verdict = new HBox();
  private final TextField reason = new TextField();
  private final Label day = new Label();
  private final DraftText draft;
  private @Nullable InitiativeRow row;

  /**
   * @param open shows the initiative of that id
   */
  DisagreementLine(DiscussionViewModel model, Consumer<String> open) {
    this.model = model;
    head.getStyleClass().add("muted");
    head.setMinWidth(Region.USE_PREF_SIZE);
    title.setOnAction(
        event -> Optional.ofNullable(row).ifPresent(shown -> open.accept(shown.id())));
    title.setMinWidth(TITLE_LEAST);
    reason.setPromptText(TEXTS.get("discuss.reason.prompt"));
    reason.setAccessibleText(TEXTS.get("discuss.reason"));
    reason.setMinWidth(REASON_LEAST);
    reason.setPrefWidth(REASON);
    day.getStyleClass().add("meta");
    day.setMinWidth(Region.USE_PREF_SIZE);
    verdict.getStyleClass().add("verdicts");
    verdict.setMinWidth(Region.USE_PREF_SIZE);
    for (DiscussionVerdict verdict : DiscussionVerdict.values()) {
      ToggleButton button = new ToggleButton(verdict.word());
      button.getStyleClass().addAll("small", "quiet");
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(event -> decide(verdict));
      verdicts.put(verdict, button);
      this.verdict.getChildren().add(button);
    }
    draft = DraftText.ofValue(reason, text -> model.reason("", "", text));
  }

  /** Puts it into a row of a grid. */
  void addTo(GridPane grid, int at) {
    grid.addRow(at, head, title, verdict, reason, day);
    GridPane.setHgrow(title, Priority.ALWAYS);
    GridPane.setHgrow(reason, Priority.SOMETIMES);
  }

  /** Shows it, or leaves its row out. */
  void setShown(boolean shown) {
    for (Node node : List.of(head, title, verdict, reason, day)) {
      node.setVisible(shown);
      node.setManaged(shown);
    }
  }

  /** Tells of that one. */
  void show(InitiativeRow now) {
    Discussion said = now.initiative().discussion();
    String why = said == null ? "" : said.reason();
    if (row == null || !row.id().equals(now.id())) {
      String id = now.id();
      String called = now.title();
      draft.turnTo(why, text -> model.reason(id, called, text));
    } else {
      draft.refresh(why);
    }
    row = now;
    head.setText(now.difference() > 0 ? TEXTS.get("discuss.raised") : TEXTS.get("discuss.lowered"));
    title.setText(TEXTS.get("discuss.title", now.title(), now.ownRank(), now.riceRank()));
    verdicts.forEach(
        (verdict, button) -> button.setSelected(said != null && said.verdict() == verdict));
    day.setText(
        said == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).format(said.on()));
  }

  private void decide(DiscussionVerdict verdict) {
    InitiativeRow shown = row;
    if (shown != null) {
      ToggleButton button = verdicts.get(verdict);
      model.decide(shown, button != null && button.isSelected() ? verdict : null);
    }
  }

  void close() {
    draft.close();
  }
}
