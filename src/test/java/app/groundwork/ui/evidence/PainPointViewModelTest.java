package app.groundwork.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.PainFigures;
import app.groundwork.model.evidence.PainStatus;
import app.groundwork.model.evidence.ToldPiece;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.model.shared.Titled;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.ui.evidence.PainGesturesViewModel.Moving;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chosen pain point without a screen. */
class PainPointViewModelTest {
  @TempDir Path folder;
  private final ChosenPain chosen = new ChosenPain();
  private PainFile file;
  private PainPointViewModel model;

  @BeforeEach
  void twoPainPoints() throws Exception {
    file = new PainFile(folder);
    file.session("s1", "Ada Byron", "Payments", Consent.YES);
    file.session("s2", "Bo Lund", "Billing", Consent.PSEUDONYM_ONLY);
    file.session("s3", "Cy Doe", "Billing", Consent.NO);
    file.entry("w1", "s1", 5, EntryKind.WAIT, "pipeline");
    file.entry("h1", "s1", 9, EntryKind.WISH, "I wish that builds took five minutes");
    file.entry("h2", "s2", 2, EntryKind.WISH, "Ada Byron and I wait all day for builds");
    file.entry("h3", "s3", 3, EntryKind.WISH, "never again");
    file.pain("p", "Slow builds");
    file.pain("q", "Builds take ages");
    file.link("p", "w1");
    file.link("p", "h1");
    file.link("q", "h1");
    file.link("q", "h2");
    model = new PainPointViewModel(file.workspace, file.context, chosen);
    model.setShown(true);
    chosen.choose("p");
  }

  @AfterEach
  void close() {
    model.close();
    file.close();
  }

  private PainReading reading() {
    return Objects.requireNonNull(model.reading().get());
  }

  private List<String> pieces() {
    return reading().pieces().stream().map(ToldPiece::id).toList();
  }

  private ToldPiece piece(String id) {
    return reading().piece(id).orElseThrow();
  }

  @Test
  void figuresAndPiecesFollowTheFile() {
    assertThat(pieces()).containsExactly("w1", "h1");
    assertThat(reading().figures())
        .isEqualTo(
            new PainFigures(
                2,
                1,
                1,
                3 * PainFile.MINUTE,
                PainFile.START + 5 * PainFile.MINUTE,
                PainFile.START + 9 * PainFile.MINUTE));
    file.link("p", "h2");
    assertThat(pieces()).containsExactly("h2", "w1", "h1");
    file.removeEntry("w1");
    assertThat(pieces()).containsExactly("h2", "h1");
    file.workspace.undo().join();
    assertThat(pieces()).containsExactly("h2", "w1", "h1");
  }

  @Test
  void aPieceIsCalledAsInItsLogAndTellsItsTime() {
    file.entry("a1", "s1", 20, EntryKind.ASKED, "an approval");
    file.link("p", "a1");
    assertThat(PainWords.what(piece("w1").piece())).isEqualTo("Waiting · 3 min");
    assertThat(PainWords.what(piece("h1").piece())).isEqualTo("Wish");
    assertThat(PainWords.what(piece("a1").piece())).isEqualTo("Asked");
    assertThat(PainWords.alone(piece("w1"))).isEqualTo("Waiting · 3 min: pipeline");
    assertThat(PainWords.alone(piece("h1"))).isEqualTo("“I wish that builds took five minutes”");
    assertThat(reading().keptIn()).isZero();
    file.link("p", "h3");
    assertThat(PainWords.span(reading().figures(), reading().keptIn()))
        .endsWith("1 piece counts here and not in exports: no consent");
  }

  @Test
  void unseenItIsReadAgainOnlyWhenItIsSeen() {
    model.setShown(false);
    PainReading before = reading();
    file.link("p", "h2");
    assertThat(reading()).isSameAs(before);
    model.setShown(true);
    assertThat(pieces()).contains("h2");
  }

  @Test
  void whatIsGoneIsNotShownAndComesBackByUndo() {
    model.gestures().remove();
    assertThat(model.reading().get()).isNull();
    file.notices.offered.run();
    assertThat(reading().pain().title()).isEqualTo("Slow builds");
  }

  @Test
  void fieldsAreSavedAndABlankTitleIsNot() {
    model.typeTitle("p", "Slower builds").join();
    model.typeTitle("p", "  ").join();
    model.setStatus(PainStatus.REJECTED);
    model.typeRejectedBecause("p", "too dear").join();
    model.setTheme("Speed");
    model.setSolutionFramed(true);
    assertThat(reading().pain().lacksProblem()).isTrue();
    model.typeProblem("p", "no feedback").join();
    model.typeDescription("p", "each day").join();
    assertThat(file.now("p")).contains(reading().pain());
    assertThat(reading().pain().title()).isEqualTo("Slower builds");
    assertThat(reading().pain().rejectedBecause()).isEqualTo("too dear");
    assertThat(reading().theme()).isEqualTo("Speed");
    assertThat(reading().pain().problemBehind()).isEqualTo("no feedback");
    assertThat(model.themeNames("spe")).containsExactly("Speed");
    model.setTheme(" ");
    assertThat(reading().theme()).isEmpty();
  }

  @Test
  void theStrongestQuoteIsSuggestedUntilOneIsChosen() {
    assertThat(reading().strongest().map(ToldPiece::id)).contains("h1");
    assertThat(reading().isChosen()).isFalse();
    model.gestures().chooseStrongest(piece("w1"));
    assertThat(reading().strongest().map(ToldPiece::id)).contains("w1");
    assertThat(reading().isChosen()).isTrue();
    file.removeEntry("w1");
    assertThat(reading().isChosen()).as("it is gone").isFalse();
    assertThat(reading().strongest().map(ToldPiece::id)).contains("h1");
    file.workspace.undo().join();
    model.gestures().chooseStrongest(null);
    assertThat(reading().isChosen()).isFalse();
  }

  @Test
  void piecesAreTakenOffAndMovedInOneStepEach() {
    model.gestures().takeOff(reading().pieces());
    assertThat(pieces()).isEmpty();
    file.notices.offered.run();
    assertThat(pieces()).containsExactly("w1", "h1");
    model.gestures().move(moving(reading().pieces()), titled("q", "Builds take ages"));
    assertThat(pieces()).isEmpty();
    chosen.choose("q");
    assertThat(pieces()).containsExactly("h2", "w1", "h1");
    file.notices.offered.run();
    assertThat(pieces()).containsExactly("h2", "h1");
    model.gestures().moveToTitled(new Moving("q", List.of(piece("h2"))), "Other");
    assertThat(pieces()).containsExactly("h1");
  }

  @Test
  void aMergeSaysWhatItMakesAndIsOneStep() {
    AtomicReference<PainGesturesViewModel.Merged> asked = new AtomicReference<>();
    model.gestures().askMerge(reading().pain(), titled("q", "Builds take ages"), asked::set);
    assertThat(asked.get().pieces()).as("h1 counts once").isEqualTo(3);
    assertThat(asked.get().kept().id()).isEqualTo("p");
    model.gestures().merge(asked.get().swapped());
    assertThat(chosen.id().get()).isEqualTo("q");
    assertThat(file.now("p")).isEmpty();
    assertThat(pieces()).containsExactly("h2", "w1", "h1");
    file.notices.offered.run();
    assertThat(file.now("p")).isPresent();
    assertThat(pieces()).containsExactly("h2", "h1");
    file.workspace.redo().join();
    assertThat(file.now("p")).isEmpty();
  }

  @Test
  void othersSeeOutwardNamesAndOnlyWhatMayLeaveIsCopied() {
    file.link("p", "h2");
    file.link("p", "h3");
    assertThat(piece("h1").person()).isEqualTo("Ada Byron");
    assertThat(piece("h2").person()).isEqualTo("Developer 2");
    assertThat(piece("h3").person()).isEqualTo("somebody");
    model.gestures().copy();
    assertThat(file.desk.copied.getLast())
        .contains("## Slow builds", "3 pieces of evidence, 2 developers, 2 teams")
        .contains("Ada Byron, Payments: “I wish that builds took five minutes”")
        .contains("Developer 2, Billing")
        .doesNotContain("never again")
        .doesNotContain("Bo Lund");
    assertThat(file.notices.said.getLast()).contains("One piece of evidence was left out");
    model.gestures().copy(List.of(piece("h3")));
    assertThat(file.desk.copied).hasSize(1);
  }

  @Test
  void whatRestsOnNobodyWhoAgreesIsNotCopied() {
    file.pain("no", "Never again on call");
    file.link("no", "h3");
    chosen.choose("no");
    model.gestures().copy();
    assertThat(file.desk.copied).isEmpty();
    assertThat(file.notices.said.getLast()).contains("stays in the workspace");
  }

  @Test
  void aTitleIsCopiedAsAnExportTellsIt() {
    file.pain("named", "Bo Lund cannot deploy alone");
    file.link("named", "h2");
    chosen.choose("named");
    model.setTheme("What Bo Lund does");
    model.gestures().copy();
    assertThat(file.desk.copied.getLast())
        .contains("Developer 2 cannot deploy alone", "What Developer 2 does")
        .doesNotContain("Bo Lund");
  }

  @Test
  void whatIsMovedLeavesThePainPointThatItWasAskedOf() {
    Moving moving = moving(List.of(piece("w1")));
    file.pain("r", "Third");
    chosen.choose("q");
    model.gestures().move(moving, titled("r", "Third"));
    chosen.choose("p");
    assertThat(pieces()).containsExactly("h1");
    chosen.choose("r");
    assertThat(pieces()).containsExactly("w1");
  }

  @Test
  void onlyWhatWasDoneIsSaid() {
    int offers = file.notices.said.size();
    model.gestures().moveToTitled(moving(reading().pieces()), "slow BUILDS ");
    assertThat(file.notices.said.getLast()).startsWith("Not moved");
    assertThat(pieces()).containsExactly("w1", "h1");
    PainGesturesViewModel.Merged late =
        new PainGesturesViewModel.Merged(
            file.now("q").orElseThrow(), file.now("p").orElseThrow(), 3);
    List<ToldPiece> before = reading().pieces();
    file.run(tx -> file.evidence.removePainPoint(tx, "q"));
    model.gestures().merge(late);
    assertThat(file.notices.said.getLast()).startsWith("Not merged");
    assertThat(chosen.id().get()).isEqualTo("p");
    model.gestures().move(moving(before), titled("q", "Builds take ages"));
    assertThat(file.notices.said.getLast()).contains("is gone");
    assertThat(file.notices.said).hasSize(offers + 3);
    assertThat(pieces()).containsExactly("w1", "h1");
  }

  @Test
  void aTitleIsSavedStrippedAndOnlyIfItIsNobodyElses() {
    model.typeTitle("p", "Slower builds ").join();
    assertThat(reading().pain().title()).isEqualTo("Slower builds");
    assertThat(model.wrongTitle(" BUILDS take ages"))
        .contains("There is ‘Builds take ages’ already");
    model.typeTitle("p", " BUILDS take ages").join();
    assertThat(reading().pain().title()).isEqualTo("Slower builds");
    assertThat(model.wrongTitle("slower BUILDS")).as("its own").isEmpty();
  }

  @Test
  void eachChoiceIsUndoneAlone() {
    model.setStatus(PainStatus.BEING_SOLVED);
    model.setStatus(PainStatus.SOLVED);
    assertThat(file.workspace.undo().join()).contains("Edit status of ‘Slow builds’");
    assertThat(reading().pain().status()).isEqualTo(PainStatus.BEING_SOLVED);
    file.workspace.undo().join();
    assertThat(reading().pain().status()).isEqualTo(PainStatus.OPEN);
  }

  @Test
  void nothingIsRejectedWithoutAReasonAndWithOneInOneStep() {
    assertThat(model.lacksReason()).isTrue();
    model.setStatus(PainStatus.REJECTED);
    assertThat(reading().pain().status()).isEqualTo(PainStatus.OPEN);
    model.typeRejectedBecause("p", "too").join();
    model.typeRejectedBecause("p", "too dear").join();
    assertThat(reading().pain().status()).isEqualTo(PainStatus.REJECTED);
    model.typeRejectedBecause("p", " ").join();
    assertThat(reading().pain().rejectedBecause()).isEqualTo("too dear");
    assertThat(file.workspace.undo().join()).contains("Reject ‘Slow builds’");
    assertThat(reading().pain().status()).isEqualTo(PainStatus.OPEN);
    assertThat(reading().pain().rejectedBecause()).isEmpty();
    file.workspace.redo().join();
    model.setStatus(PainStatus.OPEN);
    model.setStatus(PainStatus.REJECTED);
    assertThat(reading().pain().status()).as("the reason is known").isEqualTo(PainStatus.REJECTED);
  }

  @Test
  void aRemovalSaysWhatBecomesOfTheEvidence() {
    model.gestures().remove();
    assertThat(file.notices.said.getLast())
        .contains("2 pieces of evidence are linked there no more, none waits in the inbox again");
  }

  private static Moving moving(List<ToldPiece> pieces) {
    return new Moving("p", pieces);
  }

  private static Titled titled(String id, String title) {
    return new Titled(new ItemRef(EvidenceStore.PAIN_POINT, id), title);
  }
}
