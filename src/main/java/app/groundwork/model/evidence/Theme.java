package app.groundwork.model.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What several pain points have in common.
 *
 * @param space the SPACE dimension that it touches; null if none was named
 */
public record Theme(String id, String name, @Nullable SpaceDimension space) {
  /** A theme that touches no dimension yet. */
  public Theme(String id, String name) {
    this(id, name, null);
  }

  /** The same, called otherwise. */
  public Theme withName(String now) {
    return new Theme(id, now, space);
  }

  /** The same in another dimension; null for none. */
  public Theme withSpace(@Nullable SpaceDimension now) {
    return new Theme(id, name, now);
  }
}
