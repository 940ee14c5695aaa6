package app.groundwork.store.initiatives;

import app.groundwork.store.Changed;
import app.groundwork.store.Ids;
import app.groundwork.store.Tx;
import app.groundwork.store.evidence.TouchedPains;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which initiatives are other than they were once something in the file has changed. */
public final class TouchedInitiatives {
  /** The tables that an initiative and what stands behind it are made of. */
  public static final Set<String> TABLES = tables();

  private final TouchedPains pains = new TouchedPains();

  private static Set<String> tables() {
    Set<String> tables = new HashSet<>(TouchedPains.TABLES);
    tables.add(InitiativesStore.INITIATIVE);
    tables.add(InitiativeProblems.PROBLEM);
    return Set.copyOf(tables);
  }

  /**
   * The ids of those initiatives, also of some that are gone. Empty if nobody can say: any may be
   * touched.
   */
  public Optional<Set<String>> of(Tx tx, Changed change) {
    Set<String> ids = new HashSet<>(change.in(InitiativesStore.INITIATIVE));
    change.in(InitiativeProblems.PROBLEM).stream()
        .map(InitiativeProblems::initiativeOf)
        .forEach(ids::add);
    return pains
        .of(tx, change)
        .map(
            painPoints -> {
              if (!painPoints.isEmpty()) {
                ids.addAll(
                    tx.handle()
                        .createQuery(
                            "SELECT DISTINCT initiative_id FROM initiative_pain_point"
                                + " WHERE pain_point_id IN (SELECT value FROM json_each(:ids))")
                        .bind("ids", Ids.json(painPoints))
                        .mapTo(String.class)
                        .list());
              }
              return ids;
            });
  }
}
