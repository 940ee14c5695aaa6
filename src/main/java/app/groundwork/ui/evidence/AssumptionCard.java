package app.groundwork.ui.evidence;

import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.CutText;
import app.groundwork.ui.kit.SetField;
import app.groundwork.ui.kit.ToolButton;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** An assumption on the board: its statement, and side by side what speaks for and against it. */
final class AssumptionCard extends VBox {
  private static final Texts TEXTS = Texts.in(AssumptionCard.class);
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  /** More are told on request: a card that fills the screen compares with nothing. */
  private static final int AT_FIRST = 4;

  /** Three lines of what was said; the tooltip has all. */
  private static final double MOST_HIGH = 60;

  private final AssumptionsViewModel model;
  private final TextField statement = new TextField();
  private final SetField field;
  private final Label chip = new Label();
  private final Label asked = new Label();
  private final VBox left = new VBox();
  private final VBox right = new VBox();
  private final GridPane sides = new GridPane();
  private AssumptionRow row;
  private boolean whole;

  AssumptionCard(AssumptionsViewModel model, AssumptionRow first) {
    this.model = model;
    this.row = first;
    getStyleClass().addAll("card", "assumption-card");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.NODE);
    statement.getStyleClass().add("assumption-statement");
    field =
        new SetField(
            statement,
            TEXTS.get("assumption.statement"),
            () -> row.statement(),
            typed -> model.state(row.id(), typed),
            () -> {
              giveUp();
              requestFocus();
            });
    chip.getStyleClass().add("chip");
    asked.getStyleClass().add("meta");
    // Over each card it would say the same: its name for screen readers stays.
    field.row().getChildren().removeFirst();
    statement.getStyleClass().add("bare");
    chip.setMinWidth(USE_PREF_SIZE);
    CutText.in(asked);
    asked.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(asked, Priority.ALWAYS);
    Button remove =
        ToolButton.quiet(
            "assumption-remove", TEXTS.get("assumption.remove"), () -> model.remove(row.id()));
    remove.getStyleClass().addAll("small", "danger");
    remove.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(chip, asked, remove);
    line.getStyleClass().add("toolbar");
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    sides.getColumnConstraints().addAll(half, half);
    sides.getStyleClass().add("assumption-sides");
    sides.addRow(0, left, right);
    left.getStyleClass().add("assumption-side");
    right.getStyleClass().add("assumption-side");
    getChildren().addAll(field.row(), line, sides);
    field.show();
    show(first);
  }

  String id() {
    return row.id();
  }

  /** Shows what the file says. */
  void show(AssumptionRow now) {
    boolean same = now.equals(row) && !left.getChildren().isEmpty();
    row = now;
    field.refresh();
    if (same) {
      return;
    }
    statement.setTooltip(new Tooltip(now.statement()));
    chip.setText(standing());
    asked.setText(
        Stream.of(
                TEXTS.get("assumption.asked", now.evidence().interviews()),
                now.planned() == 0 ? "" : TEXTS.get("assumption.planned", now.planned()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · ")));
    boolean heard = now.standing() == AssumptionRow.Standing.HEARD;
    sides.setVisible(heard);
    sides.setManaged(heard);
    boolean here = sides.isFocusWithin();
    fill(
        left,
        TEXTS.get("assumption.for", now.evidence().developersFor()),
        "success",
        now.confirming());
    fill(
        right,
        TEXTS.get("assumption.against", now.evidence().developersAgainst()),
        "danger",
        now.contradicting());
    setAccessibleText(
        String.join(
            ", ",
            now.statement(),
            standing(),
            asked.getText(),
            TEXTS.get("assumption.for", now.evidence().developersFor()),
            TEXTS.get("assumption.against", now.evidence().developersAgainst())));
    if (here) {
      requestFocus();
    }
  }

  /** Says whether it is the one that has the keys. */
  void setCurrent(boolean current) {
    pseudoClassStateChanged(CURRENT, current);
  }

  /** Puts the focus on the statement, all of it chosen. */
  void write() {
    applyCss();
    layout();
    statement.requestFocus();
    statement.selectAll();
  }

  /** True if it was made just now and nothing was written of it. */
  boolean isUnwritten() {
    return model.isUnwritten(row.id(), statement.getText());
  }

  /** Takes it away if it is left so; false if it stays. */
  boolean giveUp() {
    boolean unwritten = isUnwritten();
    if (unwritten) {
      model.giveUp();
    }
    return unwritten;
  }

  /** Saves what is typed. */
  void close() {
    field.commit();
  }

  private String standing() {
    boolean against = !row.contradicting().isEmpty();
    boolean confirmed = !row.confirming().isEmpty();
    return switch (row.standing()) {
      case NEVER_TESTED -> TEXTS.get("assumption.never");
      case NOTHING_FOUND -> TEXTS.get("assumption.nothing");
      case HEARD ->
          against && confirmed
              ? TEXTS.get("assumption.both")
              : TEXTS.get(against ? "assumption.contradicted" : "assumption.validated");
    };
  }

  private void fill(VBox side, String head, String look, List<AssumptionRow.Said> all) {
    Label title = new Label(head);
    title.getStyleClass().addAll("strong", look);
    title.setWrapText(true);
    side.getChildren().setAll(title);
    if (all.isEmpty()) {
      Label none = new Label(TEXTS.get("assumption.side.none"));
      none.getStyleClass().add("meta");
      side.getChildren().add(none);
    }
    int shown = whole ? all.size() : Math.min(AT_FIRST, all.size());
    all.reversed().stream().limit(shown).map(this::said).forEach(side.getChildren()::add);
    if (shown < all.size()) {
      Hyperlink more = new Hyperlink(TEXTS.get("assumption.more", all.size() - shown));
      more.setOnAction(
          event -> {
            whole = true;
            AssumptionRow now = row;
            left.getChildren().clear();
            show(now);
          });
      side.getChildren().add(more);
    }
  }

  private Node said(AssumptionRow.Said said) {
    String words = said.verbatim() ? TEXTS.get("assumption.quote", said.words()) : said.words();
    Label text = new Label(words);
    text.setWrapText(true);
    text.setMaxHeight(MOST_HIGH);
    CutText.tip(text);
    Label from =
        new Label(
            Stream.of(said.who(), day(said.at()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · ")));
    from.getStyleClass().add("meta");
    // No button: what wraps in one is as high as if it were told in one word a line.
    VBox box = new VBox(2, text, from);
    box.getStyleClass().addAll("list-row", "assumption-said");
    box.setFocusTraversable(true);
    box.setAccessibleRole(AccessibleRole.BUTTON);
    box.setAccessibleText(text.getText() + ", " + from.getText());
    box.setAccessibleHelp(TEXTS.get("assumption.open"));
    box.setOnMouseClicked(click -> model.open(said));
    box.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            key.consume();
            model.open(said);
          }
        });
    return box;
  }

  private static String day(long at) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withZone(ZoneId.systemDefault())
        .format(Instant.ofEpochMilli(at));
  }
}
