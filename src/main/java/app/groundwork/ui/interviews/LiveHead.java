package app.groundwork.ui.interviews;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.interviews.NoteBook;
import app.groundwork.model.interviews.PartTimes;
import app.groundwork.model.interviews.QuestionVisit;
import app.groundwork.model.interviews.RunningScript;
import app.groundwork.model.interviews.TestedAssumption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All of a started interview but its notes and talk, as the file has it. */
final class LiveHead {
  private final Known known;
  private final SessionTime time;
  private final PartTimes times;
  private final NoteBook book;

  /**
   * What was read.
   *
   * @param team null if not known
   * @param visits by time
   * @param statements of the assumptions that it tests, by their number
   */
  record Known(
      Interview interview,
      String developer,
      @Nullable String team,
      List<Pause> pauses,
      RunningScript script,
      List<QuestionVisit> visits,
      List<TestedAssumption> tested,
      Map<Integer, String> statements) {
    Known withVisits(List<QuestionVisit> now) {
      return new Known(
          interview, developer, team, pauses, script, List.copyOf(now), tested, statements);
    }

    long startedAt() {
      Long at = interview.startedAt();
      return at == null ? 0 : at;
    }
  }

  LiveHead(Known known) {
    this.known = known;
    this.time = new SessionTime(known.startedAt(), known.pauses());
    this.times = new PartTimes(known.script().parts(), known.visits(), time);
    this.book = new NoteBook(known.interview(), known.pauses(), null, known.tested());
  }

  Known known() {
    return known;
  }

  SessionTime time() {
    return time;
  }

  /** The last moment that is kept of it, its notes and talk aside; UTC epoch ms. */
  long latest() {
    long latest = known.startedAt();
    if (!known.visits().isEmpty()) {
      latest = Math.max(latest, known.visits().getLast().at());
    }
    for (Pause pause : known.pauses()) {
      Long until = pause.until();
      latest = Math.max(latest, until == null ? pause.from() : until);
    }
    return latest;
  }

  PartTimes times() {
    return times;
  }

  /** What lines say and how notes are edited; it does not know the last note. */
  NoteBook book() {
    return book;
  }

  boolean isPaused() {
    return known.pauses().stream().anyMatch(pause -> pause.until() == null);
  }

  /** The question that is asked now. */
  Optional<InterviewQuestion> current() {
    return known.visits().isEmpty()
        ? Optional.empty()
        : known.script().question(known.visits().getLast().questionId());
  }

  /** The question after it. */
  Optional<InterviewQuestion> next() {
    return known
        .script()
        .after(current().map(InterviewQuestion::id).orElse(null))
        .flatMap(known.script()::question);
  }

  /** The question before it. */
  Optional<InterviewQuestion> previous() {
    return known
        .script()
        .before(current().map(InterviewQuestion::id).orElse(null))
        .flatMap(known.script()::question);
  }

  /** The ids of the questions that were asked. */
  Set<String> asked() {
    return known.visits().stream()
        .map(QuestionVisit::questionId)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
