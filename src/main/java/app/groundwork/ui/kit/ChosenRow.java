package app.groundwork.ui.kit;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Which row of a list is chosen. Where it goes, the one that comes in its place is chosen. */
public final class ChosenRow {
  private final ReadOnlyObjectWrapper<@Nullable String> id = new ReadOnlyObjectWrapper<>();
  private List<String> rows = List.of();
  private int place;

  /** Chosen before the list was read that has it; null for none. */
  private @Nullable String awaited;

  /** Its id; null while there is none. */
  public ReadOnlyObjectProperty<@Nullable String> id() {
    return id.getReadOnlyProperty();
  }

  /** Chooses that one as soon as the list has it. */
  public void choose(String wanted) {
    awaited = rows.contains(wanted) ? null : wanted;
    if (awaited == null) {
      place = rows.indexOf(wanted);
      id.set(wanted);
    }
  }

  /** The list has these rows now, from the top down. */
  public void keep(List<String> now) {
    rows = List.copyOf(now);
    String wanted = awaited != null && rows.contains(awaited) ? awaited : id.get();
    if (wanted != null && wanted.equals(awaited)) {
      awaited = null;
    }
    int at = wanted == null ? -1 : rows.indexOf(wanted);
    if (at < 0 && !rows.isEmpty()) {
      at = Math.min(place, rows.size() - 1);
    }
    place = Math.max(0, at);
    id.set(at < 0 ? null : rows.get(at));
  }
}
