package app.groundwork.store.interviews;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.InterviewPart;
import app.groundwork.model.interviews.NoteBook;
import app.groundwork.model.interviews.NoteStep;
import app.groundwork.model.interviews.PartTimes;
import app.groundwork.model.interviews.QuestionVisit;
import app.groundwork.model.interviews.RunningScript;
import app.groundwork.model.interviews.Script;
import app.groundwork.model.interviews.Slots;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.store.Tx;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A live interview into the file. Call inside a change. Throws {@link NotInInterview} for an
 * interview that is gone or, where it must run, does not.
 */
public final class InterviewCapture {
  private final InterviewsStore interviews;
  private final InterviewScripts scripts;
  private final Scripts library;
  private final Syntheses syntheses;
  private final TalkCapture talk;

  /** Captures by these stores. */
  public InterviewCapture(
      InterviewsStore interviews,
      InterviewScripts scripts,
      Scripts library,
      TalkSpans spans,
      Syntheses syntheses) {
    this.interviews = interviews;
    this.scripts = scripts;
    this.library = library;
    this.syntheses = syntheses;
    this.talk = new TalkCapture(spans);
  }

  /** Where the half-typed line of an interview is kept. */
  public static String draftKey(String interviewId) {
    return "interviews/" + interviewId;
  }

  /**
   * Starts a prepared interview at {@code at} (UTC epoch ms): it gets its own copy of the script,
   * turns to the first question, and the interviewer talks.
   */
  public Interview start(Tx tx, String interviewId, long at) {
    Interview prepared = interview(tx, interviewId);
    if (!prepared.isPrepared()) {
      throw NotInInterview.started();
    }
    Interview interview = prepared.withStartedAt(at);
    interviews.save(tx, interview);
    RunningScript running = takeScript(tx, interview);
    running.first().ifPresent(first -> visit(tx, interviewId, first, at));
    talk.turn(tx, interview, Speaker.ME, at);
    return interview;
  }

  /** Gives an interview that was prepared its own copy of the script, its slots filled. */
  public RunningScript takeScript(Tx tx, Interview interview) {
    String scriptId = interview.preparation().scriptId();
    Script script =
        library
            .script(tx, scriptId)
            .orElseGet(
                () -> new Script(scriptId, interview.preparation().scriptTitle(), List.of(), null));
    Map<String, String> slots = scripts.slots(tx, interview.id());
    RunningScript running =
        RunningScript.begin(
            script, scripts.own(tx, interview.id()), text -> Slots.fill(text, slots), tx::newId);
    scripts.save(tx, interview.id(), running.parts());
    return running;
  }

  /**
   * Notes one typed line; typing began at {@code typedAt}, and since then they talk. Reads none of
   * the other notes. Callers skip blank lines: one would be noted without words.
   */
  public InterviewNote log(Tx tx, String interviewId, String line, long typedAt) {
    Interview interview = running(tx, interviewId);
    talk.settle(tx, interview);
    return write(tx, book(tx, interview).log(line, typedAt, asked(tx, interviewId), tx::newId));
  }

  /**
   * Edits a note as the line of {@link NoteBook#line}, also after the interview was stopped;
   * editing began at {@code typedAt}.
   */
  public InterviewNote edit(Tx tx, String noteId, String line, long typedAt) {
    InterviewNote note =
        interviews.notes(tx, List.of(noteId)).stream()
            .findFirst()
            .orElseThrow(NotInInterview::noNote);
    String interviewId = note.interviewId();
    NoteBook book = book(tx, interview(tx, interviewId));
    return write(tx, book.edit(note, line, typedAt, asked(tx, interviewId)));
  }

  /** Turns to a question at {@code at}: asking it, the interviewer talks. It is skipped no more. */
  public void turnTo(Tx tx, String interviewId, String questionId, long at) {
    turnTo(tx, running(tx, interviewId), script(tx, interviewId), questionId, at);
  }

  /** Passes over the question asked now and turns to the next one, if there is one. */
  public void skip(Tx tx, String interviewId, long at) {
    Interview interview = running(tx, interviewId);
    RunningScript script = script(tx, interviewId);
    String current = current(tx, interviewId).orElseThrow(NotInInterview::noQuestion);
    RunningScript skipped = script.skipped(current, true);
    scripts.save(tx, interviewId, skipped.parts());
    skipped.after(current).ifPresent(next -> turnTo(tx, interview, skipped, next, at));
  }

  /** Asks a question that is not in the script, after the one asked now; its id. */
  public String ask(Tx tx, String interviewId, String text, long at) {
    Interview interview = running(tx, interviewId);
    RunningScript script = script(tx, interviewId);
    String id = tx.newId();
    RunningScript asking = script.asking(current(tx, interviewId).orElse(null), id, text.strip());
    scripts.save(tx, interviewId, asking.parts());
    turnTo(tx, interview, asking, id, at);
    return id;
  }

  /** Shares the time left out over the parts left; see {@link PartTimes#share}. */
  public void shareOut(Tx tx, String interviewId, long at) {
    Interview interview = running(tx, interviewId);
    List<InterviewPart> parts = scripts.parts(tx, interviewId);
    PartTimes times =
        new PartTimes(parts, scripts.visits(tx, interviewId), book(tx, interview).time());
    scripts.save(tx, interviewId, times.share(at));
  }

  /** Writes the turn that {@link TalkCapture#expect} announced, if one was. */
  public void settleTalk(Tx tx, String interviewId) {
    talk.settle(tx, running(tx, interviewId));
  }

  /** From {@code at} on {@code speaker} talks. */
  public void talk(Tx tx, String interviewId, Speaker speaker, long at) {
    Interview interview = running(tx, interviewId);
    talk.settle(tx, interview);
    talk.turn(tx, interview, speaker, at);
  }

  /** The other one talks; see {@link app.groundwork.model.interviews.TalkLog#correct}. */
  public void correctTalk(Tx tx, String interviewId, long at) {
    Interview interview = running(tx, interviewId);
    talk.settle(tx, interview);
    talk.correct(tx, interview, at);
  }

  /** Whoever talks now has talked since {@code at}. */
  public void talksSince(Tx tx, String interviewId, long at) {
    Interview interview = running(tx, interviewId);
    talk.settle(tx, interview);
    talk.since(tx, interview, at);
  }

  /** Stops the clock until {@link #resume}; does nothing if it stands. */
  public void pause(Tx tx, String interviewId, long at) {
    Interview interview = running(tx, interviewId);
    if (interviews.pauses(tx, interviewId).stream().noneMatch(pause -> pause.until() == null)) {
      long from = Math.max(at, startedAt(interview));
      interviews.save(tx, new Pause(tx.newId(), interviewId, from, null));
    }
  }

  /** Lets the clock go on; does nothing if it runs. */
  public void resume(Tx tx, String interviewId, long at) {
    running(tx, interviewId);
    endPauses(tx, interviewId, at);
  }

  /** Counts a stretch that nobody watched as a pause. */
  public void countAsPause(Tx tx, String interviewId, long from, long until) {
    running(tx, interviewId);
    interviews.save(tx, new Pause(tx.newId(), interviewId, from, until));
  }

  /**
   * Ends the interview, the last turn of talk and its pause. It never ends before what was noted or
   * asked, even if the clock was set back meanwhile.
   */
  public void stop(Tx tx, String interviewId, long at) {
    Interview interview = running(tx, interviewId);
    talk.settle(tx, interview);
    long asked = scripts.visitAt(tx, interviewId, Long.MAX_VALUE).map(QuestionVisit::at).orElse(at);
    long noted = interviews.lastAt(tx, interviewId).orElse(at);
    long end = Math.max(at, Math.max(asked, noted));
    interviews.save(tx, interview.withEndedAt(end));
    talk.end(tx, interview, end);
    endPauses(tx, interviewId, end);
  }

  /**
   * Off the record: strikes the notes from {@code since} on, and questions not in the script that
   * were first asked then; also after the interview was stopped. Who talked is no secret and stays.
   * Call through {@link app.groundwork.store.Workspace#forget}. Returns how many notes went.
   */
  public int strike(Tx tx, String interviewId, long since) {
    interview(tx, interviewId);
    tx.handle()
        .execute(
            "DELETE FROM interview_question WHERE interview_id = ? AND origin = 'asked'"
                + " AND id NOT IN (SELECT question_id FROM question_visit"
                + " WHERE interview_id = ? AND at < ?)",
            interviewId,
            interviewId,
            since);
    return tx.handle()
        .execute(
            "DELETE FROM interview_note WHERE interview_id = ? AND at >= ?", interviewId, since);
  }

  private void turnTo(
      Tx tx, Interview interview, RunningScript script, String questionId, long at) {
    if (!script.has(questionId)) {
      throw NotInInterview.noQuestion();
    }
    if (script.isSkipped(questionId)) {
      scripts.save(tx, interview.id(), script.skipped(questionId, false).parts());
    }
    Optional<QuestionVisit> last = scripts.visitAt(tx, interview.id(), Long.MAX_VALUE);
    // After the one before, even if the clock stands still or was set back.
    long moment = Math.max(at, last.map(visit -> visit.at() + 1).orElse(startedAt(interview)));
    if (last.filter(visit -> visit.questionId().equals(questionId)).isEmpty()) {
      visit(tx, interview.id(), questionId, moment);
    }
    talk.settle(tx, interview);
    talk.turn(tx, interview, Speaker.ME, moment);
  }

  private void visit(Tx tx, String interviewId, String questionId, long at) {
    scripts.save(tx, new QuestionVisit(tx.newId(), interviewId, questionId, at));
  }

  private NoteBook book(Tx tx, Interview interview) {
    String id = interview.id();
    return new NoteBook(
        interview,
        interviews.pauses(tx, id),
        interviews.lastAt(tx, id).orElse(null),
        syntheses.assumptions(tx, id));
  }

  /** What was asked at an instant; what came before the first question belongs to that. */
  private LongFunction<Optional<String>> asked(Tx tx, String interviewId) {
    return at ->
        scripts
            .visitAt(tx, interviewId, at)
            .or(() -> scripts.firstVisit(tx, interviewId))
            .map(QuestionVisit::questionId);
  }

  private Optional<String> current(Tx tx, String interviewId) {
    return asked(tx, interviewId).apply(Long.MAX_VALUE);
  }

  private RunningScript script(Tx tx, String interviewId) {
    return new RunningScript(scripts.parts(tx, interviewId));
  }

  private InterviewNote write(Tx tx, NoteStep step) {
    @Nullable Interview moved = step.moved();
    if (moved != null) {
      interviews.save(tx, moved);
    }
    interviews.save(tx, step.note());
    return step.note();
  }

  private void endPauses(Tx tx, String interviewId, long at) {
    for (Pause pause : interviews.pauses(tx, interviewId)) {
      if (pause.until() == null) {
        long until = Math.max(at, pause.from());
        interviews.save(tx, new Pause(pause.id(), interviewId, pause.from(), until));
      }
    }
  }

  private Interview interview(Tx tx, String id) {
    return interviews.interview(tx, id).orElseThrow(NotInInterview::missing);
  }

  private Interview running(Tx tx, String id) {
    Interview interview = interview(tx, id);
    if (!interview.isRunning()) {
      throw NotInInterview.notRunning();
    }
    return interview;
  }

  private static long startedAt(Interview interview) {
    return Objects.requireNonNull(interview.startedAt(), "not started");
  }
}
