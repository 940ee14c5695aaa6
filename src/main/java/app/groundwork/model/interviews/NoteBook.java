package app.groundwork.model.interviews;

import app.groundwork.model.capture.CaptureLine;
import app.groundwork.model.capture.Pause;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.capture.When;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which typed lines and edits change an interview's notes.
 *
 * @param interview one that was started
 * @param pauses the interview's, in any order
 * @param lastAt when its last note is, UTC epoch ms; null if there is none
 * @param tested the assumptions that it puts to the test
 */
public record NoteBook(
    Interview interview, List<Pause> pauses, @Nullable Long lastAt, List<TestedAssumption> tested) {

  /** The interview's time. */
  public SessionTime time() {
    return new SessionTime(startedAt(), pauses);
  }

  /**
   * The moment {@code now} (UTC epoch ms) in this interview: where the clock was set back behind
   * the start or the last note, time goes on from there, for notes do not run backwards.
   */
  public long moment(long now) {
    Long last = lastAt;
    if (last != null && now < last) {
      return last + 1;
    }
    return Math.max(now, startedAt());
  }

  /**
   * Notes a line. Only a line that says how long ago it was can be before the start, and moves
   * that. A late one answers the question that was asked then.
   *
   * @param typedAt when typing began, UTC epoch ms; no note is later than its {@link #moment}
   * @param questionAt the question that was asked at an instant (UTC epoch ms)
   * @param ids makes the new note's id
   */
  public NoteStep log(
      String typed, long typedAt, LongFunction<Optional<String>> questionAt, Supplier<String> ids) {
    long moment = moment(typedAt);
    CaptureLine<TypedKind> line = read(typed, moment).orElseGet(this::nothing);
    long at = instant(line.when(), moment);
    InterviewNote note =
        new InterviewNote(
            ids.get(),
            interview.id(),
            at,
            questionAt.apply(at).orElse(null),
            NoteKind.NOTE,
            line.text(),
            null,
            null);
    return settle(as(note, line.mark().kind()));
  }

  /**
   * The line that a note is edited as: what would be typed for it now, without its time, which
   * stays unless one is typed. What cannot be typed, such as evidence for an assumption that is not
   * put to the test any more, is shown as plain words, and stays what it is.
   */
  public String line(InterviewNote note) {
    NoteMarks marks = marks();
    TypedKind kind = typed(note);
    boolean typeable = marks.table().marks().stream().anyMatch(mark -> mark.kind().equals(kind));
    return marks
        .parser()
        .format(
            new CaptureLine<>(
                new When.Now(),
                typeable ? marks.table().of(kind) : marks.table().plain(),
                note.text(),
                null,
                0));
  }

  /**
   * Edits a note as a line: changes what {@code typed} says otherwise than {@link #line} did.
   *
   * @param typedAt when the editing began, UTC epoch ms; {@code -3} counts back from it
   * @param questionAt the question that was asked at an instant (UTC epoch ms)
   */
  public NoteStep edit(
      InterviewNote note, String typed, long typedAt, LongFunction<Optional<String>> questionAt) {
    long moment = moment(typedAt);
    Optional<CaptureLine<TypedKind>> read = read(typed, moment);
    Optional<CaptureLine<TypedKind>> shown = read(line(note), moment);
    if (read.isEmpty() || read.equals(shown)) {
      return new NoteStep(note, null);
    }
    CaptureLine<TypedKind> line = read.get();
    InterviewNote edited = note.withText(line.text());
    if (!shown.map(CaptureLine::mark).equals(Optional.of(line.mark()))) {
      edited = as(edited, line.mark().kind());
    }
    if (!(line.when() instanceof When.Now)) {
      Long endedAt = interview.endedAt();
      long last = endedAt == null ? moment : endedAt;
      long at = Math.min(instant(line.when(), moment), last);
      edited = edited.withAt(at).withQuestionId(questionAt.apply(at).orElse(null));
    }
    return settle(edited);
  }

  /** How the lines of this interview are typed. */
  public NoteMarks marks() {
    return NoteMarks.of(tested);
  }

  private Optional<CaptureLine<TypedKind>> read(String typed, long moment) {
    return marks().parser().parse(typed, time().elapsed(moment));
  }

  private CaptureLine<TypedKind> nothing() {
    return new CaptureLine<>(new When.Now(), marks().table().plain(), "", null, 0);
  }

  private NoteStep settle(InterviewNote note) {
    boolean early = note.at() < startedAt();
    return new NoteStep(note, early ? interview.withStartedAt(note.at()) : null);
  }

  /** The note as one of that kind; an assumption that is typed is one that is tested. */
  private InterviewNote as(InterviewNote note, TypedKind kind) {
    return tested.stream()
        .filter(each -> each.number() == kind.assumption())
        .findFirst()
        .map(each -> note.withEvidence(kind.kind(), each.assumptionId()))
        .orElseGet(() -> note.withKind(kind.kind()));
  }

  private TypedKind typed(InterviewNote note) {
    int number =
        tested.stream()
            .filter(each -> each.assumptionId().equals(note.assumptionId()))
            .mapToInt(TestedAssumption::number)
            .min()
            .orElse(0);
    return new TypedKind(note.kind(), note.kind().isEvidence() ? number : 0);
  }

  private long startedAt() {
    return Objects.requireNonNull(interview.startedAt(), "not started");
  }

  private long instant(When when, long typedAt) {
    return switch (when) {
      case When.Now() -> typedAt;
      case When.Ago(long ms) -> typedAt - ms;
      case When.At(long elapsed) -> Math.min(typedAt, time().instant(elapsed));
    };
  }
}
