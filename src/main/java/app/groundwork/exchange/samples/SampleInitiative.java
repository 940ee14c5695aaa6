package app.groundwork.exchange.samples;

import app.groundwork.model.initiatives.Initiative;
import app.groundwork.model.initiatives.Rice;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An initiative of the sample as its source data tell it.
 *
 * @param initiative as it stands now; its id is its title
 * @param first its inputs as they were at first
 * @param scored when they were written; null if they never were
 * @param corrected when they became what they are now; null if they were so from the first
 * @param problems the titles of the pain points that it is about
 */
public record SampleInitiative(
    Initiative initiative,
    Rice first,
    @Nullable LocalDate scored,
    @Nullable LocalDate corrected,
    List<String> problems,
    List<Criterion> criteria) {
  public SampleInitiative {
    problems = List.copyOf(problems);
    criteria = List.copyOf(criteria);
  }

  /** By what it is told whether it was worth it; {@code target} may be empty. */
  public record Criterion(String criterion, String target) {}
}
