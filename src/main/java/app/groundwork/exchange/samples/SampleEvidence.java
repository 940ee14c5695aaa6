package app.groundwork.exchange.samples;

import app.groundwork.model.evidence.Method;
import app.groundwork.model.evidence.PainStatus;
import app.groundwork.model.evidence.SpaceDimension;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of the sample as its source data tell it, beside what the syntheses of its interviews
 * say already.
 *
 * @param dismissed findings that are evidence of nothing
 * @param untested assumptions that no interview asks after
 */
public record SampleEvidence(
    List<Theme> themes,
    List<Pain> pains,
    List<Finding> dismissed,
    List<String> untested,
    List<Declined> declined) {

  /** A theme; {@code space} is null if it touches no dimension. */
  public record Theme(String name, @Nullable SpaceDimension space) {}

  /**
   * A pain point with evidence.
   *
   * @param problemBehind empty unless it came as a solution
   * @param strongest null if nobody chose
   */
  public record Pain(
      String title,
      String theme,
      String description,
      PainStatus status,
      String rejectedBecause,
      String problemBehind,
      List<Finding> evidence,
      @Nullable Finding strongest) {}

  /**
   * An entry or a note.
   *
   * @param day of its session or interview
   * @param elapsedMs where it stands in it, pauses out
   */
  public record Finding(Method method, LocalDate day, long elapsedMs) {}

  /**
   * A declined request.
   *
   * @param askedBy as typed; empty if a developer asked
   * @param developer by name; null if it was none
   * @param pain the title of the pain point behind it; null if there is none
   */
  public record Declined(
      String request,
      String askedBy,
      @Nullable String developer,
      LocalDate day,
      String because,
      @Nullable String pain) {}
}
