package app.groundwork.ui.initiatives;

import app.groundwork.model.initiatives.Initiative;
import app.groundwork.model.initiatives.InitiativeFigures;
import app.groundwork.model.initiatives.RiceScore;
import app.groundwork.model.priorities.RiceFlag;
import app.groundwork.store.initiatives.PlacedInitiative;
import java.util.List;
import java.util.Optional;

/**
 * An initiative as the screen tells it.
 *
 * @param figures what stands behind it
 * @param ownRank from 1; 0 for what is not ranked: unscored, done or killed
 * @param riceRank from 1; 0 for what is not ranked
 */
record InitiativeRow(
    PlacedInitiative placed, InitiativeFigures figures, int ownRank, int riceRank) {
  String id() {
    return initiative().id();
  }

  Initiative initiative() {
    return placed.initiative();
  }

  String title() {
    return initiative().title();
  }

  /** True if both orders have it. */
  boolean isRanked() {
    return ownRank > 0;
  }

  /** Own rank − RICE rank: above 0 where RICE puts it higher than the team; 0 if not ranked. */
  int difference() {
    return ownRank - riceRank;
  }

  /** Empty while it is unscored. */
  Optional<RiceScore> score() {
    return initiative().rice().score();
  }

  /** What makes its score look surer than it is. */
  List<RiceFlag> flags() {
    return RiceFlag.of(initiative().rice(), figures.evidence().pieces(), figures.interviews());
  }

  /** The same at these ranks. */
  InitiativeRow at(int own, int rice) {
    return own == ownRank && rice == riceRank
        ? this
        : new InitiativeRow(placed, figures, own, rice);
  }
}
