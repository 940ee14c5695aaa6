package app.groundwork.store.shadowing;

import static app.groundwork.store.shadowing.ShadowingFile.minute;
import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.model.shadowing.ShadowSteps;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many entries changed and removed at once, in the file. */
class ManyEntriesInFileTest {
  @TempDir Path folder;
  private ShadowingFile file;
  private ShadowSession session;

  @BeforeEach
  void open() throws Exception {
    file = new ShadowingFile(folder);
    session = file.start();
  }

  @AfterEach
  void close() {
    file.close();
  }

  private List<String> ids() {
    return file.log(session).stream().map(LogEntry::id).toList();
  }

  private void stop(double minute) {
    file.run(tx -> file.capture.stop(tx, session.id(), minute(minute)));
  }

  @Test
  void aBatchIsOneStepThatSaysHowMany() {
    for (int i = 1; i <= 10; i++) {
      file.log(session, "seen " + i, i);
    }
    stop(11);
    List<LogEntry> before = file.log(session);
    List<String> all = ids();
    int changed =
        file.workspace
            .change(
                ShadowSteps.EDIT_ENTRY.label(10),
                tx -> file.capture.setKind(tx, session.id(), all, EntryKind.WAIT))
            .join();
    assertThat(changed).isEqualTo(10);
    List<LogEntry> after = file.log(session);
    assertThat(after).extracting(LogEntry::kind).containsOnly(EntryKind.WAIT);
    assertThat(after.getFirst().until()).isEqualTo(minute(2));
    assertThat(after.getLast().until()).isEqualTo(minute(11));
    assertThat(file.workspace.undo().join()).contains("Edit 10 entries");
    assertThat(file.log(session)).isEqualTo(before);
    assertThat(file.workspace.redo().join()).contains("Edit 10 entries");
    assertThat(file.log(session)).isEqualTo(after);
  }

  @Test
  void whatIsGoneOrAlreadySoStaysOut() {
    LogEntry error = file.log(session, ".e broken", 1);
    LogEntry note = file.log(session, "seen", 2);
    LogEntry gone = file.log(session, "gone", 3);
    file.run(tx -> file.sessions.removeEntry(tx, gone.id()));
    List<String> all = List.of(error.id(), note.id(), gone.id());
    assertThat(
            file.<Integer>change(
                tx -> file.capture.setKind(tx, session.id(), all, EntryKind.ERROR)))
        .isEqualTo(1);
    assertThat(
            file.<Integer>change(
                tx -> file.capture.change(tx, session.id(), all, entry -> entry.withTool("ci"))))
        .isEqualTo(2);
    assertThat(
            file.<Integer>change(
                tx -> file.capture.change(tx, session.id(), all, entry -> entry.withTool("ci"))))
        .isZero();
    assertThat(file.log(session))
        .containsExactly(error.withTool("ci"), note.withKind(EntryKind.ERROR, null).withTool("ci"));
  }

  @Test
  void anyRowOfBatchesIsUndoneAndRedoneToTheLetter() {
    Random random = new Random(7);
    for (int i = 1; i <= 40; i++) {
      EntryKind[] kinds = EntryKind.values();
      file.log(session, "." + kinds[random.nextInt(kinds.length)].code() + " seen #t" + i % 3, i);
    }
    stop(41);
    List<List<LogEntry>> states = new ArrayList<>();
    states.add(file.log(session));
    for (int step = 0; step < 60; step++) {
      List<String> chosen = ids().stream().filter(id -> random.nextBoolean()).toList();
      EntryKind kind = EntryKind.values()[random.nextInt(EntryKind.values().length)];
      int what = random.nextInt(8);
      file.run(
          tx -> {
            if (what < 4) {
              file.capture.setKind(tx, session.id(), chosen, kind);
            } else if (what < 7) {
              file.capture.change(
                  tx, session.id(), chosen, entry -> entry.withSeverity(random.nextInt(4)));
            } else {
              file.sessions.removeEntries(tx, chosen.subList(0, Math.min(2, chosen.size())));
            }
          });
      if (!file.log(session).equals(states.getLast())) {
        states.add(file.log(session));
      }
    }
    assertThat(states).hasSizeGreaterThan(40);
    for (int i = states.size() - 2; i >= 0; i--) {
      file.workspace.undo().join();
      assertThat(file.log(session)).isEqualTo(states.get(i));
    }
    for (int i = 1; i < states.size(); i++) {
      file.workspace.redo().join();
      assertThat(file.log(session)).isEqualTo(states.get(i));
    }
  }

  @Test
  void manyMoreThanOneStatementTakesAreRemovedAndComeBack() {
    List<LogEntry> made = new ArrayList<>();
    file.run(
        tx -> {
          for (int i = 0; i < 1203; i++) {
            made.add(ShadowingFile.entry(tx.newId(), session, i / 60.0));
          }
          file.sessions.save(tx, made);
        });
    assertThat(file.log(session)).isEqualTo(made);
    List<String> most = ids().subList(1, 1203);
    file.run(tx -> file.sessions.removeEntries(tx, most));
    assertThat(file.log(session)).containsExactly(made.getFirst());
    file.workspace.undo().join();
    assertThat(file.log(session)).isEqualTo(made);
  }
}
