package app.groundwork.ui.initiatives;

import app.groundwork.model.evidence.PainFigures;
import app.groundwork.model.initiatives.Rice;
import app.groundwork.model.initiatives.RiceInput;
import app.groundwork.model.initiatives.RiceScale;
import app.groundwork.model.priorities.RiceFlag;
import app.groundwork.model.shared.Percent;
import app.groundwork.model.shared.Texts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the table tells what it has. */
final class RankingWords {
  private static final Texts TEXTS = Texts.in(RankingWords.class);

  /** In place of what the room is not to see yet. */
  static final String HIDDEN = "•••";

  private static final double MINUTE_MS = 60_000;

  private RankingWords() {}

  /** What a column is called. */
  static String head(RankingColumn column) {
    return switch (column) {
      case OWN -> TEXTS.get("column.own");
      case RICE -> TEXTS.get("column.rice");
      case DIFFERENCE -> TEXTS.get("column.difference");
      case TITLE -> TEXTS.get("column.title");
      case REACH -> TEXTS.get("column.reach");
      case IMPACT -> TEXTS.get("column.impact");
      case CONFIDENCE -> TEXTS.get("column.confidence");
      case EFFORT -> TEXTS.get("column.effort");
      case SCORE -> TEXTS.get("column.score");
      case RANGE -> TEXTS.get("column.range");
      case EVIDENCE -> TEXTS.get("column.evidence");
      case STATUS -> TEXTS.get("column.status");
    };
  }

  /** What a column is called where it stands alone. */
  static String name(RankingColumn column) {
    return switch (column) {
      case OWN -> TEXTS.get("column.own.name");
      case RICE -> TEXTS.get("column.rice.name");
      case CONFIDENCE -> TEXTS.get("column.confidence.name");
      default -> head(column);
    };
  }

  /** What its figures are in; empty if its name says it. */
  static String unit(RankingColumn column) {
    return switch (column) {
      case OWN, RICE -> TEXTS.get("column.rank");
      case DIFFERENCE -> TEXTS.get("column.difference.unit");
      case REACH -> TEXTS.get("column.reach.unit");
      case EFFORT -> TEXTS.get("column.effort.unit");
      case RANGE -> TEXTS.get("column.range.unit");
      case EVIDENCE -> TEXTS.get("column.evidence.unit");
      case TITLE, IMPACT, CONFIDENCE, SCORE, STATUS -> "";
    };
  }

  /** What a column tells, in a sentence; empty if its name says it. */
  static String meaning(RankingColumn column) {
    return switch (column) {
      case OWN -> TEXTS.get("column.own.meaning");
      case RICE -> TEXTS.get("column.rice.meaning");
      case DIFFERENCE -> TEXTS.get("column.difference.meaning");
      case REACH -> TEXTS.get("column.reach.meaning");
      case IMPACT -> TEXTS.get("column.impact.meaning");
      case CONFIDENCE -> TEXTS.get("column.confidence.meaning");
      case EFFORT -> TEXTS.get("column.effort.meaning");
      case SCORE -> TEXTS.get("column.score.meaning");
      case RANGE -> TEXTS.get("column.range.meaning");
      case EVIDENCE -> TEXTS.get("column.evidence.meaning");
      case TITLE, STATUS -> "";
    };
  }

  /** What makes a score look surer than it is. */
  static String flag(RiceFlag flag) {
    return switch (flag) {
      case SURE_WITHOUT_EVIDENCE -> TEXTS.get("flag.sure");
      case LARGE_WITH_FEW_INTERVIEWS -> TEXTS.get("flag.large", RiceFlag.LARGE, RiceFlag.ENOUGH);
    };
  }

  /** A cell's words; empty for what is unknown. */
  static String cell(RankingColumn column, InitiativeRow row) {
    Rice rice = row.initiative().rice();
    return switch (column) {
      case OWN -> rank(row.ownRank());
      case RICE -> rank(row.riceRank());
      case DIFFERENCE -> row.isRanked() ? difference(row.difference()) : "";
      case TITLE -> row.title();
      case REACH -> number(rice.reach());
      case EFFORT -> number(rice.effort());
      case IMPACT -> rice.impact() == null ? "" : step(rice.impact());
      case CONFIDENCE ->
          rice.confidence() == null ? "" : Percent.of(rice.confidence().factor().doubleValue());
      // Drawn by a cell of its own.
      case RANGE -> "";
      case SCORE ->
          row.score().map(score -> decimals(score.shown(), 1)).orElse(TEXTS.get("unscored"));
      case EVIDENCE -> evidence(row.figures().evidence());
      case STATUS -> row.initiative().status().word();
    };
  }

  private static String rank(int rank) {
    return rank == 0 ? "–" : String.format("%,d", rank);
  }

  /** With its sign, and a real minus. */
  static String difference(int difference) {
    return difference > 0 ? "+" + difference : difference < 0 ? "−" + -difference : "0";
  }

  /** An exact number as the locale writes it; empty if it is unknown. */
  static String number(@Nullable BigDecimal number) {
    return number == null ? "" : decimals(number, Math.max(0, number.scale()));
  }

  private static String decimals(BigDecimal number, int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance();
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(number);
  }

  private static String step(RiceScale step) {
    return TEXTS.get("step", number(step.factor()), step.word());
  }

  /** How many developers, teams and minutes lost stand behind it, as the column's head says. */
  private static String evidence(PainFigures figures) {
    if (figures.pieces() == 0) {
      return TEXTS.get("evidence.none");
    }
    return TEXTS.get(
        "evidence.some",
        figures.developers(),
        figures.teams(),
        Math.round(figures.lostMs() / MINUTE_MS));
  }

  /** Which inputs are missing. */
  static String missing(Rice rice) {
    return TEXTS.get(
        "missing", rice.missing().stream().map(RiceInput::word).collect(Collectors.joining(", ")));
  }

  /** True if the cell has nothing, and without it there is no score. */
  static boolean isMissing(RankingColumn column, Rice rice) {
    return switch (column) {
      case REACH -> rice.reach() == null;
      case IMPACT -> rice.impact() == null;
      case CONFIDENCE -> rice.confidence() == null;
      case EFFORT -> rice.effort() == null;
      default -> false;
    };
  }

  /** What stands in such a cell. */
  static String needed() {
    return TEXTS.get("needed");
  }
}
