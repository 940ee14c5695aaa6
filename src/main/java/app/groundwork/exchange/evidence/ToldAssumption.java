package app.groundwork.exchange.evidence;

import app.groundwork.model.evidence.Assumption;
import java.util.List;

/**
 * An assumption as it leaves the workspace, with what consent lets out on either side.
 *
 * @param assumption without names that may not leave
 * @param confirming what speaks for it, the oldest first
 * @param contradicting what speaks against it, the oldest first
 * @param interviews how many that were held asked after it
 */
public record ToldAssumption(
    Assumption assumption,
    List<ToldPiece> confirming,
    List<ToldPiece> contradicting,
    int interviews) {
  public ToldAssumption {
    confirming = List.copyOf(confirming);
    contradicting = List.copyOf(contradicting);
  }

  /** How many different developers speak for it. */
  int developersFor() {
    return developers(confirming);
  }

  /** How many different developers speak against it. */
  int developersAgainst() {
    return developers(contradicting);
  }

  /** True while no interview asked after it and nothing speaks of it. */
  boolean isNeverTested() {
    return interviews == 0 && confirming.isEmpty() && contradicting.isEmpty();
  }

  private static int developers(List<ToldPiece> pieces) {
    return (int) pieces.stream().map(ToldPiece::personKey).distinct().count();
  }
}
