package app.groundwork.model.people;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who holds the product roles of the platform team.
 *
 * @param holders the holder of each role that is held; a role that is missing is held by nobody
 */
public record ProductTrio(Map<TrioRole, String> holders) {
  public ProductTrio {
    Map<TrioRole, String> ordered = new EnumMap<>(TrioRole.class);
    ordered.putAll(holders);
    holders = Collections.unmodifiableMap(ordered);
  }

  /** Who holds {@code role}; empty if nobody does. */
  public Optional<String> holder(TrioRole role) {
    return Optional.ofNullable(holders.get(role));
  }
}
