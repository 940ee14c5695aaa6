package app.groundwork.ui.initiatives;

import app.groundwork.model.initiatives.Rice;
import app.groundwork.model.shared.Coded;
import app.groundwork.ui.kit.TitleWords;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the table tells of each initiative, and can be sorted by. */
enum RankingColumn implements Coded {
  OWN("own", true, false, Comparator.comparingInt(InitiativeRow::ownRank)),
  RICE("rice", true, false, Comparator.comparingInt(InitiativeRow::riceRank)),
  DIFFERENCE("difference", true, true, Comparator.comparingInt(InitiativeRow::difference)),
  TITLE("title", false, false, Comparator.comparing(row -> TitleWords.key(row.title()))),
  REACH("reach", true, true, known(Rice::reach)),
  IMPACT("impact", true, false, known(Rice::impact)),
  CONFIDENCE("confidence", true, false, known(Rice::confidence)),
  EFFORT("effort", true, false, known(Rice::effort)),
  SCORE("score", true, true, Comparator.comparingInt(InitiativeRow::riceRank).reversed()),
  RANGE("range", false, false, Comparator.comparingInt(InitiativeRow::riceRank)),
  EVIDENCE(
      "evidence",
      false,
      true,
      Comparator.<InitiativeRow>comparingInt(row -> row.figures().evidence().developers())
          .thenComparingInt(row -> row.figures().evidence().teams())
          .thenComparingLong(row -> row.figures().evidence().lostMs())),
  STATUS("status", false, false, Comparator.comparing(row -> row.initiative().status()));

  private final String code;
  private final boolean number;
  private final boolean downFirst;
  private final Comparator<InitiativeRow> upwards;

  RankingColumn(String code, boolean number, boolean downFirst, Comparator<InitiativeRow> upwards) {
    this.code = code;
    this.number = number;
    this.downFirst = downFirst;
    this.upwards = upwards;
  }

  @Override
  public String code() {
    return code;
  }

  /** True if it is a figure: right-aligned. */
  boolean isNumber() {
    return number;
  }

  /** True if what is much is looked at first. */
  boolean isDownFirst() {
    return downFirst;
  }

  /** True if looking at it, or sorting by it, tells what RICE says. */
  boolean isTold() {
    return switch (this) {
      case RICE, DIFFERENCE, SCORE, RANGE -> true;
      default -> false;
    };
  }

  /** True if it is hidden while the room estimates. */
  boolean isHideable() {
    return this == OWN || isTold();
  }

  /** What has a score first, whichever way it is sorted; what is alike in the team's own order. */
  Comparator<InitiativeRow> order(boolean descending) {
    return Comparator.comparing((InitiativeRow row) -> !row.isRanked())
        .thenComparing(descending ? upwards.reversed() : upwards);
  }

  private static <T extends Comparable<? super T>> Comparator<InitiativeRow> known(
      Function<Rice, @Nullable T> input) {
    return Comparator.comparing(
        row -> input.apply(row.initiative().rice()),
        Comparator.nullsFirst(Comparator.naturalOrder()));
  }
}
