package app.groundwork.ui.interviews;

import app.groundwork.model.capture.CaptureLine;
import app.groundwork.model.capture.Mark;
import app.groundwork.model.capture.RepeatGuard;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.capture.When;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.LiveSteps;
import app.groundwork.model.interviews.NoteMarks;
import app.groundwork.model.interviews.TestedAssumption;
import app.groundwork.model.interviews.TypedKind;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Drafts;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.InterviewCapture;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.ui.capture.CaptureTarget;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Takes the capture line's text into an interview. */
final class LiveTargetViewModel implements CaptureTarget {
  private static final Texts TEXTS = Texts.in(LiveTargetViewModel.class);

  /** Evidence, but for an assumption that this interview may not have. */
  private static final Pattern EVIDENCE = Pattern.compile("(\\d)[+-](?:\\s.*)?", Pattern.DOTALL);

  private final Workspace workspace;
  private final LiveLogViewModel log;
  private final InstantSource clock;
  private final String interviewId;
  private final InterviewCapture capture;
  private final LongConsumer begun;
  private final InterviewsStore interviews = new InterviewsStore();
  private final RepeatGuard repeats = new RepeatGuard();

  /**
   * @param clock the interview's time
   * @param begun told when a note is begun, UTC epoch ms
   */
  LiveTargetViewModel(
      Workspace workspace,
      LiveLogViewModel log,
      InstantSource clock,
      String interviewId,
      InterviewCapture capture,
      LongConsumer begun) {
    this.workspace = workspace;
    this.log = log;
    this.clock = clock;
    this.interviewId = interviewId;
    this.capture = capture;
    this.begun = begun;
  }

  @Override
  public CompletableFuture<String> log(String line, long typedAt) {
    return workspace.change(
        LiveSteps.log(line, marks()),
        tx -> {
          InterviewNote note = capture.log(tx, interviewId, line, typedAt);
          // The next line may have been begun already.
          Drafts.remove(tx, InterviewCapture.draftKey(interviewId), typedAt);
          return stamp(tx, note);
        });
  }

  @Override
  public CompletableFuture<String> edit(String noteId, String line) {
    long now = clock.millis();
    return workspace.change(
        LiveSteps.EDIT_NOTE.label(), tx -> stamp(tx, capture.edit(tx, noteId, line, now)));
  }

  @Override
  public Optional<String> problem(String noteId, String line) {
    if (line.isBlank()) {
      return Optional.of(TEXTS.get("live.edit.blank"));
    }
    boolean late = !when(line, Long.MAX_VALUE).equals(when(line, log.elapsed(clock.millis())));
    return late
        ? Optional.of(TEXTS.get("live.edit.late", line.strip().split("\\s")[0]))
        : Optional.empty();
  }

  @Override
  public Optional<EditableLine> before(@Nullable String noteId) {
    return at(noteId == null ? 0 : place(noteId) + 1);
  }

  @Override
  public Optional<EditableLine> after(String noteId) {
    return at(place(noteId) - 1);
  }

  @Override
  public CompletableFuture<@Nullable Void> keepDraft(String text, long begunAt) {
    return workspace
        .drafts()
        .put(InterviewCapture.draftKey(interviewId), new Drafts.Draft(text, begunAt));
  }

  @Override
  public boolean isRepeat(String line, long at) {
    return marks()
        .parser()
        .parse(line, Long.MAX_VALUE)
        .filter(read -> repeats.isRepeat(read, at))
        .isPresent();
  }

  @Override
  public String marked(String line, String code) {
    Mark<TypedKind> mark =
        marks().parser().parse(code, Long.MAX_VALUE).map(CaptureLine::mark).orElseThrow();
    Optional<String> marked =
        marks()
            .parser()
            .parse(line, Long.MAX_VALUE)
            .map(read -> new CaptureLine<>(read.when(), mark, read.text(), null, 0))
            .map(marks().parser()::format);
    boolean goesOn = line.endsWith(" ") || marked.filter(code::equals).isPresent();
    return marked.map(words -> goesOn ? words + " " : words).orElse(code + " ");
  }

  @Override
  public String codes() {
    return marks().table().marks().stream()
        .filter(mark -> !mark.kind().kind().isEvidence())
        .map(mark -> mark.letter() + " " + NoteMarks.name(mark.kind()))
        .collect(Collectors.joining("   "));
  }

  @Override
  public Optional<String> meaning(String line) {
    return marks()
        .parser()
        .parse(line, log.elapsed(clock.millis()))
        .map(read -> meaning(read) + time(read.when()));
  }

  @Override
  public List<String> tools() {
    return List.of();
  }

  @Override
  public void begun(long at) {
    begun.accept(at);
  }

  @Override
  public String prompt() {
    return TEXTS.get("live.prompt");
  }

  @Override
  public String howTo() {
    return TEXTS.get("live.hint");
  }

  /** The note as the line that would log it. */
  EditableLine editable(InterviewNote note) {
    String line = log.head().map(head -> head.book().line(note)).orElse(note.text());
    return new EditableLine(note.id(), log.stamp(note), line);
  }

  private NoteMarks marks() {
    return log.head().map(head -> head.book().marks()).orElse(NoteMarks.ALL);
  }

  /** From the file: the line may have moved the start that the screen still shows. */
  private String stamp(Tx tx, InterviewNote note) {
    Long startedAt = interviews.interview(tx, interviewId).orElseThrow().startedAt();
    return Elapsed.stamp(
        new SessionTime(
                startedAt == null ? note.at() : startedAt, interviews.pauses(tx, interviewId))
            .elapsed(note.at()));
  }

  private When when(String line, long elapsed) {
    return marks().parser().parse(line, elapsed).<When>map(CaptureLine::when).orElseThrow();
  }

  private String meaning(CaptureLine<TypedKind> line) {
    TypedKind kind = line.mark().kind();
    String name = NoteMarks.name(kind);
    int number = kind.assumption();
    if (number > 0) {
      return log.head()
          .map(head -> head.known().statements().get(number))
          .map(statement -> TEXTS.get("live.meaning.evidence", name, statement))
          .orElse(name);
    }
    return unknown(line.text())
        .map(missing -> TEXTS.get("live.meaning.unknown", name, missing))
        .orElse(name);
  }

  /** The number of an assumption that was meant, but is not put to the test here. */
  private Optional<Integer> unknown(String text) {
    var read = EVIDENCE.matcher(text);
    if (!read.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(read.group(1));
    boolean meant = IntStream.rangeClosed(1, TestedAssumption.MOST).anyMatch(n -> n == number);
    boolean there =
        marks().table().marks().stream().anyMatch(mark -> mark.kind().assumption() == number);
    return meant && !there ? Optional.of(number) : Optional.empty();
  }

  /** The time that a late line would get; nothing for one that is not late. */
  private String time(When when) {
    long elapsed =
        switch (when) {
          case When.Now() -> Long.MAX_VALUE;
          case When.Ago(long ms) -> log.elapsed(clock.millis() - ms);
          case When.At(long ms) -> ms;
        };
    if (elapsed == Long.MAX_VALUE) {
      return "";
    }
    return elapsed < 0
        ? TEXTS.get("live.meaning.early", Elapsed.stamp(-elapsed))
        : TEXTS.get("live.meaning.at", Elapsed.stamp(elapsed));
  }

  private int place(String noteId) {
    return log.place(noteId);
  }

  private Optional<EditableLine> at(int place) {
    List<InterviewNote> notes = log.notes();
    return place < 0 || place >= notes.size()
        ? Optional.empty()
        : Optional.of(editable(notes.get(place)));
  }
}
