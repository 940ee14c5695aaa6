package app.groundwork.model.evidence;

import app.groundwork.model.people.Developer;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A developer who may be contacted again.
 *
 * @param lastAt when they were last shadowed or interviewed, UTC epoch ms; null if they never were
 * @param due the day from which on it is time: a month after that; null if they never were
 * @param plannedOn the day of an interview that is prepared; null if there is none
 */
public record ContactDue(
    Developer developer,
    @Nullable Long lastAt,
    @Nullable LocalDate due,
    @Nullable LocalDate plannedOn) {
  /** By the day; then who was never heard; last who has an interview prepared. */
  public static final Comparator<ContactDue> IN_ORDER =
      Comparator.comparing((ContactDue one) -> one.plannedOn != null)
          .thenComparing(one -> one.due == null ? LocalDate.MAX : one.due)
          .thenComparing(one -> one.developer.number());

  /** True if it is time and nothing is planned. */
  public boolean isDue(LocalDate today) {
    return plannedOn == null && due != null && !due.isAfter(today);
  }
}
