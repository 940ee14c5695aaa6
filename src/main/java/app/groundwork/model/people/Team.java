package app.groundwork.model.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A team of developers whom the platform serves.
 *
 * @param headcount how many people it has, above 0; null if not known
 * @param eligible whether the platform is meant for it: the base of the adoption rate
 * @param adoptedSince the day from which it has used the platform; null if it does not, or not
 *     known
 * @param adoption whether that was its own choice; null if not known
 */
public record Team(
    String id,
    String name,
    @Nullable Integer headcount,
    boolean eligible,
    @Nullable LocalDate adoptedSince,
    @Nullable Adoption adoption) {

  /** A team of which only the name is known; the platform is meant for it. */
  public Team(String id, String name) {
    this(id, name, null, true, null, null);
  }

  /** The same, of that name. */
  public Team withName(String now) {
    return new Team(id, now, headcount, eligible, adoptedSince, adoption);
  }

  /** The same, of so many people, above 0; null if not known. */
  public Team withHeadcount(@Nullable Integer now) {
    return new Team(id, name, now, eligible, adoptedSince, adoption);
  }

  /** The same, the platform being meant for it or not. */
  public Team withEligible(boolean now) {
    return new Team(id, name, headcount, now, adoptedSince, adoption);
  }

  /** The same, using the platform since that day; null if it does not, or not known. */
  public Team withAdoptedSince(@Nullable LocalDate now) {
    return new Team(id, name, headcount, eligible, now, adoption);
  }

  /** The same, having come by choice or not; null if not known. */
  public Team withAdoption(@Nullable Adoption now) {
    return new Team(id, name, headcount, eligible, adoptedSince, now);
  }

  /**
   * This team and {@code other} as one, which turn out to be the same: what is not known of this
   * one is taken from the other.
   */
  public Team joinedWith(Team other) {
    return new Team(
        id,
        name,
        headcount == null ? other.headcount : headcount,
        eligible,
        adoptedSince == null ? other.adoptedSince : adoptedSince,
        adoption == null ? other.adoption : adoption);
  }
}
