package app.groundwork.store.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.ToldPiece;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shared.Titled;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lines are evidence of, and how pieces are told to others. */
class PlaceLinksTest {
  @TempDir Path folder;
  private EvidenceFile file;
  private final PlaceLinks places = new PlaceLinks();

  @BeforeEach
  void twoMeetings() throws Exception {
    file = new EvidenceFile(folder);
    file.session("s", "Ada Byron", "Payments", true);
    file.entry("e1", "s", 1, EntryKind.NOTE, 0);
    file.entry("e2", "s", 2, EntryKind.ERROR, 2);
    file.interview("i", "Bo Lund", null, false);
    file.note("n1", "i", 3, NoteKind.QUOTE);
    file.pain("b");
    file.pain("A");
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void linesOfOnePlaceAreLinkedAndToldByTitle() {
    int both =
        file.change(
            tx ->
                places.link(tx, "b", List.of(EvidenceFile.entry("e1"), EvidenceFile.entry("e2"))));
    int again = file.change(tx -> places.link(tx, "b", List.of(EvidenceFile.entry("e1"))));
    int titled =
        file.change(tx -> places.linkToTitled(tx, " a ", List.of(EvidenceFile.entry("e1"))));
    assertThat(both).isEqualTo(2);
    assertThat(again).as("it was already").isZero();
    assertThat(titled).isEqualTo(1);
    file.run(tx -> places.linkToTitled(tx, "New", List.of(EvidenceFile.note("n1"))));

    assertThat(titles("s", "e1")).containsExactly("A", "b");
    assertThat(titles("s", "e2")).containsExactly("b");
    assertThat(titles("s", "n1")).as("of another place").isEmpty();
    assertThat(titles("i", "n1")).containsExactly("New");
    assertThat(file.query(places::painPoints))
        .extracting(Titled::title)
        .containsExactly("A", "b", "New");
  }

  @Test
  void whoAgreedToAPseudonymOrToNothingIsNotCalledByName() {
    file.run(
        tx -> {
          places.link(tx, "b", List.of(EvidenceFile.entry("e1"), EvidenceFile.note("n1")));
          String ada = file.people.developerNamed(tx, "Ada Byron", null).id();
          String bo = file.people.developerNamed(tx, "Bo Lund", null).id();
          file.people.setConsent(tx, ada, Consent.NO);
          file.people.setConsent(tx, bo, Consent.PSEUDONYM_ONLY);
        });
    List<ToldPiece> told = file.query(tx -> new ToldPieces().of(tx, file.ledger.pieces(tx, "b")));
    assertThat(told)
        .extracting(ToldPiece::person, ToldPiece::team, ToldPiece::mayLeave)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("somebody", "Payments", false),
            org.assertj.core.groups.Tuple.tuple("Developer 2", "", true));
  }

  private List<String> titles(String meeting, String line) {
    return file.query(tx -> places.of(tx, meeting)).getOrDefault(line, List.of()).stream()
        .map(Titled::title)
        .toList();
  }
}
