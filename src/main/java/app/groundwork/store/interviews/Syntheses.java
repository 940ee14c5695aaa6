package app.groundwork.store.interviews;

import app.groundwork.model.interviews.ActionPurpose;
import app.groundwork.model.interviews.Finding;
import app.groundwork.model.interviews.FindingRole;
import app.groundwork.model.interviews.InterviewAction;
import app.groundwork.model.interviews.TestedAssumption;
import app.groundwork.model.interviews.TopPain;
import app.groundwork.model.interviews.Verdict;
import app.groundwork.model.shared.Coded;
import app.groundwork.store.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What interviews test and what they found: assumptions, pain points, findings, actions. */
public final class Syntheses {
  /** The tables, for {@link app.groundwork.store.Changed}. */
  public static final String ASSUMPTION = "interview_assumption";

  public static final String PAIN = "interview_pain";
  public static final String FINDING = "interview_finding";
  public static final String ACTION = "interview_action";

  /** The assumptions that an interview tests, by number. */
  public List<TestedAssumption> assumptions(Tx tx, String interviewId) {
    return assumptions(tx, "WHERE interview_id = ?", interviewId);
  }

  /**
   * The interviews that test an assumption, in the order in which they were prepared; practice
   * counts nowhere.
   */
  public List<TestedAssumption> testsOf(Tx tx, String assumptionId) {
    return assumptions(
        tx,
        "WHERE assumption_id = ?"
            + " AND interview_id IN (SELECT id FROM interview WHERE practice = 0)",
        assumptionId);
  }

  private static List<TestedAssumption> assumptions(Tx tx, String which, String id) {
    return tx.handle()
        .createQuery("SELECT * FROM interview_assumption " + which + " ORDER BY id")
        .bind(0, id)
        .map(
            (row, context) ->
                new TestedAssumption(
                    row.getString("interview_id"),
                    row.getInt("number"),
                    row.getString("assumption_id"),
                    Coded.of(Verdict.class, row.getString("verdict"))))
        .list();
  }

  /** Whose row of {@link #ASSUMPTION} that is, which may be gone: the id of an interview. */
  public static String interviewOf(String assumptionRow) {
    return assumptionRow.substring(0, assumptionRow.lastIndexOf('/'));
  }

  /** Writes what an interview tests under a number, which it tests under no other then. */
  public void save(Tx tx, TestedAssumption tested) {
    tx.handle()
        .execute(
            "DELETE FROM interview_assumption"
                + " WHERE interview_id = ? AND assumption_id = ? AND number <> ?",
            tested.interviewId(),
            tested.assumptionId(),
            tested.number());
    tx.handle()
        .execute(
            "INSERT INTO interview_assumption (id, interview_id, number, assumption_id, verdict)"
                + " VALUES (?, ?, ?, ?, ?)"
                + " ON CONFLICT (id) DO UPDATE SET assumption_id = excluded.assumption_id,"
                + " verdict = excluded.verdict",
            tested.interviewId() + "/" + tested.number(),
            tested.interviewId(),
            tested.number(),
            tested.assumptionId(),
            tested.verdict().code());
  }

  /** Leaves nothing to test under that number. */
  public void removeAssumption(Tx tx, String interviewId, int number) {
    tx.handle()
        .execute("DELETE FROM interview_assumption WHERE id = ?", interviewId + "/" + number);
  }

  /** An interview's top pain points, the worst first. */
  public List<TopPain> pains(Tx tx, String interviewId) {
    return tx.handle()
        .createQuery("SELECT * FROM interview_pain WHERE interview_id = ? ORDER BY place, id")
        .bind(0, interviewId)
        .map(
            (row, context) ->
                new TopPain(
                    row.getString("id"),
                    row.getString("interview_id"),
                    row.getString("pain_point_id"),
                    row.getInt("place")))
        .list();
  }

  /** Writes a top pain point, new or changed. */
  public void save(Tx tx, TopPain pain) {
    tx.handle()
        .execute(
            "INSERT INTO interview_pain (id, interview_id, pain_point_id, place)"
                + " VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (id) DO UPDATE SET pain_point_id = excluded.pain_point_id,"
                + " place = excluded.place",
            pain.id(),
            pain.interviewId(),
            pain.painPointId(),
            pain.place());
  }

  /** Removes a top pain point and what was pulled to it; the ledger keeps the pain point. */
  public void removePain(Tx tx, String id) {
    tx.handle().execute("DELETE FROM interview_pain WHERE id = ?", id);
  }

  /** What was pulled into an interview's synthesis, in the order in which it was. */
  public List<Finding> findings(Tx tx, String interviewId) {
    return tx.handle()
        .createQuery("SELECT * FROM interview_finding WHERE interview_id = ? ORDER BY id")
        .bind(0, interviewId)
        .map(
            (row, context) ->
                new Finding(
                    row.getString("id"),
                    row.getString("interview_id"),
                    row.getString("note_id"),
                    Coded.of(FindingRole.class, row.getString("role")),
                    row.getString("pain_id"),
                    row.getString("assumption_id"),
                    row.getString("context")))
        .list();
  }

  /** Writes a finding, new or changed. */
  public void save(Tx tx, Finding finding) {
    tx.handle()
        .execute(
            "INSERT INTO interview_finding (id, interview_id, note_id, role, pain_id,"
                + " assumption_id, context) VALUES (?, ?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (id) DO UPDATE SET role = excluded.role,"
                + " pain_id = excluded.pain_id, assumption_id = excluded.assumption_id,"
                + " context = excluded.context",
            finding.id(),
            finding.interviewId(),
            finding.noteId(),
            finding.role().code(),
            finding.topPainId(),
            finding.assumptionId(),
            finding.context());
  }

  /** Takes a line out of the synthesis; the line stays. */
  public void removeFinding(Tx tx, String id) {
    tx.handle().execute("DELETE FROM interview_finding WHERE id = ?", id);
  }

  /** An interview's actions in the order in which they were written. */
  public List<InterviewAction> actions(Tx tx, String interviewId) {
    return tx.handle()
        .createQuery("SELECT * FROM interview_action WHERE interview_id = ? ORDER BY id")
        .bind(0, interviewId)
        .map((row, context) -> action(row))
        .list();
  }

  /** Writes an action, new or changed. */
  public void save(Tx tx, InterviewAction action) {
    LocalDate due = action.due();
    tx.handle()
        .execute(
            "INSERT INTO interview_action (id, interview_id, note_id, text, purpose, owner, due,"
                + " done) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (id) DO UPDATE SET text = excluded.text,"
                + " purpose = excluded.purpose, owner = excluded.owner, due = excluded.due,"
                + " done = excluded.done",
            action.id(),
            action.interviewId(),
            action.noteId(),
            action.text(),
            action.purpose().code(),
            action.owner(),
            due == null ? null : due.toString(),
            action.done() ? 1 : 0);
  }

  /** Removes an action; does nothing if it is gone already. */
  public void removeAction(Tx tx, String id) {
    tx.handle().execute("DELETE FROM interview_action WHERE id = ?", id);
  }

  private static InterviewAction action(ResultSet row) throws SQLException {
    @Nullable String due = row.getString("due");
    return new InterviewAction(
        row.getString("id"),
        row.getString("interview_id"),
        row.getString("note_id"),
        row.getString("text"),
        Coded.of(ActionPurpose.class, row.getString("purpose")),
        row.getString("owner"),
        due == null ? null : LocalDate.parse(due),
        row.getBoolean("done"));
  }
}
