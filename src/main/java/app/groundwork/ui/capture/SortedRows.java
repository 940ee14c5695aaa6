package app.groundwork.ui.capture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Lines on screen in their order: a changed one moves alone, however many there are. */
public final class SortedRows<R> {
  private final Comparator<R> order;
  private final Function<R, String> id;
  private final ObservableList<R> list = FXCollections.observableArrayList();
  private final Map<String, R> byId = new HashMap<>();

  /**
   * @param order total: no two lines are equal by it
   * @param id what a line is known by
   */
  public SortedRows(Comparator<R> order, Function<R, String> id) {
    this.order = order;
    this.id = id;
  }

  /** The lines in order. */
  public ObservableList<R> list() {
    return list;
  }

  /** The line of that id. */
  public Optional<R> row(String rowId) {
    return Optional.ofNullable(byId.get(rowId));
  }

  /** Where a line stands, from 0; −1 if it is gone. */
  public int place(String rowId) {
    return row(rowId).map(row -> Collections.binarySearch(list, row, order)).orElse(-1);
  }

  /** Shows these lines in the place of all others. */
  public void show(Collection<R> all) {
    byId.clear();
    all.forEach(row -> byId.put(id.apply(row), row));
    List<R> sorted = new ArrayList<>(all);
    sorted.sort(order);
    list.setAll(sorted);
  }

  /** Puts one line where it belongs; with null it is gone. What it was before. */
  public @Nullable R put(String rowId, @Nullable R now) {
    R before = now == null ? byId.remove(rowId) : byId.put(rowId, now);
    int was = before == null ? -1 : Collections.binarySearch(list, before, order);
    if (now == null) {
      if (was >= 0) {
        list.remove(was);
      }
    } else if (was >= 0 && order.compare(before, now) == 0) {
      list.set(was, now);
    } else {
      if (was >= 0) {
        list.remove(was);
      }
      int place = Collections.binarySearch(list, now, order);
      list.add(place < 0 ? -place - 1 : place, now);
    }
    return before;
  }
}
