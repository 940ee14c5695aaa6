package app.groundwork.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.collections.ObservableList;

/** Rows on screen that are brought in step with the file while somebody works in them. */
public final class MendedRows {
  private MendedRows() {}

  /** Makes {@code shown} what {@code now} is and touches only the rows between that differ. */
  public static <T> void mend(ObservableList<T> shown, List<T> now, Function<T, String> id) {
    int first = 0;
    int least = Math.min(shown.size(), now.size());
    while (first < least && shown.get(first).equals(now.get(first))) {
      first++;
    }
    int last = 0;
    while (last < least - first
        && shown.get(shown.size() - 1 - last).equals(now.get(now.size() - 1 - last))) {
      last++;
    }
    List<T> before = shown.subList(first, shown.size() - last);
    List<T> after = now.subList(first, now.size() - last);
    boolean same =
        before.size() == after.size()
            && before.stream().map(id).toList().equals(after.stream().map(id).toList());
    if (same) {
      for (int i = 0; i < after.size(); i++) {
        if (!shown.get(first + i).equals(after.get(i))) {
          shown.set(first + i, after.get(i));
        }
      }
    } else if (first == 0 && last == 0) {
      shown.setAll(now);
    } else {
      int size = before.size();
      shown.remove(first, first + size);
      shown.addAll(first, after);
    }
  }
}
