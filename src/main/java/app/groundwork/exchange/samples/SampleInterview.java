package app.groundwork.exchange.samples;

import app.groundwork.model.interviews.ActionPurpose;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.Verdict;
import app.groundwork.model.people.Consent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An interview as the sample's source data tell it. Times are UTC epoch ms; a line is meant by the
 * time at which it stands in the log.
 *
 * @param slots what the script's slots are filled with, by name
 * @param assumptions the statements put to the test, in their numbers
 * @param own questions in the place of Exploration's; may be none
 * @param log in its order
 * @param workedMs how long the synthesis took
 */
public record SampleInterview(
    long startedAt,
    long endedAt,
    String developer,
    String team,
    String purpose,
    Consent consent,
    Map<String, String> slots,
    List<String> assumptions,
    List<String> own,
    List<Moment> log,
    List<Pain> pains,
    List<Long> surprises,
    List<Test> tests,
    List<Task> tasks,
    long workedMs) {

  /** Something that happened while it ran. */
  public sealed interface Moment {
    /** When, UTC epoch ms. */
    long at();
  }

  /**
   * A question was turned to.
   *
   * @param number its place in the whole script, from 1
   */
  public record Asked(long at, int number) implements Moment {}

  /** Somebody began to talk. */
  public record Turn(long at, Speaker speaker) implements Moment {}

  /** A line was typed, without its time. */
  public record Typed(long at, String line) implements Moment {}

  /** A top pain point, made in the ledger if it is not there. */
  public record Pain(String title, String theme, List<Quote> quotes) {}

  /** The line of a pain point, and what it was said about. */
  public record Quote(long at, String context) {}

  /**
   * What became of an assumption.
   *
   * @param number its own
   * @param evidence lines that were pulled over, beside those that were typed as evidence
   */
  public record Test(int number, Verdict verdict, List<Long> evidence) {}

  /**
   * Something to do.
   *
   * @param at the line that it comes from; null if it has words of its own
   * @param text its own words; empty if it comes from a line
   * @param owner empty if nobody is said
   */
  public record Task(
      @Nullable Long at,
      String text,
      ActionPurpose purpose,
      String owner,
      @Nullable LocalDate due,
      boolean done) {}
}
