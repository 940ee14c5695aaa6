package app.groundwork.ui.interviews;

import app.groundwork.model.capture.CaptureLine;
import app.groundwork.model.capture.CaptureParser;
import app.groundwork.model.capture.Mark;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.LiveSteps;
import app.groundwork.model.interviews.NoteMarks;
import app.groundwork.model.interviews.TestedAssumption;
import app.groundwork.model.interviews.TypedKind;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.InterviewCapture;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.ui.capture.TargetViewModel;
import java.time.InstantSource;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the capture line's text into an interview. */
final class LiveTargetViewModel extends TargetViewModel<TypedKind, InterviewNote> {
  private static final Texts TEXTS = Texts.in(LiveTargetViewModel.class);

  /** Evidence, but for an assumption that this interview may not have. */
  private static final Pattern EVIDENCE =
      Pattern.compile("(\\d{1,2})[+-](?:\\s.*)?", Pattern.DOTALL);

  private final LiveLogViewModel log;
  private final String interviewId;
  private final InterviewCapture capture;
  private final LongConsumer begun;
  private final InterviewsStore interviews = new InterviewsStore();

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
    super(workspace, clock, InterviewCapture.draftKey(interviewId));
    this.log = log;
    this.interviewId = interviewId;
    this.capture = capture;
    this.begun = begun;
  }

  @Override
  protected CaptureParser<TypedKind> parser() {
    return marks().parser();
  }

  @Override
  protected Mark<TypedKind> plain() {
    return marks().table().plain();
  }

  @Override
  protected List<InterviewNote> rows() {
    return log.notes();
  }

  @Override
  protected int place(String noteId) {
    return log.place(noteId);
  }

  /** The note as the line that would log it. */
  @Override
  protected EditableLine editable(InterviewNote note) {
    String line = log.head().map(head -> head.book().line(note)).orElse(note.text());
    return new EditableLine(note.id(), log.stamp(note), line);
  }

  @Override
  protected long elapsed(long at) {
    return log.elapsed(at);
  }

  @Override
  protected String logStep(String line) {
    return LiveSteps.log(line, marks());
  }

  @Override
  protected String editStep() {
    return LiveSteps.EDIT_NOTE.label();
  }

  @Override
  protected InterviewNote log(Tx tx, String line, long typedAt) {
    return capture.log(tx, interviewId, line, typedAt);
  }

  @Override
  protected InterviewNote edit(Tx tx, String noteId, String line, long now) {
    return capture.edit(tx, noteId, line, now);
  }

  @Override
  protected long at(InterviewNote note) {
    return note.at();
  }

  @Override
  protected SessionTime time(Tx tx) {
    // Only a note of a started interview has a time.
    long startedAt =
        interviews.interview(tx, interviewId).map(one -> one.startedAt()).orElseThrow();
    return new SessionTime(startedAt, interviews.pauses(tx, interviewId));
  }

  @Override
  public String codes() {
    return marks().table().marks().stream()
        .filter(mark -> !mark.kind().kind().isEvidence())
        .map(mark -> mark.letter() + " " + NoteMarks.name(mark.kind()))
        .collect(Collectors.joining("   "));
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

  @Override
  protected String meaning(CaptureLine<TypedKind> line) {
    TypedKind kind = line.mark().kind();
    String name = NoteMarks.name(kind);
    int number = kind.assumption();
    if (number > 0) {
      return log.head()
          .map(head -> head.known().statements().get(number))
          .map(statement -> TEXTS.get("live.meaning.evidence", name, statement))
          .orElse(name);
    }
    return name + noAssumption(line.text());
  }

  /** That an assumption was meant that is not put to the test here; nothing for other lines. */
  private String noAssumption(String text) {
    Matcher read = EVIDENCE.matcher(text);
    if (!read.matches()) {
      return "";
    }
    int number = Integer.parseInt(read.group(1));
    List<Integer> tested =
        log.head().stream()
            .flatMap(head -> head.known().tested().stream())
            .map(TestedAssumption::number)
            .sorted()
            .toList();
    if (tested.isEmpty()) {
      return TEXTS.get("live.meaning.none");
    }
    return tested.contains(number)
        ? ""
        : TEXTS.get(
            "live.meaning.unknown",
            number,
            tested.stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  private NoteMarks marks() {
    return log.head().map(head -> head.book().marks()).orElse(NoteMarks.ALL);
  }
}
