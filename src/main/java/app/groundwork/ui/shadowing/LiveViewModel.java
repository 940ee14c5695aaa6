package app.groundwork.ui.shadowing;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.SessionFigures;
import app.groundwork.model.shadowing.ShadowSteps;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.store.shadowing.ShadowCapture;
import app.groundwork.store.shadowing.ShadowingStore;
import app.groundwork.ui.capture.CaptureViewModel;
import app.groundwork.ui.capture.ClockWatch;
import app.groundwork.ui.capture.RunningViewModel;
import app.groundwork.ui.kit.AreaContext;
import java.util.List;
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

  private final String sessionId;
  private final ClockWatch clock;
  private final ShadowingStore sessions = new ShadowingStore();
  private final ShadowCapture capture;
  private final SessionLogViewModel log;
  private final CaptureTargetViewModel target;
  private final CaptureViewModel line;
  private final RunningViewModel running;
  private final ReadOnlyLongWrapper elapsed = new ReadOnlyLongWrapper();
  private final ReadOnlyStringWrapper clockText = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper lastEntry = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper who = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<List<?>> timed = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable SessionFigures> figures =
      new ReadOnlyObjectWrapper<>();
  private final BooleanProperty veiled = new SimpleBooleanProperty();

  /**
   * Shows a running session.
   *
   * @param nanos a clock that cannot be set, in ns
   */
  LiveViewModel(Workspace workspace, AreaContext context, String sessionId, LongSupplier nanos) {
    this.sessionId = sessionId;
    this.clock = new ClockWatch(context.clock(), nanos);
    this.capture = new ShadowCapture(new PeopleStore(), sessions);
    this.log = new SessionLogViewModel(workspace, context, sessionId, LogEntry.IN_ORDER.reversed());
    this.target = new CaptureTargetViewModel(workspace, context, log, clock, sessionId);
    this.line = new CaptureViewModel(target, clock, context.ui());
    this.running = new RunningViewModel(workspace, context, new Session(), clock, line);
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

  /** What the stamps of all entries count from; changes when they do. */
  ReadOnlyObjectProperty<List<?>> timed() {
    return timed.getReadOnlyProperty();
  }

  /** Null until the log is read. */
  ReadOnlyObjectProperty<@Nullable SessionFigures> figures() {
    return figures.getReadOnlyProperty();
  }

  /** Pause, sleep, the end, off the record. */
  RunningViewModel running() {
    return running;
  }

  /** Hides what is on screen; capture goes on. */
  BooleanProperty veiled() {
    return veiled;
  }

  /** Looks at the clock; call it twice a second. */
  void tick() {
    running.tick();
    log.catchUp();
    refresh();
  }

  /** How many entries the last {@code minutes} of wall time hold. */
  int entriesSince(int minutes) {
    long since = running.since(minutes);
    return (int) log.entries().stream().takeWhile(entry -> entry.at() >= since).count();
  }

  @Override
  public void close() {
    line.close();
    log.close();
  }

  private void refresh() {
    log.head()
        .ifPresent(
            head -> {
              elapsed.set(Math.max(0, head.time().elapsed(clock.millis())));
              clockText.set(Elapsed.stamp(elapsed.get()));
              paused.set(head.isPaused());
              timed.set(List.of(head.session().startedAt(), head.pauses()));
              who.set(SessionWords.who(head));
              figures.set(log.figures(clock.millis()));
              lastEntry.set(
                  log.entries().isEmpty()
                      ? ""
                      : stamp(log.entries().getFirst()) + " " + log.entries().getFirst().text());
            });
  }

  /** This session, for what all methods share. */
  private final class Session implements RunningViewModel.Session {
    @Override
    public String draftKey() {
      return CaptureTargetViewModel.draftKey(sessionId);
    }

    @Override
    public boolean isPaused() {
      return paused.get();
    }

    @Override
    public String label(RunningViewModel.Gesture gesture) {
      return switch (gesture) {
        case PAUSE -> ShadowSteps.PAUSE.label();
        case RESUME -> ShadowSteps.RESUME.label();
        case COUNT_AS_PAUSE -> ShadowSteps.COUNT_AS_PAUSE.label();
        case STOP -> ShadowSteps.STOP.label();
      };
    }

    @Override
    public void pause(Tx tx, long at) {
      capture.pause(tx, sessionId, at);
    }

    @Override
    public void resume(Tx tx, long at) {
      capture.resume(tx, sessionId, at);
    }

    @Override
    public void countAsPause(Tx tx, long from, long until) {
      sessions.save(tx, new Pause(tx.newId(), sessionId, from, until));
    }

    @Override
    public void stop(Tx tx, long at) {
      capture.stop(tx, sessionId, at);
    }

    @Override
    public int strike(Tx tx, long since) {
      return capture.strike(tx, sessionId, since);
    }

    @Override
    public String struck(int minutes, int count) {
      return TEXTS.get("struck", minutes, count);
    }
  }
}
