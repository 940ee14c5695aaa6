package app.groundwork.ui.shadowing;

import app.groundwork.ui.capture.Ticker;

/**
 * The running session's screen: kept while another is shown, with its clock and what could not be
 * saved yet.
 */
final class RunningScreen {
  private final LiveViewModel model;
  private final LiveView view;
  private final Ticker ticker;

  RunningScreen(LiveViewModel model) {
    this.model = model;
    view = new LiveView(model);
    ticker = new Ticker(model::tick);
  }

  LiveViewModel model() {
    return model;
  }

  LiveView view() {
    return view;
  }

  void close() {
    ticker.close();
    model.close();
  }
}
