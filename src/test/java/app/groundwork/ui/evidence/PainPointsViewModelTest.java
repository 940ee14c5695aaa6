package app.groundwork.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.PainStatus;
import app.groundwork.model.people.Consent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PainPointsViewModelTest {
  @TempDir Path folder;
  private LedgerFile file;

  @BeforeEach
  void open() throws Exception {
    file = new LedgerFile(folder);
    file.pain("a", "Alpha");
    file.pain("b", "Beta");
    file.pain("c", "Gamma");
    file.session("s", "Ada", Consent.YES);
    file.session("t", "Lin", Consent.YES);
    file.friction("e1", "s", 1, "one");
    file.friction("e2", "s", 10, "two");
    file.friction("e3", "t", 5, "three");
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void whatMostDevelopersAreHeardOfComesFirstAndTiesByTitle() {
    assertThat(file.listed()).containsExactly("a", "b", "c");
    file.link("c", "e1");
    file.link("c", "e3");
    file.link("b", "e1");
    file.link("b", "e2");
    assertThat(file.listed()).containsExactly("c", "b", "a");
    file.workspace.undo().join();
    assertThat(file.listed()).containsExactly("c", "b", "a");
    file.workspace.undo().join();
    assertThat(file.listed()).containsExactly("c", "a", "b");
  }

  @Test
  void eachColumnSortsBothWaysAndAlikeOnesStayByTitle() {
    file.link("b", "e1");
    file.link("b", "e2");
    file.link("c", "e3");
    file.pains.sortBy(PainColumn.PIECES);
    assertThat(file.listed()).containsExactly("b", "c", "a");
    file.pains.sortBy(PainColumn.PIECES);
    assertThat(file.listed()).containsExactly("a", "c", "b");
    file.pains.sortBy(PainColumn.LOST);
    assertThat(file.listed()).as("60, 55, 0 minutes").containsExactly("b", "c", "a");
    file.pains.sortBy(PainColumn.FIRST);
    assertThat(file.listed()).as("the latest first").containsExactly("c", "b", "a");
    file.pains.sortBy(PainColumn.TITLE);
    assertThat(file.listed()).containsExactly("a", "b", "c");
    file.pains.sortBy(PainColumn.TITLE);
    assertThat(file.listed()).containsExactly("c", "b", "a");
  }

  @Test
  void anEntryBesideAPieceSetsItsMinutesRight() {
    file.link("a", "e1");
    assertThat(file.row("a").figures().lostMs()).isEqualTo(9 * 60_000L);
    file.friction("between", "s", 4, "between");
    assertThat(file.row("a").figures().lostMs()).isEqualTo(3 * 60_000L);
    file.run(tx -> file.sessions.removeEntry(tx, "between"));
    assertThat(file.row("a").figures().lostMs()).isEqualTo(9 * 60_000L);
  }

  @Test
  void whatIsSolvedOrRejectedIsHiddenByChoice() {
    file.run(
        tx ->
            file.evidence.save(tx, new PainPoint("b", "Beta", null).withStatus(PainStatus.SOLVED)));
    assertThat(file.listed()).contains("b");
    file.pains.setOpen(true);
    assertThat(file.listed()).containsExactly("a", "c");
    assertThat(file.pains.reveal("b")).isTrue();
    assertThat(file.listed()).contains("b");
    file.pains.setText("gam");
    assertThat(file.listed()).containsExactly("c");
    file.pains.clearFilter();
    assertThat(file.listed()).hasSize(3);
  }

  @Test
  void painPointsAndFindingsAreCopiedAsTheyMayLeave() {
    file.pains.copy(List.of(file.row("a"), file.row("b")));
    assertThat(file.desk.copied.getLast()).contains("Alpha").contains("Beta");
    assertThat(file.notices.said.getLast()).startsWith("2 pain points copied");
    file.session("n", "Nick", Consent.NO);
    file.friction("e4", "n", 1, "of Nick");
    file.link("b", "e4");
    file.link("c", "e4");
    file.link("c", "e3");
    file.pains.copy(List.of(file.row("c"), file.row("b"), file.row("a")));
    assertThat(file.desk.copied.getLast())
        .containsSubsequence("One piece of evidence was left out", "## Gamma", "three", "## Alpha")
        .doesNotContain("Beta", "of Nick")
        .containsOnlyOnce("left out");
    assertThat(file.notices.said.getLast())
        .startsWith("2 pain points copied")
        .contains("One piece of evidence was left out", "This pain point stays");
    file.pains.copy(List.of(file.row("b")));
    assertThat(file.notices.said.getLast()).startsWith("This pain point stays");
    file.inbox.choose(List.of("e1"));
    file.inbox.copy();
    assertThat(file.desk.copied.getLast()).startsWith("Friction: ");
    assertThat(file.notices.said.getLast()).contains("copied");
  }

  @Test
  void aHalfTypedTitleIsKeptUntilItIsMadeOrGivenUp() {
    AtomicReference<String> found = new AtomicReference<>("");
    file.pains.draft().keep("Nobody knows");
    file.pains.draft().find(found::set);
    assertThat(found.getAndSet("")).isEqualTo("Nobody knows");
    assertThat(file.pains.add("Nobody knows the docs")).isEmpty();
    file.pains.draft().find(found::set);
    assertThat(found.get()).as("made").isEmpty();
    file.pains.draft().keep("Some");
    file.pains.draft().keep("");
    file.pains.draft().find(found::set);
    assertThat(found.get()).as("given up").isEmpty();
  }

  @Test
  void anUndoShowsWhatItTouchedWhateverIsFilteredByAndOnlyIfSomebodyLooks() {
    file.pains.setLooking(true);
    file.pains.rename("b", "Better");
    file.pains.choose("c");
    file.pains.setText("gam");
    assertThat(file.workspace.undo().join()).contains("Rename pain point ‘Beta’");
    assertThat(file.chosen.id().get()).isEqualTo("b");
    assertThat(file.listed()).contains("b");
    file.pains.choose("c");
    file.pains.setLooking(false);
    file.workspace.redo().join();
    assertThat(file.chosen.id().get()).isEqualTo("c");
  }

  @Test
  void orderFilterAndChoiceAreThereAgainAfterwards() {
    file.pains.sort(PainColumn.TEAMS, false);
    file.pains.setOpen(true);
    file.pains.choose("c");
    file.pains.widen(PainColumn.THEME, 180);
    ChosenPain chosen = new ChosenPain();
    PainPointsViewModel again =
        new PainPointsViewModel(file.workspace, file.context, chosen, file.book);
    assertThat(chosen.id().get()).isEqualTo("c");
    assertThat(again.view().place())
        .isEqualTo(
            new PainPlace(PainColumn.TEAMS, false, true, "c", Map.of(PainColumn.THEME, 180)));
    assertThat(again.chosen()).isEqualTo("c");
    again.close();
    assertThat(PainPlace.parse("nonsense")).isEqualTo(PainPlace.FIRST);
    assertThat(PainPlace.parse("-nothing all ")).isEqualTo(PainPlace.FIRST);
    assertThat(PainPlace.parse("-lost all x ").widths()).isEmpty();
    assertThat(PainPlace.parse("-lost all x").chosen())
        .as("as it was written before")
        .isEqualTo("x");
  }

  @Test
  void fromTheStartTheFirstIsChosenOrWhatWasSentFor() {
    assertThat(file.chosen.id().get()).isEqualTo("a");
    file.pains.choose("b");
    file.run(tx -> file.evidence.removePainPoint(tx, "b"));
    ChosenPain chosen = new ChosenPain();
    new PainPointsViewModel(file.workspace, file.context, chosen, file.book).close();
    assertThat(chosen.id().get()).as("the one chosen last is gone").isEqualTo("a");
    chosen.choose("c");
    new PainPointsViewModel(file.workspace, file.context, chosen, file.book).close();
    assertThat(chosen.id().get()).isEqualTo("c");
  }

  @Test
  void oneIsMadeRenamedAndRemovedEachAsOneStep() {
    assertThat(file.pains.add(" ")).isPresent();
    assertThat(file.pains.add("ALPHA")).contains("There is ‘Alpha’ already");
    assertThat(file.pains.add("Delta")).isEmpty();
    String id = file.book.titled("Delta").orElseThrow().id();
    assertThat(file.chosen.id().get()).isEqualTo(id);
    assertThat(file.pains.rename(id, "beta")).contains("There is ‘Beta’ already");
    assertThat(file.pains.rename(id, "delta")).as("its own, in other letters").isEmpty();
    assertThat(file.row(id).title()).isEqualTo("delta");
    file.link("a", "e1");
    file.pains.remove(List.of(file.row("a"), file.row(id)));
    assertThat(file.listed()).containsExactly("b", "c");
    assertThat(file.waiting()).contains("e1");
    assertThat(file.notices.said)
        .contains(
            "2 pain points removed · 1 piece of evidence is linked there no more, 1 waits in the"
                + " inbox again");
    file.notices.offered.run();
    assertThat(file.listed()).containsExactly("a", "b", id, "c");
    assertThat(file.waiting()).doesNotContain("e1");
  }
}
