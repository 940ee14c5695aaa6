package app.groundwork.model.interviews;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which questions of an interview nobody asked. */
public final class UnaskedQuestions {
  private UnaskedQuestions() {}

  /**
   * The questions that were skipped or never turned to, and that no line answers, in their order.
   * None where nobody knows what was asked when, as in a transcript.
   */
  public static List<InterviewQuestion> of(
      Collection<InterviewPart> parts,
      Collection<QuestionVisit> visits,
      Collection<InterviewNote> notes) {
    if (visits.isEmpty()) {
      return List.of();
    }
    Set<String> turnedTo = new HashSet<>();
    visits.forEach(visit -> turnedTo.add(visit.questionId()));
    Set<@Nullable String> answered = new HashSet<>();
    notes.forEach(note -> answered.add(note.questionId()));
    return parts.stream()
        .flatMap(part -> part.questions().stream())
        .filter(one -> !answered.contains(one.id()))
        .filter(one -> one.skipped() || !turnedTo.contains(one.id()))
        .toList();
  }
}
