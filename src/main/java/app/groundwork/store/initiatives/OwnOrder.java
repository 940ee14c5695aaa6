package app.groundwork.store.initiatives;

import app.groundwork.store.Tx;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The team's own order of initiatives. Nothing else than a move changes it. Between neighbours is
 * room for many more, so that a move writes only what is moved.
 */
public final class OwnOrder {
  /** Between two neighbours at first. */
  static final long ROOM = 1L << 24;

  private record Placed(String id, long place) {}

  /** All ids, the first being the most wanted. */
  public List<String> ids(Tx tx) {
    return placed(tx).stream().map(Placed::id).toList();
  }

  /**
   * Moves some, which stay in their order among each other, to right before another one.
   *
   * @param beforeId null to make them the last; one that is moved itself stands for the next that
   *     is not
   * @return false if nothing is moved: none of them is there, or they stand there already
   */
  public boolean move(Tx tx, Collection<String> ids, @Nullable String beforeId) {
    List<Placed> all = placed(tx);
    Set<String> moved = new HashSet<>(ids);
    List<Placed> those = all.stream().filter(one -> moved.contains(one.id)).toList();
    List<Placed> others = all.stream().filter(one -> !moved.contains(one.id)).toList();
    int at = index(all, others, moved, beforeId);
    List<Placed> now = new ArrayList<>(others);
    now.addAll(at, those);
    if (now.equals(all)) {
      return false;
    }
    long low =
        at == 0
            ? others.isEmpty() ? 0 : others.getFirst().place - span(those)
            : others.get(at - 1).place;
    long high = at == others.size() ? low + span(those) : others.get(at).place;
    long step = (high - low) / (those.size() + 1);
    if (step == 0) {
      renumber(tx, now);
      return true;
    }
    for (int i = 0; i < those.size(); i++) {
      put(tx, those.get(i).id, low + (i + 1) * step);
    }
    return true;
  }

  private static long span(List<Placed> those) {
    return ROOM * (those.size() + 1);
  }

  private static int index(
      List<Placed> all, List<Placed> others, Set<String> moved, @Nullable String beforeId) {
    int from = 0;
    while (from < all.size() && !all.get(from).id.equals(beforeId)) {
      from++;
    }
    while (from < all.size() && moved.contains(all.get(from).id)) {
      from++;
    }
    return from == all.size() ? others.size() : others.indexOf(all.get(from));
  }

  /** There is no room left between two: all are set apart again. */
  private static void renumber(Tx tx, List<Placed> now) {
    for (int i = 0; i < now.size(); i++) {
      put(tx, now.get(i).id, (i + 1) * ROOM);
    }
  }

  private static void put(Tx tx, String id, long place) {
    tx.handle().execute("UPDATE initiative SET place = ? WHERE id = ?", place, id);
  }

  private static List<Placed> placed(Tx tx) {
    return tx.handle()
        .createQuery("SELECT id, place FROM initiative ORDER BY place, id")
        .map((row, context) -> new Placed(row.getString("id"), row.getLong("place")))
        .list();
  }
}
