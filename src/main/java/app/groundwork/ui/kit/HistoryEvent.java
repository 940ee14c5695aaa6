package app.groundwork.ui.kit;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;

/** Asks the window around a control for undo or redo of the workspace; bubbles up to it. */
public final class HistoryEvent extends Event {
  private static final long serialVersionUID = 1;

  /** Both. */
  public static final EventType<HistoryEvent> ANY = new EventType<>(Event.ANY, "HISTORY");

  /** Take the last step back. */
  public static final EventType<HistoryEvent> UNDO = new EventType<>(ANY, "HISTORY_UNDO");

  /** Bring the step last undone again. */
  public static final EventType<HistoryEvent> REDO = new EventType<>(ANY, "HISTORY_REDO");

  private HistoryEvent(EventType<HistoryEvent> type) {
    super(type);
  }

  /** Asks from {@code node}. */
  public static void ask(Node node, EventType<HistoryEvent> type) {
    Event.fireEvent(node, new HistoryEvent(type));
  }
}
