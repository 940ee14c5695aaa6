package app.groundwork.model.priorities;

import app.groundwork.model.initiatives.RiceScore;

/**
 * An initiative's place in both orders.
 *
 * @param ownRank from 1; no two share it
 * @param riceRank from 1; what has the same score shares it, and the next one counts all before
 */
public record Ranked(String id, int ownRank, int riceRank, RiceScore score) {
  /** Own rank − RICE rank: above 0 where RICE puts it higher than the team. */
  public int difference() {
    return ownRank - riceRank;
  }
}
