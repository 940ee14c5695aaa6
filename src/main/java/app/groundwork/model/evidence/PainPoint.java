package app.groundwork.model.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A problem that developers have: where what was seen and what was heard meet.
 *
 * @param themeId null if it has none yet
 */
public record PainPoint(String id, String title, @Nullable String themeId) {
  /** The same, called otherwise. */
  public PainPoint withTitle(String now) {
    return new PainPoint(id, now, themeId);
  }

  /** The same under another theme; null for none. */
  public PainPoint withThemeId(@Nullable String now) {
    return new PainPoint(id, title, now);
  }
}
