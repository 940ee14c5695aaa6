package app.groundwork.ui.initiatives;

import app.groundwork.model.shared.Texts;
import app.groundwork.store.Workspace;
import app.groundwork.store.initiatives.OwnOrder;
import app.groundwork.store.initiatives.PlacedInitiative;
import app.groundwork.ui.initiatives.InitiativeBookViewModel.Book;
import app.groundwork.ui.initiatives.RankingViewModel.View;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.StepName;
import app.groundwork.ui.kit.UndoOffer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The team's own order, changed by hand: each move is one step, whatever the table is sorted by.
 */
final class OwnOrderViewModel {
  private static final Texts TEXTS = Texts.in(OwnOrderViewModel.class);

  private final Workspace workspace;
  private final AreaContext context;
  private final RankingViewModel ranking;
  private final OwnOrder order = new OwnOrder();

  OwnOrderViewModel(Workspace workspace, AreaContext context, RankingViewModel ranking) {
    this.workspace = workspace;
    this.context = context;
    this.ranking = ranking;
  }

  /** Where they went: the ranks from the first to the last of them; 0 if they have none. */
  private record Went(boolean moved, int first, int of) {}

  /** Puts them before the one that is shown above them in the team's own order. */
  void up(List<String> ids) {
    List<String> shown = shown();
    int first = shown.stream().filter(ids::contains).findFirst().map(shown::indexOf).orElse(0);
    if (first > 0) {
      move(ids, shown.get(first - 1), false);
    }
  }

  /** Puts them behind the one that is shown below them. */
  void down(List<String> ids) {
    List<String> shown = shown();
    int last = -1;
    for (int i = 0; i < shown.size(); i++) {
      last = ids.contains(shown.get(i)) ? i : last;
    }
    if (last >= 0 && last + 1 < shown.size()) {
      move(ids, after(shown.get(last + 1), ids), false);
    }
  }

  /** Makes them the first of all. */
  void first(List<String> ids) {
    all().stream().findFirst().ifPresent(id -> move(ids, id, false));
  }

  /** Makes them the last of all. */
  void last(List<String> ids) {
    move(ids, null, false);
  }

  /** Puts them before or behind one that is shown, and says where they went. */
  void drop(List<String> ids, String target, boolean behind) {
    move(ids, behind ? after(target, ids) : target, true);
  }

  /**
   * Gives the first of them that own rank, the others the next.
   *
   * @return why that cannot be; empty if it can
   */
  Optional<String> toRank(List<String> ids, String typed) {
    int rank;
    try {
      rank = Integer.parseInt(typed.strip());
    } catch (NumberFormatException e) {
      return Optional.of(TEXTS.get("move.rank.none", typed.strip()));
    }
    if (rank < 1) {
      return Optional.of(TEXTS.get("move.rank.none", typed.strip()));
    }
    List<String> others = ranked().stream().filter(id -> !ids.contains(id)).toList();
    if (others.isEmpty()) {
      return Optional.empty();
    }
    String before = rank <= others.size() ? others.get(rank - 1) : after(others.getLast(), ids);
    move(ids, before, true);
    return Optional.empty();
  }

  /** All, in the team's own order. */
  private List<String> all() {
    Book now = ranking.book().get();
    return now == null ? List.of() : now.lines().stream().map(InitiativeLine::id).toList();
  }

  private List<String> ranked() {
    return ranking.live().stream().filter(InitiativeRow::isRanked).map(InitiativeRow::id).toList();
  }

  /** Those that the table shows, in the team's own order as the table has it. */
  private List<String> shown() {
    View view = ranking.view().get();
    return view == null
        ? List.of()
        : view.lines().stream()
            .map(InitiativeLine::now)
            .sorted(
                Comparator.comparing((InitiativeRow row) -> !row.isRanked())
                    .thenComparing(InitiativeRow::placed, PlacedInitiative.OWN_ORDER))
            .map(InitiativeRow::id)
            .toList();
  }

  /** The one right behind that one which is not moved itself; null if it is the last. */
  private @Nullable String after(String id, List<String> moved) {
    List<String> all = all();
    for (int i = all.indexOf(id) + 1; i > 0 && i < all.size(); i++) {
      if (!moved.contains(all.get(i))) {
        return all.get(i);
      }
    }
    return null;
  }

  private void move(List<String> ids, @Nullable String before, boolean told) {
    if (ids.isEmpty()) {
      return;
    }
    Set<String> ranked = new HashSet<>(ranked());
    Set<String> moved = Set.copyOf(ids);
    String label =
        ids.size() == 1
            ? TEXTS.get("move.step", StepName.of(title(ids.getFirst())))
            : TEXTS.get("move.step.many", ids.size());
    boolean say = told || ranking.place().get().by() != RankingColumn.OWN;
    Answers.use(
        workspace.step(
            label,
            tx -> {
              boolean changed = order.move(tx, ids, before);
              List<String> now =
                  order.ids(tx).stream().filter(ranked::contains).collect(Collectors.toList());
              int first = 0;
              while (first < now.size() && !moved.contains(now.get(first))) {
                first++;
              }
              return new Went(changed, first == now.size() ? 0 : first + 1, now.size());
            }),
        context,
        done -> {
          if (done.result().moved && say) {
            UndoOffer.offer(context, words(ids, done.result()), () -> workspace.undo(done));
          }
        });
  }

  private String title(String id) {
    return ranking.row(id).map(InitiativeRow::title).orElse("");
  }

  private String words(List<String> ids, Went went) {
    if (went.first == 0) {
      return TEXTS.get("move.unscored");
    }
    return ids.size() == 1
        ? TEXTS.get("move.one", title(ids.getFirst()), went.first, went.of)
        : TEXTS.get("move.many", ids.size(), went.first, went.of);
  }
}
