package app.groundwork.model.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was asked for and turned down, with the reason on record.
 *
 * @param request what was asked for
 * @param askedBy who asked, as it was typed; empty if nobody knows
 * @param developerId the developer who asked; null if it was none that is known
 * @param reason why not; may be empty
 * @param painPointId the pain point behind it; null if none is known
 */
public record DeclinedRequest(
    String id,
    String request,
    String askedBy,
    @Nullable String developerId,
    String reason,
    @Nullable String painPointId,
    LocalDate declinedOn) {}
