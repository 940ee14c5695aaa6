package app.groundwork.model.interviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What an interview will ask, before it has a script of its own. */
public final class PlannedScript {
  /** How many own questions preparation asks for. */
  public static final int OWN_QUESTIONS = 5;

  private static final long MINUTE = 60_000;

  private PlannedScript() {}

  /**
   * A copy of {@code script} for one interview.
   *
   * @param own questions that take the place of all of Exploration's; none leaves those. Of several
   *     Explorations the first gives way, the others stay as they are. In a script without one the
   *     own questions come at the end of its first part
   * @param fill fills the slots of a question's text
   * @param ids makes the ids of the copies; own questions keep theirs
   */
  public static List<InterviewPart> of(
      Script script,
      List<InterviewQuestion> own,
      UnaryOperator<String> fill,
      Supplier<String> ids) {
    Optional<ScriptPart> place = placeOfOwn(script);
    return script.parts().stream()
        .map(
            part ->
                part(
                    part,
                    place.filter(one -> one.id().equals(part.id())).isPresent() ? own : List.of(),
                    fill,
                    ids))
        .toList();
  }

  /** The part that own questions belong to; empty in a script without parts. */
  public static Optional<ScriptPart> placeOfOwn(Script script) {
    return script.parts().stream()
        .filter(PlannedScript::replaces)
        .findFirst()
        .or(() -> script.parts().stream().findFirst());
  }

  /** True if own questions take the place of that part's; false if they come behind them. */
  public static boolean replaces(ScriptPart part) {
    return part.kind() == PartKind.EXPLORATION;
  }

  private static InterviewPart part(
      ScriptPart part,
      List<InterviewQuestion> own,
      UnaryOperator<String> fill,
      Supplier<String> ids) {
    boolean replaced = !own.isEmpty() && replaces(part);
    List<InterviewQuestion> questions = new ArrayList<>();
    if (!replaced) {
      for (ScriptQuestion question : part.questions()) {
        String text = fill.apply(question.text());
        if (!text.isBlank()) {
          questions.add(new InterviewQuestion(ids.get(), text, QuestionOrigin.SCRIPT, false));
        }
      }
    }
    questions.addAll(own);
    return new InterviewPart(
        ids.get(), part.kind(), part.title(), part.minutes() * MINUTE, questions);
  }
}
