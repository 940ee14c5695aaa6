package app.groundwork.ui.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PresentedRankingViewModelTest {
  @TempDir Path folder;
  private RankingFile file;
  private InitiativeBookViewModel book;
  private RankingViewModel ranking;

  @BeforeEach
  void open() throws Exception {
    file = new RankingFile(folder);
    file.checks();
    book = new InitiativeBookViewModel(file.workspace, file.context);
    ranking = new RankingViewModel(file.workspace, file.context, new ChosenInitiative(), book);
    book.setShown(true);
  }

  @AfterEach
  void close() {
    ranking.close();
    book.close();
    file.close();
  }

  private PresentedRankingViewModel present() {
    return new PresentedRankingViewModel(file.workspace, file.context, ranking);
  }

  private static PresentedRankingViewModel.Shown shown(PresentedRankingViewModel model) {
    PresentedRankingViewModel.Shown shown = model.shown().get();
    assertThat(shown).isNotNull();
    return shown;
  }

  @Test
  void itBeginsWithTheChosenOneAndGoesThroughTheTable() {
    ranking.reveal("mesh");
    PresentedRankingViewModel model = present();
    assertThat(shown(model).row().id()).isEqualTo("mesh");
    assertThat(shown(model).at()).isEqualTo(3);
    model.go(1);
    assertThat(shown(model).row().id()).isEqualTo("costs");
    model.go(100);
    assertThat(shown(model).at()).isEqualTo(5);
    model.go(-100);
    assertThat(shown(model).at()).isEqualTo(1);
  }

  @Test
  void theFirstIsShownWhereNoneWasChosen() {
    assertThat(shown(present()).row().id()).isEqualTo("ci");
  }

  @Test
  void noNameOfADeveloperIsOnIt() {
    file.developer("Ewa Nowak");
    file.edit(
        "ci", one -> one.withTitle("What Ewa Nowak asked for").withOutcome("Ewa waits no more"));
    file.problem("ci", "p1", "Ewa Nowak waits for builds");
    PresentedRankingViewModel.Shown shown = shown(present());
    assertThat(shown.title()).doesNotContain("Ewa").doesNotContain("Nowak");
    assertThat(shown.outcome()).doesNotContain("Ewa");
    assertThat(shown.pains().getFirst().title()).doesNotContain("Ewa").contains("waits for builds");
    assertThat(shown.names().replace(ranking.solid("databases")))
        .contains("‘")
        .doesNotContain("Ewa");
  }
}
