package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.PainFigures;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.PainStatus;
import app.groundwork.model.evidence.PieceFact;
import app.groundwork.model.evidence.Theme;
import app.groundwork.model.evidence.ToldPiece;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Changed;
import app.groundwork.store.Subscription;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.EvidenceLedger;
import app.groundwork.store.evidence.EvidenceLinks;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.evidence.ToldPieces;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.Syntheses;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.KnownNames;
import app.groundwork.ui.kit.LatestAnswer;
import app.groundwork.ui.kit.StepName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The chosen pain point: what stands behind it, and its fields. */
final class PainPointViewModel implements AutoCloseable {
  private static final Texts TEXTS = Texts.in(PainPointViewModel.class);

  /** By which the reading may become another one, whichever rows of them changed. */
  private static final Set<String> TABLES =
      Set.of(
          EvidenceStore.PAIN_POINT,
          EvidenceStore.THEME,
          ShadowingStore.ENTRY,
          ShadowingStore.SESSION,
          ShadowingStore.PAUSE,
          InterviewsStore.NOTE,
          InterviewsStore.INTERVIEW,
          InterviewsStore.PAUSE,
          Syntheses.PAIN,
          Syntheses.FINDING,
          PeopleStore.DEVELOPER,
          PeopleStore.TEAM);

  private final Workspace workspace;
  private final AreaContext context;
  private final EvidenceStore evidence = new EvidenceStore();
  private final EvidenceLedger ledger = new EvidenceLedger();
  private final ToldPieces told = new ToldPieces();
  private final ReadOnlyObjectWrapper<@Nullable PainReading> reading =
      new ReadOnlyObjectWrapper<>();
  private final LatestAnswer<Ask, Optional<PainReading>> latest;
  private final PainGesturesViewModel gestures;
  private final Subscription file;
  private final javafx.util.Subscription choice;
  private Runnable refused = () -> {};
  private volatile @Nullable String id;
  private boolean shown;
  private boolean stale;
  private long asked;

  /** One question; a later one about the same pain point is another. */
  private record Ask(String painPointId, long number) {}

  PainPointViewModel(Workspace workspace, AreaContext context, ChosenPain chosen) {
    this.workspace = workspace;
    this.context = context;
    this.gestures = new PainGesturesViewModel(workspace, context, chosen, reading);
    this.latest =
        new LatestAnswer<>(
            ask -> workspace.queryAside(tx -> read(tx, ask.painPointId)),
            context.ui(),
            this::answered);
    this.file = workspace.onChanged(this::onChanged);
    this.choice = chosen.id().subscribe(this::choose);
  }

  /** Null while none is chosen, and if the chosen one is gone. */
  ReadOnlyObjectProperty<@Nullable PainReading> reading() {
    return reading.getReadOnlyProperty();
  }

  /** What is done to its evidence, and to all of it. */
  PainGesturesViewModel gestures() {
    return gestures;
  }

  /** Called when a choice was not saved: the screen has to show again what the file says. */
  void setOnRefused(Runnable listener) {
    refused = listener;
  }

  /** Says that a title that was emptied has not been taken. */
  void sayTitleStays(String title) {
    context.notices().say(TEXTS.get("pain.title.stays", title));
  }

  /** Says that it was not rejected, for want of a reason. */
  void sayNotRejected(PainPoint pain) {
    context
        .notices()
        .say(TEXTS.get("pain.reason.left", pain.title(), PainWords.status(pain.status())));
  }

  /** Says whether it is on screen: unseen, it follows the file only when it is seen again. */
  void setShown(boolean now) {
    shown = now;
    if (shown && stale) {
      ask();
    }
  }

  private void choose(@Nullable String painPointId) {
    id = painPointId;
    if (painPointId == null) {
      latest.drop();
      reading.set(null);
    } else {
      ask();
    }
  }

  private void onChanged(Changed change) {
    String mine = id;
    if (mine != null
        && (TABLES.stream().anyMatch(change::touches)
            || change.in(EvidenceLinks.EVIDENCE).stream()
                .anyMatch(row -> EvidenceLinks.painPointOf(row).equals(mine)))) {
      context.ui().execute(this::fileChanged);
    }
  }

  private void fileChanged() {
    if (shown) {
      ask();
    } else {
      stale = true;
    }
  }

  private void ask() {
    String mine = id;
    stale = false;
    if (mine != null) {
      asked++;
      latest.ask(new Ask(mine, asked));
    }
  }

  private void answered(Ask ask, @Nullable Optional<PainReading> answer) {
    if (answer == null) {
      // With the next change it is asked again.
      context.notices().warn(TEXTS.get("pain.unread"), null);
    } else if (ask.painPointId.equals(id)) {
      reading.set(answer.orElse(null));
    }
  }

  private Optional<PainReading> read(Tx tx, String painPointId) {
    return evidence.painPoint(tx, painPointId).map(pain -> read(tx, pain));
  }

  private PainReading read(Tx tx, PainPoint pain) {
    List<PieceFact> facts = ledger.facts(tx, Set.of(pain.id())).getOrDefault(pain.id(), List.of());
    return new PainReading(
        pain,
        PainFigures.of(facts),
        told.of(tx, ledger.pieces(tx, pain.id(), facts)),
        evidence.themes(tx),
        evidence.painPoints(tx));
  }

  /** Names of themes that hold what is typed. */
  List<String> themeNames(String typed) {
    PainReading now = reading.get();
    return now == null
        ? List.of()
        : KnownNames.like(typed, now.themes().stream().map(Theme::name).toList());
  }

  /** What is wrong with such a title of the chosen one; empty if nothing is. */
  Optional<String> wrongTitle(String typed) {
    PainReading now = reading.get();
    if (now == null) {
      return Optional.empty();
    }
    return typed.isBlank()
        ? Optional.of(TEXTS.get("pain.title.blank"))
        : now.otherTitled(typed).map(other -> TEXTS.get("pains.title.taken", other.title()));
  }

  /** Saves the title while it is typed; neither a blank one nor another's is saved. */
  CompletableFuture<Boolean> typeTitle(String painPointId, String typed) {
    String title = typed.strip();
    return title.isEmpty()
        ? CompletableFuture.completedFuture(false)
        : edit(
            painPointId,
            "title",
            TEXTS.get("pain.step.title", named(painPointId)),
            (tx, now) ->
                evidence.painPoints(tx).stream()
                        .anyMatch(
                            one ->
                                !one.id().equals(painPointId)
                                    && one.title().equalsIgnoreCase(title))
                    ? now
                    : now.withTitle(title));
  }

  CompletableFuture<Boolean> typeDescription(String painPointId, String typed) {
    return edit(
        painPointId,
        "description",
        TEXTS.get("pain.step.description", named(painPointId)),
        (tx, now) -> now.withDescription(typed));
  }

  /** Rejects it for that reason, in one step with what is typed on of it; a blank one is none. */
  CompletableFuture<Boolean> typeRejectedBecause(String painPointId, String typed) {
    return typed.isBlank()
        ? CompletableFuture.completedFuture(false)
        : edit(
            painPointId,
            "rejected",
            isRejected(painPointId)
                ? TEXTS.get("pain.step.reason", named(painPointId))
                : TEXTS.get("pain.step.reject", named(painPointId)),
            (tx, now) -> now.withStatus(PainStatus.REJECTED).withRejectedBecause(typed));
  }

  private boolean isRejected(String painPointId) {
    PainReading now = reading.get();
    return now != null
        && now.pain().id().equals(painPointId)
        && now.pain().status() == PainStatus.REJECTED;
  }

  /** Saves the problem behind what came as a solution. */
  CompletableFuture<Boolean> typeProblem(String painPointId, String typed) {
    return edit(
        painPointId,
        "problem",
        TEXTS.get("pain.step.problem", named(painPointId)),
        (tx, now) -> now.withProblemBehind(typed));
  }

  /** True if it can only be rejected once it is said why. */
  boolean lacksReason() {
    PainReading now = reading.get();
    return now != null && now.pain().rejectedBecause().isBlank();
  }

  /** Sets the status; nothing is rejected without a reason. */
  void setStatus(PainStatus status) {
    set(
        TEXTS.get("pain.step.status", named(id)),
        now ->
            status == PainStatus.REJECTED && now.rejectedBecause().isBlank()
                ? now
                : now.withStatus(status));
  }

  void setSolutionFramed(boolean framed) {
    set(TEXTS.get("pain.step.framed", named(id)), now -> now.withSolutionFramed(framed));
  }

  /** Puts it under the theme of that name, made if there is none; blank for none. */
  Optional<String> setTheme(String typed) {
    PainReading now = reading.get();
    if (now != null) {
      tell(
          pick(
              now.pain().id(),
              TEXTS.get("pain.step.theme", named(now.pain().id())),
              (tx, pain) ->
                  pain.withThemeId(typed.isBlank() ? null : evidence.themeNamed(tx, typed).id())));
    }
    return Optional.empty();
  }

  private void set(String label, UnaryOperator<PainPoint> change) {
    PainReading now = reading.get();
    if (now != null) {
      tell(pick(now.pain().id(), label, (tx, pain) -> change.apply(pain)));
    }
  }

  /** What a step calls it. */
  private String named(@Nullable String painPointId) {
    PainReading now = reading.get();
    return now == null
        ? ""
        : now.all().stream()
            .filter(pain -> pain.id().equals(painPointId))
            .findFirst()
            .map(pain -> StepName.of(pain.title()))
            .orElse("");
  }

  /** A choice is a step of its own, however soon the next one follows. */
  private CompletableFuture<Boolean> pick(
      String painPointId, String label, BiFunction<Tx, PainPoint, PainPoint> change) {
    return workspace.change(label, tx -> change(tx, painPointId, change));
  }

  private boolean change(Tx tx, String painPointId, BiFunction<Tx, PainPoint, PainPoint> change) {
    Optional<PainPoint> found = evidence.painPoint(tx, painPointId);
    found.ifPresent(now -> evidence.save(tx, change.apply(tx, now)));
    return found.isPresent();
  }

  private CompletableFuture<Boolean> edit(
      String painPointId, String field, String label, BiFunction<Tx, PainPoint, PainPoint> change) {
    return workspace.change(
        label, painPointId + "/" + field, tx -> change(tx, painPointId, change));
  }

  private void tell(CompletableFuture<Boolean> change) {
    Answers.use(change, context, done -> {}, failure -> refused.run());
  }

  /** Leads to where a piece was seen or heard. */
  void openPlace(ToldPiece piece) {
    context.navigator().open(piece.piece().source());
  }

  @Override
  public void close() {
    file.close();
    choice.unsubscribe();
    latest.drop();
  }
}
