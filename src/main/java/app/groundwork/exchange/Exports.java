package app.groundwork.exchange;

import app.groundwork.exchange.evidence.Evidence;
import app.groundwork.exchange.evidence.EvidenceMarkdown;
import app.groundwork.store.Tx;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What leaves the workspace: command line, menus and palette all ask here. */
public final class Exports {
  private Exports() {}

  /** The items of that kind, newest first. */
  public static List<Listed> list(Tx tx, What what) {
    return what.shelf().list(tx);
  }

  /**
   * Reads what is to be written.
   *
   * @param idOrName one item; all if null
   * @throws NotExported if there is no such item, more than one, or consent keeps it in
   * @throws IllegalArgumentException if {@code what} does not have that format
   */
  public static Document document(Tx tx, What what, Format format, @Nullable String idOrName) {
    return what.shelf().document(tx, format, idOrName);
  }

  /**
   * Reads one pain point, to be written as Markdown: what the whole evidence tells of it, no more.
   *
   * @throws NotExported if there is none of that id, or consent keeps it in
   */
  public static Document painPoint(Tx tx, String id) {
    LeavingPains one = painPoints(tx, List.of(id));
    if (one.count() == 0) {
      throw new NotExported(String.join(" ", one.kept()));
    }
    return one.document();
  }

  /** Reads pain points in that order, to be written as Markdown likewise; some may stay. */
  public static LeavingPains painPoints(Tx tx, Collection<String> ids) {
    EvidenceReading.Some some = new EvidenceReading(tx).some(ids);
    Evidence told = some.told();
    return new LeavingPains(
        new Document(out -> EvidenceMarkdown.writePainPoints(told, out), told.remarks()),
        told.painPoints().size(),
        List.copyOf(some.kept()));
  }
}
