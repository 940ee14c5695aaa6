package app.groundwork.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.AssumptionEvidence;
import app.groundwork.model.evidence.DeclinedRequest;
import app.groundwork.model.evidence.Method;
import app.groundwork.model.evidence.PainFigures;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.PainStatus;
import app.groundwork.model.evidence.Piece;
import app.groundwork.model.evidence.Theme;
import app.groundwork.store.Setup;
import app.groundwork.store.Tx;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.AssumptionBoard;
import app.groundwork.store.evidence.DeclinedRequests;
import app.groundwork.store.evidence.EvidenceLedger;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.store.evidence.Inbox;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sample tells of evidence, read back from the file that it makes. */
class SampleLedgerTest {
  @TempDir static Path folder;

  private static Told told;

  /** All of it. */
  private record Told(
      List<PainPoint> pains,
      Map<String, PainFigures> figures,
      Map<String, List<Piece>> pieces,
      List<Theme> themes,
      List<AssumptionEvidence> assumptions,
      List<DeclinedRequest> declined,
      List<Piece> inbox) {
    static Told of(Tx tx) {
      EvidenceStore store = new EvidenceStore();
      EvidenceLedger ledger = new EvidenceLedger();
      Map<String, List<Piece>> pieces = new HashMap<>();
      for (PainPoint pain : store.painPoints(tx)) {
        pieces.put(pain.id(), ledger.pieces(tx, pain.id()));
      }
      return new Told(
          store.painPoints(tx),
          ledger.figures(tx),
          pieces,
          store.themes(tx),
          new AssumptionBoard().read(tx),
          new DeclinedRequests().all(tx),
          new Inbox().read(tx));
    }

    PainPoint titled(String begin) {
      return pains.stream()
          .filter(pain -> pain.title().startsWith(begin))
          .findFirst()
          .orElseThrow();
    }
  }

  @BeforeAll
  static void make() throws Exception {
    Path file = folder.resolve("sample.groundwork");
    Samples.create(file, Setup.standard());
    try (Workspace workspace = Workspace.openToRead(file, Setup.standard())) {
      told = workspace.query(Told::of).join();
    }
  }

  @Test
  void fifteenPainPointsStandOnEvidenceUnderFiveThemes() {
    assertThat(told.pains).hasSize(15);
    assertThat(told.figures).hasSize(15);
    assertThat(told.themes).hasSize(5).allSatisfy(theme -> assertThat(theme.space()).isNotNull());
    assertThat(told.pains).allSatisfy(pain -> assertThat(pain.themeId()).isNotNull());
    assertThat(told.pains)
        .filteredOn(
            pain ->
                told.pieces.get(pain.id()).stream()
                    .map(Piece::method)
                    .collect(Collectors.toSet())
                    .containsAll(List.of(Method.values())))
        .hasSizeGreaterThanOrEqualTo(10);
  }

  @Test
  void theyAreInEveryState() {
    assertThat(told.pains).extracting(PainPoint::status).contains(PainStatus.values());
    assertThat(told.pains)
        .filteredOn(pain -> pain.status() == PainStatus.REJECTED)
        .hasSize(1)
        .allSatisfy(pain -> assertThat(pain.rejectedBecause()).isNotBlank());
    assertThat(told.pains)
        .filteredOn(PainPoint::solutionFramed)
        .hasSize(1)
        .noneMatch(PainPoint::lacksProblem);
    for (PainPoint pain : told.pains) {
      if (pain.strongestId() != null) {
        assertThat(told.pieces.get(pain.id()))
            .anySatisfy(
                piece -> {
                  assertThat(piece.source().id()).isEqualTo(pain.strongestId());
                  assertThat(piece.kind().isVerbatim()).isTrue();
                });
      }
    }
  }

  /** Counted by hand in the logs of April and September. */
  @Test
  void theFiguresOfANameThatCannotBeChanged() {
    PainFigures figures = figures("A name cannot");
    assertThat(figures.pieces()).isEqualTo(3);
    // Ewa and Bilal, both of Reporting.
    assertThat(figures.developers()).isEqualTo(2);
    assertThat(figures.teams()).isEqualTo(1);
    // 35:00 to 37:20 in April; 07:30 to 08:10 in September.
    assertThat(figures.lostMs()).isEqualTo(Duration.ofSeconds(140 + 40).toMillis());
  }

  /** Counted by hand in the logs of April, September and October. */
  @Test
  void theFiguresOfTestsThatBelongToNobody() {
    PainFigures figures = figures("Tests fail");
    // Seven of the sessions and a note of the first interview.
    assertThat(figures.pieces()).isEqualTo(8);
    // Mira, watched and interviewed; Bilal; Leon.
    assertThat(figures.developers()).isEqualTo(3);
    // Checkout and Reporting.
    assertThat(figures.teams()).isEqualTo(2);
    long april = 35 + 20;
    long september = 40;
    long october = 60 + 100 + 120;
    assertThat(figures.lostMs())
        .isEqualTo(Duration.ofSeconds(april + september + october).toMillis());
  }

  private static PainFigures figures(String begin) {
    return Objects.requireNonNull(told.figures.get(told.titled(begin).id()));
  }

  @Test
  void someFindingsWaitAndTwoWereDismissed() {
    assertThat(told.inbox).hasSizeBetween(10, 20);
    assertThat(told.inbox).extracting(Piece::method).contains(Method.values());
    assertThat(told.inbox).extracting(Piece::words).noneMatch(words -> words.contains("preview"));
  }

  @Test
  void assumptionsHaveBothSidesAndOneWasNeverTested() {
    assertThat(told.assumptions)
        .anyMatch(one -> one.developersFor() > 0 && one.developersAgainst() > 0);
    assertThat(told.assumptions).filteredOn(AssumptionEvidence::isNeverTested).hasSize(1);
  }

  @Test
  void requestsWereDeclinedWithTheReason() {
    assertThat(told.declined)
        .hasSize(5)
        .allSatisfy(one -> assertThat(one.reason()).isNotBlank())
        .anyMatch(one -> one.developerId() != null)
        .anyMatch(one -> one.painPointId() != null);
  }
}
