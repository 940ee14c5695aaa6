package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.PainFigures;
import app.groundwork.model.evidence.ToldPiece;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.DraftText;
import app.groundwork.ui.kit.FocusIn;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Title, figures and strongest quote of the chosen pain point. */
final class PainHead extends VBox {
  private static final Texts TEXTS = Texts.in(PainHead.class);
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  private final PainPointViewModel model;
  private final PainTitle title = new PainTitle();
  private final Label wrong = new Label();
  private final DraftText draft;
  private final MenuButton menu = new MenuButton(null, new FontIcon(Feather.MORE_HORIZONTAL));
  private final Figure developers = new Figure("pain-developers");
  private final Figure teams = new Figure("pain-teams");
  private final Figure lost = new Figure("pain-lost");
  private final Label span = label("meta");
  private final VBox quote = new VBox();
  private final Label quoteHead = label("overline");
  private final Label words = label("pain-quote-words");
  private final Label by = label("meta");
  private final Button back = new Button(TEXTS.get("pain.strongest.leave"));
  private @Nullable String showing;

  PainHead(PainPointViewModel model) {
    this.model = model;
    getStyleClass().add("pain-head");
    title.setId("pain-head-title");
    title.setAccessibleText(TEXTS.get("pain.title"));
    title.setPromptText(TEXTS.get("pain.title"));
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    // A long one is read here.
    Tooltip whole = new Tooltip();
    whole.setWrapText(true);
    whole.setMaxWidth(480);
    whole.textProperty().bind(title.textProperty());
    title.setTooltip(whole);
    draft = DraftText.ofValue(title, typed -> CompletableFuture.completedFuture(true));
    title.textProperty().subscribe(this::check);
    title.focusedProperty().subscribe((before, now) -> left(now));
    wrong.getStyleClass().add("form-error");
    wrong.setWrapText(true);
    wrong.setMinHeight(USE_PREF_SIZE);
    show(wrong, false);
    menu.setId("pain-menu");
    menu.getStyleClass().addAll("quiet", "icon-only");
    menu.setAccessibleText(TEXTS.get("pain.menu"));
    menu.setTooltip(new Tooltip(TEXTS.get("pain.menu")));
    menu.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(title, menu);
    line.getStyleClass().add("pain-title-line");
    FlowPane figures = new FlowPane(developers, teams, lost);
    figures.getStyleClass().add("pain-figures");
    span.setWrapText(true);
    span.setMinHeight(USE_PREF_SIZE);
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    quote.getStyleClass().addAll("panel", "pain-quote");
    back.getStyleClass().addAll("quiet", "small");
    back.setId("pain-quote-leave");
    back.setOnAction(event -> model.gestures().chooseStrongest(null));
    back.managedProperty().bind(back.visibleProperty());
    HBox foot = new HBox(by, back);
    HBox.setHgrow(by, Priority.ALWAYS);
    by.setMaxWidth(Double.MAX_VALUE);
    by.setWrapText(true);
    by.setMinHeight(USE_PREF_SIZE);
    back.setMinWidth(USE_PREF_SIZE);
    foot.getStyleClass().add("toolbar");
    quote.getChildren().addAll(quoteHead, words, foot);
    quote.managedProperty().bind(quote.visibleProperty());
    getChildren().addAll(line, wrong, figures, span, quote);
  }

  /** What can be done to the whole. */
  MenuButton menu() {
    return menu;
  }

  /** Shows a pain point; the title that is being typed stays. */
  void show(PainReading now) {
    String id = now.pain().id();
    if (id.equals(showing)) {
      // A title that is another's was not saved: it stays until it is mended.
      if (now.otherTitled(title.getText()).isEmpty()) {
        draft.refresh(now.pain().title());
      }
    } else {
      showing = id;
      draft.turnTo(now.pain().title(), typed -> model.typeTitle(id, typed));
      title.positionCaret(0);
    }
    check(title.getText());
    PainFigures figures = now.figures();
    developers.show(
        figures.developers(), TEXTS.get("pain.figure.developers", figures.developers()));
    teams.show(figures.teams(), TEXTS.get("pain.figure.teams", figures.teams()));
    lost.show(PainWords.lost(figures), TEXTS.get("pain.figure.lost"));
    span.setText(PainWords.span(figures, now.keptIn()));
    Optional<ToldPiece> strongest = now.strongest();
    quote.setVisible(strongest.isPresent());
    strongest.ifPresent(
        piece -> {
          quoteHead.setText(
              TEXTS.get(now.isChosen() ? "pain.strongest" : "pain.strongest.suggested"));
          words.setText(PainWords.alone(piece));
          by.setText(PainWords.who(piece));
        });
    back.setVisible(now.isChosen());
  }

  /** Puts the caret into the title. */
  void focusTitle() {
    title.requestFocus();
  }

  private void check(String typed) {
    wrong.setText(showing == null ? "" : model.wrongTitle(typed).orElse(""));
    show(wrong, !wrong.getText().isEmpty());
    title.setAccessibleHelp(wrong.getText());
    // A field without words is seen as one.
    title.pseudoClassStateChanged(ERROR, wrong.isVisible());
  }

  /** A blank title was not saved: the one that is stays, and it is said. */
  private void left(boolean focused) {
    PainReading now = model.reading().get();
    if (!focused && !FocusIn.pane(title) && title.getText().isBlank() && now != null) {
      draft.show(now.pain().title());
      model.sayTitleStays(now.pain().title());
    }
  }

  void close() {
    draft.close();
  }

  private static void show(Label label, boolean shown) {
    label.setVisible(shown);
    label.setManaged(shown);
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    return label;
  }

  /** A number and what it counts. */
  private static final class Figure extends VBox {
    private final Label number = label("number-large");
    private final Label name = label("meta");

    Figure(String id) {
      setId(id);
      getStyleClass().add("pain-figure");
      number.setMinWidth(USE_PREF_SIZE);
      name.setMinWidth(USE_PREF_SIZE);
      getChildren().addAll(number, name);
    }

    void show(long count, String words) {
      show(String.format("%,d", count), words);
    }

    void show(String count, String words) {
      number.setText(count);
      name.setText(words);
    }
  }
}
