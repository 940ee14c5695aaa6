package app.groundwork.ui.interviews;

import app.groundwork.ui.capture.Ticker;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The running interview: its clock, and what could not be saved yet, are kept while another screen
 * is shown.
 */
final class LiveRunning implements AutoCloseable {
  private final Function<String, LiveViewModel> models;
  private final Consumer<String> ended;
  private final Runnable gone;
  private @Nullable LiveViewModel model;
  private @Nullable LiveView view;
  private @Nullable Ticker ticker;
  private @Nullable LiveScreen screen;

  /**
   * @param models makes the view model of an interview
   * @param ended takes the id of an interview that was stopped while it was on screen
   * @param gone called when its start was taken back while it was on screen
   */
  LiveRunning(Function<String, LiveViewModel> models, Consumer<String> ended, Runnable gone) {
    this.models = models;
    this.ended = ended;
    this.gone = gone;
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
      made.over().subscribe(over -> ended(made, over));
    }
    LiveScreen made = new LiveScreen(now, shown);
    screen = made;
    return made;
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

  private void ended(LiveViewModel was, boolean over) {
    if (!over || was != model) {
      return;
    }
    boolean stopped = was.isEnded();
    boolean onScreen = screen != null && screen.isShown();
    letGo();
    if (onScreen && stopped) {
      ended.accept(was.interviewId());
    } else if (onScreen) {
      gone.run();
    }
  }
}
