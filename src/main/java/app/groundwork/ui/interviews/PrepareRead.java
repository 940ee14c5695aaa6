package app.groundwork.ui.interviews;

import app.groundwork.model.evidence.Assumption;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewPart;
import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.interviews.PlannedScript;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.interviews.QuestionOrigin;
import app.groundwork.model.interviews.Script;
import app.groundwork.model.interviews.Slots;
import app.groundwork.model.interviews.TestedAssumption;
import app.groundwork.model.interviews.Verdict;
import app.groundwork.model.people.Consent;
import app.groundwork.model.people.Developer;
import app.groundwork.model.people.Team;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the file says of an interview that is prepared.
 *
 * @param interview null while nobody was named: then the values are drafts too
 * @param values those that are not empty
 * @param halfTyped what was typed and not taken yet
 * @param script what it will be led by
 * @param offered the scripts to choose from
 * @param tests what other interviews found of each assumption, by its id
 */
record PrepareRead(
    @Nullable Interview interview,
    Map<PrepareField, String> values,
    Map<PrepareField, String> halfTyped,
    Script script,
    List<Script> offered,
    List<Developer> developers,
    List<Team> teams,
    List<Assumption> assumptions,
    Map<String, List<Verdict>> tests) {

  String value(PrepareField field) {
    return values.getOrDefault(field, "");
  }

  /** Who was named. */
  Optional<Developer> developer() {
    Interview known = interview;
    return known == null
        ? Optional.empty()
        : developers.stream()
            .filter(one -> one.id().equals(known.preparation().developerId()))
            .findFirst();
  }

  Consent consent() {
    Interview known = interview;
    return known == null ? Consent.NOT_ASKED : known.preparation().consent();
  }

  /** The own questions that are not blank, in order. */
  List<String> own() {
    List<String> own = new ArrayList<>();
    for (int place = 1; place <= PlannedScript.OWN_QUESTIONS; place++) {
      String text = value(PrepareField.own(place));
      if (!text.isBlank()) {
        own.add(text);
      }
    }
    return own;
  }

  /** What the slots are filled with, by name. */
  Map<String, String> slots() {
    Map<String, String> slots = new HashMap<>();
    values.forEach(
        (field, value) -> {
          if (field.kind() == PrepareField.Kind.SLOT) {
            slots.put(field.which(), value);
          }
        });
    return slots;
  }

  /** The slots that the interview will ask with, each once, in order. */
  List<String> slotNames() {
    return planned(text -> text).stream()
        .flatMap(part -> part.questions().stream())
        .flatMap(question -> Slots.names(question.text()).stream())
        .distinct()
        .toList();
  }

  /** What will be asked, with the slots filled as far as they are. */
  List<InterviewPart> planned() {
    Map<String, String> slots = slots();
    return planned(text -> Slots.fill(text, slots));
  }

  private List<InterviewPart> planned(UnaryOperator<String> fill) {
    int[] number = {0};
    Supplier<String> ids = () -> "planned/" + number[0]++;
    List<InterviewQuestion> own =
        own().stream()
            .map(
                text ->
                    new InterviewQuestion(ids.get(), fill.apply(text), QuestionOrigin.OWN, false))
            .toList();
    return PlannedScript.of(script, own, fill, ids);
  }

  /** The interview's preparation. */
  Optional<Preparation> preparation() {
    return Optional.ofNullable(interview).map(Interview::preparation);
  }

  /** What other interviews found of the assumption of that statement; empty if it is a new one. */
  Optional<List<Verdict>> testsOf(String statement) {
    return assumptions.stream()
        .filter(one -> one.statement().equalsIgnoreCase(statement.strip()))
        .findFirst()
        .map(one -> tests.getOrDefault(one.id(), List.of()));
  }

  /** Reads what the tests of an assumption say, without those of one interview. */
  static List<Verdict> verdicts(List<TestedAssumption> tests, @Nullable String without) {
    return tests.stream()
        .filter(test -> !test.interviewId().equals(without))
        .map(TestedAssumption::verdict)
        .toList();
  }
}
