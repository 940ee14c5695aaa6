package app.groundwork.model.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScriptEditTest {
  private final Script script = DefaultScript.script();
  private int made;

  private static List<String> questions(Script script) {
    return script.parts().stream()
        .flatMap(part -> part.questions().stream().map(ScriptQuestion::id))
        .toList();
  }

  private static List<String> of(Script script, String part) {
    return ScriptEdit.part(script, part).orElseThrow().questions().stream()
        .map(question -> question.id().substring("default-".length()))
        .toList();
  }

  private String id() {
    return "id" + made++;
  }

  @Test
  void aQuestionThatIsStillEmptyIsNotCounted() {
    ScriptPart part = new ScriptPart("p", PartKind.OTHER, "P", 5, List.of());
    Script two =
        script.withParts(
            List.of(
                part.withQuestions(
                    List.of(new ScriptQuestion("a", "Why?"), new ScriptQuestion("b", " ")))));
    assertThat(two.written()).isEqualTo(1);
  }

  @Test
  void aQuestionStepsWithinItsPartAndOutOfIt() {
    Script up = ScriptEdit.stepQuestion(script, "default-closing-2", -1);
    assertThat(of(up, "default-closing")).containsExactly("closing-2", "closing-1");

    Script out = ScriptEdit.stepQuestion(up, "default-closing-2", -1);
    assertThat(of(out, "default-closing")).containsExactly("closing-1");
    assertThat(of(out, "default-validation")).endsWith("validation-3", "closing-2");

    Script down = ScriptEdit.stepQuestion(out, "default-closing-2", 1);
    assertThat(down).isEqualTo(up);
    assertThat(ScriptEdit.stepQuestion(script, "default-closing-2", 1)).isEqualTo(script);
    assertThat(ScriptEdit.stepQuestion(script, "default-opening-1", -1)).isEqualTo(script);
    assertThat(ScriptEdit.stepQuestion(script, "gone", 1)).isEqualTo(script);
  }

  @Test
  void aQuestionMovesToAnyPlace() {
    Script moved = ScriptEdit.moveQuestion(script, "default-opening-2", "default-closing", 1);
    assertThat(of(moved, "default-closing")).containsExactly("closing-1", "opening-2", "closing-2");
    assertThat(of(moved, "default-opening")).containsExactly("opening-1");
    assertThat(ScriptEdit.moveQuestion(script, "default-opening-1", "gone", 0)).isEqualTo(script);
    assertThat(
            of(
                ScriptEdit.moveQuestion(script, "default-opening-1", "default-opening", 99),
                "default-opening"))
        .containsExactly("opening-2", "opening-1");
  }

  @Test
  void partsMoveComeAndGo() {
    Script moved = ScriptEdit.movePart(script, "default-closing", 0);
    assertThat(ScriptEdit.placeOfPart(moved, "default-closing")).isZero();
    assertThat(ScriptEdit.movePart(moved, "default-closing", 3)).isEqualTo(script);
    assertThat(ScriptEdit.removePart(script, "default-closing").minutes()).isEqualTo(25);
    assertThat(ScriptEdit.movePart(script, "gone", 0)).isEqualTo(script);
  }

  @Test
  void aCopyHasIdsOfItsOwnAndIsOffered() {
    Script copy = ScriptEdit.copy(script.withArchivedAt(5L), "Mine", this::id);

    assertThat(copy.title()).isEqualTo("Mine");
    assertThat(copy.isArchived()).isFalse();
    assertThat(copy.minutes()).isEqualTo(30);
    assertThat(questions(copy))
        .hasSameSizeAs(questions(script))
        .doesNotContainAnyElementsOf(questions(script));
    assertThat(Stream.concat(copy.parts().stream().map(ScriptPart::id), questions(copy).stream()))
        .doesNotHaveDuplicates()
        .noneMatch(id -> id.startsWith("default"));
  }

  /** Whatever is moved, nothing is lost or doubled, and only the order changes. */
  @Test
  void anyMovesKeepAllPartsAndQuestions() {
    SplittableRandom random = new SplittableRandom(16);
    Set<String> all = new HashSet<>(questions(script));
    Script now = script;
    for (int round = 0; round < 5_000; round++) {
      List<String> ids = questions(now);
      String question = ids.get(random.nextInt(ids.size()));
      String part = now.parts().get(random.nextInt(4)).id();
      int place = random.nextInt(-2, 20);
      Script before = now;
      switch (random.nextInt(3)) {
        case 0 -> {
          now = ScriptEdit.moveQuestion(now, question, part, place);
          List<String> others = new ArrayList<>(ids);
          others.remove(question);
          List<String> left = new ArrayList<>(questions(now));
          left.remove(question);
          assertThat(left).isEqualTo(others);
        }
        case 1 -> {
          int by = random.nextBoolean() ? 1 : -1;
          now = ScriptEdit.stepQuestion(now, question, by);
          if (!now.equals(before)) {
            assertThat(ScriptEdit.stepQuestion(now, question, -by)).isEqualTo(before);
          }
        }
        default -> {
          now = ScriptEdit.movePart(now, part, place);
          assertThat(ScriptEdit.movePart(now, part, ScriptEdit.placeOfPart(before, part)))
              .isEqualTo(before);
        }
      }
      assertThat(questions(now)).hasSize(all.size()).containsAll(all);
      assertThat(now.minutes()).isEqualTo(30);
    }
  }

  @Test
  void everyStepHasItsOwnLabel() {
    Set<String> labels = new HashSet<>();
    for (ScriptSteps step : ScriptSteps.values()) {
      assertThat(labels.add(step.label())).as(step.name()).isTrue();
    }
  }
}
