package app.groundwork.model.evidence;

import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.NoteMarks;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.ShadowMarks;
import app.groundwork.model.shared.Coded;
import app.groundwork.model.shared.Texts;

/** What a piece of evidence is called, and how long it took. */
public final class PieceName {
  private static final long SECOND = 1_000;
  private static final long MINUTE = 60 * SECOND;

  private PieceName() {}

  /** What it is: what has no kind of its own as evidence is called as in its log or notes. */
  public static String of(Piece piece) {
    if (piece.kind() != PieceKind.OBSERVATION) {
      return Texts.in(PieceName.class).get("piece." + piece.kind().code());
    }
    return piece.method() == Method.SHADOWING
        ? ShadowMarks.name(Coded.of(EntryKind.class, piece.code()))
        : NoteMarks.name(Coded.of(NoteKind.class, piece.code()));
  }

  /** What it cost, such as "3 min" or, of less than one, "40 s"; empty if none was measured. */
  public static String lost(Piece piece) {
    long ms = piece.lostMs();
    if (ms <= 0) {
      return "";
    }
    Texts texts = Texts.in(PieceName.class);
    return ms < MINUTE
        ? texts.get("piece.seconds", Math.max(1, Math.round(ms / (double) SECOND)))
        : texts.get("piece.minutes", Math.round(ms / (double) MINUTE));
  }
}
