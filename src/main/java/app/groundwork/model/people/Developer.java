package app.groundwork.model.people;

import org.jspecify.annotations.Nullable;

/**
 * A research participant.
 *
 * @param name the name or pseudonym that the product manager types
 * @param teamId the developer's team; null if not known
 * @param role what they do, such as "SRE"; may be empty
 * @param champion whether they speak for the platform in their team
 * @param number what a pseudonym calls them, given by the file, above 0; 0 before it is saved
 * @param pseudonymisedAt when the name was replaced for good, UTC epoch ms; null if it was not
 */
public record Developer(
    String id,
    String name,
    @Nullable String teamId,
    String role,
    boolean champion,
    Consent consent,
    ContactAgain contactAgain,
    int number,
    @Nullable Long pseudonymisedAt) {

  /** A developer of whom no more is known, before the file has given a number. */
  public Developer(String id, String name, @Nullable String teamId, Consent consent) {
    this(id, name, teamId, "", false, consent, ContactAgain.NOT_ASKED, 0, null);
  }

  /** True if the name was replaced for good. */
  public boolean isPseudonymised() {
    return pseudonymisedAt != null;
  }

  /** The same, of that name. */
  public Developer withName(String now) {
    return new Developer(
        id, now, teamId, role, champion, consent, contactAgain, number, pseudonymisedAt);
  }

  /** The same, in that team; null if not known. */
  public Developer withTeamId(@Nullable String now) {
    return new Developer(
        id, name, now, role, champion, consent, contactAgain, number, pseudonymisedAt);
  }

  /** The same, in that role; may be empty. */
  public Developer withRole(String now) {
    return new Developer(
        id, name, teamId, now, champion, consent, contactAgain, number, pseudonymisedAt);
  }

  /** The same, speaking for the platform or not. */
  public Developer withChampion(boolean now) {
    return new Developer(
        id, name, teamId, role, now, consent, contactAgain, number, pseudonymisedAt);
  }

  /** The same, with that consent. */
  public Developer withConsent(Consent now) {
    return new Developer(
        id, name, teamId, role, champion, now, contactAgain, number, pseudonymisedAt);
  }

  /** The same, with that answer to being contacted again. */
  public Developer withContactAgain(ContactAgain now) {
    return new Developer(id, name, teamId, role, champion, consent, now, number, pseudonymisedAt);
  }

  /** The same, with the number that the file gave, above 0. */
  public Developer withNumber(int now) {
    return new Developer(
        id, name, teamId, role, champion, consent, contactAgain, now, pseudonymisedAt);
  }

  /**
   * This developer and {@code other} as one, who turn out to be the same: what is not known of this
   * one is taken from the other; of two answers given, the one that lets less be done holds.
   */
  public Developer joinedWith(Developer other) {
    return new Developer(
        id,
        name,
        teamId == null ? other.teamId : teamId,
        role.isBlank() ? other.role : role,
        champion || other.champion,
        consent.stricter(other.consent),
        // The enum runs from not asked to no.
        contactAgain.compareTo(other.contactAgain) < 0 ? other.contactAgain : contactAgain,
        number,
        pseudonymisedAt);
  }
}
