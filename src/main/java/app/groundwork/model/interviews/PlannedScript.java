package app.groundwork.model.interviews;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** What an interview will ask, before it has a script of its own. */
public final class PlannedScript {
  /** How many own questions preparation asks for. */
  public static final int OWN_QUESTIONS = 5;

  private static final long MINUTE = 60_000;

  private PlannedScript() {}

  /**
   * A copy of {@code script} for one interview.
   *
   * @param own questions that take the place of Exploration's, all of them; none leaves those. In a
   *     script without Exploration they come at the end of its first part
   * @param fill fills the slots of a question's text
   * @param ids makes the ids of the copies; own questions keep theirs
   */
  public static List<InterviewPart> of(
      Script script,
      List<InterviewQuestion> own,
      UnaryOperator<String> fill,
      Supplier<String> ids) {
    int place = placeOfOwn(script);
    return IntStream.range(0, script.parts().size())
        .mapToObj(i -> part(script.parts().get(i), i == place ? own : List.of(), fill, ids))
        .toList();
  }

  /** The part that own questions belong to; −1 in a script without parts. */
  private static int placeOfOwn(Script script) {
    List<ScriptPart> parts = script.parts();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).kind() == PartKind.EXPLORATION) {
        return i;
      }
    }
    return parts.isEmpty() ? -1 : 0;
  }

  private static InterviewPart part(
      ScriptPart part,
      List<InterviewQuestion> own,
      UnaryOperator<String> fill,
      Supplier<String> ids) {
    boolean replaced = !own.isEmpty() && part.kind() == PartKind.EXPLORATION;
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
