package app.groundwork.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.interviews.DefaultScript;
import app.groundwork.model.interviews.PartKind;
import app.groundwork.model.interviews.Script;
import app.groundwork.model.interviews.ScriptPart;
import app.groundwork.model.interviews.ScriptQuestion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptViewModelTest {
  private static final String FIRST = "default-opening-1";
  private static final String OPENING = "default-opening";

  @TempDir Path folder;
  private final List<String> made = new ArrayList<>();
  private ScriptFile file;
  private ScriptsViewModel list;
  private ScriptViewModel page;

  @BeforeEach
  void open() throws Exception {
    file = new ScriptFile(folder);
    list = new ScriptsViewModel(file.workspace, file.context);
    page = list.page(DefaultScript.ID);
  }

  @AfterEach
  void close() {
    page.close();
    list.close();
    file.close();
  }

  private Script now() {
    return file.script(0);
  }

  private ScriptPart opening() {
    return now().parts().getFirst();
  }

  /** Does it, undoes it and does it again; each time the whole script is as it should be. */
  private void oneStep(String label, Runnable gesture) {
    Script before = now();
    gesture.run();
    Script after = now();
    assertThat(after).as(label).isNotEqualTo(before);
    assertThat(page.script().get()).isEqualTo(after);
    assertThat(file.undo()).isEqualTo(label);
    assertThat(now()).as("after undo of " + label).isEqualTo(before);
    assertThat(page.script().get()).isEqualTo(before);
    assertThat(file.redo()).isEqualTo(label);
    assertThat(now()).as("after redo of " + label).isEqualTo(after);
    file.rest();
  }

  @Test
  void everyGestureIsOneStep() {
    oneStep("Rename script", () -> page.typeTitle("Mine"));
    oneStep("Edit part", () -> page.typePartTitle(OPENING, "Hello"));
    oneStep("Edit part", () -> page.setMinutes(OPENING, " 7 "));
    oneStep("Edit part", () -> page.setKind(OPENING, PartKind.OTHER));
    oneStep("Edit question", () -> page.typeQuestion(FIRST, "What now?"));
    oneStep("Reword question", () -> page.reword(FIRST, "What then?"));
    oneStep("Add part", () -> page.addPart(made::add));
    oneStep("Duplicate part", () -> page.duplicatePart(OPENING, made::add));
    oneStep("Move part", () -> page.movePart(OPENING, 3));
    oneStep("Move part", () -> page.stepPart(OPENING, -1));
    oneStep("Add question", () -> page.addQuestion(OPENING, 1, made::add));
    oneStep("Duplicate question", () -> page.duplicateQuestion(FIRST, made::add));
    oneStep("Move question", () -> page.moveQuestion(FIRST, "default-closing", 1));
    oneStep("Move question", () -> page.stepQuestion(FIRST, 1));
    oneStep("Remove question", () -> page.removeQuestion(FIRST));
    oneStep("Remove part", () -> page.removePart(OPENING));
    assertThat(made).hasSize(4).doesNotContainNull().doesNotHaveDuplicates();
    assertThat(now().title()).isEqualTo("Mine");
  }

  @Test
  void typingInOneFieldIsOneStepAndARewordingItsOwn() {
    page.typeQuestion(FIRST, "W");
    page.typeQuestion(FIRST, "Wh");
    page.typeQuestion(FIRST, "Why");
    page.reword(FIRST, "What happened?");
    page.typeQuestion(FIRST, "What happened then?");

    assertThat(file.undo()).isEqualTo("Edit question");
    assertThat(opening().questions().getFirst().text()).isEqualTo("What happened?");
    assertThat(file.undo()).isEqualTo("Reword question");
    assertThat(opening().questions().getFirst().text()).isEqualTo("Why");
    assertThat(file.undo()).isEqualTo("Edit question");
    assertThat(now()).isEqualTo(DefaultScript.script());
    assertThat(file.undo()).isEmpty();
  }

  @Test
  void theFirstEditOfTheDefaultScriptKeepsAllOfIt() {
    page.typeTitle("Mine");
    assertThat(now()).isEqualTo(DefaultScript.script().withTitle("Mine"));
  }

  @Test
  void minutesAreWholeAndInBounds() {
    for (String wrong : List.of("", " ", "0", "-5", "2.5", "five", "241", "99999999999", "١٠")) {
      assertThat(page.setMinutes(OPENING, wrong)).as(wrong).isPresent();
    }
    assertThat(now()).isEqualTo(DefaultScript.script());
    assertThat(page.setMinutes(OPENING, "240")).isEmpty();
    assertThat(opening().minutes()).isEqualTo(240);
  }

  @Test
  void whatChangesNothingLeavesNoStep() {
    page.stepQuestion(FIRST, -1);
    page.stepPart(OPENING, -1);
    page.removeQuestion("gone");
    page.typeQuestion("gone", "x");
    page.duplicateQuestion("gone", made::add);
    page.duplicatePart("gone", made::add);
    page.setKind(OPENING, PartKind.OPENING);
    assertThat(file.undo()).isEmpty();
    assertThat(made).isEmpty();
    assertThat(file.notices.said).isEmpty();
  }

  @Test
  void newQuestionsComeWhereTheyAreAskedFor() {
    page.addQuestionBehind(FIRST, made::add);
    page.addQuestionBehind("gone", made::add);
    assertThat(opening().questions())
        .extracting(ScriptQuestion::id)
        .containsExactly(FIRST, made.getFirst(), "default-opening-2");
    assertThat(made).hasSize(1);
  }

  @Test
  void whatIsRemovedOffersUndo() {
    page.removeQuestion(FIRST);
    page.removePart("default-closing");
    assertThat(file.notices.said).hasSize(2);
  }

  /** Whatever is done to it: taken back step by step, the script is as it was at each. */
  @Test
  void anyEditsCanBeTakenBackOneByOneAndDoneAgain() {
    SplittableRandom random = new SplittableRandom(16);
    List<Script> states = new ArrayList<>(List.of(now()));
    for (int round = 0; round < 120; round++) {
      Script script = now();
      List<ScriptPart> parts = script.parts();
      ScriptPart part = parts.isEmpty() ? null : parts.get(random.nextInt(parts.size()));
      List<ScriptQuestion> questions = part == null ? List.of() : part.questions();
      String question =
          questions.isEmpty() ? "none" : questions.get(random.nextInt(questions.size())).id();
      String partId = part == null ? "none" : part.id();
      String other = parts.isEmpty() ? "none" : parts.get(random.nextInt(parts.size())).id();
      int place = random.nextInt(6);
      switch (random.nextInt(10)) {
        case 0 -> page.addPart(made::add);
        case 1 -> page.removePart(partId);
        case 2 -> page.movePart(partId, place);
        case 3, 4 -> page.moveQuestion(question, other, place);
        case 5 -> page.stepQuestion(question, random.nextBoolean() ? 1 : -1);
        case 6 -> page.addQuestion(partId, place, made::add);
        case 7 -> page.reword(question, "Question " + round);
        case 8 -> page.duplicatePart(partId, made::add);
        default -> page.removeQuestion(question);
      }
      if (!now().equals(states.getLast())) {
        states.add(now());
      }
      assertThat(page.script().get()).isEqualTo(now());
    }
    assertThat(states).hasSizeGreaterThan(60);
    for (int at = states.size() - 2; at >= 0; at--) {
      file.undo();
      assertThat(now()).isEqualTo(states.get(at));
    }
    for (int at = 1; at < states.size(); at++) {
      file.redo();
      assertThat(now()).isEqualTo(states.get(at));
    }
  }
}
