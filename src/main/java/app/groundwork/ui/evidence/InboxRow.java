package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.Piece;
import app.groundwork.model.evidence.ToldPiece;
import app.groundwork.model.shared.ItemRef;
import java.util.Comparator;

/**
 * A finding in the inbox.
 *
 * @param told it and who said it, as others may see it
 * @param dismissed true if it was put aside
 * @param linked to how many pain points it was linked while it stays here for more
 */
record InboxRow(ToldPiece told, boolean dismissed, int linked) {
  /** The oldest first. */
  static final Comparator<InboxRow> IN_ORDER =
      Comparator.comparing(InboxRow::piece, Piece.IN_ORDER);

  /** One that waits, or was dismissed. */
  InboxRow(ToldPiece told, boolean dismissed) {
    this(told, dismissed, 0);
  }

  String id() {
    return told.id();
  }

  Piece piece() {
    return told.piece();
  }

  ItemRef source() {
    return piece().source();
  }

  /** The same, linked once more. */
  InboxRow linkedOnceMore() {
    return new InboxRow(told, dismissed, linked + 1);
  }
}
