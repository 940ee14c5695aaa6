package app.groundwork.exchange;

import app.groundwork.exchange.logs.ReadSession;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What importing a log would do.
 *
 * @param remarks what the user should know; often empty
 */
public record LogPlan(List<Session> sessions, List<String> remarks) implements ImportPlan {
  public LogPlan {
    sessions = List.copyOf(sessions);
    remarks = List.copyOf(remarks);
  }

  /**
   * One session of the file.
   *
   * @param read as the file tells it, every entry with its kind
   * @param developer a name
   * @param team a name; null if nobody says
   * @param startedAt UTC epoch ms
   * @param date the day where the user is
   * @param known the id of the session in the workspace that is the same; null if it is new
   */
  public record Session(
      ReadSession read,
      String developer,
      @Nullable String team,
      String workflow,
      long startedAt,
      LocalDate date,
      @Nullable String known) {

    /** Developer, team and workflow, as far as they are known. */
    public String title() {
      StringBuilder title = new StringBuilder(developer);
      for (String part : new String[] {team, workflow}) {
        if (part != null && !part.isBlank()) {
          title.append(" · ").append(part);
        }
      }
      return title.toString();
    }

    /** How many entries its log has. */
    public int entries() {
      return read.log().size();
    }
  }

  @Override
  public List<Item> items() {
    return sessions.stream()
        .map(each -> new Item(each.known(), each.entries(), each.title(), each.date()))
        .toList();
  }

  /** Those that are not in the workspace yet. */
  public List<Session> fresh() {
    return sessions.stream().filter(session -> session.known == null).toList();
  }
}
