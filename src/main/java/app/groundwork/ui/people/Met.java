package app.groundwork.ui.people;

import app.groundwork.store.shadowing.ShadowedPeople.Seen;
import org.jspecify.annotations.Nullable;

/**
 * How often a team or a developer was met.
 *
 * @param shadowed null if they never were
 * @param interviewed how often something came of an interview; practice left out
 */
record Met(@Nullable Seen shadowed, int interviewed) {
  static final Met NEVER = new Met(null, 0);

  int sessions() {
    return shadowed == null ? 0 : shadowed.sessions();
  }
}
