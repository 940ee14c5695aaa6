package app.groundwork.ui.evidence;

import app.groundwork.model.shared.Texts;

/** Which assumptions the board shows. */
enum AssumptionFilter {
  ALL("assumption.filter.all"),
  CONTRADICTED("assumption.filter.contradicted"),
  VALIDATED("assumption.filter.validated"),
  NOTHING_FOUND("assumption.filter.nothing"),
  NEVER_TESTED("assumption.filter.never");

  private final String key;

  AssumptionFilter(String key) {
    this.key = key;
  }

  String words() {
    return Texts.in(AssumptionFilter.class).get(key);
  }

  boolean fits(AssumptionRow row) {
    return switch (this) {
      case ALL -> true;
      case CONTRADICTED -> !row.contradicting().isEmpty();
      case VALIDATED -> !row.confirming().isEmpty();
      case NOTHING_FOUND -> row.standing() == AssumptionRow.Standing.NOTHING_FOUND;
      case NEVER_TESTED -> row.standing() == AssumptionRow.Standing.NEVER_TESTED;
    };
  }
}
