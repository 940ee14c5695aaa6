package app.groundwork.model.priorities;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How far two orders of the same things agree: Kendall's tau-b, from −1 (one is the other turned
 * round) over 0 to 1 (the same order). Ties are taken out of what can be compared (M. G. Kendall,
 * “The treatment of ties in ranking problems”, 1945); counted by sorting (W. R. Knight, 1966).
 */
public final class Agreement {
  private Agreement() {}

  /** Of the team's own order with RICE's; empty if nothing can be compared. */
  public static OptionalDouble of(Ranking ranking) {
    List<Ranked> ranked = ranking.ranked();
    int[] own = ranked.stream().mapToInt(Ranked::ownRank).toArray();
    int[] rice = ranked.stream().mapToInt(Ranked::riceRank).toArray();
    return tauB(own, rice);
  }

  /**
   * Of two rankings of the same things.
   *
   * @return empty if there are fewer than two, or one ranking ties them all
   * @throws IllegalArgumentException if one is longer
   */
  public static OptionalDouble tauB(int[] one, int[] other) {
    int n = one.length;
    if (other.length != n) {
      throw new IllegalArgumentException("Two rankings of the same things");
    }
    int[][] pairs = new int[n][];
    Arrays.setAll(pairs, i -> new int[] {one[i], other[i]});
    Arrays.sort(
        pairs, Comparator.<int[]>comparingInt(pair -> pair[0]).thenComparingInt(pair -> pair[1]));
    long all = n * (n - 1L) / 2;
    long tiedInOne = 0;
    long tiedInBoth = 0;
    long runOne = 0;
    long runBoth = 0;
    for (int i = 1; i < n; i++) {
      boolean sameOne = pairs[i][0] == pairs[i - 1][0];
      runOne = sameOne ? runOne + 1 : 0;
      runBoth = sameOne && pairs[i][1] == pairs[i - 1][1] ? runBoth + 1 : 0;
      tiedInOne += runOne;
      tiedInBoth += runBoth;
    }
    int[] second = new int[n];
    Arrays.setAll(second, i -> pairs[i][1]);
    long discordant = swaps(second, new int[n], 0, n);
    long tiedInOther = 0;
    long run = 0;
    for (int i = 1; i < n; i++) {
      run = second[i] == second[i - 1] ? run + 1 : 0;
      tiedInOther += run;
    }
    double comparable = Math.sqrt((double) (all - tiedInOne)) * Math.sqrt(all - tiedInOther);
    if (comparable == 0) {
      return OptionalDouble.empty();
    }
    long concordantLess = all - tiedInOne - tiedInOther + tiedInBoth - 2 * discordant;
    return OptionalDouble.of(Math.clamp(concordantLess / comparable, -1, 1));
  }

  /** Sorts {@code some} from {@code from} to before {@code to}; how many pairs stood wrong. */
  private static long swaps(int[] some, int[] spare, int from, int to) {
    if (to - from < 2) {
      return 0;
    }
    int middle = (from + to) >>> 1;
    long swaps = swaps(some, spare, from, middle) + swaps(some, spare, middle, to);
    int left = from;
    int right = middle;
    for (int i = from; i < to; i++) {
      if (left < middle && (right == to || some[left] <= some[right])) {
        spare[i] = some[left++];
      } else {
        spare[i] = some[right++];
        swaps += middle - left;
      }
    }
    System.arraycopy(spare, from, some, from, to - from);
    return swaps;
  }
}
