package app.groundwork.model.interviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The script of an interview that was started: what is asked next, and what it becomes on the way.
 *
 * @param parts in order; at least one
 */
public record RunningScript(List<InterviewPart> parts) {
  /** What a script without parts gets, in ms. */
  private static final long HALF_AN_HOUR = 30 * 60_000L;

  public RunningScript {
    parts = List.copyOf(parts);
  }

  /**
   * What an interview begins with; see {@link PlannedScript#of}. A script without parts becomes one
   * part of half an hour.
   */
  public static RunningScript begin(
      Script script,
      List<InterviewQuestion> own,
      UnaryOperator<String> fill,
      Supplier<String> ids) {
    List<InterviewPart> parts = PlannedScript.of(script, own, fill, ids);
    return new RunningScript(
        parts.isEmpty()
            ? List.of(
                new InterviewPart(ids.get(), PartKind.OTHER, script.title(), HALF_AN_HOUR, own))
            : parts);
  }

  /** The questions of all parts in order. */
  public List<InterviewQuestion> questions() {
    return parts.stream().flatMap(part -> part.questions().stream()).toList();
  }

  /** The question of that id. */
  public Optional<InterviewQuestion> question(@Nullable String id) {
    return questions().stream().filter(question -> question.id().equals(id)).findFirst();
  }

  /** True if the question is asked in this interview. */
  public boolean has(String questionId) {
    return question(questionId).isPresent();
  }

  /** True if the question was passed over. */
  public boolean isSkipped(String questionId) {
    return question(questionId).map(InterviewQuestion::skipped).orElse(false);
  }

  /** The id of the first question. */
  public Optional<String> first() {
    return questions().stream().map(InterviewQuestion::id).findFirst();
  }

  /** The id of the question after that one, also over a part's end; with null the first. */
  public Optional<String> after(@Nullable String questionId) {
    return at(place(questionId) + 1);
  }

  /** The id of the question before that one. */
  public Optional<String> before(@Nullable String questionId) {
    return at(place(questionId) - 1);
  }

  /** The same with a question passed over, or not. */
  public RunningScript skipped(String questionId, boolean now) {
    return mapped(
        part ->
            part.questions().stream()
                .map(each -> each.id().equals(questionId) ? each.withSkipped(now) : each)
                .toList());
  }

  /**
   * The same with one more question, asked on the spot.
   *
   * @param after the id of the question asked before it; null puts it first
   * @param id of the new question
   */
  public RunningScript asking(@Nullable String after, String id, String text) {
    InterviewQuestion asked = new InterviewQuestion(id, text, QuestionOrigin.ASKED, false);
    if (question(after).isEmpty()) {
      List<InterviewPart> all = new ArrayList<>(parts);
      List<InterviewQuestion> questions = new ArrayList<>(all.getFirst().questions());
      questions.addFirst(asked);
      all.set(0, all.getFirst().withQuestions(questions));
      return new RunningScript(all);
    }
    return mapped(
        part -> {
          List<InterviewQuestion> questions = new ArrayList<>();
          for (InterviewQuestion each : part.questions()) {
            questions.add(each);
            if (each.id().equals(after)) {
              questions.add(asked);
            }
          }
          return questions;
        });
  }

  private RunningScript mapped(Function<InterviewPart, List<InterviewQuestion>> questions) {
    return new RunningScript(
        parts.stream().map(part -> part.withQuestions(questions.apply(part))).toList());
  }

  private int place(@Nullable String questionId) {
    return questions().stream().map(InterviewQuestion::id).toList().indexOf(questionId);
  }

  private Optional<String> at(int place) {
    List<InterviewQuestion> all = questions();
    return place < 0 || place >= all.size() ? Optional.empty() : Optional.of(all.get(place).id());
  }
}
