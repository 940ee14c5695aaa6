package app.groundwork.store.evidence;

import app.groundwork.model.evidence.PainFigures;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.PieceFact;
import app.groundwork.model.evidence.Theme;
import app.groundwork.model.evidence.ThemeFigures;
import app.groundwork.model.evidence.ThemeFigures.Pain;
import app.groundwork.store.Tx;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The themes with their pain points and what stands behind them. */
public final class ThemeBook {
  private static final Comparator<Pain> MOST_HEARD =
      Comparator.comparingInt((Pain pain) -> pain.figures().developers())
          .thenComparingInt(pain -> pain.figures().pieces())
          .reversed();

  private final EvidenceStore evidence = new EvidenceStore();

  /**
   * All themes by name; at the end the pain points that have none, if there are any.
   *
   * @param facts what stands behind each pain point, as {@link EvidenceLedger#facts(Tx)} gives it
   */
  public List<ThemeFigures> read(Tx tx, Map<String, List<PieceFact>> facts) {
    Map<String, List<Pain>> pains = new HashMap<>();
    for (PainPoint pain : evidence.painPoints(tx)) {
      String theme = pain.themeId();
      pains
          .computeIfAbsent(theme == null ? "" : theme, id -> new ArrayList<>())
          .add(new Pain(pain, PainFigures.of(facts.getOrDefault(pain.id(), List.of()))));
    }
    // The sort is stable: by title among equals.
    pains.values().forEach(list -> list.sort(MOST_HEARD));
    List<ThemeFigures> all = new ArrayList<>();
    for (Theme theme : evidence.themes(tx)) {
      List<Pain> its = pains.getOrDefault(theme.id(), List.of());
      all.add(new ThemeFigures(theme, behind(its, facts), its));
    }
    List<Pain> without = pains.getOrDefault("", List.of());
    if (!without.isEmpty()) {
      all.add(new ThemeFigures(null, behind(without, facts), without));
    }
    return all;
  }

  /** A piece of two of them is one piece of the theme. */
  private static PainFigures behind(List<Pain> pains, Map<String, List<PieceFact>> facts) {
    return PainFigures.of(
        pains.stream()
            .flatMap(pain -> facts.getOrDefault(pain.painPoint().id(), List.of()).stream())
            .distinct()
            .toList());
  }
}
