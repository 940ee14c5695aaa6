package app.groundwork.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.SpaceDimension;
import app.groundwork.model.evidence.Theme;
import app.groundwork.model.evidence.ThemeFigures;
import app.groundwork.model.evidence.ThemeFigures.Order;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shared.ItemRef;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemesViewModelTest {
  @TempDir Path folder;
  private ResearchFile file;
  private ThemesViewModel model;

  @BeforeEach
  void open() throws Exception {
    file = new ResearchFile(folder);
    file.theme("a", "a1", "a2");
    file.theme("b", "b1");
    file.pain("alone");
    file.session("s", 0, "Ada", "Payments", "a1", "a2");
    file.session("t", 1, "Kai", null, "a2", "alone");
    file.session("u", 2, "Kai", null, "b1");
    model = new ThemesViewModel(file.workspace, file.context);
    model.setLooking(true);
  }

  @AfterEach
  void close() {
    model.close();
    file.close();
  }

  private List<String> rows() {
    return model.rows().get().stream().map(ThemesViewModel::name).toList();
  }

  private ThemeFigures row(String id) {
    return model.row(id).orElseThrow();
  }

  private List<String> painsOf(String theme) {
    return row(theme).pains().stream().map(pain -> pain.painPoint().id()).toList();
  }

  @Test
  void aThemeHasAllOfItsPainPointsAndEachPieceOnce() {
    assertThat(rows()).containsExactly("Theme a", "Theme b", "Without a theme");
    // The session's one wait is evidence of both pain points.
    assertThat(row("a").figures().pieces()).isEqualTo(2);
    assertThat(row("a").figures().developers()).isEqualTo(2);
    assertThat(row("a").figures().teams()).isEqualTo(1);
    assertThat(row("a").figures().lostMs()).isEqualTo(20 * ResearchFile.MINUTE);
    assertThat(painsOf("a")).containsExactly("a2", "a1");
    assertThat(painsOf("")).containsExactly("alone");
  }

  @Test
  void isSortedByAnyAndWhatHasNoThemeStaysLast() {
    model.sort(Order.NAME, true);
    assertThat(rows()).containsExactly("Theme b", "Theme a", "Without a theme");
    model.sort(Order.PAINS, false);
    assertThat(rows()).containsExactly("Theme b", "Theme a", "Without a theme");
    model.setSpace("a", Optional.of(SpaceDimension.EFFICIENCY));
    model.sort(Order.SPACE, false);
    assertThat(rows()).containsExactly("Theme a", "Theme b", "Without a theme");
  }

  @Test
  void aNewThemeIsChosenAndHasANameOfItsOwn() {
    model.add();
    String first = Objects.requireNonNull(model.chosen().get());
    model.add();
    assertThat(rows()).contains("New theme", "New theme 2");
    assertThat(model.chosen().get()).isNotEqualTo(first);
    assertThat(file.undo()).isEqualTo("Add theme");
    assertThat(rows()).doesNotContain("New theme 2");
  }

  @Test
  void orderAndChoiceAreThereAgainAfterwards() {
    model.sort(Order.NAME, false);
    model.choose("b");
    ThemesViewModel again = new ThemesViewModel(file.workspace, file.context);
    again.setLooking(true);
    assertThat(again.sorting().get()).isEqualTo(new ThemesViewModel.Sorting(Order.NAME, false));
    assertThat(again.chosen().get()).isEqualTo("b");
    again.close();
  }

  @Test
  void oneOfWhichNothingWasWrittenIsTakenAwayAndWhatHasSomethingStays() {
    model.add();
    String made = model.chosen().get();
    assertThat(model.isUnwritten(made, "New theme")).isTrue();
    assertThat(model.isUnwritten(made, " ")).isTrue();
    assertThat(model.isUnwritten(made, "Waiting")).isFalse();
    assertThat(model.isUnwritten("a", "Theme a")).isFalse();
    model.giveUp();
    assertThat(rows()).doesNotContain("New theme");
    model.add();
    made = model.chosen().get();
    model.move(List.of("alone"), "New theme");
    assertThat(model.isUnwritten(made, "New theme")).isFalse();
    model.giveUp();
    assertThat(rows()).contains("New theme");
    // Something else was done since: it is removed, and that stays done.
    model.add();
    file.theme("other");
    model.giveUp();
    assertThat(rows()).contains("Theme other").doesNotContain("New theme 2");
  }

  @Test
  void aNameIsNeitherBlankNorAnothers() {
    assertThat(model.rename("a", "  ")).isPresent();
    assertThat(model.rename("a", "theme B")).isPresent();
    assertThat(model.rename("a", " Waiting ")).isEmpty();
    assertThat(rows()).contains("Waiting");
    assertThat(file.undo()).startsWith("Rename theme ‘");
  }

  @Test
  void painPointsMoveAndComeOffTogether() {
    model.move(List.of("a1", "alone"), "theme b");
    assertThat(painsOf("b")).containsExactlyInAnyOrder("b1", "a1", "alone");
    assertThat(file.notices.said).contains("2 pain points moved to ‘theme b’");
    file.notices.offered.run();
    assertThat(painsOf("b")).containsExactly("b1");
    model.move(List.of("alone"), "Brand new");
    assertThat(rows()).contains("Brand new").doesNotContain("Without a theme");
    assertThat(file.undo()).isEqualTo("Move pain points to theme ‘Brand new’");
    assertThat(rows()).doesNotContain("Brand new");

    model.takeOff(List.of("a1", "a2"));
    assertThat(painsOf("")).containsExactlyInAnyOrder("alone", "a1", "a2");
    assertThat(file.undo()).isEqualTo("Take pain points off theme");
  }

  @Test
  void oneThemeOfTwoIsOneStep() {
    assertThat(model.mergeMeans("b", "a")).contains("1 pain point goes", "which has 2");
    model.merge("b", "a");
    assertThat(rows()).containsExactly("Theme a", "Without a theme");
    assertThat(model.chosen().get()).isEqualTo("a");
    assertThat(painsOf("a")).containsExactlyInAnyOrder("a1", "a2", "b1");
    assertThat(file.undo()).isEqualTo("Merge theme ‘Theme b’ into ‘Theme a’");
    assertThat(painsOf("b")).containsExactly("b1");
    assertThat(file.redo()).isEqualTo("Merge theme ‘Theme b’ into ‘Theme a’");
    assertThat(painsOf("a")).hasSize(3);
  }

  @Test
  void aThemeGoesAndItsPainPointsStay() {
    model.choose("a");
    model.remove("a");
    assertThat(model.chosen().get()).isEqualTo("b");
    assertThat(painsOf("")).containsExactlyInAnyOrder("alone", "a1", "a2");
    file.notices.offered.run();
    assertThat(painsOf("a")).hasSize(2);
    assertThat(file.<List<Theme>>query(file.evidence::themes)).hasSize(2);
  }

  @Test
  void tellsWhatEachSessionBroughtAndNamesNobodyWhoDoesNotAgree() {
    file.consent("Ada", Consent.PSEUDONYM_ONLY);
    file.consent("Kai", Consent.NO);
    List<SaturationRow> held = Objects.requireNonNull(model.shown().get()).held();
    assertThat(held).extracting(row -> row.step().newPainPoints()).containsExactly(2, 1, 1);
    assertThat(held)
        .extracting(SaturationRow::who)
        .containsExactly("Developer 1", "somebody", "somebody");
    model.openHeld(held.getFirst());
    model.openPain("a1");
    assertThat(file.opened)
        .containsExactly(new ItemRef("shadow_session", "s"), new ItemRef("pain_point", "a1"));
  }

  @Test
  void readsNothingWhileNobodyLooks() {
    model.setLooking(false);
    file.run(tx -> file.evidence.save(tx, new PainPoint("later", "Later", "b")));
    assertThat(painsOf("b")).containsExactly("b1");
    model.setLooking(true);
    assertThat(painsOf("b")).containsExactly("b1", "later");
  }
}
