package app.groundwork.ui.initiatives;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.following.ReportViewModel;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.Area.KeyHint;
import app.groundwork.ui.kit.AreaPage;
import app.groundwork.ui.kit.FxThread;
import app.groundwork.ui.kit.Keys;
import app.groundwork.ui.kit.Presentation;
import app.groundwork.ui.kit.ToolButton;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The workshop screen: both orders in one table, the chosen initiative beside it. */
final class RankingPage implements AreaPage {
  private static final Texts TEXTS = Texts.in(RankingPage.class);

  private final RankingViewModel model;
  private final ReportViewModel report;
  private final Supplier<Presentation> presented;
  private final RankingGrid grid;
  private final RankingBar bar;
  private final RankingFoot foot;
  private final EstimatesPane estimates;
  private final SplitPane panes = new SplitPane();
  private final BorderPane view = new BorderPane(panes);

  /**
   * @param presented makes what F11 shows
   */
  RankingPage(RankingViewModel model, ReportViewModel report, Supplier<Presentation> presented) {
    this.model = model;
    this.report = report;
    this.presented = presented;
    grid = new RankingGrid(model);
    bar = new RankingBar(model, this::focus);
    panes.getItems().add(grid);
    foot = new RankingFoot(model);
    estimates = new EstimatesPane(model, this::focus);
    estimates.visibleProperty().bind(model.estimating());
    estimates.managedProperty().bind(model.estimating());
    model.estimating().subscribe((was, now) -> estimating(now));
    view.setTop(bar);
    view.setBottom(new VBox(estimates, foot));
    view.getStyleClass().add("ranking-page");
    view.sceneProperty().subscribe(scene -> model.setLooking(scene != null));
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public List<Node> tools() {
    return List.of(
        ToolButton.quiet("initiatives-export", TEXTS.get("report.export"), report::askAndSave),
        ToolButton.primary("initiatives-new", RankingGrid.newName(), grid::add));
  }

  @Override
  public List<KeyHint> keyHints() {
    return List.of(
        new KeyHint(TEXTS.get("hint.edit.keys"), TEXTS.get("hint.edit")),
        new KeyHint(TEXTS.get("hint.next.keys"), TEXTS.get("hint.next")),
        new KeyHint(TEXTS.get("hint.order.keys"), TEXTS.get("hint.order")),
        new KeyHint(TEXTS.get("hint.ends.keys"), TEXTS.get("hint.ends")),
        new KeyHint(TEXTS.get("hint.block.keys"), TEXTS.get("hint.block")),
        new KeyHint(TEXTS.get("hint.fill.keys"), TEXTS.get("hint.fill")),
        new KeyHint(TEXTS.get("hint.clear.keys"), TEXTS.get("hint.clear")));
  }

  private void estimating(boolean now) {
    if (now) {
      FxThread.later(estimates::focus);
    } else {
      focus();
    }
  }

  /** Shows the room what it is to estimate. */
  void hide() {
    model.hide(true);
    model.estimating().set(true);
  }

  @Override
  public List<Action> actions() {
    return List.of(
        new Action(
            "initiatives.new",
            RankingGrid.newName(),
            Keys.ctrl(KeyCode.N),
            () -> view.getScene() != null,
            grid::add),
        new Action(
            "initiatives.moveTo",
            TEXTS.get("move.to"),
            null,
            () -> view.getScene() != null && !grid.table().picked().isEmpty(),
            grid::moveTo),
        new Action(
            "initiatives.fill",
            TEXTS.get("edit.fill.do"),
            null,
            () -> view.getScene() != null && grid.table().picked().size() > 1,
            grid::fillDown),
        action("hide", TEXTS.get("bar.hide"), KeyCode.H, () -> model.hide(true), false),
        action("reveal", TEXTS.get("bar.reveal"), KeyCode.H, () -> model.hide(false), true),
        new Action(
            "initiatives.estimate",
            TEXTS.get("bar.estimate.do"),
            Keys.ctrl(KeyCode.E),
            () -> view.getScene() != null,
            () -> model.estimating().set(true)));
  }

  private Action action(String id, String name, KeyCode code, Runnable run, boolean hidden) {
    return new Action(
        "initiatives." + id,
        name,
        Keys.ctrlShift(code),
        () -> view.getScene() != null && model.hidden().get() == hidden,
        run);
  }

  @Override
  public void focus() {
    grid.focus();
  }

  @Override
  public void open(ItemRef item) {
    model.reveal(item.id());
    grid.focus();
  }

  @Override
  public Optional<String> notPresented() {
    return grid.table().getItems().isEmpty()
        ? Optional.of(TEXTS.get("present.nothing"))
        : Optional.empty();
  }

  @Override
  public Optional<Presentation> presentation() {
    return Optional.of(presented.get());
  }

  @Override
  public boolean back() {
    if (grid.back()) {
      return true;
    }
    if (model.estimating().get()) {
      model.estimating().set(false);
      return true;
    }
    return bar.back();
  }

  @Override
  public void close() {
    foot.close();
  }
}
