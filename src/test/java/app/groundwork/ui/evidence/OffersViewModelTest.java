package app.groundwork.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.PainStatus;
import app.groundwork.model.people.Consent;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OffersViewModelTest {
  @TempDir Path folder;
  private LedgerFile file;

  @BeforeEach
  void open() throws Exception {
    file = new LedgerFile(folder);
    file.pain("ci", "Slow pipelines");
    file.pain("docs", "Docs nobody finds");
    file.pain("deploy", "Déploiement à la main");
    file.session("s", "Ada", Consent.YES);
    file.friction("e1", "s", 1, "the pipeline waits");
    file.friction("e2", "s", 2, "nothing in common");
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void whileNothingIsTypedSharedWordsAreOfferedAndNoneIsMarkedUntilItIsWalkedTo() {
    file.inbox.choose(List.of("e1"));
    assertThat(file.offered()).containsExactly("ci");
    assertThat(file.offers.pick()).isEmpty();
    file.offers.move(-1);
    assertThat(file.offers.pick()).map(PainRow::id).contains("ci");
    file.inbox.choose(List.of("e2"));
    assertThat(file.offered()).isEmpty();
    assertThat(file.offers.pick()).isEmpty();
  }

  @Test
  void lettersFindPartsOfWordsInAnyOrderCaseAndAccent() {
    file.offers.typed().set("fin DO");
    assertThat(file.offered()).containsExactly("docs");
    file.offers.typed().set("deplo");
    assertThat(file.offered()).containsExactly("deploy");
    file.offers.typed().set("ipelines");
    assertThat(file.offered()).containsExactly("ci");
    file.offers.typed().set("ines x");
    assertThat(file.offered()).isEmpty();
    file.offers.typed().set("d");
    assertThat(file.offered()).containsExactly("deploy", "docs");
    file.link("docs", "e2");
    assertThat(file.offered()).as("more developers first").containsExactly("docs", "deploy");
  }

  @Test
  void lettersOfTheThemeFindItsPainPointsAfterThoseWhoseTitleHasThem() {
    file.run(
        tx -> {
          String theme = file.evidence.themeNamed(tx, "Permissions").id();
          file.evidence.save(tx, new PainPoint("cert", "Certificates expire", theme));
          file.evidence.save(tx, new PainPoint("role", "Roles take days", theme));
          file.evidence.save(tx, new PainPoint("ask", "Nobody grants permission", null));
        });
    file.link("role", "e2");
    file.offers.typed().set("perm");
    assertThat(file.offered()).containsExactly("ask", "role", "cert");
    assertThat(file.offers.offers().stream().map(file.offers::isByTheme))
        .containsExactly(false, true, true);
    file.offers.typed().set("cert perm");
    assertThat(file.offered()).containsExactly("cert");
  }

  @Test
  void theSameQuestionAskedAgainIsNotAnsweredByWhatWasReadBefore() {
    file.inbox.choose(List.of("e2"));
    file.screen.hold();
    file.inbox.choose(List.of("e1"));
    Runnable earlier = file.screen.held.removeFirst();
    file.pain("queue", "The pipeline waits in a queue");
    file.screen.release();
    earlier.run();
    assertThat(file.offered()).containsExactlyInAnyOrder("ci", "queue");
  }

  @Test
  void theMarkGoesRoundAndStaysWithItsOffer() {
    file.offers.typed().set("d");
    file.offers.move(-1);
    assertThat(file.offers.pick()).map(PainRow::id).contains("docs");
    file.link("docs", "e2");
    assertThat(file.offers.marked().get()).isZero();
    assertThat(file.offers.pick()).map(PainRow::id).contains("docs");
    file.offers.move(1);
    file.offers.move(1);
    assertThat(file.offers.marked().get()).isZero();
  }

  @Test
  void whatIsSolvedComesLast() {
    file.run(
        tx ->
            file.evidence.save(
                tx, new PainPoint("deploy", "Déploiement", null).withStatus(PainStatus.SOLVED)));
    file.offers.typed().set("d");
    assertThat(file.offered()).containsExactly("docs", "deploy");
  }

  @Test
  void whatIsChosenNextBeginsAnew() {
    file.offers.typed().set("docs");
    file.inbox.choose(List.of("e2"));
    assertThat(file.offers.typed().get()).isEmpty();
    file.inbox.linkNew("Common things", false);
    assertThat(file.inbox.chosen().get()).containsExactly("e1");
    assertThat(file.offered()).containsExactly("ci");
  }
}
