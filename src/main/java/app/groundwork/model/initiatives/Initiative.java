package app.groundwork.model.initiatives;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the team may do, told by what comes of it.
 *
 * @param title not blank
 * @param outcome what is better afterwards, and for whom; may be empty
 * @param origin null if nobody knows
 * @param owner who answers for it; may be empty
 * @param tags none blank, none with a comma, none twice
 * @param notes where the inputs come from
 * @param kill not null exactly for one that was killed
 * @param discussion what was said of its two ranks; null if nothing was
 */
public record Initiative(
    String id,
    String title,
    String outcome,
    @Nullable Origin origin,
    String owner,
    List<String> tags,
    InitiativeStatus status,
    Rice rice,
    RiceNotes notes,
    @Nullable Kill kill,
    @Nullable Discussion discussion) {

  /**
   * @throws IllegalArgumentException if it is killed without a reason, or has one and is not
   */
  public Initiative {
    tags = List.copyOf(tags);
    if ((kill != null) != (status == InitiativeStatus.KILLED)) {
      throw new IllegalArgumentException("What is killed has a reason, and nothing else has");
    }
  }

  /** An idea of which no more is known. */
  public Initiative(String id, String title) {
    this(
        id,
        title,
        "",
        null,
        "",
        List.of(),
        InitiativeStatus.IDEA,
        Rice.NONE,
        RiceNotes.NONE,
        null,
        null);
  }

  /** True while it is to be ranked: neither done nor killed. */
  public boolean isLive() {
    return status != InitiativeStatus.DONE && status != InitiativeStatus.KILLED;
  }

  /** The same under that id. */
  public Initiative withId(String now) {
    return new Initiative(
        now, title, outcome, origin, owner, tags, status, rice, notes, kill, discussion);
  }

  /** The same, called otherwise. */
  public Initiative withTitle(String now) {
    return new Initiative(
        id, now, outcome, origin, owner, tags, status, rice, notes, kill, discussion);
  }

  /** The same for another outcome. */
  public Initiative withOutcome(String now) {
    return new Initiative(
        id, title, now, origin, owner, tags, status, rice, notes, kill, discussion);
  }

  /** The same from elsewhere; null if nobody knows. */
  public Initiative withOrigin(@Nullable Origin now) {
    return new Initiative(
        id, title, outcome, now, owner, tags, status, rice, notes, kill, discussion);
  }

  /** The same with another owner; may be empty. */
  public Initiative withOwner(String now) {
    return new Initiative(
        id, title, outcome, origin, now, tags, status, rice, notes, kill, discussion);
  }

  /** The same under other tags. */
  public Initiative withTags(List<String> now) {
    return new Initiative(
        id, title, outcome, origin, owner, now, status, rice, notes, kill, discussion);
  }

  /** The same in another state, but for killed; what it was killed for is gone. */
  public Initiative withStatus(InitiativeStatus now) {
    return new Initiative(
        id, title, outcome, origin, owner, tags, now, rice, notes, null, discussion);
  }

  /** The same, killed. */
  public Initiative killed(Kill now) {
    return new Initiative(
        id,
        title,
        outcome,
        origin,
        owner,
        tags,
        InitiativeStatus.KILLED,
        rice,
        notes,
        now,
        discussion);
  }

  /** The same with other inputs. */
  public Initiative withRice(Rice now) {
    return new Initiative(
        id, title, outcome, origin, owner, tags, status, now, notes, kill, discussion);
  }

  /** The same with other notes to its inputs. */
  public Initiative withNotes(RiceNotes now) {
    return new Initiative(
        id, title, outcome, origin, owner, tags, status, rice, now, kill, discussion);
  }

  /** The same, discussed; null to take that back. */
  public Initiative withDiscussion(@Nullable Discussion now) {
    return new Initiative(id, title, outcome, origin, owner, tags, status, rice, notes, kill, now);
  }
}
