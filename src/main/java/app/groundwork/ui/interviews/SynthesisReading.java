package app.groundwork.ui.interviews;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.evidence.Assumption;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.Theme;
import app.groundwork.model.interviews.Finding;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewAction;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.InterviewPart;
import app.groundwork.model.interviews.QuestionVisit;
import app.groundwork.model.interviews.Synthesis;
import app.groundwork.model.interviews.TalkShare;
import app.groundwork.model.interviews.TalkSpan;
import app.groundwork.model.interviews.TestedAssumption;
import app.groundwork.model.interviews.TopPain;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shared.Elapsed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An interview as its synthesis shows it.
 *
 * @param lines in order of time
 */
record SynthesisReading(
    List<InterviewNote> lines, Talked talked, Found found, Synthesis synthesis) {

  /** What was asked when, and who talked. */
  record Talked(
      List<InterviewPart> parts,
      List<QuestionVisit> visits,
      List<Pause> pauses,
      List<TalkSpan> spans) {}

  /**
   * What was found, beside the lines, and the ledger that it refers to.
   *
   * @param team null if not known
   * @param consent the stricter of then and now
   */
  record Found(
      Interview interview,
      String developer,
      @Nullable String team,
      Consent consent,
      List<TestedAssumption> tested,
      List<TopPain> pains,
      List<Finding> findings,
      List<InterviewAction> actions,
      List<PainPoint> painPoints,
      List<Theme> themes,
      List<Assumption> assumptions) {}

  Interview interview() {
    return found.interview();
  }

  /** The interview's time, pauses left out. */
  SessionTime time() {
    Long start = interview().startedAt();
    long from = start == null ? lines.isEmpty() ? 0 : lines.getFirst().at() : start;
    return new SessionTime(from, talked.pauses());
  }

  /** When it was over, UTC epoch ms; the last line's time if it was not stopped. */
  long end() {
    Long ended = interview().endedAt();
    Long start = interview().startedAt();
    long last = lines.isEmpty() ? start == null ? 0 : start : lines.getLast().at();
    return ended == null ? last : ended;
  }

  /** How long it took, pauses left out, ms. */
  long lengthMs() {
    return Math.max(0, time().elapsed(end()));
  }

  /** How long it should have taken, ms; 0 without a script. */
  long plannedMs() {
    return talked.parts().stream().mapToLong(InterviewPart::budgetMs).sum();
  }

  /** Who talked how much. */
  TalkShare share() {
    return TalkShare.of(talked.spans(), time(), end());
  }

  /** When a line was said, as a stamp. */
  String stamp(InterviewNote note) {
    return Elapsed.stamp(time().elapsed(note.at()));
  }

  Optional<PainPoint> painPoint(String id) {
    return found.painPoints().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** What a pain point is called; empty if it is gone. */
  String painTitle(String painPointId) {
    return painPoint(painPointId).map(PainPoint::title).orElse("");
  }

  /** The theme of a pain point; empty if it has none. */
  String theme(String painPointId) {
    return painPoint(painPointId).stream()
        .flatMap(pain -> found.themes().stream().filter(one -> one.id().equals(pain.themeId())))
        .map(one -> one.name())
        .findFirst()
        .orElse("");
  }

  /** What an assumption says; empty if it is gone. */
  String statement(String assumptionId) {
    return found.assumptions().stream()
        .filter(one -> one.id().equals(assumptionId))
        .map(Assumption::statement)
        .findFirst()
        .orElse("");
  }

  /** The words of a question; empty if it is gone or none was asked. */
  String question(@Nullable String questionId) {
    return questionId == null
        ? ""
        : talked.parts().stream()
            .flatMap(part -> part.questions().stream())
            .filter(question -> question.id().equals(questionId))
            .map(question -> question.text())
            .findFirst()
            .orElse("");
  }
}
