package app.groundwork.exchange;

import app.groundwork.exchange.initiatives.Priorities;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Tx;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads initiatives from the file, as far as consent lets them out. They are one item. */
final class RiceReports implements Shelf.Source<Priorities> {
  /** Each by the day on which an input of it was changed last. */
  @Override
  public List<Listed> list(Tx tx) {
    return new RiceReading(tx).list();
  }

  @Override
  public Priorities read(Tx tx, @Nullable String idOrName) {
    if (idOrName != null) {
      throw new NotExported(texts().get("rice.whole"));
    }
    return new RiceReading(tx).whole();
  }

  @Override
  public List<String> remarks(Priorities content, Format format) {
    List<String> remarks = new ArrayList<>(content.remarks());
    if (format == Format.CSV || format == Format.XLSX) {
      remarks.add(texts().get("rice.table"));
    }
    return remarks;
  }

  private static Texts texts() {
    return Texts.in(RiceReports.class);
  }
}
