package app.groundwork.ui.shadowing;

import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.store.Workspace;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A session's friction points, in the log's order or the worst first; which of them is kept. */
final class FrictionViewModel {
  private static final String PLACE = "shadowing.worstFirst";

  /** The worst first; of equals, the earlier one. */
  static final Comparator<LogEntry> WORST_FIRST =
      Comparator.comparingInt(LogEntry::severity).reversed().thenComparing(LogEntry.IN_ORDER);

  private final ObservableList<LogEntry> shown = FXCollections.observableArrayList();
  private final BooleanProperty worstFirst = new SimpleBooleanProperty();
  private List<LogEntry> points = List.of();

  FrictionViewModel(Workspace workspace, AreaContext context) {
    Answers.use(
        workspace.place().get(PLACE),
        context,
        found -> {
          worstFirst.set(found.isPresent());
          worstFirst.subscribe(
              (before, now) -> {
                var _ = workspace.place().put(PLACE, now ? "1" : null);
              });
        });
    worstFirst.subscribe(this::sort);
  }

  /** The friction points in the order asked for. */
  ObservableList<LogEntry> shown() {
    return shown;
  }

  /** True for the worst first. */
  BooleanProperty worstFirst() {
    return worstFirst;
  }

  /**
   * Shows other friction points.
   *
   * @param now in the log's order
   */
  void show(List<LogEntry> now) {
    points = List.copyOf(now);
    sort();
  }

  private void sort() {
    List<LogEntry> sorted = new ArrayList<>(points);
    if (worstFirst.get()) {
      sorted.sort(WORST_FIRST);
    }
    if (!shown.equals(sorted)) {
      shown.setAll(sorted);
    }
  }
}
