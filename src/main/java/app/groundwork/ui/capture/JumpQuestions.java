package app.groundwork.ui.capture;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Stretches that may have been pauses: asked about one after the other. */
public final class JumpQuestions {
  private final ReadOnlyObjectWrapper<ClockWatch.@Nullable Jump> asked =
      new ReadOnlyObjectWrapper<>();
  private final Deque<ClockWatch.Jump> unasked = new ArrayDeque<>();

  /** Nothing to ask yet. */
  public JumpQuestions() {}

  /** The stretch that is asked about; null if there is nothing to ask. */
  public ReadOnlyObjectProperty<ClockWatch.@Nullable Jump> asked() {
    return asked.getReadOnlyProperty();
  }

  /** Asks about one more. */
  public void ask(ClockWatch.Jump seen) {
    unasked.add(seen);
    if (asked.get() == null) {
      asked.set(unasked.poll());
    }
  }

  /** The one asked about is answered: goes on to the next. Null if nothing was asked. */
  public ClockWatch.@Nullable Jump answered() {
    ClockWatch.Jump answered = asked.get();
    asked.set(unasked.poll());
    return answered;
  }
}
