package app.groundwork.ui.evidence;

import app.groundwork.model.evidence.SpaceDimension;
import app.groundwork.model.shared.Texts;

/** The SPACE dimensions in plain words. */
final class SpaceWords {
  private static final Texts TEXTS = Texts.in(SpaceWords.class);

  private SpaceWords() {}

  /** What it is called. */
  static String name(SpaceDimension space) {
    return switch (space) {
      case SATISFACTION -> TEXTS.get("theme.space.satisfaction");
      case PERFORMANCE -> TEXTS.get("theme.space.performance");
      case ACTIVITY -> TEXTS.get("theme.space.activity");
      case COMMUNICATION -> TEXTS.get("theme.space.communication");
      case EFFICIENCY -> TEXTS.get("theme.space.efficiency");
    };
  }

  /** What it means, in a sentence. */
  static String meaning(SpaceDimension space) {
    return switch (space) {
      case SATISFACTION -> TEXTS.get("theme.space.satisfaction.means");
      case PERFORMANCE -> TEXTS.get("theme.space.performance.means");
      case ACTIVITY -> TEXTS.get("theme.space.activity.means");
      case COMMUNICATION -> TEXTS.get("theme.space.communication.means");
      case EFFICIENCY -> TEXTS.get("theme.space.efficiency.means");
    };
  }
}
