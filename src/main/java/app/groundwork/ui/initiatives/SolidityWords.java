package app.groundwork.ui.initiatives;

import app.groundwork.model.initiatives.RiceInput;
import app.groundwork.model.priorities.Agreement;
import app.groundwork.model.priorities.AgreementReading;
import app.groundwork.model.priorities.RankRange;
import app.groundwork.model.priorities.Ranking;
import app.groundwork.model.priorities.Solidity;
import app.groundwork.model.priorities.Swap;
import app.groundwork.model.shared.Percent;
import app.groundwork.model.shared.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How sure the ranks are, in words. */
final class SolidityWords {
  private static final Texts TEXTS = Texts.in(SolidityWords.class);

  private SolidityWords() {}

  /** How far both orders agree; empty where nothing can be compared. */
  static Optional<String> agreement(Ranking ranking) {
    return Agreement.of(ranking).stream()
        .mapToObj(tau -> TEXTS.get("solid.agreement", tau(tau), AgreementReading.of(tau).words()))
        .findFirst();
  }

  private static String tau(double tau) {
    return String.format("%.2f", tau).replace('-', '−');
  }

  /** The ranks that one may have, such as “2–5”; one number where they are the same. */
  static String range(RankRange range) {
    return range.best() == range.worst()
        ? String.format("%,d", range.best())
        : TEXTS.get("solid.range", range.best(), range.worst());
  }

  /**
   * All that is known of one, a sentence a line; empty for what is not ranked.
   *
   * @param title of an initiative, by its id
   */
  static String all(String id, Solidity solidity, int top, Function<String, String> title) {
    RankRange range = solidity.ranges().get(id);
    if (range == null) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    String share = Percent.of(solidity.moves().share().doubleValue());
    lines.add(TEXTS.get("solid.ranks", range(range), share));
    Swap swap = solidity.swaps().get(id);
    if (swap != null) {
      lines.add(swap(swap, title));
    }
    Double chance = solidity.chances().chances().get(id);
    if (chance != null) {
      lines.add(TEXTS.get("solid.chance", top, Percent.of(chance)));
    }
    return String.join("\n", lines);
  }

  private static String swap(Swap swap, Function<String, String> title) {
    String from = input(swap.input(), swap.from());
    String to = input(swap.input(), swap.to());
    String other = title.apply(swap.otherId());
    return swap.up()
        ? TEXTS.get("solid.swap.up", swap.input().word(), from, to, other)
        : TEXTS.get("solid.swap.down", swap.input().word(), from, to, other);
  }

  private static String input(RiceInput input, BigDecimal number) {
    return input == RiceInput.CONFIDENCE
        ? Percent.of(number.doubleValue())
        : RankingWords.number(number);
  }
}
