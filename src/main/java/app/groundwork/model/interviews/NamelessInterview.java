package app.groundwork.model.interviews;

import app.groundwork.model.people.NameMask;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Interviews without the names that a mask knows; whatever has none stays as it is. */
public final class NamelessInterview {
  private final NameMask mask;
  private final UnaryOperator<String> typed;

  /**
   * Takes out what {@code mask} finds.
   *
   * @param typed what else becomes of a text that was typed about it or to ask in it: it may be in
   *     the words of somebody else
   */
  public NamelessInterview(NameMask mask, UnaryOperator<String> typed) {
    this.mask = mask;
    this.typed = typed;
  }

  private String typed(String text) {
    return mask.replace(typed.apply(text));
  }

  /** A text without the names; null stays null. */
  public @Nullable String text(@Nullable String text) {
    return text == null ? null : mask.replace(text);
  }

  /** What was said of an interview before it began. */
  public Interview interview(Interview interview) {
    Preparation known = interview.preparation();
    return interview.withPreparation(
        new Preparation(
            known.developerId(),
            known.teamId(),
            known.plannedOn(),
            known.scriptId(),
            typed(known.scriptTitle()),
            typed(known.purpose()),
            known.consent(),
            known.practice()));
  }

  /** The parts with their questions. */
  public List<InterviewPart> parts(List<InterviewPart> parts) {
    return parts.stream()
        .map(
            part ->
                new InterviewPart(
                    part.id(),
                    part.kind(),
                    typed(part.title()),
                    part.budgetMs(),
                    questions(part.questions())))
        .toList();
  }

  /** Questions, in their order. */
  public List<InterviewQuestion> questions(List<InterviewQuestion> questions) {
    return questions.stream()
        .map(
            question ->
                new InterviewQuestion(
                    question.id(), typed(question.text()), question.origin(), question.skipped()))
        .toList();
  }

  /** Slots and what fills them. */
  public Map<String, String> slots(Map<String, String> slots) {
    Map<String, String> nameless = new LinkedHashMap<>();
    slots.forEach((name, value) -> nameless.put(mask.replace(name), typed(value)));
    return nameless;
  }

  /** Lines, in their order. */
  public List<InterviewNote> notes(List<InterviewNote> notes) {
    return notes.stream().map(note -> note.withText(mask.replace(note.text()))).toList();
  }

  /** What was pulled over, with its context. */
  public List<Finding> findings(List<Finding> findings) {
    return findings.stream().map(finding -> finding.withContext(typed(finding.context()))).toList();
  }

  /** What is to be done, and by whom. */
  public List<InterviewAction> actions(List<InterviewAction> actions) {
    return actions.stream()
        .map(
            action ->
                action.withText(typed(action.text())).withOwner(mask.replaceName(action.owner())))
        .toList();
  }
}
