package app.groundwork.model.interviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What can be done to the parts and questions of a script. Each gives the script as it is then; the
 * same if there is no such part or question.
 */
public final class ScriptEdit {
  private ScriptEdit() {}

  /** The part of that id. */
  public static Optional<ScriptPart> part(Script script, String partId) {
    return script.parts().stream().filter(part -> part.id().equals(partId)).findFirst();
  }

  /** The part that holds a question. */
  public static Optional<ScriptPart> partOf(Script script, String questionId) {
    return script.parts().stream().filter(part -> place(part, questionId) >= 0).findFirst();
  }

  /** Where a question stands in a part, from 0; -1 if it does not. */
  public static int place(ScriptPart part, String questionId) {
    return part.questions().stream().map(ScriptQuestion::id).toList().indexOf(questionId);
  }

  /** Where a part stands, from 0; -1 if it does not. */
  public static int placeOfPart(Script script, String partId) {
    return script.parts().stream().map(ScriptPart::id).toList().indexOf(partId);
  }

  /** With a part changed. */
  public static Script editPart(Script script, String partId, UnaryOperator<ScriptPart> edit) {
    return script.withParts(
        script.parts().stream()
            .map(part -> part.id().equals(partId) ? edit.apply(part) : part)
            .toList());
  }

  /** With one more part at {@code place}, from 0; the nearest there is. */
  public static Script addPart(Script script, int place, ScriptPart part) {
    return script.withParts(with(script.parts(), place, part));
  }

  /** Without a part and its questions. */
  public static Script removePart(Script script, String partId) {
    return script.withParts(
        script.parts().stream().filter(part -> !part.id().equals(partId)).toList());
  }

  /** With a part moved to {@code place}, counted without it, from 0; the nearest there is. */
  public static Script movePart(Script script, String partId, int place) {
    return part(script, partId)
        .map(part -> addPart(removePart(script, partId), place, part))
        .orElse(script);
  }

  /** With another text for a question. */
  public static Script writeQuestion(Script script, String questionId, String text) {
    return editEach(
        script,
        questions ->
            questions.stream()
                .map(one -> one.id().equals(questionId) ? new ScriptQuestion(one.id(), text) : one)
                .toList());
  }

  /** With one more question at {@code place} of a part, from 0; the nearest there is. */
  public static Script addQuestion(
      Script script, String partId, int place, ScriptQuestion question) {
    return editPart(
        script, partId, part -> part.withQuestions(with(part.questions(), place, question)));
  }

  /** Without a question. */
  public static Script removeQuestion(Script script, String questionId) {
    return editEach(
        script,
        questions -> questions.stream().filter(one -> !one.id().equals(questionId)).toList());
  }

  /**
   * With a question moved to {@code place} of a part, counted without it, from 0; the nearest there
   * is.
   */
  public static Script moveQuestion(Script script, String questionId, String partId, int place) {
    if (part(script, partId).isEmpty()) {
      return script;
    }
    return partOf(script, questionId)
        .map(from -> from.questions().get(place(from, questionId)))
        .map(question -> addQuestion(removeQuestion(script, questionId), partId, place, question))
        .orElse(script);
  }

  /**
   * With a question moved one place up or down: out of the part at its end, into the next one.
   *
   * @param by -1 for up, 1 for down
   */
  public static Script stepQuestion(Script script, String questionId, int by) {
    Optional<ScriptPart> from = partOf(script, questionId);
    if (from.isEmpty()) {
      return script;
    }
    ScriptPart part = from.get();
    int to = place(part, questionId) + by;
    if (to >= 0 && to < part.questions().size()) {
      return moveQuestion(script, questionId, part.id(), to);
    }
    int next = placeOfPart(script, part.id()) + by;
    if (next < 0 || next >= script.parts().size()) {
      return script;
    }
    ScriptPart other = script.parts().get(next);
    return moveQuestion(script, questionId, other.id(), by < 0 ? other.questions().size() : 0);
  }

  /** A script like it, offered, with ids of its own. */
  public static Script copy(Script script, String title, Supplier<String> ids) {
    String id = ids.get();
    return new Script(
        id, title, script.parts().stream().map(part -> copy(part, ids)).toList(), null);
  }

  /** A part like it, with ids of its own. */
  public static ScriptPart copy(ScriptPart part, Supplier<String> ids) {
    return new ScriptPart(
        ids.get(),
        part.kind(),
        part.title(),
        part.minutes(),
        part.questions().stream()
            .map(question -> new ScriptQuestion(ids.get(), question.text()))
            .toList());
  }

  private static Script editEach(Script script, UnaryOperator<List<ScriptQuestion>> edit) {
    return script.withParts(
        script.parts().stream()
            .map(part -> part.withQuestions(edit.apply(part.questions())))
            .toList());
  }

  private static <T> List<T> with(List<T> all, int place, T one) {
    List<T> more = new ArrayList<>(all);
    more.add(Math.clamp(place, 0, all.size()), one);
    return more;
  }
}
