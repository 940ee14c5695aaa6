package app.groundwork.store.evidence;

import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.Tx;
import java.util.Collection;
import java.util.List;

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
    List<String> sources = ledger.sources(tx, ids).stream().map(ItemRef::id).toList();
    ids.forEach(id -> evidence.removePainPoint(tx, id));
    return new Loosened(sources.size(), sources.isEmpty() ? 0 : inbox.read(tx, sources).size());
  }
}
