package app.groundwork.exchange.evidence;

import app.groundwork.model.evidence.Piece;
import app.groundwork.model.people.Consent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as it leaves the workspace: people are already called as they allow.
 *
 * @param person what the developer may be called: name or pseudonym
 * @param team theirs on that day; null if not known
 * @param consent the stricter of what they agreed to then and since
 * @param heldAt when its session or interview began, UTC epoch ms
 */
public record ToldPiece(
    Piece piece, String person, @Nullable String team, Consent consent, long heldAt) {
  /** The id of its log entry or note. */
  String id() {
    return piece.source().id();
  }

  /** The day of its session or interview. */
  LocalDate day(ZoneId zone) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(heldAt), zone);
  }

  /** One key a person; under a pseudonym another than by name, so that no number joins the two. */
  public String personKey() {
    return consent.letsName() ? piece.developerId() : person;
  }
}
