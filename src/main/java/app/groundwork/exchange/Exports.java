package app.groundwork.exchange;

import app.groundwork.store.Tx;
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
}
