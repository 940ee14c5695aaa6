package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.DefaultScript;
import app.groundwork.ui.kit.Area.Stop;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The scripts screen in its states, for the tour. */
final class ScriptStops {
  private final Runnable open;
  private final Supplier<Optional<ScriptsView>> view;

  /**
   * @param open brings the scripts to the front
   * @param view what is on screen then
   */
  ScriptStops(Runnable open, Supplier<Optional<ScriptsView>> view) {
    this.open = open;
    this.view = view;
  }

  /** All of them. */
  List<Stop> all() {
    return List.of(
        new Stop("scripts", "", this::theDefault),
        new Stop("scripts", "remark", this::remark),
        new Stop("scripts", "empty", this::empty),
        new Stop("scripts", "archived", this::archived));
  }

  private void theDefault() {
    open.run();
    view.get().ifPresent(shown -> shown.model().choose(DefaultScript.ID));
  }

  /** A question half written. */
  private void remark() {
    theDefault();
    view.get()
        .flatMap(ScriptsView::page)
        .map(page -> page.row("default-exploration-1"))
        .ifPresent(
            row -> {
              row.field().requestFocus();
              row.field().setText("Don’t you think [tool] is slow?");
              row.check();
            });
  }

  private void empty() {
    open.run();
    view.get().ifPresent(shown -> shown.model().add());
  }

  private void archived() {
    theDefault();
    view.get().ifPresent(shown -> shown.model().archive(DefaultScript.ID));
  }
}
