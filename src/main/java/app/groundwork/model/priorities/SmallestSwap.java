package app.groundwork.model.priorities;

import app.groundwork.model.initiatives.Confidence;
import app.groundwork.model.initiatives.Impact;
import app.groundwork.model.initiatives.Rice;
import app.groundwork.model.initiatives.RiceInput;
import app.groundwork.model.initiatives.RiceScale;
import app.groundwork.model.initiatives.RiceScore;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds for each initiative the {@link Swap} that takes least. */
public final class SmallestSwap {
  private static final int DECIMALS = 6;

  /** Rounding may make a change so much larger, by share: 2.1 reads better than 2.133333. */
  private static final BigDecimal ROOM = new BigDecimal("0.25");

  private SmallestSwap() {}

  private record Scored(Candidate candidate, RiceScore score) {}

  /** Of each that has a score, by id; none for what has no neighbour of another score. */
  public static Map<String, Swap> of(List<Candidate> candidates) {
    List<Scored> best =
        candidates.stream()
            .flatMap(one -> one.rice().score().map(score -> new Scored(one, score)).stream())
            .sorted(Comparator.comparing(Scored::score).reversed())
            .toList();
    Map<String, Swap> swaps = new HashMap<>();
    int groupStart = 0;
    for (int i = 0; i < best.size(); i++) {
      Scored one = best.get(i);
      if (i > 0 && best.get(i - 1).score.compareTo(one.score) != 0) {
        groupStart = i;
      }
      Scored above = groupStart == 0 ? null : best.get(groupStart - 1);
      Scored below = below(best, i);
      Stream.concat(
              above == null ? Stream.of() : swaps(one, above, true),
              below == null ? Stream.of() : swaps(one, below, false))
          .min(Comparator.comparingDouble(Swap::change))
          .ifPresent(swap -> swaps.put(one.candidate.id(), swap));
    }
    return swaps;
  }

  private static @Nullable Scored below(List<Scored> best, int index) {
    RiceScore score = best.get(index).score;
    int low = index + 1;
    int high = best.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (best.get(middle).score.compareTo(score) == 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == best.size() ? null : best.get(low);
  }

  private static Stream<Swap> swaps(Scored one, Scored other, boolean up) {
    Rice rice = one.candidate.rice();
    return Stream.of(
            number(one, other, up, RiceInput.REACH, rice.reach()),
            number(one, other, up, RiceInput.EFFORT, rice.effort()),
            step(one, other, up, RiceInput.IMPACT, rice.impact()),
            step(one, other, up, RiceInput.CONFIDENCE, rice.confidence()))
        .flatMap(Optional::stream);
  }

  private static Optional<Swap> number(
      Scored one, Scored other, boolean up, RiceInput input, @Nullable BigDecimal from) {
    if (from == null) {
      return Optional.empty();
    }
    // Where both are equal: own × the other's score ÷ one's own, and effort the other way round.
    RiceScore mine = one.score;
    RiceScore theirs = other.score;
    boolean reach = input == RiceInput.REACH;
    BigDecimal over = (reach ? theirs : mine).value().multiply((reach ? mine : theirs).effort());
    BigDecimal under = (reach ? mine : theirs).value().multiply((reach ? theirs : mine).effort());
    BigDecimal equal = from.multiply(over).divide(under, MathContext.DECIMAL128);
    return beyond(from, equal, reach == up)
        .map(to -> new Swap(other.candidate.id(), up, input, from, to));
  }

  /** A number on the other side of {@code equal}, with as few decimals as serve. */
  private static Optional<BigDecimal> beyond(BigDecimal from, BigDecimal equal, boolean more) {
    BigDecimal way = equal.subtract(from).abs();
    for (int scale = 0; scale <= DECIMALS; scale++) {
      BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
      BigDecimal to = equal.setScale(scale, more ? RoundingMode.FLOOR : RoundingMode.CEILING);
      to = more ? to.add(step) : to.subtract(step);
      boolean near =
          to.subtract(equal).abs().compareTo(way.multiply(ROOM)) <= 0 || scale == DECIMALS;
      if (near && to.signum() > 0) {
        return Optional.of(to.stripTrailingZeros());
      }
    }
    return Optional.empty();
  }

  private static Optional<Swap> step(
      Scored one, Scored other, boolean up, RiceInput input, @Nullable RiceScale from) {
    if (from == null) {
      return Optional.empty();
    }
    Rice rice = one.candidate.rice();
    Stream<Rice> tried =
        from instanceof Impact
            ? Arrays.stream(Impact.values()).map(rice::withImpact)
            : Arrays.stream(Confidence.values()).map(rice::withConfidence);
    return tried
        .filter(
            now ->
                now.score()
                    .filter(
                        score ->
                            up
                                ? score.compareTo(other.score) > 0
                                : score.compareTo(other.score) < 0)
                    .isPresent())
        .flatMap(now -> Stream.ofNullable(from instanceof Impact ? now.impact() : now.confidence()))
        .map(to -> new Swap(other.candidate.id(), up, input, from.factor(), to.factor()))
        .min(Comparator.comparingDouble(Swap::change));
  }
}
