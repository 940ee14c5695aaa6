package app.groundwork.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** How long one thing took, each time that it was done. */
public final class Timings {
  private long[] nanos = new long[64];
  private int count;

  /** Does {@code work} {@code times} times and keeps how long each took. */
  public static Timings of(int times, Callable<?> work) throws Exception {
    Timings timings = new Timings();
    for (int i = 0; i < times; i++) {
      long before = System.nanoTime();
      work.call();
      timings.add(System.nanoTime() - before);
    }
    return timings;
  }

  /** Keeps one more, in ns. */
  public void add(long took) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * count);
    }
    nanos[count++] = took;
  }

  /** How many there are. */
  public int count() {
    return count;
  }

  /**
   * In ms, what {@code percent} of them did not exceed (the nearest one that happened).
   *
   * @param percent above 0, at most 100
   */
  public double ms(double percent) {
    if (count == 0) {
      throw new IllegalStateException("Nothing was timed");
    }
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return sorted[(int) Math.ceil(percent / 100 * count) - 1] / 1e6;
  }
}
