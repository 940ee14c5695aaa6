package app.groundwork.store.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.groundwork.model.evidence.DeclinedRequest;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.evidence.Piece;
import app.groundwork.model.evidence.SpaceDimension;
import app.groundwork.model.evidence.Theme;
import app.groundwork.model.interviews.Finding;
import app.groundwork.model.interviews.FindingRole;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.TopPain;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.store.Refusal;
import app.groundwork.store.Tx;
import app.groundwork.store.interviews.Syntheses;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceMergeTest {
  private final Syntheses syntheses = new Syntheses();
  private final EvidenceMerge merge = new EvidenceMerge();

  @TempDir private Path folder;
  private EvidenceFile file;

  @BeforeEach
  void open() throws Refusal {
    file = new EvidenceFile(folder);
    file.pain("slow");
    file.pain("late");
    file.session("s", "Ada", null, true);
    file.entry("both", "s", 1, EntryKind.ERROR, 1);
    file.entry("one", "s", 2, EntryKind.ERROR, 1);
    file.interview("i", "Lin", null, false);
    file.interview("j", "Kai", null, false);
    for (String note : List.of("a", "b")) {
      file.note(note, "i", 3, NoteKind.QUOTE);
    }
    file.note("c", "j", 4, NoteKind.QUOTE);
  }

  @AfterEach
  void close() {
    file.close();
  }

  private Optional<PainPoint> painPoint(String id) {
    return file.query(tx -> file.evidence.painPoint(tx, id));
  }

  private List<String> pieces(String pain) {
    return file.<List<Piece>>query(tx -> file.ledger.pieces(tx, pain)).stream()
        .map(piece -> piece.source().id())
        .toList();
  }

  @Test
  void mergingMovesAllEvidenceAsOneStep() {
    file.link("slow", EvidenceFile.entry("both"));
    file.link("late", EvidenceFile.entry("both"));
    file.link("late", EvidenceFile.entry("one"));
    file.run(
        tx -> {
          syntheses.save(tx, new TopPain("i-slow", "i", "slow", 2));
          syntheses.save(tx, new TopPain("i-late", "i", "late", 1));
          syntheses.save(tx, new TopPain("j-late", "j", "late", 3));
          syntheses.save(tx, finding("1", "i", "a", "i-slow"));
          syntheses.save(tx, finding("2", "i", "a", "i-late"));
          syntheses.save(tx, finding("3", "i", "b", "i-late"));
          syntheses.save(tx, finding("4", "j", "c", "j-late"));
        });

    assertThat(file.<Boolean>change(tx -> merge.painPoints(tx, "slow", "late"))).isTrue();
    assertThat(pieces("slow")).containsExactly("both", "one", "a", "b", "c");
    assertThat(painPoint("late")).isEmpty();
    assertThat(file.<List<TopPain>>query(tx -> syntheses.pains(tx, "i")))
        .containsExactly(new TopPain("i-slow", "i", "slow", 1));
    assertThat(file.<List<TopPain>>query(tx -> syntheses.pains(tx, "j")))
        .containsExactly(new TopPain("j-late", "j", "slow", 3));
    assertThat(file.<List<Finding>>query(tx -> syntheses.findings(tx, "i")))
        .extracting(Finding::id)
        .containsExactly("1", "3");

    file.workspace.undo().join();
    assertThat(pieces("slow")).containsExactly("both", "a");
    assertThat(pieces("late")).containsExactly("both", "one", "a", "b", "c");
    file.workspace.redo().join();
    assertThat(pieces("slow")).containsExactly("both", "one", "a", "b", "c");
  }

  /** One initiative was about both, one about what goes, one about neither. */
  @Test
  void mergingMovesWhatInitiativesAreAbout() {
    file.run(
        tx -> {
          for (String id : List.of("a", "b", "c")) {
            tx.handle()
                .execute("INSERT INTO initiative (id, title, place) VALUES (?, ?, 0)", id, id);
          }
          about(tx, "a", "slow");
          about(tx, "a", "late");
          about(tx, "b", "late");
        });
    file.run(tx -> merge.painPoints(tx, "slow", "late"));
    assertThat(problems()).containsExactly("a/slow a slow", "b/slow b slow");
    file.workspace.undo().join();
    assertThat(problems()).containsExactly("a/late a late", "a/slow a slow", "b/late b late");
  }

  private static void about(Tx tx, String initiative, String pain) {
    tx.handle()
        .execute(
            "INSERT INTO initiative_pain_point (id, initiative_id, pain_point_id)"
                + " VALUES (?, ?, ?)",
            initiative + "/" + pain,
            initiative,
            pain);
  }

  private List<String> problems() {
    return file.query(
        tx ->
            tx.handle()
                .select(
                    "SELECT id || ' ' || initiative_id || ' ' || pain_point_id"
                        + " FROM initiative_pain_point ORDER BY id")
                .mapTo(String.class)
                .list());
  }

  private static Finding finding(String id, String interview, String note, String pain) {
    return new Finding(id, interview, note, FindingRole.PAIN, pain, null, "");
  }

  @Test
  void whatWasTypedOfANoteUnderEitherStays() {
    for (String note : List.of("d", "e")) {
      file.note(note, "i", 5, NoteKind.QUOTE);
    }
    file.run(
        tx -> {
          syntheses.save(tx, new TopPain("i-slow", "i", "slow", 1));
          syntheses.save(tx, new TopPain("i-late", "i", "late", 2));
          of(tx, "a", "", "of the deploy");
          of(tx, "b", "of the build", "of the deploy");
          of(tx, "d", "of the build, at noon", "at noon");
          of(tx, "e", "of the build", "");
        });
    file.run(tx -> merge.painPoints(tx, "slow", "late"));
    assertThat(contexts())
        .containsExactlyInAnyOrder(
            tuple("a", "of the deploy"),
            tuple("b", "of the build; of the deploy"),
            tuple("d", "of the build, at noon"),
            tuple("e", "of the build"));
    file.workspace.undo().join();
    assertThat(contexts()).hasSize(8).contains(tuple("b", "of the build"));
  }

  private void of(Tx tx, String note, String slow, String late) {
    syntheses.save(tx, finding(note + "1", "i", note, "i-slow").withContext(slow));
    syntheses.save(tx, finding(note + "2", "i", note, "i-late").withContext(late));
  }

  private List<Tuple> contexts() {
    return file.<List<Finding>>query(tx -> syntheses.findings(tx, "i")).stream()
        .map(finding -> tuple(finding.noteId(), finding.context()))
        .toList();
  }

  @Test
  void aRequestThatWasDeclinedForOneIsOfTheOneThatStays() {
    DeclinedRequests declined = new DeclinedRequests();
    DeclinedRequest request =
        new DeclinedRequest("no", "Clouds", "", null, "", "late", LocalDate.of(2026, 4, 2));
    file.run(tx -> declined.save(tx, request));
    file.run(tx -> merge.painPoints(tx, "slow", "late"));
    assertThat(file.<List<DeclinedRequest>>query(declined::all))
        .extracting(DeclinedRequest::painPointId)
        .containsExactly("slow");
  }

  @Test
  void theStrongestQuoteOfOneIsThatOfBothUnlessTheOtherHasOne() {
    file.link("late", EvidenceFile.note("a"));
    file.run(tx -> file.evidence.save(tx, strongest("late", "a")));
    file.run(tx -> merge.painPoints(tx, "slow", "late"));
    assertThat(painPoint("slow")).contains(strongest("slow", "a"));
    file.workspace.undo().join();
    file.run(tx -> file.evidence.save(tx, strongest("slow", "b")));
    file.run(tx -> merge.painPoints(tx, "slow", "late"));
    assertThat(painPoint("slow")).contains(strongest("slow", "b"));
  }

  private static PainPoint strongest(String pain, String note) {
    return new PainPoint(pain, pain, null).withStrongestId(note);
  }

  @Test
  void whatIsNotKnownOfOneIsTakenFromTheOther() {
    file.run(
        tx -> {
          Theme speed = new Theme("speed", "Speed", SpaceDimension.EFFICIENCY);
          file.evidence.save(tx, speed);
          file.evidence.save(
              tx, new PainPoint("slow", "Builds are slow", null).withDescription("18 minutes"));
          file.evidence.save(
              tx,
              new PainPoint("late", "CI takes long", "speed")
                  .withDescription("at noon")
                  .withSolutionFramed(true)
                  .withProblemBehind("they wait"));
        });
    file.run(tx -> merge.painPoints(tx, "slow", "late"));
    assertThat(painPoint("slow"))
        .contains(
            new PainPoint("slow", "Builds are slow", "speed")
                .withDescription("18 minutes\n\nat noon")
                .withProblemBehind("they wait"));
  }

  @Test
  void nothingIsMergedWithItselfOrWithNothing() {
    assertThat(file.<Boolean>change(tx -> merge.painPoints(tx, "slow", "slow"))).isFalse();
    assertThat(file.<Boolean>change(tx -> merge.painPoints(tx, "slow", "gone"))).isFalse();
    assertThat(file.<Boolean>change(tx -> merge.themes(tx, "a", "b"))).isFalse();
  }

  @Test
  void mergedThemesHoldThePainPointsOfBoth() {
    file.run(
        tx -> {
          file.evidence.save(tx, new Theme("speed", "Speed"));
          file.evidence.save(tx, new Theme("pace", "Pace", SpaceDimension.ACTIVITY));
          file.evidence.save(tx, new PainPoint("slow", "slow", "speed"));
          file.evidence.save(tx, new PainPoint("late", "late", "pace"));
        });
    file.run(tx -> merge.themes(tx, "speed", "pace"));
    assertThat(file.<List<PainPoint>>query(file.evidence::painPoints))
        .extracting(PainPoint::themeId)
        .containsOnly("speed");
    assertThat(file.<List<Theme>>query(file.evidence::themes))
        .containsExactly(new Theme("speed", "Speed", SpaceDimension.ACTIVITY));
    file.workspace.undo().join();
    assertThat(file.<List<Theme>>query(file.evidence::themes)).hasSize(2);
  }
}
