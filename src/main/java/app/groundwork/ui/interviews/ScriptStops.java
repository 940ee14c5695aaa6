package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.DefaultScript;
import app.groundwork.ui.kit.Area.Stop;
import java.util.List;

/** The scripts screen in its states, for the tour. */
final class ScriptStops {
  private final InterviewsArea area;

  ScriptStops(InterviewsArea area) {
    this.area = area;
  }

  List<Stop> all() {
    return List.of(
        new Stop("scripts", "", this::theDefault),
        new Stop("scripts", "remark", this::remark),
        new Stop("scripts", "empty", this::empty),
        new Stop("scripts", "archived", this::archived));
  }

  private void theDefault() {
    area.openScripts();
    area.scripts().ifPresent(shown -> shown.model().choose(DefaultScript.ID));
  }

  /** A question half written. */
  private void remark() {
    theDefault();
    area.scripts().ifPresent(ScriptsView::write);
    area.scripts()
        .flatMap(ScriptsView::page)
        .map(page -> page.row("default-exploration-1"))
        .ifPresent(
            row -> {
              row.field().requestFocus();
              row.field().setText("Don’t you think [tool] is slow?");
              row.checkWhole();
            });
  }

  private void empty() {
    area.openScripts();
    area.scripts().ifPresent(shown -> shown.model().add());
  }

  private void archived() {
    theDefault();
    area.scripts().ifPresent(shown -> shown.model().archive(DefaultScript.ID));
  }
}
