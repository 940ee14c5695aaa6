package app.groundwork.store.initiatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.initiatives.Confidence;
import app.groundwork.model.initiatives.Discussion;
import app.groundwork.model.initiatives.DiscussionVerdict;
import app.groundwork.model.initiatives.Impact;
import app.groundwork.model.initiatives.Initiative;
import app.groundwork.model.initiatives.InitiativeStatus;
import app.groundwork.model.initiatives.Kill;
import app.groundwork.model.initiatives.Origin;
import app.groundwork.model.initiatives.RiceChange;
import app.groundwork.model.initiatives.RiceInput;
import app.groundwork.model.initiatives.RiceNotes;
import app.groundwork.model.initiatives.SuccessCriterion;
import app.groundwork.store.evidence.EvidenceStore;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitiativesStoreTest {
  private static final Initiative FULL =
      new Initiative(
          "a",
          "Faster CI",
          "Builds under 5 min",
          Origin.DATA,
          "Ana",
          List.of("ci", "speed"),
          InitiativeStatus.KILLED,
          InitiativeFile.rice(200, Impact.HIGH, Confidence.MEDIUM, "2.5"),
          new RiceNotes("headcount", "guess", "measured", "as last time"),
          new Kill(
              "Nobody waits any more",
              "Ask first",
              LocalDate.of(2026, 3, 1),
              InitiativeStatus.PLANNED),
          new Discussion(DiscussionVerdict.CONTEXT_MISSING, "migration", LocalDate.of(2026, 2, 1)));

  @TempDir Path folder;
  private InitiativeFile file;

  @BeforeEach
  void open() throws Exception {
    file = new InitiativeFile(folder);
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void allOfItIsReadAsItWasWritten() {
    file.run(tx -> file.initiatives.save(tx, FULL));
    assertThat(file.initiative("a")).isEqualTo(FULL);
    Initiative little = new Initiative("b", "Mesh");
    file.run(tx -> file.initiatives.save(tx, little));
    assertThat(file.initiative("b")).isEqualTo(little);
    assertThat(file.all()).containsExactly(FULL, little);
  }

  @Test
  void aKillIsUndoneWithItsReason() {
    Initiative before = FULL.withStatus(InitiativeStatus.PLANNED);
    file.run(tx -> file.initiatives.save(tx, before));
    file.run(tx -> file.initiatives.save(tx, FULL));
    file.workspace.undo().join();
    assertThat(file.initiative("a")).isEqualTo(before);
    file.workspace.redo().join();
    assertThat(file.initiative("a")).isEqualTo(FULL);
  }

  @Test
  void writingOneAgainLeavesItsPlace() {
    file.add("a", "b", "c");
    file.edit("a", one -> one.withTitle("Other"));
    assertThat(file.order()).containsExactly("a", "b", "c");
  }

  @Test
  void everyChangeOfAnInputIsRememberedAndAnUndoIsOneMore() {
    file.add("a");
    file.edit("a", one -> one.withRice(InitiativeFile.rice(40, Impact.LOW, Confidence.LOW, "1")));
    file.run(
        tx -> {
          Initiative one = file.initiatives.initiative(tx, "a").orElseThrow();
          file.initiatives.save(tx, one.withRice(one.rice().withReach(new BigDecimal("50.50"))));
        });
    file.workspace.undo().join();
    file.run(
        tx -> {
          Initiative one = file.initiatives.initiative(tx, "a").orElseThrow();
          file.initiatives.save(tx, one.withRice(one.rice().withReach(null)).withTitle("New"));
        });
    List<RiceChange> history = file.query(tx -> file.history.of(tx, "a"));
    assertThat(history)
        .extracting(RiceChange::input, RiceChange::before, RiceChange::after)
        .startsWith(
            tuple(RiceInput.REACH, "40", null),
            tuple(RiceInput.REACH, "50.5", "40"),
            tuple(RiceInput.REACH, "40", "50.5"))
        .hasSize(7);
    assertThat(history).allSatisfy(one -> assertThat(one.at()).isPositive());
  }

  @Test
  void criteriaAndProblemsGoAndComeWithIt() {
    file.add("a");
    file.run(
        tx -> {
          new EvidenceStore().save(tx, new PainPoint("p", "Slow builds", null));
          file.problems.link(tx, "a", "p");
          file.problems.link(tx, "a", "p");
          file.criteria.save(tx, new SuccessCriterion("s1", "a", "median build", "under 5 min"));
          file.criteria.save(tx, new SuccessCriterion("s2", "a", "complaints", ""));
        });
    file.run(
        tx -> file.criteria.save(tx, new SuccessCriterion("s1", "a", "median build", "4 min")));
    assertThat(file.criteria("a"))
        .extracting(SuccessCriterion::target)
        .containsExactly("4 min", "");
    assertThat(file.problems("a")).containsExactly("p");
    assertThat(file.about("p")).containsExactly("a");
    file.run(tx -> file.initiatives.remove(tx, "a"));
    assertThat(file.problems("a")).isEmpty();
    file.workspace.undo().join();
    assertThat(file.criteria("a")).hasSize(2);
    assertThat(file.problems("a")).containsExactly("p");
  }
}
