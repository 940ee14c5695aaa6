package app.groundwork.model.priorities;

import java.util.List;
import java.util.Map;

/**
 * How much of RICE's order stands when its inputs may be off.
 *
 * @param moves by how much they may be
 * @param ranges the ranks each may have, by id
 * @param swaps what would change it with its neighbour, by id
 * @param chances to be among the first few
 * @param firmness what of the order is solid
 */
public record Solidity(
    Moves moves,
    Map<String, RankRange> ranges,
    Map<String, Swap> swaps,
    Simulation chances,
    Firmness firmness) {
  /** So many first places are told of in the sentence, however few are asked for. */
  private static final int TOLD = 10;

  /** Always the same, so that the same inputs tell the same. */
  private static final long SEED = 20_260_101;

  /**
   * Of these; takes its time for many.
   *
   * @param top how many first places matter, at least 1
   */
  public static Solidity of(List<Candidate> candidates, Moves moves, int top) {
    Simulation chances = Simulation.of(candidates, top, moves, Simulation.DRAWS, SEED);
    Simulation told =
        top >= TOLD ? chances : Simulation.of(candidates, TOLD, moves, Simulation.DRAWS, SEED);
    return new Solidity(
        moves,
        RankRange.of(candidates, moves),
        SmallestSwap.of(candidates),
        chances,
        Firmness.of(told.cuts()));
  }
}
