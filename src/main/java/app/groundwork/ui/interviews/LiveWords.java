package app.groundwork.ui.interviews;

import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Texts;

/** How the time of parts is told. */
final class LiveWords {
  private static final Texts TEXTS = Texts.in(LiveWords.class);

  private LiveWords() {}

  /** "06:12 left", or "02:10 over" for what is negative, in ms. */
  static String left(long ms) {
    return ms > -1000
        ? TEXTS.get("live.left", Elapsed.stamp(Math.max(0, ms)))
        : TEXTS.get("live.over", Elapsed.stamp(-ms));
  }

  /** How a part stands: how long it took, what is left of it, or how long it will be. */
  static String of(LiveFace.Part part) {
    boolean over = part.leftMs() <= -1000;
    return switch (part.state()) {
      case PASSED ->
          over
              ? TEXTS.get("live.passed.over", Elapsed.stamp(-part.leftMs()))
              : TEXTS.get("live.passed", Elapsed.stamp(part.spentMs()));
      case CURRENT -> left(part.leftMs());
      case COMING -> part.spentMs() == 0 ? Elapsed.stamp(part.budgetMs()) : left(part.leftMs());
    };
  }
}
