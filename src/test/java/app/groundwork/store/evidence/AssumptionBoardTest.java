package app.groundwork.store.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.Assumption;
import app.groundwork.model.evidence.AssumptionEvidence;
import app.groundwork.model.interviews.Finding;
import app.groundwork.model.interviews.FindingRole;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.TestedAssumption;
import app.groundwork.model.interviews.Verdict;
import app.groundwork.store.Refusal;
import app.groundwork.store.interviews.Syntheses;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssumptionBoardTest {
  private final Syntheses syntheses = new Syntheses();

  @TempDir private Path folder;
  private EvidenceFile file;

  @BeforeEach
  void open() throws Refusal {
    file = new EvidenceFile(folder);
    file.interview("i", "Lin", null, false);
    file.interview("j", "Lin", null, false);
    file.interview("k", "Kai", null, false);
    file.interview("mock", "Ada", null, true);
    file.run(tx -> file.evidence.save(tx, new Assumption("wait", "They wait")));
    file.run(tx -> file.evidence.save(tx, new Assumption("read", "They read the docs")));
  }

  @AfterEach
  void close() {
    file.close();
  }

  private AssumptionEvidence waiting() {
    List<AssumptionEvidence> all = file.query(new AssumptionBoard()::read);
    assertThat(all).hasSize(2);
    assertThat(all.getFirst().isNeverTested()).isTrue();
    return all.getLast();
  }

  private void typed(String id, String interview, NoteKind kind) {
    file.run(
        tx ->
            file.interviews.save(
                tx,
                new InterviewNote(
                    id, interview, EvidenceFile.START, null, kind, id, "wait", null)));
  }

  @Test
  void oneDeveloperHeardTwiceIsOneOnASide() {
    typed("a", "i", NoteKind.FOR);
    typed("b", "j", NoteKind.FOR);
    typed("c", "k", NoteKind.AGAINST);
    typed("mocked", "mock", NoteKind.AGAINST);
    file.note("pulled", "mock", 2, NoteKind.QUOTE);
    file.run(
        tx ->
            syntheses.save(
                tx, new Finding("p", "mock", "pulled", FindingRole.FOR, null, "wait", "")));
    // What was pulled there as well counts once.
    file.run(
        tx -> syntheses.save(tx, new Finding("f", "i", "a", FindingRole.FOR, null, "wait", "")));

    AssumptionEvidence board = waiting();
    assertThat(board.confirming()).hasSize(2);
    assertThat(board.developersFor()).isEqualTo(1);
    assertThat(board.contradicting()).extracting(p -> p.source().id()).containsExactly("c");
    assertThat(board.developersAgainst()).isEqualTo(1);
    assertThat(board.isNeverTested()).isFalse();
  }

  @Test
  void whatWasAskedAfterIsTestedEvenIfNothingWasFound() {
    assertThat(waiting().isNeverTested()).isTrue();
    file.run(tx -> syntheses.save(tx, new TestedAssumption("mock", 1, "wait", Verdict.OPEN)));
    assertThat(waiting().isNeverTested()).isTrue();
    file.run(tx -> syntheses.save(tx, new TestedAssumption("i", 1, "wait", Verdict.OPEN)));
    assertThat(waiting().interviews()).isEqualTo(1);
    assertThat(waiting().isNeverTested()).isFalse();
  }
}
