package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.InterviewAction;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.Fold;
import app.groundwork.ui.kit.Keys;
import app.groundwork.ui.kit.ToolButton;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The synthesis of an interview: left what was said, right what it adds up to. */
final class SynthesisView implements Screen, LineKeys.Doing {
  private static final Texts TEXTS = Texts.in(SynthesisView.class);

  /** Narrower, the lines could not be read beside the synthesis. */
  private static final double BOTH = 720;

  /** Lower, the head would leave both sides no room. */
  private static final double HIGH = 560;

  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

  private final SynthesisViewModel model;
  private final TalkTrendViewModel trend;
  private final TalkTrendView trendView;
  private final StackPane root = new StackPane();
  private final VBox page = new VBox();
  private final HBox sides = new HBox();
  private final SynthesisHead head;
  private final LineList lines;
  private final SynthesisSide side;
  private final Fold fold;
  private final ObservableList<Node> tools = FXCollections.observableArrayList();
  private List<Node> reports = List.of();
  private final Button finish;
  private final Button reopen;
  private boolean tight;

  SynthesisView(SynthesisViewModel model, TalkTrendViewModel trend) {
    this.model = model;
    this.trend = trend;
    trendView = new TalkTrendView(trend.trend(), model.interviewId());
    head = new SynthesisHead(model, trendView, this::jumpTo);
    LineKeys keys = new LineKeys(model.lines(), this);
    HBox ways = new HBox();
    ways.setAlignment(Pos.CENTER);
    lines = new LineList(model.lines(), new LineMenu(model.lines(), this), keys, ways);
    Button back = SynthesisButtons.quiet(TEXTS.get("synthesis.toLines"), this::focusLines);
    side = new SynthesisSide(model, back, this::jumpTo, this::focusLines);
    HBox.setHgrow(side, Priority.ALWAYS);
    sides.getChildren().addAll(lines, side);
    sides.getStyleClass().add("synthesis-sides");
    VBox.setVgrow(sides, Priority.ALWAYS);
    page.getChildren().addAll(head, sides);
    root.getStyleClass().add("synthesis");
    root.getChildren().add(page);
    fold = new Fold(sides, BOTH, lines, side);
    ways.getChildren().add(fold.way(TEXTS.get("synthesis.toSynthesis"), this::toSynthesis));
    back.visibleProperty().bind(fold.narrow());
    back.managedProperty().bind(fold.narrow());
    new LineDrag(root, lines.list(), side, side::targets, this::pull);
    finish = ToolButton.primary("synthesis-finish", TEXTS.get("synthesis.finish"), this::finish);
    reopen = ToolButton.quiet("synthesis-reopen", TEXTS.get("synthesis.reopen"), model::reopen);
    model.setOnRefused(
        gap -> {
          fold.turn(true);
          side.goTo(gap);
        });
    model.reading().subscribe(this::show);
    root.widthProperty().addListener(observed -> lay());
    root.heightProperty().addListener(observed -> lay());
  }

  /** Puts the ways by which it leaves the workspace into the title line. */
  void offer(List<Node> ways) {
    reports = ways;
    tools.addAll(0, tools.isEmpty() ? List.of() : ways);
  }

  private void show(@Nullable SynthesisReading now) {
    Button tool = model.isFinished() ? reopen : finish;
    if (now == null) {
      tools.clear();
    } else if (!tools.contains(tool)) {
      boolean pressed = finish.isFocused() || reopen.isFocused();
      tools.setAll(reports);
      tools.add(tool);
      if (pressed) {
        // The button that had it is gone; else it would fall on the window's first one.
        focusFirst(now);
      }
    }
  }

  private void focusFirst(SynthesisReading now) {
    if (now.synthesis().pains().isEmpty()) {
      focusLines();
    } else {
      toSynthesis();
    }
  }

  /** The head goes into what scrolls where there is little room. */
  private void lay() {
    boolean narrow = fold.narrow().get();
    double wide = Math.round(root.getWidth() * 0.42);
    lines.setMinWidth(narrow ? 0 : wide);
    lines.setPrefWidth(wide);
    lines.setMaxWidth(narrow ? Double.MAX_VALUE : wide);
    boolean now = root.getHeight() > 0 && root.getHeight() < HIGH;
    if (now != tight) {
      tight = now;
      root.pseudoClassStateChanged(TIGHT, tight);
      page.getChildren().remove(head);
      side.lead(head, tight);
      if (!tight) {
        page.getChildren().addFirst(head);
      }
    }
  }

  /** Shows the fields of consent, purpose and practice. */
  void unfoldAbout() {
    head.unfold();
  }

  SynthesisViewModel model() {
    return model;
  }

  LineList lines() {
    return lines;
  }

  @Override
  public Parent view() {
    return root;
  }

  @Override
  public ObservableList<Node> tools() {
    return tools;
  }

  @Override
  public List<Action> actions() {
    return List.of(
        new Action(
            "interviews.synthesis.link",
            TEXTS.get("synthesis.link"),
            Keys.ctrl(KeyCode.L),
            () -> !chosen().isEmpty(),
            this::link),
        new Action(
            "interviews.synthesis.finish",
            TEXTS.get("synthesis.finish"),
            null,
            () -> !model.isFinished(),
            this::finish),
        new Action(
            "interviews.synthesis.reopen",
            TEXTS.get("synthesis.reopen"),
            null,
            model::isFinished,
            model::reopen));
  }

  @Override
  public void focus() {
    focusLines();
  }

  private void focusLines() {
    fold.turn(false);
    lines.focusList();
  }

  /** From the synthesis or the words back to the lines; false if the focus was there. */
  @Override
  public boolean back() {
    if (lines.stopLinking()) {
      return true;
    }
    if (side.isFocusWithin() || lines.isEditing()) {
      focusLines();
      return true;
    }
    return false;
  }

  /** Names and words are all there is to see here. */
  @Override
  public Optional<String> notPresented() {
    return Optional.of(TEXTS.get("synthesis.notPresented"));
  }

  @Override
  public void jumpTo(String noteId) {
    fold.turn(false);
    lines.jumpTo(noteId);
  }

  @Override
  public List<LineRow.Said> chosen() {
    return lines.chosen();
  }

  @Override
  public void pull(LinePlace place) {
    List<String> notes = chosen().stream().map(LineRow.Said::id).toList();
    if (model.pull(notes, place)) {
      side.stopWaiting();
    } else {
      fold.turn(true);
      side.name(notes);
    }
  }

  /** Finishes it, unless a field says what cannot be: finished, nobody would look at it again. */
  private void finish() {
    side.wrongDay().ifPresentOrElse(this::refuseDay, this::finishSound);
  }

  private void refuseDay(InterviewAction action) {
    fold.turn(true);
    model.refuseDay(action);
  }

  private void finishSound() {
    side.stopWaiting();
    model.finish();
  }

  @Override
  public void link() {
    fold.turn(false);
    lines.link();
  }

  @Override
  public void edit() {
    lines.edit();
  }

  @Override
  public void menu() {
    lines.showMenu();
  }

  @Override
  public void toSynthesis() {
    fold.turn(true);
    side.focusFirst();
  }

  @Override
  public void close() {
    head.close();
    lines.close();
    side.close();
    trendView.close();
    trend.close();
    model.close();
  }
}
