package app.groundwork.ui.evidence;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.following.ReportViewModel;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.Area.KeyHint;
import app.groundwork.ui.kit.AreaPage;
import app.groundwork.ui.kit.FocusIn;
import app.groundwork.ui.kit.Keys;
import app.groundwork.ui.kit.ToolButton;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The ledger: left the inbox, in the middle the pain points, right the chosen one. */
final class LedgerPage implements AreaPage {
  private static final Texts TEXTS = Texts.in(LedgerPage.class);

  private final SplitPane view = new SplitPane();
  private final ChosenPain chosen;
  private final InboxPane inbox;
  private final PainPointsPane painPoints;
  private final PainPointPane painPoint;
  private final Button add;
  private final Node export;
  private final VBox right;
  private final LedgerFold fold;

  LedgerPage(
      ChosenPain chosen,
      InboxViewModel waiting,
      PainPointsViewModel all,
      PainPointViewModel one,
      ReportViewModel report) {
    this.chosen = chosen;
    inbox = new InboxPane(waiting);
    painPoint = new PainPointPane(one);
    painPoints = new PainPointsPane(all, this::toOne);
    export = EvidenceReportTools.export(report);
    add = ToolButton.primary("pains-new", TEXTS.get("pains.new"), painPoints::add);
    Button way = new Button(TEXTS.get("pain.back"));
    way.setId("pain-back");
    way.getStyleClass().addAll("quiet", "small");
    way.setOnAction(event -> toList());
    HBox ways = new HBox(way, painPoint.other());
    ways.getStyleClass().add("pain-ways");
    right = new VBox(ways, painPoint);
    right.setMinWidth(0);
    VBox.setVgrow(painPoint, Priority.ALWAYS);
    fold = new LedgerFold(view, List.of(inbox, painPoints, right), 0.32, 0.66);
    ways.visibleProperty().bind(fold.narrow().or(painPoint.other().visibleProperty()));
    ways.managedProperty().bind(ways.visibleProperty());
    way.visibleProperty().bind(fold.narrow());
    way.managedProperty().bind(fold.narrow());
    inbox.lead(way("inbox-to-pains", TEXTS.get("ledger.toPains"), this::toList));
    painPoints.lead(way("pains-to-inbox", TEXTS.get("ledger.toInbox"), this::toInbox));
    painPoints.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    view.getStylesheets().add(String.valueOf(LedgerPage.class.getResource("inbox.css")));
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** A way to another pane, there only where one has room. */
  private Button way(String id, String words, Runnable go) {
    Button way = new Button(words);
    way.setId(id);
    way.getStyleClass().addAll("quiet", "small");
    way.setMinWidth(Region.USE_PREF_SIZE);
    way.setOnAction(event -> go.run());
    way.visibleProperty().bind(fold.single());
    way.managedProperty().bind(fold.single());
    return way;
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public List<Node> tools() {
    return List.of(export, add);
  }

  @Override
  public List<Action> actions() {
    List<Action> all = new ArrayList<>();
    all.add(
        new Action(
            "evidence.pains.new",
            TEXTS.get("pains.new"),
            Keys.ctrl(KeyCode.N),
            () -> view.getScene() != null,
            painPoints::add));
    all.addAll(painPoints.actions());
    all.addAll(painPoint.actions());
    all.addAll(inbox.actions());
    return all;
  }

  @Override
  public List<KeyHint> keyHints() {
    return List.of(
        new KeyHint(TEXTS.get("inbox.hint.find.keys"), TEXTS.get("inbox.hint.find")),
        new KeyHint(TEXTS.get("inbox.hint.stay.keys"), TEXTS.get("inbox.hint.stay")),
        new KeyHint(TEXTS.get("inbox.hint.new.keys"), TEXTS.get("inbox.hint.new")),
        new KeyHint(TEXTS.get("inbox.hint.dismiss.keys"), TEXTS.get("inbox.hint.dismiss")),
        new KeyHint(TEXTS.get("inbox.hint.restore.keys"), TEXTS.get("inbox.hint.restore")),
        new KeyHint(TEXTS.get("inbox.hint.place.keys"), TEXTS.get("inbox.hint.place")),
        new KeyHint(TEXTS.get("pains.hint.keys"), TEXTS.get("pains.hint")),
        new KeyHint(TEXTS.get("pains.hint.copy.keys"), TEXTS.get("pains.hint.copy")),
        new KeyHint(TEXTS.get("inbox.hint.panes.keys"), TEXTS.get("inbox.hint.panes")));
  }

  @Override
  public void focus() {
    if (painPoint.returned()) {
      inbox.leaveFocus();
    } else {
      toInbox();
    }
  }

  @Override
  public void open(ItemRef item) {
    chosen.choose(item.id());
    inbox.leaveFocus();
    painPoints.reveal(item.id());
    toOne();
  }

  @Override
  public void open(ItemRef item, ItemRef part) {
    painPoint.mark(item.id(), part.id());
    open(item);
  }

  @Override
  public boolean backInside() {
    return inbox.back() || painPoints.back() || painPoint.back();
  }

  @Override
  public boolean back() {
    if (backInside()) {
      return true;
    }
    if (FocusIn.pane(painPoint)) {
      toList();
      return true;
    }
    if (fold.single().get() && FocusIn.pane(painPoints)) {
      toInbox();
      return true;
    }
    return false;
  }

  @Override
  public boolean putQuestionAway() {
    return painPoint.putQuestionAway() || painPoints.putQuestionAway();
  }

  private void toInbox() {
    fold.turn(inbox);
    inbox.focus();
  }

  private void toList() {
    fold.turn(painPoints);
    painPoints.focus();
  }

  private void toOne() {
    fold.turn(right);
    painPoint.focus();
  }

  /** Where the chosen one has no room beside the list, a click leads to it. */
  private void clicked(MouseEvent click) {
    if (!fold.narrow().get() || click.getButton() != MouseButton.PRIMARY) {
      return;
    }
    for (Node node = click.getPickResult().getIntersectedNode();
        node != null;
        node = node.getParent()) {
      if (node instanceof TableRow<?> row && !row.isEmpty()) {
        toOne();
        return;
      }
    }
  }

  /** Esc one step back; F6 from pane to pane, round and round. */
  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      // Before a list takes it for the end of an edit.
      boolean inList = key.getTarget() instanceof ListView || key.getTarget() instanceof TableView;
      if (inList && back()) {
        key.consume();
      }
      return;
    }
    if (key.getCode() != KeyCode.F6 || key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    key.consume();
    List<Runnable> panes = List.of(this::toInbox, this::toList, this::toOne);
    int at = FocusIn.pane(painPoints) ? 1 : FocusIn.pane(painPoint) ? 2 : 0;
    panes.get(Math.floorMod(at + (key.isShiftDown() ? -1 : 1), panes.size())).run();
  }

  @Override
  public void close() {
    inbox.close();
    painPoints.close();
    painPoint.close();
  }
}
