package app.groundwork.store.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.evidence.Method;
import app.groundwork.model.evidence.PainFigures;
import app.groundwork.model.evidence.Piece;
import app.groundwork.model.evidence.PieceKind;
import app.groundwork.model.interviews.Finding;
import app.groundwork.model.interviews.FindingRole;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.TopPain;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.store.Refusal;
import app.groundwork.store.interviews.Syntheses;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceLedgerTest {
  private static final long START = EvidenceFile.START;
  private static final long MINUTE = EvidenceFile.MINUTE;

  @TempDir private Path folder;
  private EvidenceFile file;

  @BeforeEach
  void open() throws Refusal {
    file = new EvidenceFile(folder, () -> Instant.ofEpochMilli(START + 25 * MINUTE));
    file.pain("slow");
    file.session("s", "Ada", "Payments", true);
    file.entry("friction", "s", 10, EntryKind.ERROR, 2);
    file.entry("wait", "s", 12, 15, EntryKind.WAIT, 0);
    file.entry("next", "s", 20, EntryKind.NOTE, 0);
    file.entry("wish", "s", 41, EntryKind.WISH, 0);
    file.interview("i", "Lin", "Mobile", false);
    file.note("quote", "i", 5, NoteKind.QUOTE);
  }

  @AfterEach
  void close() {
    file.close();
  }

  private PainFigures figures() {
    Map<String, PainFigures> all = file.query(file.ledger::figures);
    Map<String, PainFigures> some = file.query(tx -> file.ledger.figures(tx, Set.of("slow")));
    assertThat(some.get("slow")).isEqualTo(all.get("slow"));
    return all.getOrDefault("slow", PainFigures.NONE);
  }

  private void pull(String note) {
    Syntheses syntheses = new Syntheses();
    file.run(
        tx -> {
          syntheses.save(tx, new TopPain("top", "i", "slow", 1));
          syntheses.save(
              tx, new Finding("f", "i", note, FindingRole.PAIN, "top", null, "a context"));
        });
  }

  @Test
  void whatWasSeenAndWhatWasHeardStandBehindOnePainPoint() {
    file.link("slow", EvidenceFile.entry("friction"));
    file.link("slow", EvidenceFile.entry("wait"));
    file.link("slow", EvidenceFile.note("quote"));

    // The friction lasts until the wait begins, the wait until its own end.
    assertThat(figures())
        .isEqualTo(new PainFigures(3, 2, 2, 5 * MINUTE, START + 5 * MINUTE, START + 12 * MINUTE));
    assertThat(file.<List<Piece>>query(tx -> file.ledger.pieces(tx, "slow")))
        .extracting(Piece::method, Piece::kind, piece -> piece.source().id(), Piece::elapsedMs)
        .containsExactly(
            tuple(Method.INTERVIEW, PieceKind.QUOTE, "quote", 5 * MINUTE),
            tuple(Method.SHADOWING, PieceKind.FRICTION, "friction", 10 * MINUTE),
            tuple(Method.SHADOWING, PieceKind.OBSERVATION, "wait", 12 * MINUTE));
  }

  @Test
  void theLastEntryLastsUntilTheEndAndPausesAreOut() {
    file.entry("last", "s", 50, EntryKind.ERROR, 1);
    file.run(
        tx ->
            file.sessions.save(tx, new Pause("p", "s", START + 52 * MINUTE, START + 56 * MINUTE)));
    file.link("slow", EvidenceFile.entry("last"));
    assertThat(figures().lostMs()).isEqualTo(6 * MINUTE);
  }

  @Test
  void whatTwoObserversSawAtOnceCountsOnce() {
    file.session("t", "Ada", "Payments", true);
    // Beside the wait from minute 12 to 15: the second observer paused at 14 and saw its end.
    file.entry("seen", "t", 11, 17, EntryKind.WAIT, 0);
    file.run(
        tx ->
            file.sessions.save(tx, new Pause("p", "t", START + 14 * MINUTE, START + 16 * MINUTE)));
    file.link("slow", EvidenceFile.entry("wait"));
    file.link("slow", EvidenceFile.entry("seen"));
    // 11 to 15 and 16 to 17.
    assertThat(figures().lostMs()).isEqualTo(5 * MINUTE);
    assertThat(figures().developers()).isEqualTo(1);
  }

  @Test
  void frictionAtTheEndOfARunningSessionLastsUntilNow() {
    file.session("running", "Kai", null, false);
    file.entry("stuck", "running", 18, EntryKind.ERROR, 2);
    file.link("slow", EvidenceFile.entry("stuck"));
    assertThat(figures().lostMs()).isEqualTo(7 * MINUTE);
  }

  @Test
  void anInterruptionWithoutAnEndLastsUntilTheEndOfTheSession() {
    file.entry("called", "s", 45, EntryKind.INTERRUPT, 1);
    file.entry("back", "s", 50, EntryKind.NOTE, 0);
    file.link("slow", EvidenceFile.entry("called"));
    assertThat(figures().lostMs()).isEqualTo(15 * MINUTE);
  }

  @Test
  void ofTwoEntriesAtOneInstantTheOneThatWasTypedFirstTookNoTime() {
    file.entry("x1", "s", 45, EntryKind.ERROR, 1);
    file.entry("x2", "s", 45, EntryKind.ERROR, 1);
    file.entry("x3", "s", 49, EntryKind.NOTE, 0);
    file.link("slow", EvidenceFile.entry("x1"));
    assertThat(figures().lostMs()).isZero();
    file.link("slow", EvidenceFile.entry("x2"));
    assertThat(figures().lostMs()).isEqualTo(4 * MINUTE);
  }

  @Test
  void whatASynthesisPulledIsEvidenceAndCountsOnce() {
    pull("quote");
    assertThat(figures().pieces()).isEqualTo(1);
    assertThat(file.<Boolean>change(tx -> file.links.link(tx, "slow", EvidenceFile.note("quote"))))
        .isFalse();
    assertThat(figures().pieces()).isEqualTo(1);
    file.run(tx -> file.links.unlink(tx, "slow", EvidenceFile.note("quote")));
    assertThat(figures()).isEqualTo(PainFigures.NONE);
  }

  @Test
  void practiceCountsNowhere() {
    file.interview("mock", "Ada", null, true);
    file.note("mocked", "mock", 1, NoteKind.QUOTE);
    file.link("slow", EvidenceFile.note("mocked"));
    assertThat(figures()).isEqualTo(PainFigures.NONE);
    assertThat(file.<List<Piece>>query(tx -> file.ledger.pieces(tx, "slow"))).isEmpty();
  }

  @Test
  void aPieceGoesWithItsEntryAndComesBackWithIt() {
    file.link("slow", EvidenceFile.entry("wish"));
    file.run(tx -> file.sessions.removeEntry(tx, "wish"));
    assertThat(figures()).isEqualTo(PainFigures.NONE);
    file.workspace.undo().join();
    assertThat(figures().pieces()).isEqualTo(1);
    file.workspace.undo().join();
    assertThat(figures()).isEqualTo(PainFigures.NONE);
    file.workspace.redo().join();
    assertThat(figures().pieces()).isEqualTo(1);
  }

  @Test
  void aRowThatIsGoneStillTellsWhosePieceItWas() {
    file.link("slow", EvidenceFile.entry("wish"));
    String id =
        file.query(tx -> tx.handle().select("SELECT id FROM evidence").mapTo(String.class).one());
    assertThat(EvidenceLinks.painPointOf(id)).isEqualTo("slow");
  }
}
