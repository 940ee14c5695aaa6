package app.groundwork.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.exchange.initiatives.RiceTable;
import app.groundwork.model.initiatives.Initiative;
import app.groundwork.model.initiatives.InitiativeFigures;
import app.groundwork.model.initiatives.InitiativeStatus;
import app.groundwork.model.initiatives.RiceChange;
import app.groundwork.model.initiatives.RiceInput;
import app.groundwork.model.priorities.Agreement;
import app.groundwork.model.priorities.AgreementReading;
import app.groundwork.model.priorities.Ranked;
import app.groundwork.model.priorities.RiceFlag;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.initiatives.InitiativeEvidence;
import app.groundwork.store.initiatives.InitiativesStore;
import app.groundwork.store.initiatives.RiceHistory;
import app.groundwork.store.initiatives.SuccessCriteria;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sample tells of initiatives, read back from the file that it makes. */
class SampleInitiativesTest {
  @TempDir static Path folder;

  private static Told told;

  /** All of it. */
  private record Told(
      List<Initiative> all,
      Map<String, InitiativeFigures> figures,
      Map<String, List<RiceChange>> history,
      int criteria,
      Optional<String> undo) {
    static Told of(Tx tx, Optional<String> undo) {
      return new Told(
          new InitiativesStore().all(tx),
          new InitiativeEvidence().figures(tx),
          new RiceHistory().all(tx),
          new SuccessCriteria().all(tx).size(),
          undo);
    }

    Initiative titled(String begin) {
      return all.stream().filter(one -> one.title().startsWith(begin)).findFirst().orElseThrow();
    }

    RiceTable table() {
      return RiceTable.of(all, figures);
    }

    String title(Optional<Ranked> one) {
      return all.stream()
          .filter(each -> each.id().equals(one.orElseThrow().id()))
          .map(Initiative::title)
          .findFirst()
          .orElseThrow();
    }
  }

  @BeforeAll
  static void make() throws Exception {
    Path file = folder.resolve("sample.groundwork");
    Samples.create(file, Setup.standard());
    try (Workspace workspace = Workspace.open(file, Setup.standard())) {
      Optional<String> undo = Optional.ofNullable(workspace.undoState().join().undo());
      told = workspace.query(tx -> Told.of(tx, undo)).join();
    }
  }

  private static String score(String begin) {
    return told.titled(begin).rice().score().orElseThrow().shown().toPlainString();
  }

  @Test
  void theChecksOfTheFormulaAreAmongThem() {
    assertThat(score("CI under 5")).isEqualTo("160.0");
    assertThat(score("Self-service database")).isEqualTo("64.0");
    assertThat(score("Service-mesh")).isEqualTo("16.7");
    assertThat(score("Capacity")).isEqualTo("10.0");
    assertThat(score("Better rollback")).isEqualTo("60.0");
    assertThat(score("Deploy to several clouds")).isEqualTo("8.0");
  }

  @Test
  void twentyStandInAnOrderThatDisagreesInstructively() {
    RiceTable table = told.table();
    assertThat(told.all).hasSize(20);
    assertThat(table.ranked()).hasSize(15);
    assertThat(table.unscored()).hasSize(2);
    assertThat(table.done()).hasSize(1);
    assertThat(table.killed()).hasSize(2);
    Ranked mesh = table.ranking().mostLowered().orElseThrow();
    assertThat(told.title(Optional.of(mesh))).startsWith("Service-mesh");
    assertThat(mesh.ownRank()).isEqualTo(3);
    assertThat(mesh.riceRank()).isEqualTo(11);
    assertThat(told.title(table.ranking().mostRaised())).contains("flaky tests");
    assertThat(told.titled("Service-mesh").discussion()).isNotNull();
    double tau = Agreement.of(table.ranking()).orElseThrow();
    assertThat(AgreementReading.of(tau)).isIn(AgreementReading.WEAK, AgreementReading.MODERATE);
    assertThat(table.ranking().ranked())
        .extracting(Ranked::riceRank)
        .as("two share a rank")
        .containsExactly(1, 5, 11, 6, 3, 7, 13, 13, 12, 4, 2, 8, 9, 10, 15);
  }

  @Test
  void theEvidenceIsLinked() {
    assertThat(told.figures).hasSize(11);
    InitiativeFigures ci = told.figures.get(told.titled("CI under 5").id());
    assertThat(ci).isNotNull();
    assertThat(ci.evidence().developers()).isGreaterThan(2);
    assertThat(told.criteria).isGreaterThan(8);
    assertThat(told.all.stream().flatMap(one -> flags(one).stream()).distinct())
        .containsExactlyInAnyOrder(RiceFlag.values());
  }

  private static List<RiceFlag> flags(Initiative one) {
    InitiativeFigures behind = told.figures.getOrDefault(one.id(), InitiativeFigures.NONE);
    return RiceFlag.of(one.rice(), behind.evidence().pieces(), behind.interviews());
  }

  @Test
  void theHistoryTellsThatCiWasScoredHigherAtFirst() {
    List<RiceChange> changes = told.history.getOrDefault(told.titled("CI under 5").id(), List.of());
    assertThat(changes).hasSize(5);
    long scored = Instant.parse("2026-04-28T14:30:00Z").toEpochMilli();
    assertThat(changes.subList(0, 4)).extracting(RiceChange::at).containsOnly(scored);
    assertThat(changes.getLast())
        .isEqualTo(
            new RiceChange(
                Instant.parse("2026-05-06T14:30:00Z").toEpochMilli(),
                RiceInput.IMPACT,
                "massive",
                "high"));
    long end = Instant.parse("2026-12-01T00:00:00Z").toEpochMilli();
    assertThat(told.history.values().stream().flatMap(List::stream))
        .allSatisfy(change -> assertThat(change.at()).isBetween(scored - 86_400_000, end));
  }

  @Test
  void whatWasKilledTellsWhyAndNoUndoTakesTheSampleAway() {
    assertThat(told.all)
        .filteredOn(one -> one.status() == InitiativeStatus.KILLED)
        .allSatisfy(one -> assertThat(one.kill().lesson()).isNotBlank())
        .hasSize(2);
    assertThat(told.undo).isEmpty();
  }
}
