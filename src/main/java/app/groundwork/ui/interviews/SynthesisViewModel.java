package app.groundwork.ui.interviews;

import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.Theme;
import app.groundwork.model.interviews.InterviewAction;
import app.groundwork.model.interviews.Synthesis;
import app.groundwork.model.interviews.SynthesisGap;
import app.groundwork.model.interviews.SynthesisSteps;
import app.groundwork.model.interviews.TopPain;
import app.groundwork.model.interviews.Verdict;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.interviews.SynthesisBook;
import app.groundwork.store.interviews.SynthesisBook.Outcome;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.KnownNames;
import app.groundwork.ui.kit.UndoOffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The synthesis of one interview: what was pulled where, what is missing, whether it is done. */
final class SynthesisViewModel implements AutoCloseable {
  private static final Texts TEXTS = Texts.in(SynthesisViewModel.class);

  /** What is refused while something is missing. */
  private static final String FINISH = "interviews.synthesis.finish";

  private final Workspace workspace;
  private final AreaContext context;
  private final String interviewId;
  private final SynthesisBook book = new SynthesisBook();
  private @Nullable SynthesisGap refused;
  private final EvidenceStore evidence = new EvidenceStore();
  private final SynthesisFileViewModel file;
  private final LinesViewModel lines;
  private final SynthesisActionsViewModel actions;
  private final SynthesisAboutViewModel about;
  private final SynthesisOutcomesViewModel outcomes;
  private final ReadOnlyObjectWrapper<@Nullable SynthesisReading> reading =
      new ReadOnlyObjectWrapper<>();
  private Consumer<SynthesisGap> showGap = gap -> {};

  /** It was said that there is nothing in it. */
  private boolean emptySaid;

  SynthesisViewModel(Workspace workspace, AreaContext context, String interviewId) {
    this.workspace = workspace;
    this.context = context;
    this.interviewId = interviewId;
    this.outcomes = new SynthesisOutcomesViewModel(workspace, context);
    this.lines = new LinesViewModel(workspace, context, interviewId);
    this.actions = new SynthesisActionsViewModel(workspace, context, interviewId);
    this.about = new SynthesisAboutViewModel(workspace, context, interviewId);
    this.file = new SynthesisFileViewModel(workspace, context, interviewId, this::show);
    file.follow();
  }

  /**
   * What is missing, in words.
   *
   * @param gap null where nothing on this screen can mend it
   */
  record Missing(@Nullable SynthesisGap gap, String words) {
    /** True if the synthesis cannot be finished like that. */
    boolean blocks() {
      return gap != null && gap.blocks();
    }
  }

  /** Called with what keeps it from being finished when that was tried. */
  void setOnRefused(Consumer<SynthesisGap> listener) {
    showGap = listener;
  }

  String interviewId() {
    return interviewId;
  }

  /** Null until it is read, and if the interview is gone. */
  ReadOnlyObjectProperty<@Nullable SynthesisReading> reading() {
    return reading.getReadOnlyProperty();
  }

  /** What keeps it from being finished, then what could be better. */
  List<Missing> missing() {
    SynthesisReading now = reading.get();
    return now == null ? List.of() : missing(now);
  }

  LinesViewModel lines() {
    return lines;
  }

  SynthesisActionsViewModel actions() {
    return actions;
  }

  SynthesisAboutViewModel about() {
    return about;
  }

  /** True if it was finished and is sound. */
  boolean isFinished() {
    SynthesisReading now = reading.get();
    return now != null && now.synthesis().isFinished();
  }

  private void show(@Nullable SynthesisReading now) {
    reading.set(now);
    if (refused != null && (now == null || !now.synthesis().blockers().contains(refused))) {
      settleRefusal();
    }
    lines.show(now);
    if (emptySaid && (now == null || !now.synthesis().isEmpty())) {
      emptySaid = false;
      settleRefusal();
    }
  }

  private static List<Missing> missing(SynthesisReading now) {
    List<Missing> all = new ArrayList<>();
    now.synthesis()
        .missing()
        .forEach(gap -> all.add(new Missing(gap, SynthesisWords.gap(now, gap))));
    SynthesisWords.notAsked(now).ifPresent(words -> all.add(new Missing(null, words)));
    return List.copyOf(all);
  }

  /**
   * Pulls lines to a place, and offers to undo it.
   *
   * @return false if the place must be named first: a new pain point
   */
  boolean pull(Collection<String> notes, LinePlace place) {
    if (notes.isEmpty()) {
      return true;
    }
    Function<Tx, Outcome> gesture =
        switch (place) {
          case LinePlace.NewPain none -> null;
          case LinePlace.Pain pain ->
              tx -> book.pullToPain(tx, interviewId, notes, pain.topPainId());
          case LinePlace.Surprises surprises -> tx -> book.pullToSurprises(tx, interviewId, notes);
          case LinePlace.Actions all -> tx -> book.pullToActions(tx, interviewId, notes);
          case LinePlace.Evidence side ->
              tx ->
                  book.pullToAssumption(
                      tx, interviewId, notes, side.assumptionId(), side.confirming());
        };
    if (gesture == null) {
      return false;
    }
    offer(SynthesisSteps.PULL, gesture, SynthesisWords.pulled(notes.size(), place));
    return true;
  }

  /** Takes a line from where it stands, and offers to undo it. */
  void takeOut(LinePlace place, Synthesis.Line line) {
    String note = line.note().id();
    Function<Tx, Outcome> gesture =
        switch (place) {
          case LinePlace.Surprises surprises -> tx -> book.takeFromSurprises(tx, interviewId, note);
          case LinePlace.Evidence side ->
              tx -> book.takeFromAssumption(tx, interviewId, note, side.assumptionId());
          default ->
              tx ->
                  line.finding() == null
                      ? Outcome.REFUSED
                      : book.takeFromPain(tx, interviewId, line.finding().id());
        };
    offer(SynthesisSteps.TAKE_OUT, gesture, TEXTS.get("synthesis.takenOut"));
  }

  /** The titles of the ledger that have all words of what is typed, without those here already. */
  List<String> painTitles(String typed) {
    SynthesisReading now = reading.get();
    if (now == null) {
      return List.of();
    }
    List<String> here =
        now.synthesis().pains().stream().map(pain -> pain.top().painPointId()).toList();
    return KnownNames.like(
        typed,
        now.found().painPoints().stream()
            .filter(pain -> !here.contains(pain.id()))
            .map(PainPoint::title)
            .toList());
  }

  /** The themes of the ledger that have all words of what is typed. */
  List<String> themes(String typed) {
    SynthesisReading now = reading.get();
    return now == null
        ? List.of()
        : KnownNames.like(typed, now.found().themes().stream().map(Theme::name).toList());
  }

  /**
   * Puts a pain point to the top ones: the one of the ledger with that title, made under {@code
   * theme} if there is none.
   *
   * @param theme may be blank
   * @param notes lines to pull to it at once
   * @return why not, for the user; empty if it is done
   */
  Optional<String> addPain(String title, String theme, Collection<String> notes) {
    SynthesisReading now = reading.get();
    if (title.isBlank()) {
      return Optional.of(TEXTS.get("synthesis.pain.untitled"));
    }
    boolean here =
        now != null
            && now.synthesis().pains().stream()
                .map(pain -> now.painTitle(pain.top().painPointId()))
                .anyMatch(other -> isTitle(other, title));
    if (now == null || !here && now.synthesis().pains().size() >= TopPain.MOST) {
      return Optional.of(TEXTS.get("synthesis.pain.full"));
    }
    Optional<PainPoint> known =
        now.found().painPoints().stream()
            .filter(other -> isTitle(other.title(), title))
            .findFirst();
    String called = known.map(PainPoint::title).orElse(title).strip();
    offer(
        SynthesisSteps.ADD_PAIN,
        tx -> {
          PainPoint pain =
              known
                  .flatMap(one -> evidence.painPoint(tx, one.id()))
                  .orElseGet(() -> evidence.painPointTitled(tx, called, theme));
          boolean themed = pain.themeId() == null && !theme.isBlank();
          if (themed) {
            evidence.save(tx, pain.withThemeId(evidence.themeNamed(tx, theme).id()));
          }
          Outcome outcome = book.addPain(tx, interviewId, pain.id(), notes);
          return themed && outcome == Outcome.UNCHANGED ? Outcome.DONE : outcome;
        },
        TEXTS.get(known.isPresent() ? "synthesis.pain.linked" : "synthesis.pain.made", called));
    return Optional.empty();
  }

  /** Case and blanks aside. */
  private static boolean isTitle(String known, String typed) {
    return folded(known).equals(folded(typed));
  }

  private static String folded(String title) {
    return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** Calls a pain point otherwise, in the ledger, while it is typed; blank takes nothing. */
  CompletableFuture<Boolean> renamePain(String painPointId, String title) {
    if (title.isBlank()) {
      return CompletableFuture.completedFuture(true);
    }
    return workspace.change(
        SynthesisSteps.EDIT_PAIN.label(),
        painPointId + "/title",
        tx -> {
          Optional<PainPoint> found = evidence.painPoint(tx, painPointId);
          found.ifPresent(pain -> evidence.save(tx, pain.withTitle(title)));
          return found.isPresent();
        });
  }

  /** Puts a pain point under a theme by its name, made if there is none; blank for none. */
  void setTheme(String painPointId, String name) {
    var _ =
        outcomes.tell(
            workspace.change(
                SynthesisSteps.EDIT_PAIN.label(),
                tx -> {
                  String theme = name.isBlank() ? null : evidence.themeNamed(tx, name).id();
                  evidence
                      .painPoint(tx, painPointId)
                      .ifPresent(pain -> evidence.save(tx, pain.withThemeId(theme)));
                  return Outcome.DONE;
                }));
  }

  /** Moves a pain point one place up (-1) or down (1). */
  void movePain(Synthesis.Pain pain, int by) {
    change(
        SynthesisSteps.MOVE_PAIN,
        tx -> book.movePain(tx, interviewId, pain.top().id(), pain.top().place() + by));
  }

  /** Takes a pain point out of the synthesis, and offers to undo it. */
  void removePain(String topPainId) {
    offer(
        SynthesisSteps.REMOVE_PAIN,
        tx -> book.removePain(tx, interviewId, topPainId),
        TEXTS.get("synthesis.pain.removed"));
  }

  /** Writes what a quote was said about, while it is typed: one step until it is left. */
  CompletableFuture<Outcome> setContext(String findingId, String typed) {
    return outcomes.tell(
        workspace.change(
            SynthesisSteps.CONTEXT.label(),
            findingId + "/context",
            tx -> book.setContext(tx, interviewId, findingId, typed)));
  }

  /** Judges a tested assumption. */
  void setVerdict(String assumptionId, Verdict verdict) {
    change(SynthesisSteps.VERDICT, tx -> book.setVerdict(tx, interviewId, assumptionId, verdict));
  }

  /**
   * Finishes it; what keeps it from that is said and shown. One with nothing in it is finished when
   * it is asked for again, after what is missing was said.
   */
  void finish() {
    SynthesisReading now = reading.get();
    if (now == null || now.synthesis().isFinished()) {
      return;
    }
    if (!now.synthesis().blockers().isEmpty()) {
      refuse(now.synthesis().blockers());
      return;
    }
    if (now.synthesis().isEmpty() && !emptySaid) {
      emptySaid = true;
      context
          .notices()
          .refuse(FINISH, TEXTS.get("synthesis.finish.empty", SynthesisWords.brief(now)));
      return;
    }
    settleRefusal();
    Answers.use(
        workspace.step(SynthesisSteps.FINISH.label(), tx -> book.finish(tx, interviewId)),
        context,
        done -> {
          if (done.result().isEmpty()) {
            UndoOffer.offer(
                context, TEXTS.get("synthesis.finished.said"), () -> workspace.undo(done));
          } else {
            refuse(done.result());
          }
        });
  }

  private void refuse(List<SynthesisGap> gaps) {
    SynthesisReading now = reading.get();
    if (now != null) {
      context
          .notices()
          .refuse(FINISH, TEXTS.get("synthesis.refused", SynthesisWords.gap(now, gaps.getFirst())));
      refused = gaps.getFirst();
      showGap.accept(gaps.getFirst());
    }
  }

  /** Says that an action's day is none; it stands until {@link #mending}. */
  void refuseDay(InterviewAction action) {
    String wrong = TEXTS.get("synthesis.gap.noDay", action.text());
    context.notices().refuse(FINISH, TEXTS.get("synthesis.refused", wrong));
  }

  /** The field that kept it from being finished is being set right. */
  void mending() {
    settleRefusal();
  }

  private void settleRefusal() {
    refused = null;
    context.notices().settled(FINISH);
  }

  /** Opens a finished one again. */
  void reopen() {
    change(
        SynthesisSteps.REOPEN,
        tx -> {
          book.reopen(tx, interviewId);
          return Outcome.DONE;
        });
  }

  private void change(SynthesisSteps step, Function<Tx, Outcome> gesture) {
    var _ = outcomes.tell(workspace.change(step.label(), gesture::apply));
  }

  private void offer(SynthesisSteps step, Function<Tx, Outcome> gesture, String done) {
    outcomes.offer(workspace.step(step.label(), gesture::apply), done);
  }

  @Override
  public void close() {
    settleRefusal();
    file.close();
    lines.close();
  }
}
