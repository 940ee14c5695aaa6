package app.groundwork.store.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.Piece;
import app.groundwork.model.interviews.Finding;
import app.groundwork.model.interviews.FindingRole;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.TopPain;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shared.ItemRef;
import app.groundwork.store.interviews.Syntheses;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is moved to another pain point, and what of it a synthesis pulled. */
class EvidenceLinksTest {
  private static final ItemRef NOTE = EvidenceFile.note("a");

  @TempDir Path folder;
  private final Syntheses syntheses = new Syntheses();
  private EvidenceFile file;

  @BeforeEach
  void pulledToOneOfThree() throws Exception {
    file = new EvidenceFile(folder);
    file.pain("slow");
    file.pain("late");
    file.pain("other");
    file.interview("i", "Lin", null, false);
    file.note("a", "i", 3, NoteKind.QUOTE);
    file.run(
        tx -> {
          syntheses.save(tx, new TopPain("is", "i", "slow", 1));
          syntheses.save(tx, new TopPain("il", "i", "late", 2));
          syntheses.save(tx, pulled("1", "is", "while it hung"));
        });
  }

  @AfterEach
  void close() {
    file.close();
  }

  private static Finding pulled(String id, String topPain, String context) {
    return new Finding(id, "i", "a", FindingRole.PAIN, topPain, null, context);
  }

  private boolean move(String from, String to, ItemRef source) {
    return file.change(tx -> file.links.move(tx, from, to, source));
  }

  private List<Finding> findings() {
    return file.query(tx -> syntheses.findings(tx, "i"));
  }

  private Set<String> pulledIn(String pain) {
    return file.query(tx -> file.links.pulledIn(tx, pain, List.of(NOTE)));
  }

  private List<ItemRef> evidenceOf(String pain) {
    return file.query(tx -> file.ledger.pieces(tx, pain)).stream().map(Piece::source).toList();
  }

  @Test
  void movedToAnotherTopPainOfTheInterviewItStaysPulledWithItsContext() {
    assertThat(move("slow", "late", NOTE)).isTrue();
    assertThat(findings()).containsExactly(pulled("1", "il", "while it hung"));
    assertThat(evidenceOf("late")).containsExactly(NOTE);
    assertThat(evidenceOf("slow")).isEmpty();
  }

  @Test
  void pulledForBothWhatWasTypedStays() {
    file.run(tx -> syntheses.save(tx, pulled("2", "il", "on Friday")));
    move("slow", "late", NOTE);
    assertThat(findings()).containsExactly(pulled("2", "il", "on Friday; while it hung"));
  }

  @Test
  void movedElsewhereItLeavesTheSynthesis() {
    assertThat(pulledIn("slow")).containsExactly("i");
    assertThat(pulledIn("late")).isEmpty();
    assertThat(move("slow", "other", NOTE)).isTrue();
    assertThat(findings()).isEmpty();
    assertThat(evidenceOf("other")).containsExactly(NOTE);
  }

  @Test
  void whatWasLinkedByHandStaysSoWhateverTheSynthesisSaysLater() {
    file.link("other", NOTE);
    move("other", "late", NOTE);
    assertThat(evidenceOf("late")).containsExactly(NOTE);
    assertThat(evidenceOf("slow")).containsExactly(NOTE);
  }

  @Test
  void whatIsNoEvidenceOfItIsNotMoved() {
    file.session("s", "Ada", null, true);
    file.entry("w", "s", 10, EntryKind.WISH, 0);
    assertThat(move("slow", "late", EvidenceFile.entry("w"))).isFalse();
    assertThat(move("slow", "slow", NOTE)).isFalse();
    assertThat(evidenceOf("late")).isEmpty();
    assertThat(evidenceOf("slow")).containsExactly(NOTE);
  }

  @Test
  void aRemovalTellsWhatWaitsAgain() {
    file.session("s", "Ada", null, true);
    file.entry("w", "s", 10, EntryKind.WISH, 0);
    file.entry("n", "s", 11, EntryKind.NOTE, 0);
    file.entry("both", "s", 12, EntryKind.WISH, 0);
    List.of("w", "n", "both").forEach(id -> file.link("slow", EvidenceFile.entry(id)));
    file.link("late", EvidenceFile.entry("both"));
    PainRemoval.Loosened loosened =
        file.change(tx -> new PainRemoval().remove(tx, List.of("slow")));
    assertThat(loosened)
        .as("the note of the interview, the wish, not the observation nor what is linked elsewhere")
        .isEqualTo(new PainRemoval.Loosened(4, 2));
    assertThat(evidenceOf("late")).containsExactly(EvidenceFile.entry("both"));
  }
}
