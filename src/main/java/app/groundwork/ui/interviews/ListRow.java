package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.interviews.TalkShare;
import app.groundwork.model.people.Consent;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An interview in the list.
 *
 * @param team null if not known
 * @param consent the stricter of what was agreed to then and now
 * @param notes how many it has
 * @param talk who talked how much; {@link TalkShare#NONE} before it ended
 */
record ListRow(
    Interview interview,
    String developer,
    @Nullable String team,
    Consent consent,
    int notes,
    int assumptions,
    TalkShare talk) {
  /** In which order interviews are grouped. */
  enum Group {
    RUNNING,
    PREPARED,
    ENDED
  }

  String id() {
    return interview.id();
  }

  Preparation preparation() {
    return interview.preparation();
  }

  Group group() {
    return interview.isRunning()
        ? Group.RUNNING
        : interview.isPrepared() ? Group.PREPARED : Group.ENDED;
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
