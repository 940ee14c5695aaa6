package app.groundwork.model.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlannedScriptTest {
  private static final InterviewQuestion OWN =
      new InterviewQuestion("own", "Own?", QuestionOrigin.OWN, false);

  private static ScriptPart part(PartKind kind, String... questions) {
    String id = kind.code() + "/" + String.join("", questions);
    return new ScriptPart(
        id,
        kind,
        kind.code(),
        5,
        Arrays.stream(questions).map(text -> new ScriptQuestion(id + text, text)).toList());
  }

  private static List<List<String>> planned(List<InterviewQuestion> own, ScriptPart... parts) {
    Script script = new Script("s", "S", List.of(parts), null);
    return PlannedScript.of(script, own, text -> text.replace("[a]", "all"), () -> "id").stream()
        .map(part -> part.questions().stream().map(InterviewQuestion::text).toList())
        .toList();
  }

  @Test
  void ownQuestionsTakeThePlaceOfExplorations() {
    assertThat(
            planned(
                List.of(OWN),
                part(PartKind.OPENING, "How [a]?"),
                part(PartKind.EXPLORATION, "Why?", "When?"),
                part(PartKind.CLOSING, "What else?")))
        .containsExactly(List.of("How all?"), List.of("Own?"), List.of("What else?"));
  }

  @Test
  void ofTwoExplorationsTheFirstGivesWay() {
    assertThat(
            planned(
                List.of(OWN),
                part(PartKind.OPENING, "How?"),
                part(PartKind.EXPLORATION, "Why?"),
                part(PartKind.EXPLORATION, "When?")))
        .containsExactly(List.of("How?"), List.of("Own?"), List.of("When?"));
  }

  @Test
  void withoutExplorationTheyComeAtTheEndOfTheFirstPart() {
    assertThat(
            planned(
                List.of(OWN), part(PartKind.OPENING, "How?"), part(PartKind.CLOSING, "What else?")))
        .containsExactly(List.of("How?", "Own?"), List.of("What else?"));
    assertThat(planned(List.of(OWN))).isEmpty();
  }

  @Test
  void withoutOwnOnesTheScriptsStay() {
    assertThat(planned(List.of(), part(PartKind.EXPLORATION, "Why?", " ")))
        .containsExactly(List.of("Why?"));
  }
}
