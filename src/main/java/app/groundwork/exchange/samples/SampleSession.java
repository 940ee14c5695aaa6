package app.groundwork.exchange.samples;

import app.groundwork.model.people.Consent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shadowing session as the sample's source data tell it. Times are UTC epoch ms.
 *
 * @param observerPredictionMs null if not said
 * @param developerPredictionMs null if not said
 * @param pauses in their order
 * @param log in its order
 */
public record SampleSession(
    long startedAt,
    long endedAt,
    String developer,
    @Nullable String team,
    String workflow,
    String purpose,
    Consent consent,
    @Nullable String task,
    @Nullable Long observerPredictionMs,
    @Nullable Long developerPredictionMs,
    List<Stop> pauses,
    List<SampleLine> log) {

  /** A stretch in which the clock stood, from and until in UTC epoch ms. */
  public record Stop(long from, long until) {}
}
