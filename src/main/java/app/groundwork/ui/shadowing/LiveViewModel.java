package app.groundwork.ui.shadowing;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.SessionFigures;
import app.groundwork.model.shadowing.ShadowSteps;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Drafts;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowCapture;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.ui.capture.CaptureViewModel;
import app.groundwork.ui.capture.ClockWatch;
import app.groundwork.ui.capture.JumpQuestions;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A session while its clock runs: capture, totals, pause, off the record. */
final class LiveViewModel implements AutoCloseable {
  /** How long a shadowing session is planned to last, in ms. */
  static final long PLANNED = 2 * 3_600_000L;

  private static final Texts TEXTS = Texts.in(LiveViewModel.class);

  private final Workspace workspace;
  private final AreaContext context;
  private final String sessionId;
  private final ClockWatch clock;
  private final ShadowingStore sessions = new ShadowingStore();
  private final ShadowCapture capture;
  private final SessionLogViewModel log;
  private final CaptureTargetViewModel target;
  private final CaptureViewModel line;
  private final ReadOnlyLongWrapper elapsed = new ReadOnlyLongWrapper();
  private final ReadOnlyStringWrapper clockText = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper lastEntry = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper who = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable SessionFigures> figures =
      new ReadOnlyObjectWrapper<>();
  private final JumpQuestions jumps = new JumpQuestions();
  private final BooleanProperty veiled = new SimpleBooleanProperty();

  /**
   * Shows a running session.
   *
   * @param nanos a clock that cannot be set, in ns
   */
  LiveViewModel(Workspace workspace, AreaContext context, String sessionId, LongSupplier nanos) {
    this.workspace = workspace;
    this.context = context;
    this.sessionId = sessionId;
    this.clock = new ClockWatch(context.clock(), nanos);
    this.capture = new ShadowCapture(new PeopleStore(), sessions);
    this.log = new SessionLogViewModel(workspace, context, sessionId, LogEntry.IN_ORDER.reversed());
    this.target = new CaptureTargetViewModel(workspace, context, log, clock, sessionId);
    this.line = new CaptureViewModel(target, clock, context.ui());
    Answers.use(
        workspace.drafts().get(CaptureTargetViewModel.draftKey(sessionId)),
        context,
        found -> found.ifPresent(draft -> line.restore(draft.text(), draft.begunAt())));
    log.follow(this::refresh);
  }

  String sessionId() {
    return sessionId;
  }

  CaptureViewModel line() {
    return line;
  }

  /** Newest first. */
  ObservableList<LogEntry> entries() {
    return log.entries();
  }

  /** Takes the entry into the capture line, to change it in place. */
  void edit(LogEntry entry) {
    line.edit(target.editable(entry));
  }

  /** The entry's elapsed time as a stamp. */
  String stamp(LogEntry entry) {
    return log.stamp(entry);
  }

  /** How long a wait or an interruption has lasted, as a stamp; empty for what is no span. */
  String length(LogEntry entry) {
    return log.length(entry, clock.millis());
  }

  /** In ms. */
  ReadOnlyLongProperty elapsed() {
    return elapsed.getReadOnlyProperty();
  }

  /** The clock as it stands on screen. */
  ReadOnlyStringProperty clockText() {
    return clockText.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty paused() {
    return paused.getReadOnlyProperty();
  }

  /** The newest entry on one line; empty if there is none. */
  ReadOnlyStringProperty lastEntry() {
    return lastEntry.getReadOnlyProperty();
  }

  /** Developer, team, workflow. */
  ReadOnlyStringProperty who() {
    return who.getReadOnlyProperty();
  }

  /** Null until the log is read. */
  ReadOnlyObjectProperty<@Nullable SessionFigures> figures() {
    return figures.getReadOnlyProperty();
  }

  /** A stretch that may have been a pause; null if there is nothing to ask. */
  ReadOnlyObjectProperty<ClockWatch.@Nullable Jump> jump() {
    return jumps.asked();
  }

  /** Hides what is on screen; capture goes on. */
  BooleanProperty veiled() {
    return veiled;
  }

  /** Looks at the clock; call it twice a second. */
  void tick() {
    clock.look().ifPresent(this::ask);
    line.tick();
    log.catchUp();
    refresh();
  }

  void pauseOrResume() {
    boolean resume = paused.get();
    long at = clock.millis();
    ShadowSteps label = resume ? ShadowSteps.RESUME : ShadowSteps.PAUSE;
    Answers.use(
        workspace.change(
            label.label(),
            tx -> {
              if (resume) {
                capture.resume(tx, sessionId, at);
              } else {
                capture.pause(tx, sessionId, at);
              }
              return true;
            }),
        context,
        done -> {});
  }

  /** Asks about a jump of so many ms that ends now. */
  void askAbout(long ms) {
    ask(new ClockWatch.Jump(clock.millis() - ms, clock.millis()));
  }

  /** Answers the question that {@link #jump} asks. */
  void answerJump(boolean wasPause) {
    ClockWatch.Jump asked = jumps.answered();
    if (wasPause && asked != null) {
      Answers.use(
          workspace.change(
              ShadowSteps.COUNT_AS_PAUSE.label(),
              tx -> {
                sessions.save(tx, new Pause(tx.newId(), sessionId, asked.from(), asked.until()));
                return true;
              }),
          context,
          done -> {},
          failure -> ask(asked));
    }
  }

  /** Ends the session, once all that was typed is in the file; else it goes on and says why. */
  void stop() {
    long at = clock.millis();
    Answers.use(line.finish().thenCompose(done -> stop(at)), context, done -> {});
  }

  private CompletableFuture<Boolean> stop(long at) {
    return workspace.change(
        ShadowSteps.STOP.label(),
        tx -> {
          capture.stop(tx, sessionId, at);
          Drafts.remove(tx, CaptureTargetViewModel.draftKey(sessionId));
          return true;
        });
  }

  /** How many entries the last {@code minutes} of wall time hold. */
  int entriesSince(int minutes) {
    long since = clock.millis() - minutes * 60_000L;
    return (int) log.entries().stream().takeWhile(entry -> entry.at() >= since).count();
  }

  /** Strikes the last {@code minutes} of wall time for good, the half-typed line too. */
  void strike(int minutes) {
    long since = clock.millis() - minutes * 60_000L;
    line.forget(since);
    workspace
        .forget(
            since,
            tx -> {
              Drafts.remove(tx, CaptureTargetViewModel.draftKey(sessionId));
              return capture.strike(tx, sessionId, since);
            })
        .whenComplete(
            (count, failure) -> context.ui().execute(() -> struck(minutes, count, failure)));
  }

  private void struck(int minutes, @Nullable Integer count, @Nullable Throwable failure) {
    if (failure == null && count != null) {
      context.notices().say(TEXTS.get("struck", minutes, count));
    } else if (failure != null) {
      context
          .notices()
          .warn(TEXTS.get("struck.failed", SessionWords.failure(failure)), failure.toString());
    }
  }

  @Override
  public void close() {
    line.close();
    log.close();
  }

  private void ask(ClockWatch.Jump seen) {
    if (!paused.get()) {
      jumps.ask(seen);
    }
  }

  private void refresh() {
    log.head()
        .ifPresent(
            head -> {
              elapsed.set(Math.max(0, head.time().elapsed(clock.millis())));
              clockText.set(Elapsed.stamp(elapsed.get()));
              paused.set(head.isPaused());
              who.set(SessionWords.who(head));
              figures.set(log.figures(clock.millis()));
              lastEntry.set(
                  log.entries().isEmpty()
                      ? ""
                      : stamp(log.entries().getFirst()) + " " + log.entries().getFirst().text());
            });
  }
}
