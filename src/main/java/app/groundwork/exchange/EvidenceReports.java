package app.groundwork.exchange;

import app.groundwork.exchange.evidence.Evidence;
import app.groundwork.exchange.evidence.ToldPain;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the ledger of evidence from the file, as far as consent lets it out. It is one item. */
final class EvidenceReports implements Shelf.Source<Evidence> {
  /** Its pain points, by the day on which they were last seen. */
  @Override
  public List<Listed> list(Tx tx) {
    return new EvidenceReading(tx)
        .painPoints().stream()
            .sorted(
                Comparator.comparing(
                    (ToldPain told) -> told.figures().lastAt(),
                    Comparator.nullsLast(Comparator.reverseOrder())))
            .map(EvidenceReports::listed)
            .toList();
  }

  private static Listed listed(ToldPain told) {
    Long last = told.figures().lastAt();
    LocalDate day =
        last == null
            ? null
            : LocalDate.ofInstant(Instant.ofEpochMilli(last), ZoneId.systemDefault());
    return new Listed(told.pain().id(), day, told.pain().title());
  }

  @Override
  public Evidence read(Tx tx, @Nullable String idOrName) {
    if (idOrName != null) {
      throw new NotExported(texts().get("evidence.whole"));
    }
    return new EvidenceReading(tx).whole();
  }

  @Override
  public List<String> remarks(Evidence content, Format format) {
    List<String> remarks = new ArrayList<>(content.remarks());
    if (format == Format.CSV) {
      remarks.add(texts().get("evidence.csv"));
    }
    return remarks;
  }

  private static Texts texts() {
    return Texts.in(EvidenceReports.class);
  }
}
