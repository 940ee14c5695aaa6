package app.groundwork.model.evidence;

import app.groundwork.model.shared.ItemRef;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence, or a finding that may become one.
 *
 * @param source the log entry or the interview's note
 * @param meetingId the shadowing session or interview that it is of
 * @param at when it happened or was said, UTC epoch ms
 * @param elapsedMs the same since that session or interview began, pauses out
 * @param text its words; may be empty
 * @param tool the tool that was named; null if none
 * @param friction what made it hard; null if not said
 * @param severity 1 to 3 for friction, else 0
 * @param teamId the developer's team on that day; null if not known
 * @param code what its log entry or note is there: the code of an entry's or a note's kind
 * @param lostMs what it cost as a wait or friction, pauses out, ms; 0 if no time was measured, or
 *     where nobody asked for it
 */
public record Piece(
    ItemRef source,
    Method method,
    PieceKind kind,
    String meetingId,
    long at,
    long elapsedMs,
    String text,
    @Nullable String tool,
    @Nullable String friction,
    int severity,
    String developerId,
    @Nullable String teamId,
    String code,
    long lostMs) {

  /** The oldest first. */
  public static final Comparator<Piece> IN_ORDER =
      Comparator.comparingLong(Piece::at).thenComparing(piece -> piece.source().id());

  /** What it says: its words, or what made it hard, or the tool, whichever there is. */
  public String words() {
    if (!text.isBlank()) {
      return text;
    }
    if (friction != null && !friction.isBlank()) {
      return friction;
    }
    return tool == null ? "" : tool;
  }

  /** The same in other words. */
  public Piece toldAs(String words, @Nullable String ofTool, @Nullable String ofFriction) {
    return new Piece(
        source,
        method,
        kind,
        meetingId,
        at,
        elapsedMs,
        words,
        ofTool,
        ofFriction,
        severity,
        developerId,
        teamId,
        code,
        lostMs);
  }

  /** The same that cost that much, ms. */
  public Piece withLostMs(long now) {
    return new Piece(
        source,
        method,
        kind,
        meetingId,
        at,
        elapsedMs,
        text,
        tool,
        friction,
        severity,
        developerId,
        teamId,
        code,
        now);
  }

  /** The same at that time of its session or interview, ms. */
  public Piece withElapsedMs(long now) {
    return new Piece(
        source,
        method,
        kind,
        meetingId,
        at,
        now,
        text,
        tool,
        friction,
        severity,
        developerId,
        teamId,
        code,
        lostMs);
  }
}
