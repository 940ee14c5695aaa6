package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewSummary;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.people.Consent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An interview in the list.
 *
 * @param team null if not known
 * @param consent the stricter of what was agreed to then and now
 */
record ListRow(InterviewSummary summary, String developer, @Nullable String team, Consent consent) {
  /** The running one, those to come by their day, those that were with the newest first. */
  static final Comparator<ListRow> IN_ORDER =
      Comparator.comparing(ListRow::group)
          .thenComparing(
              row ->
                  row.group() == Group.PREPARED ? row.preparation().plannedOn() : LocalDate.EPOCH)
          .thenComparing(ListRow::startedAt, Comparator.reverseOrder())
          .thenComparing(ListRow::id, Comparator.reverseOrder());

  /** In which order interviews are grouped. */
  enum Group {
    RUNNING,
    PREPARED,
    ENDED
  }

  Interview interview() {
    return summary.interview();
  }

  String id() {
    return interview().id();
  }

  Preparation preparation() {
    return interview().preparation();
  }

  Group group() {
    return interview().isRunning()
        ? Group.RUNNING
        : interview().isPrepared() ? Group.PREPARED : Group.ENDED;
  }

  private long startedAt() {
    Long at = interview().startedAt();
    return at == null ? 0 : at;
  }

  /** What it is for: its purpose, else its script. */
  String about() {
    return preparation().purpose().isBlank()
        ? preparation().scriptTitle()
        : preparation().purpose();
  }

  /** True if it holds what is typed into the filter. */
  boolean fits(String typed) {
    String all =
        String.join(
            "\n",
            developer,
            team == null ? "" : team,
            preparation().purpose(),
            preparation().scriptTitle());
    return all.toLowerCase(Locale.getDefault())
        .contains(typed.strip().toLowerCase(Locale.getDefault()));
  }
}
