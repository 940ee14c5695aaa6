package app.groundwork.ui.evidence;

import app.groundwork.model.shared.Texts;
import java.util.Comparator;

/** How the board can be sorted. */
enum AssumptionOrder {
  CONTRADICTED("assumption.order.contradicted"),
  VALIDATED("assumption.order.validated"),
  NEVER_TESTED("assumption.order.never"),
  STATEMENT("assumption.order.statement");

  private static final Comparator<AssumptionRow> BY_STATEMENT =
      Comparator.comparing(AssumptionRow::statement, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(AssumptionRow::id);
  private static final Comparator<AssumptionRow> MOST_AGAINST =
      Comparator.comparingInt((AssumptionRow row) -> row.evidence().developersAgainst()).reversed();
  private static final Comparator<AssumptionRow> MOST_FOR =
      Comparator.comparingInt((AssumptionRow row) -> row.evidence().developersFor()).reversed();

  private final String key;

  AssumptionOrder(String key) {
    this.key = key;
  }

  String words() {
    return Texts.in(AssumptionOrder.class).get(key);
  }

  /** The first comes first; what was never tested stands apart, at the end unless it is wanted. */
  Comparator<AssumptionRow> comparator() {
    Comparator<AssumptionRow> standing = Comparator.comparing(AssumptionRow::standing);
    return switch (this) {
      case CONTRADICTED ->
          standing
              .thenComparing(MOST_AGAINST)
              .thenComparing(MOST_FOR.reversed())
              .thenComparing(BY_STATEMENT);
      case VALIDATED ->
          standing
              .thenComparing(MOST_FOR)
              .thenComparing(MOST_AGAINST.reversed())
              .thenComparing(BY_STATEMENT);
      case NEVER_TESTED ->
          standing.reversed().thenComparing(MOST_AGAINST).thenComparing(BY_STATEMENT);
      case STATEMENT -> standing.thenComparing(BY_STATEMENT);
    };
  }
}
