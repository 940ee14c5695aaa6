package app.groundwork.exchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an import would do. */
public sealed interface ImportPlan permits LogPlan, TranscriptPlan {
  /** What the file holds, a session or an interview each. */
  List<Item> items();

  /** What the user should know; often empty. */
  List<String> remarks();

  /** Why it cannot be imported as it was asked for, and what to say instead; null if it can. */
  default @Nullable String refusal() {
    return null;
  }

  /**
   * A session or an interview.
   *
   * @param known the id of the one in the workspace that is the same; null if it is new
   * @param entries how many entries or lines it has
   * @param title whose it is, short
   * @param date the day where the user is
   */
  record Item(@Nullable String known, int entries, String title, LocalDate date) {}
}
