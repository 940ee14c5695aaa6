package app.groundwork.ui.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.initiatives.Confidence;
import app.groundwork.model.initiatives.Impact;
import app.groundwork.model.initiatives.InitiativeStatus;
import app.groundwork.model.initiatives.RiceInput;
import app.groundwork.model.initiatives.Typed;
import app.groundwork.model.priorities.Estimates;
import app.groundwork.model.priorities.Moves;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankingViewModelTest {
  @TempDir Path folder;
  private RankingFile file;
  private ChosenInitiative chosen;
  private InitiativeBookViewModel book;
  private RankingViewModel model;

  @BeforeEach
  void open() throws Exception {
    file = new RankingFile(folder);
    make();
  }

  private void make() {
    chosen = new ChosenInitiative();
    book = new InitiativeBookViewModel(file.workspace, file.context);
    model = new RankingViewModel(file.workspace, file.context, chosen, book);
    book.setShown(true);
  }

  @AfterEach
  void close() {
    model.close();
    book.close();
    file.close();
  }

  private List<String> lines() {
    return view().lines().stream().map(InitiativeLine::id).toList();
  }

  private RankingViewModel.View view() {
    RankingViewModel.View now = model.view().get();
    assertThat(now).isNotNull();
    return now;
  }

  private InitiativeRow row(String id) {
    return book.row(id).orElseThrow();
  }

  @Test
  void bothRanksStandBesideEachOther() {
    file.checks();
    assertThat(lines()).containsExactly("ci", "databases", "mesh", "costs", "rollback");
    assertThat(row("rollback"))
        .satisfies(
            row -> {
              assertThat(row.ownRank()).isEqualTo(5);
              assertThat(row.riceRank()).isEqualTo(3);
              assertThat(row.difference()).isEqualTo(2);
            });
    assertThat(view().widest()).isEqualTo(2);
    assertThat(view().effort()).isEqualByComparingTo("19");
  }

  @Test
  void sortingLeavesTheOwnOrderAndPutsTheUnscoredLast() {
    file.unscored("idea");
    file.checks();
    List<String> own = file.order();
    model.sort(RankingColumn.SCORE, true);
    assertThat(lines()).containsExactly("ci", "databases", "rollback", "mesh", "costs", "idea");
    model.sort(RankingColumn.SCORE, false);
    assertThat(lines()).containsExactly("costs", "mesh", "rollback", "databases", "ci", "idea");
    assertThat(view().ranked()).isEqualTo(5);
    assertThat(file.order()).isEqualTo(own);
  }

  @Test
  void anEditChangesTheRanksOfAll() {
    file.checks();
    InitiativeLine mesh = view().lines().get(2);
    file.edit("costs", one -> one.withRice(one.rice().withReach(BigDecimal.valueOf(2000))));
    assertThat(row("costs").riceRank()).isEqualTo(1);
    assertThat(row("mesh").riceRank()).isEqualTo(5);
    assertThat(view().lines().get(2)).isSameAs(mesh);
  }

  @Test
  void doneAndKilledLeaveTheRanking() {
    file.checks();
    file.edit("ci", one -> one.withStatus(InitiativeStatus.DONE));
    assertThat(lines()).containsExactly("databases", "mesh", "costs", "rollback");
    assertThat(row("databases").ownRank()).isEqualTo(1);
    file.workspace.undo().join();
    assertThat(lines()).hasSize(5);
  }

  @Test
  void whatIsFilteredKeepsItsRanksAndIsFoundAgain() {
    file.checks();
    file.edit("mesh", one -> one.withTags(List.of("network")));
    model.setFilter(RankingFilter.ALL.withTag("network"));
    assertThat(lines()).containsExactly("mesh");
    assertThat(row("mesh").ownRank()).isEqualTo(3);
    model.reveal("ci");
    assertThat(lines()).hasSize(5);
    model.setFilter(RankingFilter.ALL.withText("roll"));
    assertThat(lines()).containsExactly("rollback");
    model.setFilter(RankingFilter.ALL.withEvidence(true));
    assertThat(lines()).isEmpty();
  }

  @Test
  void whileHiddenNothingIsSortedByWhatIsHidden() {
    file.checks();
    model.sort(RankingColumn.SCORE, true);
    model.hide(true);
    assertThat(lines()).isEqualTo(file.order());
    model.hide(false);
    assertThat(lines().getFirst()).isEqualTo("ci");
    // Of two alike the one that stands higher in either order.
    assertThat(chosen.id().get()).isEqualTo("rollback");
  }

  @Test
  void theBiggestDisagreementsAreNamedBothWays() {
    file.checks();
    assertThat(model.discussion().biggest())
        .extracting(InitiativeRow::id)
        .containsExactlyInAnyOrder("rollback", "mesh");
  }

  @Test
  void estimatesBecomeTheInputAndItsNoteInOneStep() {
    file.checks();
    model.reveal("mesh");
    assertThat(EstimatesViewModel.read(RiceInput.IMPACT, "2 2 1 3"))
        .isInstanceOfSatisfying(Typed.Value.class, typed -> model.take((Estimates) typed.value()));
    assertThat(file.initiative("mesh").rice().impact()).isEqualTo(Impact.HIGH);
    assertThat(file.initiative("mesh").notes().impact())
        .isEqualTo("4 estimates: 2 2 1 3; median 2, from 1 to 3");
    assertThat(chosen.id().get()).isEqualTo("costs");
    file.notices.offered.run();
    assertThat(file.initiative("mesh").rice().impact()).isEqualTo(Impact.MEDIUM);
    assertThat(file.initiative("mesh").notes().impact()).isEmpty();
  }

  @Test
  void howSolidTheRanksAreFollowsTheInputs() {
    file.checks();
    assertThat(model.solid("ci")).startsWith("Ranks 1 by RICE").contains("Smallest change:");
    assertThat(model.solid("mesh")).startsWith("Ranks 4–5 by RICE");
    model.solidity().setMoves(new Moves(new BigDecimal("0.5")));
    assertThat(model.solid("mesh")).contains("by 50%");
    model.solidity().setTop(3);
    assertThat(model.solid("mesh")).contains("Among the first 3 in");
  }

  @Test
  void thePlaceIsRemembered() {
    file.checks();
    model.sort(RankingColumn.EFFORT, true);
    model.rearrange(was -> was.withHidden(RankingColumn.STATUS, true));
    model.reveal("mesh");
    model.close();
    book.close();
    make();
    assertThat(model.place().get().by()).isEqualTo(RankingColumn.EFFORT);
    assertThat(model.place().get().hidden()).containsExactly(RankingColumn.STATUS);
    assertThat(chosen.id().get()).isEqualTo("mesh");
  }

  @Test
  void whatHasAScoreIsRankedWhateverTheOrderOfComing() {
    Random random = new Random(7);
    for (int i = 0; i < 40; i++) {
      file.add(
          "n" + i,
          1 + random.nextInt(500),
          Impact.values()[random.nextInt(5)],
          Confidence.values()[random.nextInt(3)],
          Integer.toString(1 + random.nextInt(12)));
    }
    for (InitiativeLine line : view().lines()) {
      long better =
          view().lines().stream()
              .filter(
                  other ->
                      other.now().score().orElseThrow().compareTo(line.now().score().orElseThrow())
                          > 0)
              .count();
      assertThat(line.now().riceRank()).isEqualTo((int) better + 1);
    }
  }
}
