package app.groundwork.ui.interviews;

import app.groundwork.store.Changed;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.TalkSpans;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the list of interviews has to read anew. */
final class ListPending {
  /** What is only counted: it comes by the second while an interview runs. */
  private static final List<String> COUNTED =
      List.of(InterviewsStore.NOTE, InterviewsStore.PAUSE, TalkSpans.SPAN);

  private boolean all = true;
  private Set<String> interviews = new HashSet<>();
  private Map<String, Set<String>> counted = new HashMap<>();

  /**
   * What was put off until now.
   *
   * @param all everything
   * @param interviews those by their id
   * @param counted those that these rows belong to, by table; rows may be gone
   */
  record Due(boolean all, Set<String> interviews, Map<String, Set<String>> counted) {
    /** True if nobody can say before it is read that few will be read. */
    boolean mayBeLong() {
      return all || !counted.isEmpty();
    }
  }

  /** Everything, as at the beginning and after a reading that failed. */
  void addAll() {
    all = true;
  }

  /** Those interviews. */
  void add(Set<String> ids) {
    interviews.addAll(ids);
  }

  /** What a commit touched that is counted; costs what was touched, however much waits. */
  void addCounted(Changed change) {
    for (String table : COUNTED) {
      if (change.touches(table)) {
        counted.computeIfAbsent(table, name -> new HashSet<>()).addAll(change.in(table));
      }
    }
  }

  /**
   * True if there is something to read now.
   *
   * @param counting figures matter too, because they are looked at
   */
  boolean isDue(boolean counting) {
    return all || !interviews.isEmpty() || counting && !counted.isEmpty();
  }

  /** Hands over what is to be read now; what only matters once it is looked at may wait on. */
  Due take(boolean counting) {
    boolean figures = all || counting;
    Due due = new Due(all, interviews, figures ? counted : Map.of());
    all = false;
    interviews = new HashSet<>();
    if (figures) {
      counted = new HashMap<>();
    }
    return due;
  }
}
