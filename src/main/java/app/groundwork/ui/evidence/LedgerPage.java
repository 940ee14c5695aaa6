package app.groundwork.ui.evidence;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Action;
import app.groundwork.ui.kit.Area.KeyHint;
import app.groundwork.ui.kit.FocusIn;
import app.groundwork.ui.kit.Keys;
import app.groundwork.ui.kit.ToolButton;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The ledger: left the inbox, in the middle the pain points, right the chosen one. */
final class LedgerPage implements EvidencePage {
  private static final Texts TEXTS = Texts.in(LedgerPage.class);

  private final SplitPane view = new SplitPane();
  private final ChosenPain chosen;
  private final InboxPane inbox;
  private final PainPointsPane painPoints;
  private final PainPointPane painPoint;
  private final Button add;
  private final Node export;

  LedgerPage(
      ChosenPain chosen,
      InboxViewModel waiting,
      PainPointsViewModel all,
      PainPointViewModel one,
      EvidenceReportViewModel report) {
    this.chosen = chosen;
    inbox = new InboxPane(waiting);
    painPoint = new PainPointPane(one);
    painPoints = new PainPointsPane(all, painPoint::focus);
    export = EvidenceReportTools.export(report);
    add = ToolButton.primary("pains-new", TEXTS.get("pains.new"), painPoints::add);
    view.getItems().setAll(inbox, painPoints, painPoint);
    view.getStylesheets().add(String.valueOf(LedgerPage.class.getResource("inbox.css")));
    view.setDividerPositions(0.3, 0.68);
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
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
    all.addAll(painPoint.actions());
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
        new KeyHint(TEXTS.get("inbox.hint.panes.keys"), TEXTS.get("inbox.hint.panes")));
  }

  @Override
  public void focus() {
    if (painPoint.returned()) {
      inbox.leaveFocus();
    } else {
      inbox.focus();
    }
  }

  @Override
  public void open(ItemRef item) {
    chosen.choose(item.id());
    inbox.leaveFocus();
    painPoints.reveal(item.id());
    painPoint.focus();
  }

  @Override
  public boolean back() {
    if (inbox.back() || painPoints.back() || painPoint.back()) {
      return true;
    }
    if (FocusIn.pane(painPoint)) {
      painPoints.focus();
      return true;
    }
    return false;
  }

  /** From pane to pane, round and round. */
  private void pressed(KeyEvent key) {
    if (key.getCode() != KeyCode.F6 || key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    key.consume();
    List<Runnable> panes = List.of(inbox::focus, painPoints::focus, painPoint::focus);
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
