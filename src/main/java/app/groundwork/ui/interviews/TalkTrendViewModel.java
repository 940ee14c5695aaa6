package app.groundwork.ui.interviews;

import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.TalkShare;
import app.groundwork.model.interviews.TalkTrend;
import app.groundwork.store.Changed;
import app.groundwork.store.Subscription;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.TalkSpans;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How the interviewer's share of talk went, kept in step with the file. */
final class TalkTrendViewModel implements AutoCloseable {
  private final Workspace workspace;
  private final AreaContext context;
  private final InterviewsStore interviews = new InterviewsStore();
  private final TalkSpans spans = new TalkSpans();
  private final ReadOnlyObjectWrapper<TalkTrend> trend =
      new ReadOnlyObjectWrapper<>(new TalkTrend(List.of()));
  private final Subscription subscription;
  private volatile boolean closed;

  TalkTrendViewModel(Workspace workspace, AreaContext context) {
    this.workspace = workspace;
    this.context = context;
    subscription = workspace.onChanged(this::onChanged);
    ask();
  }

  /** All interviews that count; none until they are read. */
  ReadOnlyObjectProperty<TalkTrend> trend() {
    return trend.getReadOnlyProperty();
  }

  /** A running interview changes all the time and counts only once it is over. */
  private void onChanged(Changed change) {
    if (change.touches(InterviewsStore.INTERVIEW)) {
      ask();
    }
  }

  private void ask() {
    Answers.use(
        workspace.queryAside(this::read),
        context,
        now -> {
          if (!closed) {
            trend.set(now);
          }
        });
  }

  private TalkTrend read(Tx tx) {
    List<TalkTrend.Heard> heard = new ArrayList<>();
    for (Interview interview : interviews.interviews(tx)) {
      Long start = interview.startedAt();
      Long end = interview.endedAt();
      if (start != null && end != null) {
        String id = interview.id();
        SessionTime time = new SessionTime(start, interviews.pauses(tx, id));
        heard.add(new TalkTrend.Heard(interview, TalkShare.of(spans.of(tx, id), time, end)));
      }
    }
    return TalkTrend.of(heard);
  }

  @Override
  public void close() {
    closed = true;
    subscription.close();
  }
}
