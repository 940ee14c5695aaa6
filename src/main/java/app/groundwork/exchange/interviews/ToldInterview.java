package app.groundwork.exchange.interviews;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.capture.SessionTime;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.InterviewPart;
import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.interviews.PartTimes;
import app.groundwork.model.interviews.QuestionVisit;
import app.groundwork.model.interviews.Synthesis;
import app.groundwork.model.people.Consent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An interview as it leaves the workspace: people are already called as they allow.
 *
 * @param interview its consent is the stricter of its own and the developer's current
 * @param developer what the developer may be called: name or pseudonym
 * @param team null if not known
 * @param parts none while it is only prepared
 * @param own the own questions of one that is only prepared
 * @param slots what fills the slots, by their names
 * @param notes in {@link InterviewNote#IN_ORDER}
 * @param lengthMs without pauses, up to its end or to now; 0 while it is only prepared
 * @param synthesis of these notes
 */
public record ToldInterview(
    Interview interview,
    String developer,
    @Nullable String team,
    List<InterviewPart> parts,
    List<InterviewQuestion> own,
    Map<String, String> slots,
    List<QuestionVisit> visits,
    List<InterviewNote> notes,
    List<Pause> pauses,
    Talk talk,
    long lengthMs,
    Synthesis synthesis) {

  /** Its id. */
  String id() {
    return interview.id();
  }

  /** True if it counts nowhere. */
  public boolean isPractice() {
    return interview.preparation().practice();
  }

  /** True if the developer was not asked for consent yet. */
  public boolean isNotAsked() {
    return interview.preparation().consent() == Consent.NOT_ASKED;
  }

  /** The day it took place, or is planned for. */
  LocalDate day(ZoneId zone) {
    Long start = interview.startedAt();
    return start == null
        ? interview.preparation().plannedOn()
        : LocalDate.ofInstant(Instant.ofEpochMilli(start), zone);
  }

  /** Its clock; of one that is only prepared one that stands at the epoch. */
  SessionTime time() {
    Long start = interview.startedAt();
    return new SessionTime(start == null ? 0 : start, pauses);
  }

  /** How long each part took, in ms, by the parts' ids; none if no question was turned to. */
  Map<String, Long> spent() {
    Map<String, Long> spent = new HashMap<>();
    if (!visits.isEmpty()) {
      SessionTime time = time();
      PartTimes times = new PartTimes(parts, visits, time);
      for (int i = 0; i < parts.size(); i++) {
        spent.put(parts.get(i).id(), times.spent(i, time.instant(lengthMs)));
      }
    }
    return spent;
  }
}
