package app.groundwork.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.Assumption;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.ui.evidence.AssumptionRow.Said;
import app.groundwork.ui.evidence.AssumptionRow.Standing;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssumptionsViewModelTest {
  @TempDir Path folder;
  private ResearchFile file;
  private AssumptionsViewModel model;

  @BeforeEach
  void open() throws Exception {
    file = new ResearchFile(folder);
    file.assumption("both");
    file.assumption("for");
    file.assumption("nothing");
    file.assumption("never");
    file.interview("i", 0, "Ada Lovelace", true, "both", "nothing");
    file.interview("j", 1, "Kai", true, "both");
    file.interview("k", 2, "Kai", false, "never");
    file.speaks("n1", "i", NoteKind.FOR, "both", "yes, as Ada Lovelace said");
    file.speaks("n2", "i", NoteKind.FOR, "both", "again");
    file.speaks("n3", "j", NoteKind.AGAINST, "both", "no");
    file.speaks("n4", "j", NoteKind.FOR, "for", "so it is");
    model = new AssumptionsViewModel(file.workspace, file.context);
    model.setLooking(true);
  }

  @AfterEach
  void close() {
    model.close();
    file.close();
  }

  private List<String> shown() {
    return model.rows().get().stream().map(AssumptionRow::id).toList();
  }

  private AssumptionRow row(String id) {
    return model.all().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void bothSidesStandBesideEachOtherAndDevelopersCountOnce() {
    AssumptionRow both = row("both");
    assertThat(both.evidence().developersFor()).isEqualTo(1);
    assertThat(both.confirming()).hasSize(2);
    assertThat(both.evidence().developersAgainst()).isEqualTo(1);
    assertThat(both.evidence().interviews()).isEqualTo(2);
    assertThat(row("nothing").standing()).isEqualTo(Standing.NOTHING_FOUND);
    assertThat(row("never").standing()).isEqualTo(Standing.NEVER_TESTED);
    assertThat(row("never").planned()).isEqualTo(1);
  }

  @Test
  void nobodyIsNamedWhoDoesNotAgree() {
    file.consent("Ada Lovelace", Consent.PSEUDONYM_ONLY);
    assertThat(row("both").confirming())
        .extracting(Said::who, Said::words)
        .contains(org.assertj.core.groups.Tuple.tuple("Developer 1", "yes, as Developer 1 said"));
    model.open(row("both").contradicting().getFirst());
    assertThat(file.opened).containsExactly(new ItemRef("interview_note", "n3"));
  }

  @Test
  void isSortedAndFiltered() {
    assertThat(shown()).containsExactly("both", "for", "nothing", "never");
    model.order().set(AssumptionOrder.VALIDATED);
    assertThat(shown()).containsExactly("for", "both", "nothing", "never");
    model.order().set(AssumptionOrder.NEVER_TESTED);
    assertThat(shown()).containsExactly("never", "nothing", "both", "for");
    model.filter().set(AssumptionFilter.CONTRADICTED);
    assertThat(shown()).containsExactly("both");
    model.filter().set(AssumptionFilter.VALIDATED);
    assertThat(shown()).containsExactly("both", "for");
    model.words().set("SO it");
    assertThat(shown()).containsExactly("for");
    model.jumpTo("never");
    assertThat(shown()).hasSize(4);
    assertThat(model.chosen().get()).isEqualTo("never");
  }

  @Test
  void filterOrderAndChoiceAreThereAgainAfterwards() {
    model.order().set(AssumptionOrder.STATEMENT);
    model.filter().set(AssumptionFilter.NEVER_TESTED);
    AssumptionsViewModel again = new AssumptionsViewModel(file.workspace, file.context);
    again.setLooking(true);
    assertThat(again.order().get()).isEqualTo(AssumptionOrder.STATEMENT);
    assertThat(again.filter().get()).isEqualTo(AssumptionFilter.NEVER_TESTED);
    assertThat(again.chosen().get()).isEqualTo(model.chosen().get());
    again.close();
  }

  @Test
  void oneIsStatedOnceAndNeverBlank() {
    model.add();
    String id = Objects.requireNonNull(model.chosen().get());
    assertThat(row(id).statement()).isEqualTo("New assumption");
    assertThat(model.state(id, " ")).isPresent();
    assertThat(model.state(id, "believes BOTH")).isPresent();
    assertThat(model.state(id, "They read the docs")).isEmpty();
    assertThat(row(id).statement()).isEqualTo("They read the docs");
    assertThat(file.undo()).startsWith("Reword assumption ‘");
    assertThat(file.undo()).isEqualTo("Add assumption");
    assertThat(shown()).hasSize(4);
  }

  @Test
  void aRemovedOneTellsWhatHungOnItAndComesBackWhole() {
    List<AssumptionRow> before = model.all();
    model.remove("both");
    assertThat(file.notices.said).contains("Removed ‘Believes both’ from 3 notes and 2 interviews");
    assertThat(file.<List<Assumption>>query(file.evidence::assumptions)).hasSize(3);
    file.notices.offered.run();
    assertThat(model.all()).isEqualTo(before);
    model.remove("never");
    assertThat(file.notices.said).contains("Removed ‘Believes never’ from no note and 1 interview");
  }

  @Test
  void ofManyTheFirstAreShownAndMoreOnRequestOrForTheOneThatIsWanted() {
    for (int i = 100; i < 220; i++) {
      file.assumption("n" + i);
    }
    assertThat(shown()).hasSize(50).startsWith("both", "for", "nothing", "n100");
    assertThat(model.left().get()).isEqualTo(74);
    model.showMore();
    assertThat(shown()).hasSize(100);
    model.words().set("n1");
    assertThat(shown()).as("anew").hasSize(50);
    model.jumpTo("n219");
    assertThat(shown()).hasSize(123).endsWith("n219");
    assertThat(model.chosen().get()).isEqualTo("n219");
    assertThat(model.left().get()).isEqualTo(1);
    model.showMore();
    assertThat(shown()).hasSize(124).endsWith("never");
    assertThat(model.left().get()).isZero();
    model.filter().set(AssumptionFilter.CONTRADICTED);
    model.filter().set(AssumptionFilter.ALL);
    model.add();
    assertThat(shown()).contains(model.chosen().get());
  }
}
