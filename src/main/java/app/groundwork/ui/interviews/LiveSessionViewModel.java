package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.LiveSteps;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Tx;
import app.groundwork.store.interviews.InterviewCapture;
import app.groundwork.ui.capture.RunningViewModel;
import java.util.function.BooleanSupplier;

/** A running interview, for what all methods share. */
final class LiveSessionViewModel implements RunningViewModel.Session {
  private static final Texts TEXTS = Texts.in(LiveSessionViewModel.class);

  private final String interviewId;
  private final InterviewCapture capture;
  private final BooleanSupplier paused;
  private final Runnable settleTalk;

  /**
   * @param settleTalk makes what a key has said of who talks a step of its own
   */
  LiveSessionViewModel(
      String interviewId, InterviewCapture capture, BooleanSupplier paused, Runnable settleTalk) {
    this.interviewId = interviewId;
    this.capture = capture;
    this.paused = paused;
    this.settleTalk = settleTalk;
  }

  @Override
  public String draftKey() {
    return InterviewCapture.draftKey(interviewId);
  }

  @Override
  public boolean isPaused() {
    return paused.getAsBoolean();
  }

  @Override
  public String label(RunningViewModel.Gesture gesture) {
    return switch (gesture) {
      case PAUSE -> LiveSteps.PAUSE.label();
      case RESUME -> LiveSteps.RESUME.label();
      case COUNT_AS_PAUSE -> LiveSteps.COUNT_AS_PAUSE.label();
      case STOP -> LiveSteps.STOP.label();
    };
  }

  @Override
  public void settle() {
    settleTalk.run();
  }

  @Override
  public void pause(Tx tx, long at) {
    capture.pause(tx, interviewId, at);
  }

  @Override
  public void resume(Tx tx, long at) {
    capture.resume(tx, interviewId, at);
  }

  @Override
  public void countAsPause(Tx tx, long from, long until) {
    capture.countAsPause(tx, interviewId, from, until);
  }

  @Override
  public void stop(Tx tx, long at) {
    capture.stop(tx, interviewId, at);
  }

  @Override
  public int strike(Tx tx, long since) {
    return capture.strike(tx, interviewId, since);
  }

  @Override
  public String struck(int minutes, int count) {
    return TEXTS.get("live.struck", minutes, count);
  }
}
