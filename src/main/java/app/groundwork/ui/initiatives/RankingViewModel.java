package app.groundwork.ui.initiatives;

import app.groundwork.model.priorities.Estimates;
import app.groundwork.model.priorities.Solidity;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Stepped;
import app.groundwork.store.Workspace;
import app.groundwork.store.initiatives.InitiativesStore;
import app.groundwork.ui.following.KeptPlaceViewModel;
import app.groundwork.ui.following.UndoneViewModel;
import app.groundwork.ui.initiatives.InitiativeBookViewModel.Book;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.TitleWords;
import app.groundwork.ui.kit.UndoOffer;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The table of both orders: which lines it shows, and in which order. Sorting moves nothing. */
final class RankingViewModel implements AutoCloseable {
  private static final Texts TEXTS = Texts.in(RankingViewModel.class);
  private static final String PLACE = "initiatives.ranking";

  private final ChosenInitiative chosen;
  private final InitiativeBookViewModel book;
  private final UndoneViewModel undone;
  private final KeptPlaceViewModel kept;
  private final ReadOnlyObjectWrapper<@Nullable View> view = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<RankingPlace> place =
      new ReadOnlyObjectWrapper<>(RankingPlace.FIRST);
  private final ReadOnlyObjectWrapper<RankingFilter> filter =
      new ReadOnlyObjectWrapper<>(RankingFilter.ALL);
  private final SimpleBooleanProperty hidden = new SimpleBooleanProperty();
  private final SimpleBooleanProperty estimating = new SimpleBooleanProperty();
  private final SolidityViewModel solidity;
  private final DiscussionViewModel discussion;
  private final EstimatesViewModel estimates;
  private final EditsViewModel edits;
  private final OwnOrderViewModel own;
  private final Workspace workspace;
  private final AreaContext context;
  private final Subscription follows;

  /** How it was sorted before ranks and scores were hidden; null if that told nothing. */
  private @Nullable RankingPlace beforeHiding;

  /**
   * What is shown.
   *
   * @param lines those that have a score, sorted, then those that have none
   * @param ranked how many of them have a score
   * @param of how many live ones there are in all
   * @param effort of all lines together, as far as it is known, person-months
   * @param widest the largest difference of the two ranks of any initiative, at least 1
   */
  record View(List<InitiativeLine> lines, int ranked, int of, BigDecimal effort, int widest) {}

  RankingViewModel(
      Workspace workspace,
      AreaContext context,
      ChosenInitiative chosen,
      InitiativeBookViewModel book) {
    this.workspace = workspace;
    this.context = context;
    this.chosen = chosen;
    this.book = book;
    this.solidity = new SolidityViewModel(workspace, context, book);
    this.discussion = new DiscussionViewModel(workspace, context, book, ZoneId.systemDefault());
    this.estimates = new EstimatesViewModel(workspace);
    this.edits = new EditsViewModel(workspace, context, this);
    this.own = new OwnOrderViewModel(workspace, context, this);
    this.undone =
        new UndoneViewModel(workspace, context, change -> change.in(InitiativesStore.INITIATIVE));
    this.kept = new KeptPlaceViewModel(workspace, context, PLACE, () -> place.get().code());
    kept.find(
        (code, led) -> {
          RankingPlace was = RankingPlace.parse(code);
          replace(now -> led || was.chosen() == null ? was.withChosen(now.chosen()) : was);
          if (!led && was.chosen() != null) {
            chosen.choose(was.chosen());
          }
        });
    follows =
        Subscription.combine(
            book.book().subscribe(now -> show()),
            chosen.id().subscribe((before, now) -> replace(was -> was.withChosen(now))));
  }

  /** All initiatives; null until the file has answered. */
  ReadOnlyObjectProperty<@Nullable Book> book() {
    return book.book();
  }

  /** Those that are neither done nor killed, in the team's own order. */
  List<InitiativeRow> live() {
    Book now = book.book().get();
    return now == null
        ? List.of()
        : now.lines().stream()
            .map(InitiativeLine::now)
            .filter(row -> row.initiative().isLive())
            .toList();
  }

  /** How solid RICE's order is. */
  SolidityViewModel solidity() {
    return solidity;
  }

  /** What is known of how solid the rank of one is; empty if nothing is. */
  String solid(String id) {
    Solidity known = solidity.solidity().get();
    return known == null
        ? ""
        : SolidityWords.all(
            id,
            known,
            solidity.top(),
            other -> book.row(other).map(InitiativeRow::title).orElse(""));
  }

  /** What is typed into the table. */
  EditsViewModel edits() {
    return edits;
  }

  /** The team's own order, changed by hand. */
  OwnOrderViewModel own() {
    return own;
  }

  /** Where both orders differ most. */
  DiscussionViewModel discussion() {
    return discussion;
  }

  /** True while a line of estimates may be typed. */
  SimpleBooleanProperty estimating() {
    return estimating;
  }

  /** The chosen one; empty if none is. */
  Optional<InitiativeRow> row() {
    return book.row(chosen.id().get());
  }

  /** The one of that id; empty if it is gone. */
  Optional<InitiativeRow> row(String id) {
    return book.row(id);
  }

  /** Takes what the room estimated for the chosen one, and goes on to the next. */
  void take(Estimates estimates) {
    row()
        .ifPresent(
            row ->
                Answers.use(
                    estimating(row, estimates),
                    context,
                    done ->
                        UndoOffer.offer(
                            context,
                            TEXTS.get("estimate.taken", estimates.input().word(), row.title()),
                            () -> workspace.undo(done))));
  }

  private CompletableFuture<Stepped<Boolean>> estimating(InitiativeRow row, Estimates estimates) {
    CompletableFuture<Stepped<Boolean>> taken = this.estimates.take(row, estimates);
    step(1);
    return taken;
  }

  /** Chooses the line so many further down, or up. */
  void step(int by) {
    View now = view.get();
    if (now == null || now.lines().isEmpty()) {
      return;
    }
    List<String> ids = now.lines().stream().map(InitiativeLine::id).toList();
    int at = ids.indexOf(chosen.id().get());
    chosen.choose(ids.get(Math.clamp(at + by, 0, ids.size() - 1)));
  }

  /**
   * Hides ranks and scores while the room estimates; once they are revealed, the biggest
   * disagreement is chosen. What is sorted by them would tell them: meanwhile the team's own order
   * stands.
   */
  void hide(boolean now) {
    if (now == hidden.get()) {
      return;
    }
    RankingPlace was = place.get();
    if (now && was.by().isTold()) {
      beforeHiding = was;
      sort(RankingColumn.OWN, false);
    }
    if (!now) {
      if (beforeHiding != null && was.by() == RankingColumn.OWN) {
        sort(beforeHiding.by(), beforeHiding.descending());
      }
      beforeHiding = null;
      discussion.biggest().stream().findFirst().ifPresent(row -> reveal(row.id()));
    }
    hidden.set(now);
  }

  /** Says whether it is on screen. */
  void setLooking(boolean looking) {
    undone.setLooking(looking);
  }

  /** What is shown; null until the file has answered. */
  ReadOnlyObjectProperty<@Nullable View> view() {
    return view.getReadOnlyProperty();
  }

  /** How the table is arranged. */
  ReadOnlyObjectProperty<RankingPlace> place() {
    return place.getReadOnlyProperty();
  }

  /** What is left out. */
  ReadOnlyObjectProperty<RankingFilter> filter() {
    return filter.getReadOnlyProperty();
  }

  /** True while ranks and scores are hidden from the room; never kept. */
  SimpleBooleanProperty hidden() {
    return hidden;
  }

  /** The id of the chosen one; null for none. */
  ChosenInitiative chosen() {
    return chosen;
  }

  /** Sorts by a column; the team's own order stays what it is. */
  void sort(RankingColumn by, boolean descending) {
    rearrange(was -> was.withOrder(by, descending));
  }

  /** Arranges the table otherwise. */
  void rearrange(UnaryOperator<RankingPlace> change) {
    RankingPlace before = place.get();
    replace(change);
    RankingPlace now = place.get();
    if (before.by() != now.by() || before.descending() != now.descending()) {
      show();
    }
  }

  private void replace(UnaryOperator<RankingPlace> change) {
    place.set(change.apply(place.get()));
    kept.note();
  }

  /** Leaves out others. */
  void setFilter(RankingFilter now) {
    if (!now.equals(filter.get())) {
      filter.set(now);
      show();
    }
  }

  /** Shows one, whatever is left out, and chooses it. */
  void reveal(String id) {
    kept.lead();
    chosen.choose(id);
    book.row(id)
        .ifPresent(
            row -> {
              if (!filter.get().fits(row, TitleWords.of(filter.get().text()))) {
                setFilter(RankingFilter.ALL);
              }
            });
  }

  private void show() {
    Book now = book.book().get();
    if (now == null) {
      return;
    }
    List<InitiativeLine> live =
        now.lines().stream().filter(line -> line.now().initiative().isLive()).toList();
    undone
        .take(live.stream().map(InitiativeLine::id).toList(), chosen.id().get())
        .ifPresent(this::reveal);
    RankingFilter by = filter.get();
    TitleWords words = TitleWords.of(by.text());
    RankingPlace how = place.get();
    List<InitiativeLine> lines =
        live.stream()
            .filter(line -> by.fits(line.now(), words))
            .sorted(Comparator.comparing(InitiativeLine::now, how.by().order(how.descending())))
            .toList();
    view.set(
        new View(
            lines,
            (int) lines.stream().filter(line -> line.now().isRanked()).count(),
            live.size(),
            lines.stream()
                .map(line -> line.now().initiative().rice().effort())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add),
            now.ranking().ranked().stream()
                .mapToInt(one -> Math.abs(one.difference()))
                .max()
                .orElse(1)));
    if (chosen.id().get() == null && !lines.isEmpty()) {
      chosen.choose(lines.getFirst().id());
    }
  }

  @Override
  public void close() {
    solidity.close();
    undone.close();
    follows.unsubscribe();
  }
}
