package app.groundwork.model.shadowing;

import app.groundwork.model.shared.Quarter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A session among all others, with what it adds up to.
 *
 * @param developer the name
 * @param team null if not known
 * @param figures of a running session: up to the moment they were read
 */
public record SessionRow(
    ShadowSession session, String developer, @Nullable String team, SessionFigures figures) {

  /** The session's id. */
  public String id() {
    return session.id();
  }

  /** The local day on which it began. */
  public LocalDate day(ZoneId zone) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(session.startedAt()), zone);
  }

  /** The quarter of that day. */
  public Quarter quarter(ZoneId zone) {
    return Quarter.of(day(zone));
  }
}
