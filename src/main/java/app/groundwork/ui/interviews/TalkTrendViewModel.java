package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.TalkTrend;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;

/**
 * How the interviewer's share of talk went, drawn from the list, which is in step with the file.
 */
final class TalkTrendViewModel implements AutoCloseable {
  private final InterviewsViewModel interviews;
  private final ReadOnlyObjectWrapper<TalkTrend> trend = new ReadOnlyObjectWrapper<>();
  private final ListChangeListener<ListRow> changed = change -> draw();

  TalkTrendViewModel(InterviewsViewModel interviews) {
    this.interviews = interviews;
    interviews.all().addListener(changed);
    draw();
  }

  /** All interviews that count; none until they are read. */
  ReadOnlyObjectProperty<TalkTrend> trend() {
    return trend.getReadOnlyProperty();
  }

  private void draw() {
    trend.set(TalkTrend.of(interviews.all().stream().map(ListRow::summary).toList()));
  }

  @Override
  public void close() {
    interviews.all().removeListener(changed);
  }
}
