package app.groundwork.ui.initiatives;

import app.groundwork.model.initiatives.Initiative;
import app.groundwork.model.initiatives.InitiativeStatus;
import app.groundwork.model.initiatives.Rice;
import app.groundwork.model.initiatives.Typed;
import app.groundwork.model.initiatives.TypedNumber;
import app.groundwork.model.initiatives.TypedScale;
import app.groundwork.model.shared.Texts;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What can be typed into a cell of the table, and what a cell holds as plain text. */
final class InitiativeCell {
  private static final Texts TEXTS = Texts.in(InitiativeCell.class);

  /** What is typed one after the other. */
  static final List<RankingColumn> EDITABLE =
      List.of(
          RankingColumn.OWN,
          RankingColumn.TITLE,
          RankingColumn.REACH,
          RankingColumn.IMPACT,
          RankingColumn.CONFIDENCE,
          RankingColumn.EFFORT,
          RankingColumn.STATUS);

  private InitiativeCell() {}

  /** True for the inputs that may be empty: unknown. */
  static boolean isInput(RankingColumn column) {
    return switch (column) {
      case REACH, IMPACT, CONFIDENCE, EFFORT -> true;
      default -> false;
    };
  }

  /** What a spreadsheet gets of a cell, and what it gives back: exact, with a decimal point. */
  static String plain(RankingColumn column, InitiativeRow row) {
    Rice rice = row.initiative().rice();
    return switch (column) {
      case OWN -> row.isRanked() ? Integer.toString(row.ownRank()) : "";
      case RICE -> row.isRanked() ? Integer.toString(row.riceRank()) : "";
      case DIFFERENCE -> row.isRanked() ? Integer.toString(row.difference()) : "";
      case TITLE -> row.title();
      case REACH -> number(rice.reach());
      case EFFORT -> number(rice.effort());
      case IMPACT -> rice.impact() == null ? "" : number(rice.impact().factor());
      case CONFIDENCE ->
          rice.confidence() == null
              ? ""
              : number(rice.confidence().factor().movePointRight(2)) + "%";
      case SCORE -> row.score().map(score -> score.shown().toPlainString()).orElse("");
      case RANGE -> "";
      case EVIDENCE, STATUS -> RankingWords.cell(column, row);
    };
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }

  /**
   * The initiative with what was typed into one of its cells, or why it cannot be; not for its own
   * rank.
   *
   * @param decimalComma true where a comma is a decimal point too
   */
  static Typed<Initiative> with(
      Initiative one, RankingColumn column, String typed, boolean decimalComma) {
    String text = typed.strip();
    Rice rice = one.rice();
    return switch (column) {
      case TITLE ->
          text.isEmpty()
              ? Typed.refused(TEXTS.get("edit.title.blank"))
              : Typed.of(one.withTitle(text.replaceAll("\\s+", " ")));
      case REACH ->
          text.isEmpty()
              ? Typed.of(one.withRice(rice.withReach(null)))
              : map(TypedNumber.read(text, decimalComma), now -> one.withRice(rice.withReach(now)));
      case EFFORT ->
          text.isEmpty()
              ? Typed.of(one.withRice(rice.withEffort(null)))
              : map(
                  TypedNumber.read(text, decimalComma), now -> one.withRice(rice.withEffort(now)));
      case IMPACT ->
          text.isEmpty()
              ? Typed.of(one.withRice(rice.withImpact(null)))
              : map(
                  TypedScale.impact(text, decimalComma), now -> one.withRice(rice.withImpact(now)));
      case CONFIDENCE ->
          text.isEmpty()
              ? Typed.of(one.withRice(rice.withConfidence(null)))
              : map(
                  TypedScale.confidence(text, decimalComma),
                  now -> one.withRice(rice.withConfidence(now)));
      case STATUS -> map(status(text), now -> now == one.status() ? one : one.withStatus(now));
      case OWN, RICE, DIFFERENCE, SCORE, RANGE, EVIDENCE ->
          Typed.refused(TEXTS.get("edit.not", RankingWords.head(column)));
    };
  }

  private static <A, T> Typed<T> map(Typed<A> typed, Function<A, T> with) {
    return switch (typed) {
      case Typed.Value<A>(A value) -> Typed.of(with.apply(value));
      case Typed.Refused<A>(String why) -> Typed.refused(why);
    };
  }

  private static Typed<InitiativeStatus> status(String text) {
    String typed = text.toLowerCase(Locale.ROOT);
    List<InitiativeStatus> fits =
        Arrays.stream(InitiativeStatus.values())
            .filter(
                one ->
                    !typed.isEmpty()
                        && (one.word().toLowerCase(Locale.ROOT).startsWith(typed)
                            || one.code().toLowerCase(Locale.ROOT).startsWith(typed)))
            .toList();
    if (fits.size() != 1) {
      return Typed.refused(TEXTS.get("edit.status", text));
    }
    return fits.getFirst() == InitiativeStatus.KILLED
        ? Typed.refused(TEXTS.get("edit.status.killed"))
        : Typed.of(fits.getFirst());
  }
}
