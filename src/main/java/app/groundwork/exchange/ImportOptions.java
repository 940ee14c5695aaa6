package app.groundwork.exchange;

import app.groundwork.exchange.incoming.Moments;
import app.groundwork.exchange.incoming.NotImported;
import app.groundwork.exchange.transcripts.Role;
import app.groundwork.model.shared.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of an imported log or transcript; it comes before what the file says.
 *
 * @param developer null or blank for what the file says, else “Unknown”
 * @param team null or blank for what the file says
 * @param workflow null or blank for what the file says
 * @param date the day where the user is; null for what the file says
 * @param me the names in a transcript that are the user's; null if not said
 * @param interview the id of the interview that a transcript becomes part of; null for a new one
 * @param anyway true if a transcript is wanted although it is in the workspace already
 * @param others what the user says of others who speak in a transcript, by name: whose words are
 *     the developer's, and whose are left out; empty for what is plain
 */
public record ImportOptions(
    @Nullable String developer,
    @Nullable String team,
    @Nullable String workflow,
    @Nullable LocalDate date,
    @Nullable List<String> me,
    @Nullable String interview,
    boolean anyway,
    Map<String, Role> others) {

  /**
   * @throws NotImported if the day is too far away for a session
   */
  public ImportOptions {
    if (date != null && !Moments.holds(date)) {
      throw new NotImported(Texts.in(ImportOptions.class).get("import.date", date.toString()));
    }
    me = me == null ? null : List.copyOf(me);
    others = Map.copyOf(others);
  }

  /** What can be said of a transcript in words. */
  public ImportOptions(
      @Nullable String developer,
      @Nullable String team,
      @Nullable String workflow,
      @Nullable LocalDate date,
      @Nullable List<String> me,
      @Nullable String interview,
      boolean anyway) {
    this(developer, team, workflow, date, me, interview, anyway, Map.of());
  }

  /** What can be said of a transcript that is not in the workspace yet. */
  public ImportOptions(
      @Nullable String developer,
      @Nullable String team,
      @Nullable String workflow,
      @Nullable LocalDate date,
      @Nullable List<String> me,
      @Nullable String interview) {
    this(developer, team, workflow, date, me, interview, false);
  }

  /** What can be said of a log. */
  public ImportOptions(
      @Nullable String developer,
      @Nullable String team,
      @Nullable String workflow,
      @Nullable LocalDate date) {
    this(developer, team, workflow, date, null, null);
  }

  /** As the file says. */
  public static final ImportOptions NONE = new ImportOptions(null, null, null, null);
}
