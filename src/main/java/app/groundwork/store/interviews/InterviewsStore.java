package app.groundwork.store.interviews;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.SynthesisWork;
import app.groundwork.store.Tx;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Interviews, their notes and their pauses. */
public final class InterviewsStore {
  /** The tables, for {@link app.groundwork.store.Changed}; all others go with their interview. */
  public static final String INTERVIEW = "interview";

  public static final String NOTE = "interview_note";
  public static final String PAUSE = "interview_pause";

  /** By when they were, or will be; the newest first. The index interview_newest says the same. */
  static final String NEWEST_FIRST =
      " ORDER BY ifnull(started_at, unixepoch(planned_on) * 1000) DESC, id DESC";

  private static final String SAVE_NOTE =
      "INSERT INTO interview_note (id, interview_id, at, question_id, kind, text, assumption_id,"
          + " speaker) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
          + " ON CONFLICT (id) DO UPDATE SET interview_id = excluded.interview_id,"
          + " at = excluded.at, question_id = excluded.question_id, kind = excluded.kind,"
          + " text = excluded.text, assumption_id = excluded.assumption_id,"
          + " speaker = excluded.speaker";

  /** All interviews, newest first; prepared ones by their day. */
  public List<Interview> interviews(Tx tx) {
    return tx.handle()
        .createQuery("SELECT * FROM interview" + NEWEST_FIRST)
        .map((row, context) -> Rows.interview(row))
        .list();
  }

  /** The interview of that id. */
  public Optional<Interview> interview(Tx tx, String id) {
    return tx.handle()
        .createQuery("SELECT * FROM interview WHERE id = ?")
        .bind(0, id)
        .map((row, context) -> Rows.interview(row))
        .findOne();
  }

  /** Those that run: started and not stopped, also after a crash; newest first. */
  public List<Interview> running(Tx tx) {
    return tx.handle()
        .createQuery(
            "SELECT * FROM interview WHERE started_at IS NOT NULL AND ended_at IS NULL"
                + NEWEST_FIRST)
        .map((row, context) -> Rows.interview(row))
        .list();
  }

  /** The interviews with a developer, newest first. */
  public List<Interview> ofDeveloper(Tx tx, String developerId) {
    return tx.handle()
        .createQuery("SELECT * FROM interview WHERE developer_id = ?" + NEWEST_FIRST)
        .bind(0, developerId)
        .map((row, context) -> Rows.interview(row))
        .list();
  }

  /** The interviews in a team, newest first. */
  public List<Interview> ofTeam(Tx tx, String teamId) {
    return tx.handle()
        .createQuery("SELECT * FROM interview WHERE team_id = ?" + NEWEST_FIRST)
        .bind(0, teamId)
        .map((row, context) -> Rows.interview(row))
        .list();
  }

  /** Writes an interview, new or changed. */
  public void save(Tx tx, Interview interview) {
    Preparation known = interview.preparation();
    SynthesisWork synthesis = interview.synthesis();
    tx.handle()
        .execute(
            "INSERT INTO interview (id, developer_id, team_id, planned_on, script_id,"
                + " script_title, purpose, consent, practice, started_at, ended_at, talk_source,"
                + " synthesis_ms, synthesis_at, finished_at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (id) DO UPDATE SET developer_id = excluded.developer_id,"
                + " team_id = excluded.team_id, planned_on = excluded.planned_on,"
                + " script_id = excluded.script_id, script_title = excluded.script_title,"
                + " purpose = excluded.purpose, consent = excluded.consent,"
                + " practice = excluded.practice, started_at = excluded.started_at,"
                + " ended_at = excluded.ended_at, talk_source = excluded.talk_source,"
                + " synthesis_ms = excluded.synthesis_ms, synthesis_at = excluded.synthesis_at,"
                + " finished_at = excluded.finished_at",
            interview.id(),
            known.developerId(),
            known.teamId(),
            known.plannedOn().toString(),
            known.scriptId(),
            known.scriptTitle(),
            known.purpose(),
            known.consent().code(),
            known.practice() ? 1 : 0,
            interview.startedAt(),
            interview.endedAt(),
            interview.talkSource().code(),
            synthesis.ms(),
            synthesis.lastAt(),
            synthesis.finishedAt());
  }

  /** Removes an interview with all that is in it; what it found stays in the ledger. */
  public void remove(Tx tx, String id) {
    tx.handle().execute("DELETE FROM interview WHERE id = ?", id);
  }

  /** An interview's notes in {@link InterviewNote#IN_ORDER}. */
  public List<InterviewNote> notes(Tx tx, String interviewId) {
    return tx.handle()
        .createQuery("SELECT * FROM interview_note WHERE interview_id = ? ORDER BY at, id")
        .bind(0, interviewId)
        .map((row, context) -> Rows.note(row))
        .list();
  }

  /** Those of {@code ids} that are in the file, in {@link InterviewNote#IN_ORDER}. */
  public List<InterviewNote> notes(Tx tx, Collection<String> ids) {
    List<InterviewNote> found = Rows.byIds(tx, "interview_note", ids, Rows::note);
    found.sort(InterviewNote.IN_ORDER);
    return List.copyOf(found);
  }

  /** How many notes each interview has; those without any are not in it. */
  public Map<String, Integer> noteCounts(Tx tx) {
    return Rows.counts(tx, NOTE, null);
  }

  /** When the last note is, UTC epoch ms; empty if there is none. */
  public Optional<Long> lastAt(Tx tx, String interviewId) {
    return tx.handle()
        .createQuery(
            "SELECT at FROM interview_note WHERE interview_id = ? ORDER BY at DESC LIMIT 1")
        .bind(0, interviewId)
        .mapTo(Long.class)
        .findOne();
  }

  /** Writes a note, new or changed. */
  public void save(Tx tx, InterviewNote note) {
    tx.handle().execute(SAVE_NOTE, row(note));
  }

  /** Writes many notes, new or changed, by one statement. */
  public void save(Tx tx, Collection<InterviewNote> notes) {
    if (notes.isEmpty()) {
      return;
    }
    PreparedBatch batch = tx.handle().prepareBatch(SAVE_NOTE);
    notes.forEach(note -> batch.add(row(note)));
    batch.execute();
  }

  private static @Nullable Object[] row(InterviewNote note) {
    Speaker speaker = note.speaker();
    return new @Nullable Object[] {
      note.id(),
      note.interviewId(),
      note.at(),
      note.questionId(),
      note.kind().code(),
      note.text(),
      note.assumptionId(),
      speaker == null ? null : speaker.code()
    };
  }

  /** Removes a note and what was pulled from it; does nothing if it is gone already. */
  public void removeNote(Tx tx, String noteId) {
    tx.handle().execute("DELETE FROM interview_note WHERE id = ?", noteId);
  }

  /** An interview's pauses by their beginning; their session is the interview. */
  public List<Pause> pauses(Tx tx, String interviewId) {
    return tx.handle()
        .createQuery("SELECT * FROM interview_pause WHERE interview_id = ? ORDER BY from_at, id")
        .bind(0, interviewId)
        .map((row, context) -> Rows.pause(row))
        .list();
  }

  /** Writes a pause, new or changed. */
  public void save(Tx tx, Pause pause) {
    tx.handle()
        .execute(
            "INSERT INTO interview_pause (id, interview_id, from_at, until_at) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (id) DO UPDATE SET interview_id = excluded.interview_id,"
                + " from_at = excluded.from_at, until_at = excluded.until_at",
            pause.id(),
            pause.sessionId(),
            pause.from(),
            pause.until());
  }
}
