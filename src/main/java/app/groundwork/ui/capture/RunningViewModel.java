package app.groundwork.ui.capture;

import app.groundwork.model.shared.Texts;
import app.groundwork.store.Drafts;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/** What is done to a running session whatever its method: pause, sleep, its end, off the record. */
public final class RunningViewModel {
  private static final Texts TEXTS = Texts.in(RunningViewModel.class);

  /** What can be done; each a step of undo with words of its method. */
  public enum Gesture {
    PAUSE,
    RESUME,
    COUNT_AS_PAUSE,
    STOP
  }

  /** A method's session; what takes a {@link Tx} is called inside a change. Instants in ms UTC. */
  public interface Session {
    /** Where its half-typed line is kept. */
    String draftKey();

    boolean isPaused();

    /** What undo calls it. */
    String label(Gesture gesture);

    /** Called before each step: what waits for the next one becomes a step of its own. */
    default void settle() {}

    void pause(Tx tx, long at);

    void resume(Tx tx, long at);

    void countAsPause(Tx tx, long from, long until);

    void stop(Tx tx, long at);

    /** Strikes what happened since; how many entries went. */
    int strike(Tx tx, long since);

    /** Says that so many entries were struck. */
    String struck(int minutes, int count);
  }

  private final Workspace workspace;
  private final AreaContext context;
  private final Session session;
  private final ClockWatch clock;
  private final CaptureViewModel line;
  private final JumpQuestions jumps = new JumpQuestions();

  /**
   * Runs a session, and puts back the half-typed line that a crash left.
   *
   * @param line the session's capture line
   */
  public RunningViewModel(
      Workspace workspace,
      AreaContext context,
      Session session,
      ClockWatch clock,
      CaptureViewModel line) {
    this.workspace = workspace;
    this.context = context;
    this.session = session;
    this.clock = clock;
    this.line = line;
    Answers.use(
        workspace.drafts().get(session.draftKey()),
        context,
        found -> found.ifPresent(draft -> line.restore(draft.text(), draft.begunAt())));
  }

  /** A stretch that may have been a pause; null if there is nothing to ask. */
  public ReadOnlyObjectProperty<ClockWatch.@Nullable Jump> jump() {
    return jumps.asked();
  }

  /** Looks at the clock; call it twice a second. */
  public void tick() {
    clock.look().ifPresent(this::ask);
    line.tick();
  }

  /** Stops the clock, or lets it go on. */
  public void pauseOrResume() {
    boolean resume = session.isPaused();
    long at = clock.millis();
    Answers.use(
        change(
            resume ? Gesture.RESUME : Gesture.PAUSE,
            tx -> {
              if (resume) {
                session.resume(tx, at);
              } else {
                session.pause(tx, at);
              }
            }),
        context,
        done -> {});
  }

  /** Asks about a jump of so many ms that ends now. */
  public void askAbout(long ms) {
    ask(new ClockWatch.Jump(clock.millis() - ms, clock.millis()));
  }

  /** Answers the question that {@link #jump} asks. */
  public void answerJump(boolean wasPause) {
    ClockWatch.Jump asked = jumps.answered();
    if (wasPause && asked != null) {
      Answers.use(
          change(
              Gesture.COUNT_AS_PAUSE, tx -> session.countAsPause(tx, asked.from(), asked.until())),
          context,
          done -> {},
          failure -> ask(asked));
    }
  }

  /** Ends the session, once all that was typed is in the file; else it goes on and says why. */
  public void stop() {
    long at = clock.millis();
    Answers.use(line.finish().thenCompose(done -> stop(at)), context, done -> {});
  }

  private CompletableFuture<Boolean> stop(long at) {
    return change(
        Gesture.STOP,
        tx -> {
          session.stop(tx, at);
          Drafts.remove(tx, session.draftKey());
        });
  }

  /** When the last {@code minutes} of wall time began, UTC epoch ms. */
  public long since(int minutes) {
    return clock.millis() - minutes * 60_000L;
  }

  /** Strikes the last {@code minutes} of wall time for good, the half-typed line too. */
  public void strike(int minutes) {
    long since = since(minutes);
    line.forget(since);
    workspace
        .forget(
            since,
            tx -> {
              Drafts.remove(tx, session.draftKey());
              return session.strike(tx, since);
            })
        .whenComplete(
            (count, failure) -> context.ui().execute(() -> struck(minutes, count, failure)));
  }

  private void struck(int minutes, @Nullable Integer count, @Nullable Throwable failure) {
    if (failure == null && count != null) {
      context.notices().say(session.struck(minutes, count));
    } else if (failure != null) {
      context
          .notices()
          .warn(TEXTS.get("struck.failed", Answers.words(failure)), failure.toString());
    }
  }

  private void ask(ClockWatch.Jump seen) {
    if (!session.isPaused()) {
      jumps.ask(seen);
    }
  }

  private CompletableFuture<Boolean> change(Gesture gesture, Consumer<Tx> work) {
    session.settle();
    return workspace.change(
        session.label(gesture),
        tx -> {
          work.accept(tx);
          return true;
        });
  }
}
