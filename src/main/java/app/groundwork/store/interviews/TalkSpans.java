package app.groundwork.store.interviews;

import app.groundwork.model.interviews.TalkLog;
import app.groundwork.model.interviews.TalkSpan;
import app.groundwork.store.Tx;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Who talked when, in the file. */
public final class TalkSpans {
  /** The table, for {@link app.groundwork.store.Changed}. */
  public static final String SPAN = "talk_span";

  private static final String SAVE =
      "INSERT INTO talk_span (id, interview_id, from_at, until_at, speaker)"
          + " VALUES (?, ?, ?, ?, ?)"
          + " ON CONFLICT (id) DO UPDATE SET interview_id = excluded.interview_id,"
          + " from_at = excluded.from_at, until_at = excluded.until_at,"
          + " speaker = excluded.speaker";

  /** An interview's spans by their beginning. */
  public List<TalkSpan> of(Tx tx, String interviewId) {
    return tx.handle()
        .createQuery("SELECT * FROM talk_span WHERE interview_id = ? ORDER BY from_at, id")
        .bind(0, interviewId)
        .map((row, context) -> Rows.span(row))
        .list();
  }

  /** The interview's spans among {@code ids}. */
  public List<TalkSpan> of(Tx tx, String interviewId, Collection<String> ids) {
    return Rows.byIds(tx, "talk_span", ids, Rows::span).stream()
        .filter(span -> span.interviewId().equals(interviewId))
        .toList();
  }

  /** The end of an interview's spans: from the last one that begins before {@code at} on. */
  public List<TalkSpan> since(Tx tx, String interviewId, long at) {
    return tx.handle()
        .createQuery(
            "SELECT * FROM talk_span WHERE interview_id = :interview AND from_at >= ifnull("
                + " (SELECT max(from_at) FROM talk_span"
                + " WHERE interview_id = :interview AND from_at < :at), 0)"
                + " ORDER BY from_at, id")
        .bind("interview", interviewId)
        .bind("at", at)
        .map((row, context) -> Rows.span(row))
        .list();
  }

  /** Writes spans, new or changed, by one statement. */
  public void save(Tx tx, Collection<TalkSpan> spans) {
    if (spans.isEmpty()) {
      return;
    }
    PreparedBatch batch = tx.handle().prepareBatch(SAVE);
    for (TalkSpan span : spans) {
      batch.add(
          new @Nullable Object[] {
            span.id(), span.interviewId(), span.from(), span.until(), span.speaker().code()
          });
    }
    batch.execute();
  }

  /** Does what a turn changes. */
  public void write(Tx tx, TalkLog.Step step) {
    for (String id : step.removed()) {
      tx.handle().execute("DELETE FROM talk_span WHERE id = ?", id);
    }
    save(tx, step.saved());
  }

  /** Removes all spans of an interview. */
  public void clear(Tx tx, String interviewId) {
    tx.handle().execute("DELETE FROM talk_span WHERE interview_id = ?", interviewId);
  }
}
