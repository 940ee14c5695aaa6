package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.PainFigures;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.PainStatus;
import app.groundwork.ui.kit.TitleWords;

/**
 * A pain point in the list.
 *
 * @param theme its theme's name; empty if it has none
 * @param key what its title is sorted by; kept, for hundreds are sorted at each commit
 */
record PainRow(PainPoint pain, String theme, PainFigures figures, String key) {
  PainRow(PainPoint pain, String theme, PainFigures figures) {
    this(pain, theme, figures, TitleWords.key(pain.title()));
  }

  String id() {
    return pain.id();
  }

  String title() {
    return pain.title();
  }

  /** True once nobody will work on it any more. */
  boolean isDone() {
    return pain.status() == PainStatus.SOLVED || pain.status() == PainStatus.REJECTED;
  }
}
