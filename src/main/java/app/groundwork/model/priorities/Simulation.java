package app.groundwork.model.priorities;

import app.groundwork.model.initiatives.Confidence;
import app.groundwork.model.initiatives.Impact;
import app.groundwork.model.initiatives.Rice;
import app.groundwork.model.initiatives.RiceScale;
import app.groundwork.model.initiatives.RiceScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * What RICE's order becomes when every input may be off at once: in each draw reach and effort lie
 * anywhere within the share of {@link Moves}, and impact and confidence stay as they are in two
 * draws of four, or go one step up, or down, in one each.
 *
 * @param chances of each initiative with a score, by id, to be among the first {@code top}; 0 to 1
 * @param cuts at i: the share of draws in which the first i + 1 were the same as they are now
 */
public record Simulation(int top, Map<String, Double> chances, List<Double> cuts) {
  /** How often it is drawn. */
  public static final int DRAWS = 10_000;

  public Simulation {
    chances = Map.copyOf(chances);
    cuts = List.copyOf(cuts);
  }

  /** One initiative's inputs as what a draw multiplies. */
  private record Inputs(String id, double base, double[] impact, double[] confidence) {
    double most(double share) {
      return base * impact[0] * confidence[0] * (1 + share) / (1 - share);
    }

    double least(double share) {
      return base
          * impact[impact.length - 1]
          * confidence[confidence.length - 1]
          * (1 - share)
          / (1 + share);
    }

    double drawn(SplittableRandom random, double share) {
      double reach = 1 + share * (2 * random.nextDouble() - 1);
      double effort = 1 + share * (2 * random.nextDouble() - 1);
      int bits = random.nextInt(16);
      return base * step(impact, bits & 3) * step(confidence, bits >> 2) * reach / effort;
    }

    private static double step(double[] steps, int quarter) {
      return steps[quarter == 0 ? 0 : quarter == 1 ? 2 : 1];
    }
  }

  /**
   * Draws; the same of the same candidates and seed.
   *
   * @param top how many first places matter, at least 1
   * @param draws at least 1
   */
  public static Simulation of(
      List<Candidate> candidates, int top, Moves moves, int draws, long seed) {
    List<Candidate> best =
        candidates.stream()
            .filter(one -> one.rice().score().isPresent())
            .sorted(Comparator.comparing(Simulation::score).reversed())
            .toList();
    double share = moves.share().doubleValue();
    int places = Math.min(top, best.size());
    Inputs[] near = near(best, places, share);
    int[] among = new int[near.length];
    int[] same = new int[places];
    SplittableRandom random = new SplittableRandom(seed);
    double[] scores = new double[places];
    int[] first = new int[places];
    for (int draw = 0; draw < draws; draw++) {
      int filled = 0;
      for (int i = 0; i < near.length; i++) {
        double score = near[i].drawn(random, share);
        if (filled < places) {
          insert(scores, first, filled++, score, i);
        } else if (score > scores[places - 1]) {
          insert(scores, first, places - 1, score, i);
        }
      }
      int furthest = 0;
      for (int i = 0; i < places; i++) {
        among[first[i]]++;
        furthest = Math.max(furthest, first[i]);
        same[i] += furthest == i ? 1 : 0;
      }
    }
    Map<String, Double> chances = new HashMap<>();
    best.forEach(one -> chances.put(one.id(), 0.0));
    for (int i = 0; i < near.length; i++) {
      chances.put(near[i].id, among[i] / (double) draws);
    }
    return new Simulation(
        top, chances, Arrays.stream(same).mapToObj(count -> count / (double) draws).toList());
  }

  private static RiceScore score(Candidate one) {
    return one.rice().score().orElseThrow();
  }

  /** Those that may come among the first at all, in their order: the others need no drawing. */
  private static Inputs[] near(List<Candidate> best, int places, double share) {
    List<Inputs> all = new ArrayList<>();
    best.forEach(one -> inputs(one).ifPresent(all::add));
    if (places == 0) {
      return new Inputs[0];
    }
    double sure =
        all.stream()
            .mapToDouble(one -> -one.least(share))
            .sorted()
            .skip(places - 1L)
            .findFirst()
            .orElse(0);
    return all.stream().filter(one -> one.most(share) >= -sure).toArray(Inputs[]::new);
  }

  private static Optional<Inputs> inputs(Candidate one) {
    Rice rice = one.rice();
    return rice.reach() == null
            || rice.effort() == null
            || rice.impact() == null
            || rice.confidence() == null
        ? Optional.empty()
        : Optional.of(
            new Inputs(
                one.id(),
                rice.reach().doubleValue() / rice.effort().doubleValue(),
                steps(Impact.values(), rice.impact()),
                steps(Confidence.values(), rice.confidence())));
  }

  /** The step above, the step itself and the one below; the end of a scale stays where it is. */
  private static <E extends Enum<E> & RiceScale> double[] steps(E[] scale, E now) {
    int at = now.ordinal();
    return new double[] {
      scale[Math.max(0, at - 1)].factor().doubleValue(),
      now.factor().doubleValue(),
      scale[Math.min(scale.length - 1, at + 1)].factor().doubleValue()
    };
  }

  /** Puts a score at its place among the first, from {@code at} upwards. */
  private static void insert(double[] scores, int[] first, int at, double score, int index) {
    int place = at;
    while (place > 0 && scores[place - 1] < score) {
      scores[place] = scores[place - 1];
      first[place] = first[place - 1];
      place--;
    }
    scores[place] = score;
    first[place] = index;
  }
}
