package app.groundwork.ui.initiatives;

import app.groundwork.model.initiatives.InitiativeFigures;
import app.groundwork.model.priorities.Candidate;
import app.groundwork.model.priorities.Ranked;
import app.groundwork.model.priorities.Ranking;
import app.groundwork.store.Changed;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.initiatives.InitiativeEvidence;
import app.groundwork.store.initiatives.InitiativesStore;
import app.groundwork.store.initiatives.PlacedInitiative;
import app.groundwork.store.initiatives.TouchedInitiatives;
import app.groundwork.ui.following.FollowingViewModel;
import app.groundwork.ui.kit.AreaContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** All initiatives with their ranks in both orders, as the file has them. */
final class InitiativeBookViewModel implements AutoCloseable {
  private final InitiativesStore initiatives = new InitiativesStore();
  private final InitiativeEvidence evidence = new InitiativeEvidence();
  private final TouchedInitiatives reach = new TouchedInitiatives();
  private final Map<String, InitiativeLine> lines = new HashMap<>();
  private final ReadOnlyObjectWrapper<@Nullable Book> book = new ReadOnlyObjectWrapper<>();
  private final FollowingViewModel<Read> file;

  /**
   * All of them.
   *
   * @param lines in the team's own order, done and killed ones among them
   * @param ranking of those that are live
   */
  record Book(List<InitiativeLine> lines, Ranking ranking) {}

  private record Found(PlacedInitiative placed, InitiativeFigures figures) {}

  /**
   * What was read.
   *
   * @param ids which may be other now, or gone; null for all
   */
  private record Read(@Nullable Set<String> ids, List<Found> found) {}

  InitiativeBookViewModel(Workspace workspace, AreaContext context) {
    FollowingViewModel.Look<Read> look =
        new FollowingViewModel.Look<>() {
          @Override
          public Read all(Tx tx) {
            return new Read(null, found(initiatives.placed(tx), evidence.figures(tx)));
          }

          @Override
          public Optional<Read> some(Tx tx, Changed change) {
            return reach
                .of(tx, change)
                .map(
                    ids ->
                        new Read(
                            ids, found(initiatives.placed(tx, ids), evidence.figures(tx, ids))));
          }
        };
    file =
        new FollowingViewModel<>(workspace, context, TouchedInitiatives.TABLES, look, this::show);
  }

  private static List<Found> found(
      Collection<PlacedInitiative> all, Map<String, InitiativeFigures> figures) {
    return all.stream()
        .map(
            one ->
                new Found(one, figures.getOrDefault(one.initiative().id(), InitiativeFigures.NONE)))
        .toList();
  }

  /** All of them; null until the file has answered. */
  ReadOnlyObjectProperty<@Nullable Book> book() {
    return book.getReadOnlyProperty();
  }

  /** The one of that id, as it was last read. */
  Optional<InitiativeRow> row(@Nullable String id) {
    return Optional.ofNullable(id).map(lines::get).map(InitiativeLine::now);
  }

  /** Tells whether somebody looks: only then it is kept in step with the file. */
  void setShown(boolean shown) {
    file.setShown(shown);
  }

  private void show(Read read) {
    Map<String, Found> found =
        read.found.stream()
            .collect(Collectors.toMap(one -> one.placed.initiative().id(), Function.identity()));
    if (read.ids == null) {
      lines.keySet().retainAll(found.keySet());
    } else {
      read.ids.stream().filter(id -> !found.containsKey(id)).forEach(lines::remove);
    }
    Map<String, InitiativeRow> rows = new HashMap<>();
    lines.forEach((id, line) -> rows.put(id, line.now()));
    found.forEach((id, one) -> rows.put(id, new InitiativeRow(one.placed, one.figures, 0, 0)));
    List<InitiativeRow> inOwnOrder = new ArrayList<>(rows.values());
    inOwnOrder.sort(Comparator.comparing(InitiativeRow::placed, PlacedInitiative.OWN_ORDER));
    Ranking ranking = ranking(inOwnOrder);
    Map<String, Ranked> ranked =
        ranking.ranked().stream().collect(Collectors.toMap(Ranked::id, Function.identity()));
    List<InitiativeLine> all = new ArrayList<>();
    for (InitiativeRow row : inOwnOrder) {
      Ranked ranks = ranked.get(row.id());
      all.add(line(ranks == null ? row.at(0, 0) : row.at(ranks.ownRank(), ranks.riceRank())));
    }
    book.set(new Book(List.copyOf(all), ranking));
  }

  private InitiativeLine line(InitiativeRow row) {
    InitiativeLine line = lines.get(row.id());
    if (line == null) {
      line = new InitiativeLine(row);
      lines.put(row.id(), line);
    } else if (!line.now().equals(row)) {
      line.set(row);
    }
    return line;
  }

  private static Ranking ranking(List<InitiativeRow> inOwnOrder) {
    return Ranking.of(
        inOwnOrder.stream()
            .map(InitiativeRow::initiative)
            .filter(one -> one.isLive())
            .map(one -> new Candidate(one.id(), one.rice()))
            .toList());
  }

  @Override
  public void close() {
    file.close();
  }
}
