package app.groundwork.ui.interviews;

import app.groundwork.ui.capture.Ticker;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The running interview: its clock, and what could not be saved yet, are kept while another screen
 * is shown.
 */
final class LiveRunning implements AutoCloseable {
  private final Function<String, LiveViewModel> models;
  private @Nullable LiveViewModel model;
  private @Nullable LiveView view;
  private @Nullable Ticker ticker;

  /**
   * @param models makes the view model of an interview
   */
  LiveRunning(Function<String, LiveViewModel> models) {
    this.models = models;
  }

  /** The screen of a running interview. */
  LiveScreen open(String interviewId) {
    LiveViewModel now = model;
    LiveView shown = view;
    if (now == null || shown == null || !now.interviewId().equals(interviewId)) {
      letGo();
      LiveViewModel made = models.apply(interviewId);
      now = made;
      shown = new LiveView(made);
      model = made;
      view = shown;
      ticker = new Ticker(made::tick);
      made.over().subscribe(over -> over(made, over));
    }
    return new LiveScreen(now, shown);
  }

  /** What would be lost if the window closed now, in words; empty if nothing would. */
  Optional<String> unsaved() {
    return model == null ? Optional.empty() : model.line().unsaved();
  }

  /** Lets go of the screen; it is made anew when it is shown again. */
  void letGo() {
    if (ticker != null) {
      ticker.close();
      ticker = null;
    }
    if (model != null) {
      model.close();
      model = null;
    }
    view = null;
  }

  @Override
  public void close() {
    letGo();
  }

  private void over(LiveViewModel was, boolean over) {
    if (over && was == model) {
      letGo();
    }
  }
}
