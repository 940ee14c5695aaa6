package app.groundwork.model.evidence;

import java.util.List;

/**
 * What speaks for an assumption and what against it, over all interviews; practice left out.
 *
 * @param confirming the notes for it, the oldest first
 * @param contradicting the notes against it, the oldest first
 * @param interviews how many that were held asked after it
 */
public record AssumptionEvidence(
    Assumption assumption, List<Piece> confirming, List<Piece> contradicting, int interviews) {
  public AssumptionEvidence {
    confirming = List.copyOf(confirming);
    contradicting = List.copyOf(contradicting);
  }

  /** How many different developers speak for it. */
  public int developersFor() {
    return developers(confirming);
  }

  /** How many different developers speak against it. */
  public int developersAgainst() {
    return developers(contradicting);
  }

  /** True while no interview that was held asked after it and nothing speaks of it. */
  public boolean isNeverTested() {
    return interviews == 0 && confirming.isEmpty() && contradicting.isEmpty();
  }

  private static int developers(List<Piece> pieces) {
    return (int) pieces.stream().map(Piece::developerId).distinct().count();
  }
}
