package app.groundwork.store.evidence;

import app.groundwork.model.evidence.Piece;
import app.groundwork.store.Tx;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Removes pain points, and tells what becomes of their evidence. */
public final class PainRemoval {
  private final EvidenceStore evidence = new EvidenceStore();
  private final EvidenceLedger ledger = new EvidenceLedger();
  private final Inbox inbox = new Inbox();

  /**
   * What a removal loosened.
   *
   * @param pieces how many pieces were evidence of what was removed
   * @param waiting how many of these wait in the inbox now: neither what is evidence elsewhere nor
   *     a mere observation does
   */
  public record Loosened(int pieces, int waiting) {}

  /** Removes those of these ids, with every link to them. */
  public Loosened remove(Tx tx, Collection<String> ids) {
    Set<String> sources = new HashSet<>();
    for (String id : ids) {
      for (Piece piece : ledger.pieces(tx, id)) {
        sources.add(piece.source().id());
      }
    }
    ids.forEach(id -> evidence.removePainPoint(tx, id));
    return new Loosened(sources.size(), sources.isEmpty() ? 0 : inbox.read(tx, sources).size());
  }
}
