package app.groundwork.model.evidence;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * When developers of a role were heard.
 *
 * @param role such as "SRE", as it was typed first
 * @param developers how many have it
 * @param lastAt when one of them was last shadowed or interviewed, UTC epoch ms; null if none was
 */
public record RoleHeard(String role, int developers, @Nullable Long lastAt) {
  /** Those never heard first, the biggest of them first; then those heard longest ago. */
  public static final Comparator<RoleHeard> LONGEST_AGO =
      Comparator.comparingLong(
              (RoleHeard heard) -> heard.lastAt == null ? Long.MIN_VALUE : heard.lastAt)
          .thenComparing(Comparator.comparingInt(RoleHeard::developers).reversed())
          .thenComparing(RoleHeard::role, String.CASE_INSENSITIVE_ORDER);

  /** True if nobody of it was ever shadowed or interviewed. */
  public boolean isNever() {
    return lastAt == null;
  }
}
