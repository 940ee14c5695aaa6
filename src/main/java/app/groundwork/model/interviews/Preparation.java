package app.groundwork.model.interviews;

import app.groundwork.model.people.Consent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an interview before it starts.
 *
 * @param teamId the developer's team on that day; null if not known
 * @param plannedOn the day where the user is
 * @param scriptId the script that it will copy, or has copied
 * @param scriptTitle what the script was called when it was chosen
 * @param purpose why, in one line; may be empty
 * @param consent what the developer agreed to
 * @param practice a mock interview: it counts nowhere
 */
public record Preparation(
    String developerId,
    @Nullable String teamId,
    LocalDate plannedOn,
    String scriptId,
    String scriptTitle,
    String purpose,
    Consent consent,
    boolean practice) {

  /** The same with another developer, of that team, who agreed to that. */
  public Preparation withDeveloper(String id, @Nullable String team, Consent agreed) {
    return new Preparation(id, team, plannedOn, scriptId, scriptTitle, purpose, agreed, practice);
  }

  /** The same in another team; null if not known. */
  public Preparation withTeamId(@Nullable String now) {
    return new Preparation(
        developerId, now, plannedOn, scriptId, scriptTitle, purpose, consent, practice);
  }

  /** The same on another day. */
  public Preparation withPlannedOn(LocalDate now) {
    return new Preparation(
        developerId, teamId, now, scriptId, scriptTitle, purpose, consent, practice);
  }

  /** The same, led by that script. */
  public Preparation withScript(Script now) {
    return new Preparation(
        developerId, teamId, plannedOn, now.id(), now.title(), purpose, consent, practice);
  }

  /** The same for another purpose. */
  public Preparation withPurpose(String now) {
    return new Preparation(
        developerId, teamId, plannedOn, scriptId, scriptTitle, now, consent, practice);
  }

  /** The same with another consent. */
  public Preparation withConsent(Consent now) {
    return new Preparation(
        developerId, teamId, plannedOn, scriptId, scriptTitle, purpose, now, practice);
  }

  /** The same, a mock interview or not. */
  public Preparation withPractice(boolean now) {
    return new Preparation(
        developerId, teamId, plannedOn, scriptId, scriptTitle, purpose, consent, now);
  }
}
