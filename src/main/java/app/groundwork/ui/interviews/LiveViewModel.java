package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.InterviewPart;
import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.interviews.LiveSteps;
import app.groundwork.model.interviews.NoteMarks;
import app.groundwork.model.interviews.PartTimes;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.TalkSpan;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Drafts;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.InterviewCapture;
import app.groundwork.store.interviews.InterviewScripts;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.interviews.Scripts;
import app.groundwork.store.interviews.Syntheses;
import app.groundwork.store.interviews.TalkCapture;
import app.groundwork.store.interviews.TalkSpans;
import app.groundwork.ui.capture.CaptureViewModel;
import app.groundwork.ui.capture.ClockWatch;
import app.groundwork.ui.capture.JumpQuestions;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** An interview while its clock runs: questions, notes, who talks, pause, off the record. */
final class LiveViewModel implements AutoCloseable {
  private static final Texts TEXTS = Texts.in(LiveViewModel.class);

  private final Workspace workspace;
  private final AreaContext context;
  private final String interviewId;
  private final ClockWatch clock;
  private final InterviewCapture capture =
      new InterviewCapture(
          new InterviewsStore(),
          new InterviewScripts(),
          new Scripts(),
          new TalkSpans(),
          new Syntheses());
  private final LiveLogViewModel log;
  private final LiveTargetViewModel target;
  private final CaptureViewModel line;
  private final JumpQuestions jumps = new JumpQuestions();
  private final BooleanProperty veiled = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<@Nullable LiveHead> head = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable LiveFace> face = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper clockText = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper lastNote = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper();
  private List<TalkSpan> spans = List.of();
  private @Nullable Long theySince;

  /**
   * Shows a running interview.
   *
   * @param nanos a clock that cannot be set, in ns
   */
  LiveViewModel(Workspace workspace, AreaContext context, String interviewId, LongSupplier nanos) {
    this.workspace = workspace;
    this.context = context;
    this.interviewId = interviewId;
    this.clock = new ClockWatch(context.clock(), nanos);
    this.log = new LiveLogViewModel(workspace, context, interviewId);
    this.target =
        new LiveTargetViewModel(workspace, log, clock, interviewId, capture, this::begunNote);
    this.line = new CaptureViewModel(target, clock, context.ui());
    Answers.use(
        workspace.drafts().get(InterviewCapture.draftKey(interviewId)),
        context,
        found -> found.ifPresent(draft -> line.restore(draft.text(), draft.begunAt())));
    log.follow(this::readAnew);
  }

  String interviewId() {
    return interviewId;
  }

  CaptureViewModel line() {
    return line;
  }

  /** Newest first. */
  ObservableList<InterviewNote> notes() {
    return log.notes();
  }

  /** Takes the note into the capture line, to change it in place. */
  void edit(InterviewNote note) {
    line.edit(target.editable(note));
  }

  /** The note's elapsed time as a stamp. */
  String stamp(InterviewNote note) {
    return log.stamp(note);
  }

  /** The number of the assumption that a note is evidence for or against; 0 if there is none. */
  int numberOf(InterviewNote note) {
    return log.head().stream()
        .flatMap(now -> now.known().tested().stream())
        .filter(tested -> tested.assumptionId().equals(note.assumptionId()))
        .mapToInt(tested -> tested.number())
        .findFirst()
        .orElse(0);
  }

  /** How lines are typed here. */
  NoteMarks marks() {
    return log.head().map(now -> now.book().marks()).orElse(NoteMarks.ALL);
  }

  /** Null until it is read, and when the interview is gone. */
  ReadOnlyObjectProperty<@Nullable LiveHead> head() {
    return head.getReadOnlyProperty();
  }

  /** What moves with the clock; null until the interview is read. */
  ReadOnlyObjectProperty<@Nullable LiveFace> face() {
    return face.getReadOnlyProperty();
  }

  /** The elapsed time as it stands on screen. */
  ReadOnlyStringProperty clockText() {
    return clockText.getReadOnlyProperty();
  }

  /** The newest note on one line; empty if there is none. */
  ReadOnlyStringProperty lastNote() {
    return lastNote.getReadOnlyProperty();
  }

  /** True once the interview runs no more: it was stopped, or taken back. */
  ReadOnlyBooleanProperty over() {
    return over.getReadOnlyProperty();
  }

  /** True if it was stopped, not taken back. */
  boolean isEnded() {
    return log.head().filter(now -> now.known().interview().isEnded()).isPresent();
  }

  /** A stretch that may have been a pause; null if there is nothing to ask. */
  ReadOnlyObjectProperty<ClockWatch.@Nullable Jump> jump() {
    return jumps.asked();
  }

  /** Hides question, names and notes; capture goes on. */
  BooleanProperty veiled() {
    return veiled;
  }

  boolean isPaused() {
    return log.head().map(LiveHead::isPaused).orElse(false);
  }

  /** "Ada · Payments · why they stay away": with whom, and why. */
  String who() {
    return log.head()
        .map(LiveHead::known)
        .map(
            known ->
                Stream.of(
                        Optional.of(known.developer()),
                        Optional.ofNullable(known.team()),
                        Optional.of(known.interview().preparation().purpose()))
                    .flatMap(Optional::stream)
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(" · ")))
        .orElse("");
  }

  /** Looks at the clock; call it twice a second. */
  void tick() {
    clock.look().ifPresent(this::ask);
    line.tick();
    log.catchUp();
    refresh();
  }

  /** Goes to the next question. */
  void next() {
    log.head().flatMap(LiveHead::next).ifPresent(next -> turnTo(next.id()));
  }

  /** Goes back to the question before. */
  void previous() {
    log.head().flatMap(LiveHead::previous).ifPresent(before -> turnTo(before.id()));
  }

  /** Goes to any question; that the interviewer asks it means that the interviewer talks. */
  void turnTo(String questionId) {
    long at = clock.millis();
    change(LiveSteps.TURN, tx -> capture.turnTo(tx, interviewId, questionId, at));
  }

  /** Passes over the question. */
  void skip() {
    long at = clock.millis();
    if (log.head().flatMap(LiveHead::current).isPresent()) {
      change(LiveSteps.SKIP, tx -> capture.skip(tx, interviewId, at));
    }
  }

  /** Asks a question that is not in the script; nothing if it is blank. */
  void askQuestion(String text) {
    long at = clock.millis();
    if (!text.isBlank()) {
      change(LiveSteps.ASK, tx -> capture.ask(tx, interviewId, text, at));
    }
  }

  /** Shares the time left out over what is left. */
  void shareOut() {
    long at = clock.millis();
    change(LiveSteps.SHARE_OUT, tx -> capture.shareOut(tx, interviewId, at));
  }

  /** From now on {@code speaker} talks. */
  void talk(Speaker speaker) {
    long at = clock.millis();
    change(LiveSteps.CORRECT_TALK, tx -> capture.talk(tx, interviewId, speaker, at));
  }

  /** The other one talks. */
  void correctTalk() {
    long at = clock.millis();
    change(LiveSteps.CORRECT_TALK, tx -> capture.correctTalk(tx, interviewId, at));
  }

  /** Whoever talks now has talked for so many seconds. */
  void talksSince(int secondsAgo) {
    long since = clock.millis() - secondsAgo * 1000L;
    change(LiveSteps.CORRECT_TALK, tx -> capture.talksSince(tx, interviewId, since));
  }

  void pauseOrResume() {
    boolean resume = isPaused();
    long at = clock.millis();
    change(
        resume ? LiveSteps.RESUME : LiveSteps.PAUSE,
        tx -> {
          if (resume) {
            capture.resume(tx, interviewId, at);
          } else {
            capture.pause(tx, interviewId, at);
          }
        });
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
              LiveSteps.COUNT_AS_PAUSE.label(),
              tx -> {
                capture.countAsPause(tx, interviewId, asked.from(), asked.until());
                return true;
              }),
          context,
          done -> {},
          failure -> ask(asked));
    }
  }

  /** Ends the interview, once all that was typed is in the file; else it goes on and says why. */
  void stop() {
    long at = clock.millis();
    Answers.use(line.finish().thenCompose(done -> stop(at)), context, done -> {});
  }

  private CompletableFuture<Boolean> stop(long at) {
    return workspace.change(
        LiveSteps.STOP.label(),
        tx -> {
          capture.stop(tx, interviewId, at);
          Drafts.remove(tx, InterviewCapture.draftKey(interviewId));
          return true;
        });
  }

  /** How many notes the last {@code minutes} of wall time hold. */
  int notesSince(int minutes) {
    long since = clock.millis() - minutes * 60_000L;
    return (int) log.notes().stream().takeWhile(note -> note.at() >= since).count();
  }

  /** Strikes the last {@code minutes} of wall time for good, the half-typed line too. */
  void strike(int minutes) {
    long since = clock.millis() - minutes * 60_000L;
    line.forget(since);
    workspace
        .forget(
            since,
            tx -> {
              Drafts.remove(tx, InterviewCapture.draftKey(interviewId));
              return capture.strike(tx, interviewId, since);
            })
        .whenComplete(
            (count, failure) -> context.ui().execute(() -> struck(minutes, count, failure)));
  }

  private void struck(int minutes, @Nullable Integer count, @Nullable Throwable failure) {
    if (failure == null && count != null) {
      context.notices().say(TEXTS.get("live.struck", minutes, count));
    } else if (failure != null) {
      context
          .notices()
          .warn(TEXTS.get("live.struck.failed", Answers.words(failure)), failure.toString());
    }
  }

  @Override
  public void close() {
    line.close();
    log.close();
  }

  private void ask(ClockWatch.Jump seen) {
    if (!isPaused()) {
      jumps.ask(seen);
    }
  }

  /** One step of undo; what a key has said of who talks becomes one of its own before it. */
  private void change(LiveSteps step, Consumer<Tx> work) {
    if (theySince != null) {
      theySince = null;
      run(LiveSteps.TALK, tx -> capture.settleTalk(tx, interviewId));
    }
    run(step, work);
  }

  private void run(LiveSteps step, Consumer<Tx> work) {
    Answers.use(
        workspace.change(
            step.label(),
            tx -> {
              work.accept(tx);
              return true;
            }),
        context,
        done -> {});
  }

  /** The first key of a note: they talk. */
  private void begunNote(long at) {
    // It may be begun before the file has answered.
    boolean known = !spans.isEmpty() && spans.getLast().speaker() == Speaker.THEM;
    if (!known) {
      theySince = at;
      Answers.use(TalkCapture.expect(workspace, interviewId, at), context, done -> {});
      countTalk();
      refresh();
    }
  }

  private void readAnew(boolean first) {
    LiveHead now = log.head().orElse(null);
    if (first && now != null) {
      long noted = log.notes().isEmpty() ? 0 : log.notes().getFirst().at();
      clock.goOnAfter(Math.max(now.latest(), noted));
      theySince = theySince == null ? now.known().theySince() : theySince;
    } else if (now != null && now.known().theySince() == null && isWritten(now)) {
      theySince = null;
    }
    countTalk();
    if (head.get() != now) {
      head.set(now);
    }
    refresh();
    over.set(now == null || !now.known().interview().isRunning());
  }

  /** True if the file has what was expected of who talks: the note was logged. */
  private boolean isWritten(LiveHead now) {
    Long since = theySince;
    return since != null
        && now.known().spans().stream()
            .anyMatch(span -> span.speaker() == Speaker.THEM && span.from() >= since);
  }

  private void countTalk() {
    Long since = theySince;
    spans = log.head().map(now -> now.spans(since)).orElse(List.of());
  }

  private void refresh() {
    LiveHead now = log.head().orElse(null);
    if (now == null) {
      return;
    }
    long at = clock.millis();
    LiveFace shown = face(now, at);
    face.set(shown);
    clockText.set(shown.clock());
    lastNote.set(
        log.notes().isEmpty()
            ? ""
            : stamp(log.notes().getFirst()) + " " + log.notes().getFirst().text());
  }

  private LiveFace face(LiveHead now, long at) {
    PartTimes times = now.times();
    List<InterviewPart> parts = now.known().script().parts();
    List<LiveFace.Part> shown = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      LiveFace.State state =
          i < times.current()
              ? LiveFace.State.PASSED
              : i == times.current() ? LiveFace.State.CURRENT : LiveFace.State.COMING;
      shown.add(
          new LiveFace.Part(
              parts.get(i).title(), parts.get(i).budgetMs(), times.spent(i, at), state));
    }
    return new LiveFace(
        Elapsed.stamp(Math.max(0, now.time().elapsed(at))),
        times.left(at),
        now.isPaused(),
        List.copyOf(shown),
        times.canShare(at) ? times.left(at) : 0,
        spans.isEmpty() ? null : spans.getLast().speaker(),
        now.share(spans, at));
  }

  /** The questions of the interview, in order. */
  List<InterviewQuestion> questions() {
    return log.head().map(now -> now.known().script().questions()).orElse(List.of());
  }
}
