package app.groundwork.exchange;

import java.util.List;

/**
 * Pain points on their way out.
 *
 * @param document those that leave
 * @param count how many these are
 * @param kept why others stay, in words; each reason once
 */
public record LeavingPains(Document document, int count, List<String> kept) {
  public LeavingPains {
    kept = List.copyOf(kept);
  }
}
