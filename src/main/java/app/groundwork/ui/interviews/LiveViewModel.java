package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.interviews.LiveSteps;
import app.groundwork.model.interviews.NoteMarks;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.TalkSoFar;
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
import app.groundwork.ui.capture.RunningViewModel;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import java.util.List;
import java.util.Optional;
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
  private final RunningViewModel running;
  private final BooleanProperty veiled = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<@Nullable LiveHead> head = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable LiveFace> face = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper clockText = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper lastNote = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper();
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
    this.running =
        new RunningViewModel(
            workspace,
            context,
            new LiveSessionViewModel(interviewId, capture, this::isPaused, this::settleTalk),
            clock,
            line);
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

  /** Pause, sleep, the end, off the record. */
  RunningViewModel running() {
    return running;
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
    running.tick();
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

  /** How many notes the last {@code minutes} of wall time hold. */
  int notesSince(int minutes) {
    long since = running.since(minutes);
    return (int) log.notes().stream().takeWhile(note -> note.at() >= since).count();
  }

  @Override
  public void close() {
    line.close();
    log.close();
  }

  /** One step of undo; what a key has said of who talks becomes one of its own before it. */
  private void change(LiveSteps step, Consumer<Tx> work) {
    settleTalk();
    run(step, work);
  }

  private void settleTalk() {
    if (theySince != null) {
      theySince = null;
      run(LiveSteps.TALK, tx -> capture.settleTalk(tx, interviewId));
    }
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
    TalkSoFar talk = log.talk();
    // It may be begun before the file has answered.
    if (talk == null || talk.speaker() != Speaker.THEM) {
      theySince = at;
      Answers.use(TalkCapture.expect(workspace, interviewId, at), context, done -> {});
      refresh();
    }
  }

  private void readAnew(boolean first) {
    LiveHead now = log.head().orElse(null);
    TalkSoFar talk = log.talk();
    if (now != null && talk != null) {
      if (first) {
        long noted = log.notes().isEmpty() ? 0 : log.notes().getFirst().at();
        clock.goOnAfter(Math.max(Math.max(now.latest(), talk.latest()), noted));
        theySince = theySince == null ? log.theySince() : theySince;
      } else if (log.theySince() == null && theySince != null && talk.isWritten(theySince)) {
        theySince = null;
      }
    }
    if (head.get() != now) {
      head.set(now);
    }
    refresh();
    over.set(now == null || !now.known().interview().isRunning());
  }

  private void refresh() {
    LiveHead now = log.head().orElse(null);
    TalkSoFar talk = log.talk();
    if (now == null || talk == null) {
      return;
    }
    talk.expect(theySince);
    LiveFace shown = LiveFace.of(now, talk, clock.millis());
    face.set(shown);
    clockText.set(shown.clock());
    lastNote.set(
        log.notes().isEmpty()
            ? ""
            : stamp(log.notes().getFirst()) + " " + log.notes().getFirst().text());
  }

  /** The questions of the interview, in order. */
  List<InterviewQuestion> questions() {
    return log.head().map(now -> now.known().script().questions()).orElse(List.of());
  }
}
