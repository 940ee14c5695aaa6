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
    boolean practice) {}
