package app.groundwork.ui.initiatives;

import app.groundwork.model.initiatives.Initiative;
import app.groundwork.model.initiatives.InitiativeStatus;
import app.groundwork.model.initiatives.Origin;
import app.groundwork.ui.kit.TitleWords;
import org.jspecify.annotations.Nullable;

/**
 * Which initiatives the table shows; null lets all through.
 *
 * @param text words of title, outcome, tags and owner; may be blank
 * @param evidence true for those with evidence behind them, false for those without
 */
record RankingFilter(
    String text,
    @Nullable String tag,
    @Nullable InitiativeStatus status,
    @Nullable String owner,
    @Nullable Origin origin,
    @Nullable Boolean evidence) {
  /** Lets all through. */
  static final RankingFilter ALL = new RankingFilter("", null, null, null, null, null);

  boolean isAll() {
    return text.isBlank() && withText("").equals(ALL);
  }

  /** True if that one is shown. */
  boolean fits(InitiativeRow row, TitleWords words) {
    Initiative one = row.initiative();
    return (tag == null || one.tags().contains(tag))
        && (status == null || one.status() == status)
        && (owner == null || one.owner().equalsIgnoreCase(owner))
        && (origin == null || one.origin() == origin)
        && (evidence == null || evidence == row.figures().evidence().pieces() > 0)
        && (text.isBlank()
            || words.fit(
                one.title()
                    + " "
                    + one.outcome()
                    + " "
                    + String.join(" ", one.tags())
                    + " "
                    + one.owner()));
  }

  RankingFilter withText(String now) {
    return new RankingFilter(now, tag, status, owner, origin, evidence);
  }

  RankingFilter withTag(@Nullable String now) {
    return new RankingFilter(text, now, status, owner, origin, evidence);
  }

  RankingFilter withStatus(@Nullable InitiativeStatus now) {
    return new RankingFilter(text, tag, now, owner, origin, evidence);
  }

  RankingFilter withOwner(@Nullable String now) {
    return new RankingFilter(text, tag, status, now, origin, evidence);
  }

  RankingFilter withOrigin(@Nullable Origin now) {
    return new RankingFilter(text, tag, status, owner, now, evidence);
  }

  RankingFilter withEvidence(@Nullable Boolean now) {
    return new RankingFilter(text, tag, status, owner, origin, now);
  }
}
