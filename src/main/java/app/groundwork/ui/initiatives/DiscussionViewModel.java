package app.groundwork.ui.initiatives;

import app.groundwork.model.initiatives.Discussion;
import app.groundwork.model.initiatives.DiscussionVerdict;
import app.groundwork.model.initiatives.Initiative;
import app.groundwork.model.priorities.Ranked;
import app.groundwork.model.priorities.Ranking;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.initiatives.InitiativesStore;
import app.groundwork.ui.initiatives.InitiativeBookViewModel.Book;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.StepName;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where both orders differ most, and what is said about it. */
final class DiscussionViewModel {
  private static final Texts TEXTS = Texts.in(DiscussionViewModel.class);

  private final Workspace workspace;
  private final AreaContext context;
  private final InitiativeBookViewModel book;
  private final ZoneId zone;
  private final InitiativesStore initiatives = new InitiativesStore();

  DiscussionViewModel(
      Workspace workspace, AreaContext context, InitiativeBookViewModel book, ZoneId zone) {
    this.workspace = workspace;
    this.context = context;
    this.book = book;
    this.zone = zone;
  }

  /** What RICE puts highest above the team, and the team above RICE; the largest first. */
  List<InitiativeRow> biggest() {
    Book now = book.book().get();
    if (now == null) {
      return List.of();
    }
    Ranking ranking = now.ranking();
    return Stream.of(ranking.mostRaised(), ranking.mostLowered())
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingInt((Ranked one) -> -Math.abs(one.difference())))
        .flatMap(one -> book.row(one.id()).stream())
        .toList();
  }

  /** Says which order is right about one; null to say nothing any more. */
  void decide(InitiativeRow row, @Nullable DiscussionVerdict verdict) {
    Discussion was = row.initiative().discussion();
    if (verdict == (was == null ? null : was.verdict())) {
      return;
    }
    LocalDate today = today();
    Answers.use(
        workspace.change(
            TEXTS.get("discuss.step.verdict", StepName.of(row.title())),
            tx ->
                change(
                    tx,
                    row.id(),
                    before ->
                        verdict == null
                            ? null
                            : new Discussion(
                                verdict, before == null ? "" : before.reason(), today))),
        context,
        done -> {});
  }

  /** Writes down why; where nothing was said yet, it counts as undecided. */
  CompletableFuture<?> reason(String id, String title, String reason) {
    LocalDate today = today();
    return workspace.change(
        TEXTS.get("discuss.step.reason", StepName.of(title)),
        "discussion " + id,
        tx ->
            change(
                tx,
                id,
                before ->
                    before == null && reason.isBlank()
                        ? null
                        : new Discussion(
                            before == null ? DiscussionVerdict.UNDECIDED : before.verdict(),
                            reason,
                            before != null && before.reason().equals(reason)
                                ? before.on()
                                : today)));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(context.clock().instant(), zone);
  }

  private boolean change(
      Tx tx, String id, Function<@Nullable Discussion, @Nullable Discussion> change) {
    Optional<Initiative> one = initiatives.initiative(tx, id);
    one.ifPresent(was -> initiatives.save(tx, was.withDiscussion(change.apply(was.discussion()))));
    return one.isPresent();
  }
}
