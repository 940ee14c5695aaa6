package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.PainFigures;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.Theme;
import app.groundwork.store.Changed;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.EvidenceLedger;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.evidence.TouchedPains;
import app.groundwork.ui.following.FollowingViewModel;
import app.groundwork.ui.kit.AreaContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** All pain points with their figures, as the file has them. */
final class PainBookViewModel implements AutoCloseable {
  private final EvidenceStore evidence = new EvidenceStore();
  private final EvidenceLedger ledger = new EvidenceLedger();
  private final TouchedPains reach = new TouchedPains();
  private final Map<String, PainRow> rows = new LinkedHashMap<>();
  private final ReadOnlyObjectWrapper<@Nullable List<PainRow>> all = new ReadOnlyObjectWrapper<>();
  private final FollowingViewModel<Read> file;

  /**
   * What was read.
   *
   * @param ids which may be other now, or gone; null for all
   */
  private record Read(@Nullable Set<String> ids, List<PainRow> rows) {}

  PainBookViewModel(Workspace workspace, AreaContext context) {
    FollowingViewModel.Look<Read> look =
        new FollowingViewModel.Look<>() {
          @Override
          public Read all(Tx tx) {
            return new Read(null, rows(tx, evidence.painPoints(tx), ledger.figures(tx)));
          }

          @Override
          public Optional<Read> some(Tx tx, Changed change) {
            return reach.of(tx, change).map(ids -> new Read(ids, some(tx, ids)));
          }

          private List<PainRow> some(Tx tx, Set<String> ids) {
            List<PainPoint> pains =
                ids.stream()
                    .map(id -> evidence.painPoint(tx, id))
                    .flatMap(Optional::stream)
                    .toList();
            return pains.isEmpty() ? List.of() : rows(tx, pains, ledger.figures(tx, ids));
          }
        };
    file = new FollowingViewModel<>(workspace, context, TouchedPains.TABLES, look, this::show);
  }

  private List<PainRow> rows(Tx tx, Collection<PainPoint> pains, Map<String, PainFigures> figures) {
    Map<String, String> themes =
        evidence.themes(tx).stream().collect(Collectors.toMap(Theme::id, Theme::name));
    return pains.stream()
        .map(
            pain -> {
              String themeId = pain.themeId();
              return new PainRow(
                  pain,
                  themeId == null ? "" : themes.getOrDefault(themeId, ""),
                  figures.getOrDefault(pain.id(), PainFigures.NONE));
            })
        .toList();
  }

  /** All of them, in no order; set anew after each change, null until the file has answered. */
  ReadOnlyObjectProperty<@Nullable List<PainRow>> all() {
    return all.getReadOnlyProperty();
  }

  /** The same; none until the file has answered. */
  List<PainRow> now() {
    List<PainRow> known = all.get();
    return known == null ? List.of() : known;
  }

  /** The one of that id, as it was last read. */
  Optional<PainRow> row(String id) {
    return Optional.ofNullable(rows.get(id));
  }

  /** The one of that title, in any case. */
  Optional<PainRow> titled(String title) {
    String wanted = title.strip();
    return now().stream().filter(row -> row.title().equalsIgnoreCase(wanted)).findFirst();
  }

  /** Tells whether somebody looks: only then it is kept in step with the file. */
  void setShown(boolean shown) {
    file.setShown(shown);
  }

  private void show(Read read) {
    if (read.ids == null) {
      rows.clear();
    } else {
      rows.keySet().removeAll(read.ids);
    }
    read.rows.forEach(row -> rows.put(row.id(), row));
    all.set(List.copyOf(rows.values()));
  }

  @Override
  public void close() {
    file.close();
  }
}
