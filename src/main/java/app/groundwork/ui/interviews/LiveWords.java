package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.TalkLevel;
import app.groundwork.model.interviews.TalkShare;
import app.groundwork.model.shared.Elapsed;
import app.groundwork.model.shared.Percent;
import app.groundwork.model.shared.Texts;
import org.jspecify.annotations.Nullable;

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

  /** "Me 17 %"; without a figure as long as it is too early for one. */
  static String share(TalkShare talked) {
    return talked.levelSoFar() == TalkLevel.EARLY
        ? TEXTS.get("live.share.none")
        : TEXTS.get("live.share.me", Percent.of(talked.share().orElse(0)));
  }

  /** Who talks now; nothing before anybody did. */
  static String talks(@Nullable Speaker speaker) {
    return switch (speaker) {
      case ME -> TEXTS.get("live.talks.me");
      case THEM -> TEXTS.get("live.talks.them");
      case SILENCE -> TEXTS.get("live.talks.silence");
      case null -> "";
    };
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
