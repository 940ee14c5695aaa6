package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.LiveSteps;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.InterviewCapture;
import app.groundwork.store.interviews.InterviewScripts;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.Scripts;
import app.groundwork.store.interviews.Syntheses;
import app.groundwork.store.interviews.TalkSpans;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;

/** Starts prepared interviews, one at a time. */
final class LiveStartViewModel {
  private static final Texts TEXTS = Texts.in(LiveStartViewModel.class);

  private final Workspace workspace;
  private final AreaContext context;
  private final InterviewsStore interviews = new InterviewsStore();
  private final InterviewCapture capture =
      new InterviewCapture(
          interviews, new InterviewScripts(), new Scripts(), new TalkSpans(), new Syntheses());

  LiveStartViewModel(Workspace workspace, AreaContext context) {
    this.workspace = workspace;
    this.context = context;
  }

  /** Starts it as of now; says so if another interview runs. */
  void start(String interviewId) {
    long at = context.clock().millis();
    Answers.use(
        workspace.change(LiveSteps.START.label(), tx -> start(tx, interviewId, at)),
        context,
        started -> {
          if (!started) {
            context.notices().say(TEXTS.get("live.another"));
          }
        });
  }

  private boolean start(Tx tx, String interviewId, long at) {
    boolean free = interviews.running(tx).isEmpty();
    if (free) {
      capture.start(tx, interviewId, at);
    }
    return free;
  }
}
