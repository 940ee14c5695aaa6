package app.groundwork.model.priorities;

import app.groundwork.model.shared.Texts;
import java.util.List;

/**
 * What of RICE's order stands when its inputs may be off, and what might as well be in another
 * order.
 *
 * @param solid the first so many stay the first; 0 if not even they do
 * @param tossUpTo those behind, up to this rank, change places; {@code solid} if none does
 */
public record Firmness(int solid, int tossUpTo) {
  /** A cut that holds in so many draws, by share, is taken to hold. */
  public static final double HOLDS = 0.8;

  /** A group that starts the list is called solid while it is no longer than this. */
  private static final int FEW = 3;

  /** Of the cuts of a {@link Simulation}. */
  public static Firmness of(List<Double> cuts) {
    int solid = next(cuts, 0);
    if (solid > FEW || solid > cuts.size()) {
      return new Firmness(0, Math.min(solid, cuts.size()));
    }
    while (solid < cuts.size() && next(cuts, solid) == solid + 1) {
      solid++;
    }
    return new Firmness(solid, Math.min(next(cuts, solid), cuts.size()));
  }

  /** After how many the next cut holds; one more than there are if none does. */
  private static int next(List<Double> cuts, int after) {
    for (int i = after; i < cuts.size(); i++) {
      if (cuts.get(i) >= HOLDS) {
        return i + 1;
      }
    }
    return cuts.size() + 1;
  }

  /** A sentence for it; empty if nothing is ranked. */
  public String sentence() {
    Texts texts = Texts.in(Firmness.class);
    String top = Integer.toString(solid);
    if (tossUpTo == 0) {
      return "";
    }
    if (solid == 0) {
      return texts.get("firmness.tossUp", Integer.toString(tossUpTo));
    }
    if (tossUpTo == solid) {
      return texts.get("firmness.solid", top);
    }
    return texts.get("firmness.both", top, Integer.toString(solid + 1), Integer.toString(tossUpTo));
  }
}
