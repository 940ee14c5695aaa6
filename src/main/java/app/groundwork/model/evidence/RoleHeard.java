package app.groundwork.model.evidence;

import app.groundwork.model.people.Developer;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When developers of a role were heard.
 *
 * @param role such as "SRE", as it was typed first
 * @param developers who have it, at least one; whom it is easiest to ask first
 * @param lastAt when one of them was last shadowed or interviewed, UTC epoch ms; null if none was
 */
public record RoleHeard(String role, List<Developer> developers, @Nullable Long lastAt) {
  /** Those never heard first, the biggest of them first; then those heard longest ago. */
  public static final Comparator<RoleHeard> LONGEST_AGO =
      Comparator.comparingLong(
              (RoleHeard heard) -> heard.lastAt == null ? Long.MIN_VALUE : heard.lastAt)
          .thenComparing(
              Comparator.comparingInt((RoleHeard heard) -> heard.developers.size()).reversed())
          .thenComparing(RoleHeard::role, String.CASE_INSENSITIVE_ORDER);

  public RoleHeard {
    developers = List.copyOf(developers);
  }

  /** True if nobody of it was ever shadowed or interviewed. */
  public boolean isNever() {
    return lastAt == null;
  }
}
