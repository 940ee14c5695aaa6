package app.groundwork.ui.interviews;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.interviews.NoteBook;
import app.groundwork.model.interviews.PartTimes;
import app.groundwork.model.interviews.QuestionVisit;
import app.groundwork.model.interviews.RunningScript;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.TalkLog;
import app.groundwork.model.interviews.TalkShare;
import app.groundwork.model.interviews.TalkSpan;
import app.groundwork.model.interviews.TestedAssumption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All of a started interview but its notes, as the file has it. */
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
   * @param spans by their beginning
   * @param statements of the assumptions that it tests, by their number
   * @param theySince since when they talk without being written yet, UTC epoch ms; null if they do
   *     not
   */
  record Known(
      Interview interview,
      String developer,
      @Nullable String team,
      List<Pause> pauses,
      RunningScript script,
      List<QuestionVisit> visits,
      List<TalkSpan> spans,
      List<TestedAssumption> tested,
      Map<Integer, String> statements,
      @Nullable Long theySince) {
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

  /** The last moment that is kept of it, its notes aside; UTC epoch ms. */
  long latest() {
    long latest = known.startedAt();
    if (!known.visits().isEmpty()) {
      latest = Math.max(latest, known.visits().getLast().at());
    }
    if (!known.spans().isEmpty()) {
      latest = Math.max(latest, known.spans().getLast().from());
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

  /** Who talks when, with them since {@code theySince} (UTC epoch ms) if that is not null. */
  List<TalkSpan> spans(@Nullable Long theySince) {
    if (theySince == null) {
      return known.spans();
    }
    TalkLog log = new TalkLog(known.interview().id(), known.startedAt(), known.spans());
    TalkLog.Step step = log.turn(Speaker.THEM, theySince, () -> "expected");
    List<TalkSpan> now = new ArrayList<>(known.spans());
    now.removeIf(
        span ->
            step.removed().contains(span.id())
                || step.saved().stream().anyMatch(saved -> saved.id().equals(span.id())));
    now.addAll(step.saved());
    now.sort((one, other) -> Long.compare(one.from(), other.from()));
    return now;
  }

  /** How much each has talked by {@code now} (UTC epoch ms). */
  TalkShare share(List<TalkSpan> spans, long now) {
    return TalkShare.of(spans, time, now);
  }
}
