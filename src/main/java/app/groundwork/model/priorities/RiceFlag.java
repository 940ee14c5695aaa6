package app.groundwork.model.priorities;

import app.groundwork.model.initiatives.Confidence;
import app.groundwork.model.initiatives.Rice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What makes an initiative's score look surer than it is. */
public enum RiceFlag {
  /** 100 % confidence with no evidence behind it. */
  SURE_WITHOUT_EVIDENCE,
  /** 3 person-months or more on the word of fewer than 5 interviews. */
  LARGE_WITH_FEW_INTERVIEWS;

  /** From so much effort on interviews are asked for, person-months. */
  public static final BigDecimal LARGE = BigDecimal.valueOf(3);

  /** So many interviews are enough. */
  public static final int ENOUGH = 5;

  /**
   * Of an initiative.
   *
   * @param pieces of evidence behind it
   * @param interviews from which some of them are
   */
  public static List<RiceFlag> of(Rice rice, long pieces, long interviews) {
    List<RiceFlag> flags = new ArrayList<>();
    if (rice.confidence() == Confidence.HIGH && pieces == 0) {
      flags.add(SURE_WITHOUT_EVIDENCE);
    }
    BigDecimal effort = rice.effort();
    if (effort != null && effort.compareTo(LARGE) >= 0 && interviews < ENOUGH) {
      flags.add(LARGE_WITH_FEW_INTERVIEWS);
    }
    return flags;
  }
}
