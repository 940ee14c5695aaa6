package app.groundwork.exchange;

import app.groundwork.exchange.transcripts.Spoken;
import app.groundwork.model.interviews.TalkShare;
import app.groundwork.model.interviews.TalkSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What importing a transcript would do.
 *
 * @param spoken its lines, with who talks
 * @param mine the names in it that are the interviewer's
 * @param leftOut the names in it whose words are not imported
 * @param developer whose interview it becomes
 * @param team a name; null if nobody says
 * @param startedAt when it begins, UTC epoch ms
 * @param date the day where the user is
 * @param share who talks how much in the interview that it becomes part of
 * @param source how that is known
 * @param known the id of the interview that has it already; null if none has
 * @param remarks what the user should know; often empty
 * @param refusal why it cannot be imported as it was asked for; null if it can
 */
public record TranscriptPlan(
    Spoken spoken,
    Set<String> mine,
    Set<String> leftOut,
    String developer,
    @Nullable String team,
    long startedAt,
    LocalDate date,
    TalkShare share,
    TalkSource source,
    @Nullable String known,
    List<String> remarks,
    @Nullable String refusal)
    implements ImportPlan {
  public TranscriptPlan {
    mine = Set.copyOf(mine);
    leftOut = Set.copyOf(leftOut);
    remarks = List.copyOf(remarks);
  }

  @Override
  public List<Item> items() {
    return List.of(new Item(known, spoken.lines().size(), title(), date));
  }

  /** Developer and team, as far as they are known. */
  public String title() {
    return team == null ? developer : developer + " · " + team;
  }
}
