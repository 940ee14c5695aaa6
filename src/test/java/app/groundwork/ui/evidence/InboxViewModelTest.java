package app.groundwork.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.PieceKind;
import app.groundwork.model.people.Consent;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxViewModelTest {
  @TempDir Path folder;
  private LedgerFile file;

  @BeforeEach
  void open() throws Exception {
    file = new LedgerFile(folder);
    file.pain("ci", "Slow pipelines");
    file.pain("docs", "Docs nobody finds");
    file.session("s", "Ada Byron", Consent.YES);
    for (int i = 1; i <= 5; i++) {
      file.friction("e" + i, "s", i, "words of " + i);
    }
  }

  @AfterEach
  void close() {
    file.close();
  }

  private void choose(String... ids) {
    file.inbox.choose(List.of(ids));
  }

  private List<String> chosen() {
    return file.inbox.chosen().get();
  }

  private void undo() {
    file.workspace.undo().join();
  }

  @Test
  void whatIsLinkedGoesAndTheNextIsChosen() {
    choose("e2");
    file.inbox.link(file.row("ci"), false);
    assertThat(file.waiting()).containsExactly("e1", "e3", "e4", "e5");
    assertThat(chosen()).containsExactly("e3");
    assertThat(file.notices.said).contains("Linked to ‘Slow pipelines’");
    assertThat(file.row("ci").figures().pieces()).isEqualTo(1);
    undo();
    assertThat(file.waiting()).containsExactly("e1", "e2", "e3", "e4", "e5");
    assertThat(chosen()).containsExactly("e2");
    assertThat(file.row("ci").figures().pieces()).isZero();
  }

  @Test
  void theLastOneLeavesTheOneBeforeChosen() {
    choose("e5");
    file.inbox.dismiss();
    assertThat(chosen()).containsExactly("e4");
    undo();
    assertThat(chosen()).containsExactly("e5");
    file.workspace.redo().join();
    assertThat(chosen()).containsExactly("e4");
  }

  @Test
  void severalAreOneStep() {
    choose("e1", "e3", "e4");
    file.inbox.link(file.row("docs"), false);
    assertThat(file.waiting()).containsExactly("e2", "e5");
    assertThat(chosen()).containsExactly("e5");
    assertThat(file.notices.said).contains("3 linked to ‘Docs nobody finds’");
    file.notices.offered.run();
    assertThat(file.waiting()).hasSize(5);
    assertThat(chosen()).containsExactly("e1", "e3", "e4");
  }

  @Test
  void oneThatStaysIsLinkedToMoreAndGoesWithTheChoice() {
    choose("e2");
    file.inbox.link(file.row("ci"), true);
    assertThat(file.waiting()).containsExactly("e1", "e2", "e3", "e4", "e5");
    assertThat(chosen()).containsExactly("e2");
    assertThat(file.inbox.choice().getFirst().linked()).isEqualTo(1);
    file.inbox.link(file.row("docs"), false);
    assertThat(file.waiting()).containsExactly("e1", "e3", "e4", "e5");
    assertThat(chosen()).containsExactly("e3");
    assertThat(file.row("ci").figures().pieces()).isEqualTo(1);
    assertThat(file.row("docs").figures().pieces()).isEqualTo(1);
    file.inbox.link(file.row("ci"), true);
    choose("e5");
    assertThat(file.waiting()).containsExactly("e1", "e4", "e5");
  }

  @Test
  void whatWasLinkedAndStaysIsNotDismissedAfterwards() {
    choose("e2");
    file.inbox.link(file.row("ci"), true);
    file.inbox.dismiss();
    assertThat(file.waiting()).containsExactly("e1", "e3", "e4", "e5");
    assertThat(chosen()).containsExactly("e3");
    assertThat(file.inbox.view().aside()).isZero();
    assertThat(file.row("ci").figures().pieces()).isEqualTo(1);
    assertThat(file.notices.said).noneMatch(said -> said.startsWith("Dismissed"));
    choose("e3", "e5");
    file.inbox.link(file.row("ci"), true);
    choose("e5");
    file.inbox.dismiss();
    assertThat(file.waiting()).containsExactly("e1", "e4");
    assertThat(file.inbox.view().aside()).isZero();
    choose("e1", "e4");
    file.inbox.link(file.row("ci"), true);
    file.inbox.dismiss();
    assertThat(file.waiting()).isEmpty();
    assertThat(chosen()).isEmpty();
  }

  @Test
  void whatStaysThoughItsLinkWasUndoneIsDismissed() {
    choose("e2");
    file.inbox.link(file.row("ci"), true);
    undo();
    file.inbox.dismiss();
    assertThat(file.inbox.view().aside()).isEqualTo(1);
    assertThat(file.waiting()).containsExactly("e1", "e3", "e4", "e5");
  }

  @Test
  void aNewPainPointIsMadeWithTheLinkAndGoesWithIt() {
    choose("e1");
    assertThat(file.inbox.linkNew("  ", false)).isFalse();
    assertThat(file.inbox.linkNew(" Nobody owns it ", false)).isTrue();
    assertThat(file.book.titled("nobody owns it").orElseThrow().figures().pieces()).isEqualTo(1);
    assertThat(file.notices.said).contains("Linked to the new ‘Nobody owns it’");
    file.inbox.linkNew("NOBODY OWNS IT", false);
    assertThat(file.book.now()).hasSize(3);
    undo();
    undo();
    assertThat(file.book.now()).hasSize(2);
    assertThat(file.waiting()).hasSize(5);
  }

  @Test
  void whatWasDismissedIsShownAndPutBack() {
    choose("e1", "e2");
    file.inbox.dismiss();
    assertThat(file.inbox.view().aside()).isEqualTo(2);
    assertThat(file.inbox.view().waiting()).isEqualTo(3);
    file.inbox.setDismissed(true);
    assertThat(file.waiting()).containsExactly("e1", "e2");
    assertThat(chosen()).containsExactly("e1");
    file.inbox.restore();
    assertThat(file.waiting()).containsExactly("e2");
    file.inbox.link(file.row("ci"), false);
    assertThat(file.waiting()).isEmpty();
    assertThat(chosen()).isEmpty();
    file.inbox.setDismissed(false);
    assertThat(file.waiting()).containsExactly("e1", "e3", "e4", "e5");
  }

  @Test
  void onlyOneKindIsShown() {
    file.inbox.setKind(PieceKind.QUOTE);
    assertThat(file.waiting()).isEmpty();
    assertThat(file.inbox.view().waiting()).isEqualTo(5);
    file.inbox.setKind(null);
    assertThat(file.waiting()).hasSize(5);
    assertThat(chosen()).isNotEmpty();
  }

  @Test
  void whatIsSetAsideElsewhereComesAndGoes() {
    choose("e3");
    file.link("ci", "e3");
    assertThat(chosen()).containsExactly("e4");
    file.run(tx -> file.sessions.removeEntry(tx, "e4"));
    assertThat(file.waiting()).containsExactly("e1", "e2", "e5");
    file.run(tx -> file.sessions.remove(tx, "s"));
    assertThat(file.waiting()).isEmpty();
    undo();
    assertThat(file.waiting()).containsExactly("e1", "e2", "e5");
  }

  @Test
  void aPainPointThatIsGoneTakesNothing() {
    PainRow gone = file.row("ci");
    file.run(tx -> file.evidence.removePainPoint(tx, "ci"));
    choose("e1");
    file.inbox.link(gone, false);
    assertThat(file.waiting()).contains("e1");
    assertThat(file.notices.said).contains("‘Slow pipelines’ is gone: it was removed or merged");
  }

  @Test
  void whoAgreedToAPseudonymOnlyIsCalledByIt() {
    file.session("t", "Lin Wu", Consent.PSEUDONYM_ONLY);
    file.friction("f", "t", 30, "said to Lin Wu");
    InboxRow row =
        file.inbox.rows().stream().filter(one -> one.id().equals("f")).findFirst().orElseThrow();
    assertThat(row.told().person()).startsWith("Developer ");
    assertThat(row.piece().words()).doesNotContain("Lin");
    assertThat(file.inbox.rows().getFirst().told().person()).isEqualTo("Ada Byron");
  }

  @Test
  void whileNobodyLooksNothingIsReadAndAllIsRightAfterwards() {
    file.inbox.setShown(false);
    file.link("ci", "e1");
    assertThat(file.waiting()).hasSize(5);
    file.inbox.setShown(true);
    assertThat(file.waiting()).hasSize(4);
    assertThat(file.row("ci").figures().pieces()).isEqualTo(1);
  }
}
