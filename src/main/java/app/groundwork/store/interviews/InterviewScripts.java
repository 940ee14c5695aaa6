package app.groundwork.store.interviews;

import app.groundwork.model.interviews.InterviewPart;
import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.interviews.PartKind;
import app.groundwork.model.interviews.QuestionOrigin;
import app.groundwork.model.interviews.QuestionVisit;
import app.groundwork.model.shared.Coded;
import app.groundwork.store.Tx;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What single interviews ask: their own copy of the script, and what prepares it. */
public final class InterviewScripts {
  /** The tables, for {@link app.groundwork.store.Changed}. */
  public static final String PART = "interview_part";

  public static final String QUESTION = "interview_question";
  public static final String SLOT = "interview_slot";
  public static final String VISIT = "question_visit";

  private static final String SAVE_PART =
      "INSERT INTO interview_part (id, interview_id, position, kind, title, budget_ms)"
          + " VALUES (?, ?, ?, ?, ?, ?)"
          + " ON CONFLICT (id) DO UPDATE SET position = excluded.position,"
          + " kind = excluded.kind, title = excluded.title, budget_ms = excluded.budget_ms";

  private static final String SAVE_QUESTION =
      "INSERT INTO interview_question (id, interview_id, part_id, position, text, origin, skipped)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?)"
          + " ON CONFLICT (id) DO UPDATE SET part_id = excluded.part_id,"
          + " position = excluded.position, text = excluded.text, origin = excluded.origin,"
          + " skipped = excluded.skipped";

  /** The parts that an interview began with, in order; none while it is only prepared. */
  public List<InterviewPart> parts(Tx tx, String interviewId) {
    Map<String, List<InterviewQuestion>> questions = new LinkedHashMap<>();
    tx.handle()
        .createQuery(
            "SELECT * FROM interview_question WHERE interview_id = ? AND part_id IS NOT NULL"
                + " ORDER BY position, id")
        .bind(0, interviewId)
        .map((row, context) -> Map.entry(row.getString("part_id"), question(row)))
        .forEach(
            one ->
                questions
                    .computeIfAbsent(one.getKey(), part -> new ArrayList<>())
                    .add(one.getValue()));
    return tx.handle()
        .createQuery("SELECT * FROM interview_part WHERE interview_id = ? ORDER BY position, id")
        .bind(0, interviewId)
        .map(
            (row, context) ->
                new InterviewPart(
                    row.getString("id"),
                    Coded.of(PartKind.class, row.getString("kind")),
                    row.getString("title"),
                    row.getLong("budget_ms"),
                    questions.getOrDefault(row.getString("id"), List.of())))
        .list();
  }

  /** The own questions of an interview that has not started, in order. */
  public List<InterviewQuestion> own(Tx tx, String interviewId) {
    return tx.handle()
        .createQuery(
            "SELECT * FROM interview_question WHERE interview_id = ? AND part_id IS NULL"
                + " ORDER BY position, id")
        .bind(0, interviewId)
        .map((row, context) -> question(row))
        .list();
  }

  /** Writes the own questions of an interview that has not started; others that it had go. */
  public void saveOwn(Tx tx, String interviewId, List<InterviewQuestion> own) {
    for (InterviewQuestion before : own(tx, interviewId)) {
      if (own.stream().noneMatch(kept -> kept.id().equals(before.id()))) {
        tx.handle().execute("DELETE FROM interview_question WHERE id = ?", before.id());
      }
    }
    for (int i = 0; i < own.size(); i++) {
      save(tx, interviewId, null, i, own.get(i));
    }
  }

  /** Writes the parts that an interview begins with, and the order and text of their questions. */
  public void save(Tx tx, String interviewId, List<InterviewPart> parts) {
    for (int i = 0; i < parts.size(); i++) {
      InterviewPart part = parts.get(i);
      tx.handle()
          .execute(
              SAVE_PART,
              part.id(),
              interviewId,
              i,
              part.kind().code(),
              part.title(),
              part.budgetMs());
      for (int j = 0; j < part.questions().size(); j++) {
        save(tx, interviewId, part.id(), j, part.questions().get(j));
      }
    }
  }

  private static void save(
      Tx tx,
      String interviewId,
      @Nullable String partId,
      int position,
      InterviewQuestion question) {
    tx.handle()
        .execute(
            SAVE_QUESTION,
            question.id(),
            interviewId,
            partId,
            position,
            question.text(),
            question.origin().code(),
            question.skipped() ? 1 : 0);
  }

  /** What an interview's slots are filled with, by their names. */
  public Map<String, String> slots(Tx tx, String interviewId) {
    Map<String, String> slots = new LinkedHashMap<>();
    tx.handle()
        .createQuery("SELECT name, value FROM interview_slot WHERE interview_id = ? ORDER BY id")
        .bind(0, interviewId)
        .map((row, context) -> Map.entry(row.getString("name"), row.getString("value")))
        .forEach(slot -> slots.put(slot.getKey(), slot.getValue()));
    return slots;
  }

  /** Fills a slot; blank empties it. */
  public void fill(Tx tx, String interviewId, String slot, String value) {
    String id = interviewId + "/" + slot;
    if (value.isBlank()) {
      tx.handle().execute("DELETE FROM interview_slot WHERE id = ?", id);
    } else {
      tx.handle()
          .execute(
              "INSERT INTO interview_slot (id, interview_id, name, value) VALUES (?, ?, ?, ?)"
                  + " ON CONFLICT (id) DO UPDATE SET value = excluded.value",
              id,
              interviewId,
              slot,
              value);
    }
  }

  /** The questions that were turned to, by time. */
  public List<QuestionVisit> visits(Tx tx, String interviewId) {
    return tx.handle()
        .createQuery("SELECT * FROM question_visit WHERE interview_id = ? ORDER BY at, id")
        .bind(0, interviewId)
        .map((row, context) -> visit(row))
        .list();
  }

  /** The interview's visits among {@code ids}. */
  public List<QuestionVisit> visits(Tx tx, String interviewId, Collection<String> ids) {
    return Rows.byIds(tx, "question_visit", ids, InterviewScripts::visit).stream()
        .filter(visit -> visit.interviewId().equals(interviewId))
        .toList();
  }

  /** The question that was the current one at {@code at} (UTC epoch ms); empty before the first. */
  public Optional<QuestionVisit> visitAt(Tx tx, String interviewId, long at) {
    return tx.handle()
        .createQuery(
            "SELECT * FROM question_visit WHERE interview_id = ? AND at <= ?"
                + " ORDER BY at DESC, id DESC LIMIT 1")
        .bind(0, interviewId)
        .bind(1, at)
        .map((row, context) -> visit(row))
        .findOne();
  }

  /** The first question that was turned to; empty if none was. */
  public Optional<QuestionVisit> firstVisit(Tx tx, String interviewId) {
    return tx.handle()
        .createQuery("SELECT * FROM question_visit WHERE interview_id = ? ORDER BY at, id LIMIT 1")
        .bind(0, interviewId)
        .map((row, context) -> visit(row))
        .findOne();
  }

  /** Writes a visit. */
  public void save(Tx tx, QuestionVisit visit) {
    tx.handle()
        .execute(
            "INSERT INTO question_visit (id, interview_id, question_id, at) VALUES (?, ?, ?, ?)",
            visit.id(),
            visit.interviewId(),
            visit.questionId(),
            visit.at());
  }

  private static QuestionVisit visit(ResultSet row) throws SQLException {
    return new QuestionVisit(
        row.getString("id"),
        row.getString("interview_id"),
        row.getString("question_id"),
        row.getLong("at"));
  }

  private static InterviewQuestion question(ResultSet row) throws SQLException {
    return new InterviewQuestion(
        row.getString("id"),
        row.getString("text"),
        Coded.of(QuestionOrigin.class, row.getString("origin")),
        row.getBoolean("skipped"));
  }
}
