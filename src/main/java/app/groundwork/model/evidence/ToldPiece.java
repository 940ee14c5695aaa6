package app.groundwork.model.evidence;

import java.time.LocalDate;

/**
 * A piece of evidence as others may see it: people in it are called as they agreed to.
 *
 * @param piece with its words told so
 * @param person who was met, such as "Developer 3" or "somebody"
 * @param team their team on that day; empty if not known
 * @param day of the session or interview, in the system's time zone
 * @param mayLeave false if the developer wants nothing of it to leave the workspace
 */
public record ToldPiece(Piece piece, String person, String team, LocalDate day, boolean mayLeave) {
  /** The id of the entry or note. */
  public String id() {
    return piece.source().id();
  }
}
