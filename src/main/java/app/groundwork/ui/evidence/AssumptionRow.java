package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.AssumptionEvidence;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.ui.kit.TitleWords;
import java.util.List;
import java.util.stream.Stream;

/**
 * An assumption on the board.
 *
 * @param planned how many interviews are prepared that will ask after it
 */
record AssumptionRow(
    AssumptionEvidence evidence, List<Said> confirming, List<Said> contradicting, int planned) {

  /**
   * What was heard for or against it.
   *
   * @param who as they may be called outside
   * @param at UTC epoch ms
   */
  record Said(ItemRef source, String words, boolean verbatim, String who, long at) {}

  /** How an assumption stands. */
  enum Standing {
    /** Something was heard for it or against it. */
    HEARD,
    /** Somebody was asked, and nothing was found. */
    NOTHING_FOUND,
    NEVER_TESTED
  }

  String id() {
    return evidence.assumption().id();
  }

  String statement() {
    return evidence.assumption().statement();
  }

  /** True if no interview asks after it or has asked. */
  boolean isUnused() {
    return planned == 0 && evidence.isNeverTested();
  }

  Standing standing() {
    if (evidence.isNeverTested()) {
      return Standing.NEVER_TESTED;
    }
    return confirming.isEmpty() && contradicting.isEmpty()
        ? Standing.NOTHING_FOUND
        : Standing.HEARD;
  }

  /** True if every word of {@code typed} is in it or in what was heard. */
  boolean has(String typed) {
    String all =
        Stream.concat(
                Stream.of(statement()),
                Stream.concat(confirming.stream(), contradicting.stream())
                    .map(said -> said.words() + "\n" + said.who()))
            .reduce("", (one, other) -> one + "\n" + other);
    return TitleWords.of(typed).fit(all);
  }
}
