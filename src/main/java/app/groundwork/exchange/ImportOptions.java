package app.groundwork.exchange;

import app.groundwork.exchange.incoming.Moments;
import app.groundwork.exchange.incoming.NotImported;
import app.groundwork.model.shared.Texts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of an imported log; it comes before what the file says.
 *
 * @param developer null or blank for what the file says, else “Unknown”
 * @param team null or blank for what the file says
 * @param workflow null or blank for what the file says
 * @param date the day where the user is; null for what the file says
 */
public record ImportOptions(
    @Nullable String developer,
    @Nullable String team,
    @Nullable String workflow,
    @Nullable LocalDate date) {

  /**
   * @throws NotImported if the day is too far away for a session
   */
  public ImportOptions {
    if (date != null && !Moments.holds(date)) {
      throw new NotImported(Texts.in(ImportOptions.class).get("import.date", date.toString()));
    }
  }

  /** As the file says. */
  public static final ImportOptions NONE = new ImportOptions(null, null, null, null);
}
