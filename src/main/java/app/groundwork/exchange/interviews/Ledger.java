package app.groundwork.exchange.interviews;

import app.groundwork.model.evidence.Assumption;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.Theme;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What interviews refer to by its id, without names that may not leave. */
public record Ledger(
    Map<String, PainPoint> painPoints,
    Map<String, Theme> themes,
    Map<String, Assumption> assumptions) {
  public Ledger {
    painPoints = Map.copyOf(painPoints);
    themes = Map.copyOf(themes);
    assumptions = Map.copyOf(assumptions);
  }

  /** A pain point's title; empty if it is gone. */
  String title(String painPointId) {
    PainPoint pain = painPoints.get(painPointId);
    return pain == null ? "" : pain.title();
  }

  /** The theme that a pain point is under; empty if it has none. */
  String theme(String painPointId) {
    PainPoint pain = painPoints.get(painPointId);
    return pain == null ? "" : themeName(pain.themeId());
  }

  /** A theme's name; empty if there is none. */
  String themeName(@Nullable String themeId) {
    Theme theme = themeId == null ? null : themes.get(themeId);
    return theme == null ? "" : theme.name();
  }

  /** An assumption in its sentence; empty if it is gone. */
  String statement(String assumptionId) {
    Assumption assumption = assumptions.get(assumptionId);
    return assumption == null ? "" : assumption.statement();
  }
}
