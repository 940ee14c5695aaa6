package app.groundwork.ui.evidence;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.ui.kit.Action;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;

/** The ledger: left the inbox, in the middle the pain points, right the chosen one. */
final class LedgerPage implements EvidencePage {
  private final SplitPane view = new SplitPane();
  private final ChosenPain chosen;
  private final InboxPane inbox;
  private final PainPointsPane painPoints;
  private final PainPointPane painPoint;

  LedgerPage(
      ChosenPain chosen, InboxViewModel waiting, PainPointsViewModel all, PainPointViewModel one) {
    this.chosen = chosen;
    inbox = new InboxPane(waiting);
    painPoints = new PainPointsPane(all);
    painPoint = new PainPointPane(one);
    view.getItems().setAll(inbox, painPoints, painPoint);
    view.setDividerPositions(0.3, 0.62);
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public List<Node> tools() {
    return List.of();
  }

  @Override
  public void focus() {
    if (!painPoint.returned()) {
      inbox.focus();
    }
  }

  @Override
  public List<Action> actions() {
    return painPoint.actions();
  }

  @Override
  public boolean back() {
    return painPoint.back();
  }

  @Override
  public void open(ItemRef item) {
    chosen.choose(item.id());
    painPoint.focus();
  }

  @Override
  public void close() {
    inbox.close();
    painPoints.close();
    painPoint.close();
  }
}
