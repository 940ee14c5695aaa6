package app.groundwork.store.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.interviews.DefaultScript;
import app.groundwork.model.interviews.PartKind;
import app.groundwork.model.interviews.Script;
import app.groundwork.model.interviews.ScriptPart;
import app.groundwork.model.interviews.ScriptQuestion;
import app.groundwork.store.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptsTest {
  @TempDir private Path folder;
  private InterviewFile file;
  private final Scripts scripts = new Scripts();

  @BeforeEach
  void open() throws Refusal {
    file = new InterviewFile(folder);
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void offersTheDefaultUntilItIsChangedAndAgainAfterUndo() {
    Script changed = DefaultScript.script().withTitle("Mine").withArchivedAt(5L);
    assertThat(all()).containsExactly(DefaultScript.script());

    file.run(tx -> scripts.save(tx, changed));
    assertThat(all()).containsExactly(changed);
    assertThat(file.<Optional<Script>>query(tx -> scripts.script(tx, DefaultScript.ID)))
        .contains(changed);

    file.workspace.undo().join();
    assertThat(all()).containsExactly(DefaultScript.script());
  }

  /** Whatever is moved, added and removed: what is read is what was saved. */
  @Test
  void keepsAnyOrder() {
    Random random = new Random(7);
    List<ScriptQuestion> questions = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      questions.add(new ScriptQuestion("q" + i, "What of " + i));
    }
    for (int round = 0; round < 30; round++) {
      Collections.shuffle(questions, random);
      List<ScriptPart> parts = new ArrayList<>();
      int from = 0;
      for (int i = 0; i < 3; i++) {
        int until = from + random.nextInt(5);
        parts.add(
            new ScriptPart(
                "p" + i, PartKind.OTHER, "Part " + i, 1 + i, questions.subList(from, until)));
        from = until;
      }
      Collections.shuffle(parts, random);
      Script script = new Script("s", "Mine", parts.subList(0, 1 + random.nextInt(3)), null);

      file.run(tx -> scripts.save(tx, script));
      assertThat(file.<Optional<Script>>query(tx -> scripts.script(tx, "s")))
          .as("round %s", round)
          .contains(script);
    }
  }

  private List<Script> all() {
    return file.query(tx -> scripts.all(tx));
  }
}
