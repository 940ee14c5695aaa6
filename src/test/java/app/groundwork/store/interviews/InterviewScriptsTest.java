package app.groundwork.store.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.interviews.DefaultScript;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.InterviewPart;
import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.interviews.PlannedScript;
import app.groundwork.model.interviews.QuestionOrigin;
import app.groundwork.model.interviews.QuestionVisit;
import app.groundwork.store.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterviewScriptsTest {
  @TempDir private Path folder;
  private InterviewFile file;

  @BeforeEach
  void open() throws Refusal {
    file = new InterviewFile(folder);
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void beginsWithACopyInWhichOwnQuestionsStandInExplorationsPlace() {
    Interview interview = file.prepared("Ada");
    String id = interview.id();
    InterviewQuestion own =
        new InterviewQuestion("o", "When did it last fail?", QuestionOrigin.OWN, false);
    file.run(tx -> file.scripts.saveOwn(tx, id, List.of(own)));
    assertThat(file.<List<InterviewQuestion>>query(tx -> file.scripts.own(tx, id)))
        .containsExactly(own);

    List<InterviewPart> copy =
        file.change(
            tx -> {
              List<InterviewPart> parts =
                  PlannedScript.of(
                      DefaultScript.script(),
                      file.scripts.own(tx, id),
                      text -> text.replace("[feature]", "rollback"),
                      tx::newId);
              file.scripts.save(tx, id, parts);
              return parts;
            });

    assertThat(file.<List<InterviewPart>>query(tx -> file.scripts.parts(tx, id))).isEqualTo(copy);
    assertThat(file.<List<InterviewQuestion>>query(tx -> file.scripts.own(tx, id))).isEmpty();
    assertThat(copy.get(1).questions()).containsExactly(own);
    assertThat(copy.get(2).questions().getFirst().text()).contains("rollback");
    assertThat(copy).extracting(InterviewPart::budgetMs).startsWith(300_000L, 900_000L);
  }

  @Test
  void fillsSlotsAndEmptiesThem() {
    String id = file.prepared("Ada").id();
    file.run(
        tx -> {
          file.scripts.fill(tx, id, "A", "faster builds");
          file.scripts.fill(tx, id, "B", "better docs");
          file.scripts.fill(tx, id, "A", "fast builds");
          file.scripts.fill(tx, id, "B", " ");
        });

    assertThat(file.<Map<String, String>>query(tx -> file.scripts.slots(tx, id)))
        .containsExactly(Map.entry("A", "fast builds"));
  }

  @Test
  void knowsWhichQuestionWasAskedWhen() {
    Interview interview = file.prepared("Ada");
    String id = interview.id();
    InterviewQuestion one = new InterviewQuestion("one", "One?", QuestionOrigin.OWN, false);
    InterviewQuestion two = new InterviewQuestion("two", "Two?", QuestionOrigin.OWN, false);
    QuestionVisit first = new QuestionVisit("1", id, "one", 1_000);
    QuestionVisit second = new QuestionVisit("2", id, "two", 2_000);
    file.run(
        tx -> {
          file.scripts.saveOwn(tx, id, List.of(one, two));
          file.scripts.save(tx, second);
          file.scripts.save(tx, first);
        });

    assertThat(file.<List<QuestionVisit>>query(tx -> file.scripts.visits(tx, id)))
        .containsExactly(first, second);
    assertThat(file.<Optional<QuestionVisit>>query(tx -> file.scripts.visitAt(tx, id, 999)))
        .isEmpty();
    assertThat(file.<Optional<QuestionVisit>>query(tx -> file.scripts.visitAt(tx, id, 1_999)))
        .contains(first);
    assertThat(file.<Optional<QuestionVisit>>query(tx -> file.scripts.visitAt(tx, id, 9_999)))
        .contains(second);
  }
}
