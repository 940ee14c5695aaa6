package app.groundwork.store.interviews;

import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.TalkLog;
import app.groundwork.store.Drafts;
import app.groundwork.store.Drafts.Draft;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Who talks, into the file. That they talk since the first key of a note is kept beside the drafts,
 * and written with the note or the next gesture: no step of undo for a key.
 */
public final class TalkCapture {
  /** A correction reaches back a few seconds; what is read for it, a little further. */
  private static final long REACH = 10_000;

  private final TalkSpans spans;

  TalkCapture(TalkSpans spans) {
    this.spans = spans;
  }

  /** Keeps that they talk since {@code at} (UTC epoch ms), where a crash does not reach it. */
  public static CompletableFuture<@Nullable Void> expect(
      Workspace workspace, String interviewId, long at) {
    return workspace.drafts().put(key(interviewId), new Draft(Speaker.THEM.code(), at));
  }

  /** Since when they talk without being written yet, UTC epoch ms. */
  public static Optional<Long> expected(Tx tx, String interviewId) {
    return Drafts.find(tx, key(interviewId)).map(Draft::begunAt);
  }

  private static String key(String interviewId) {
    return InterviewCapture.draftKey(interviewId) + "/them";
  }

  /** Writes what is expected, if anything is. */
  void settle(Tx tx, Interview interview) {
    Optional<Long> at = expected(tx, interview.id());
    if (at.isPresent()) {
      turn(tx, interview, Speaker.THEM, at.get());
      Drafts.remove(tx, key(interview.id()));
    }
  }

  void turn(Tx tx, Interview interview, Speaker speaker, long at) {
    spans.write(tx, log(tx, interview, at).turn(speaker, at, tx::newId));
  }

  void correct(Tx tx, Interview interview, long at) {
    spans.write(tx, log(tx, interview, at).correct(at, tx::newId));
  }

  void since(Tx tx, Interview interview, long at) {
    spans.write(tx, log(tx, interview, at).since(at, tx::newId));
  }

  void end(Tx tx, Interview interview, long at) {
    spans.write(tx, log(tx, interview, at).end(at));
  }

  private TalkLog log(Tx tx, Interview interview, long at) {
    long startedAt = Objects.requireNonNull(interview.startedAt(), "not started");
    return new TalkLog(interview.id(), startedAt, spans.since(tx, interview.id(), at - REACH));
  }
}
