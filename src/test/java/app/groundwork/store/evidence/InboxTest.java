package app.groundwork.store.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.Piece;
import app.groundwork.model.interviews.Finding;
import app.groundwork.model.interviews.FindingRole;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.Speaker;
import app.groundwork.model.interviews.TopPain;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.store.Refusal;
import app.groundwork.store.Tx;
import app.groundwork.store.interviews.Syntheses;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {
  @TempDir private Path folder;
  private EvidenceFile file;

  @BeforeEach
  void open() throws Refusal {
    file = new EvidenceFile(folder);
    file.pain("slow");
    file.session("s", "Ada", null, true);
    file.entry("friction", "s", 10, EntryKind.ERROR, 2);
    file.entry("wish", "s", 4, EntryKind.WISH, 0);
    file.entry("plain", "s", 5, EntryKind.NOTE, 0);
    file.interview("i", "Lin", null, false);
    file.note("quote", "i", 7, NoteKind.QUOTE);
    file.note("surprise", "i", 8, NoteKind.SURPRISE);
    file.note("noted", "i", 9, NoteKind.NOTE);
  }

  @AfterEach
  void close() {
    file.close();
  }

  private List<String> inbox() {
    List<Piece> all = file.query(file.inbox::read);
    List<String> ids = all.stream().map(piece -> piece.source().id()).toList();
    List<String> every = List.of("friction", "wish", "plain", "quote", "surprise", "noted");
    List<Piece> asked = file.query(tx -> file.inbox.read(tx, every));
    assertThat(asked)
        .containsAll(all.stream().filter(p -> every.contains(p.source().id())).toList());
    return ids;
  }

  @Test
  void holdsFrictionWishesQuotesAndSurprisesTheOldestFirst() {
    assertThat(inbox()).containsExactly("wish", "quote", "surprise", "friction");
  }

  @Test
  void whatIsLinkedOrDismissedIsNotInItUntilThatIsTakenBack() {
    file.link("slow", EvidenceFile.entry("wish"));
    file.run(tx -> file.links.dismiss(tx, EvidenceFile.note("quote")));
    assertThat(inbox()).containsExactly("surprise", "friction");
    file.run(tx -> file.links.restore(tx, EvidenceFile.note("quote")));
    file.run(tx -> file.links.unlink(tx, "slow", EvidenceFile.entry("wish")));
    assertThat(inbox()).containsExactly("wish", "quote", "surprise", "friction");
    file.workspace.undo().join();
    assertThat(inbox()).containsExactly("quote", "surprise", "friction");
  }

  @Test
  void whatWasDismissedAndLinkedAfterwardsIsDismissedNoMore() {
    file.run(tx -> file.links.dismiss(tx, EvidenceFile.entry("wish")));
    file.link("slow", EvidenceFile.entry("wish"));
    file.run(tx -> file.links.unlink(tx, "slow", EvidenceFile.entry("wish")));
    assertThat(inbox()).contains("wish");
  }

  @Test
  void whatStillRunsAndWhatIsPracticeIsNotInIt() {
    file.session("running", "Kai", null, false);
    file.entry("later", "running", 1, EntryKind.WISH, 0);
    file.interview("mock", "Ada", null, true);
    file.note("mocked", "mock", 1, NoteKind.QUOTE);
    assertThat(inbox()).containsExactly("wish", "quote", "surprise", "friction");
  }

  @Test
  void whatWasDismissedIsTold() {
    file.run(tx -> file.links.dismiss(tx, EvidenceFile.entry("friction")));
    file.run(tx -> file.links.dismiss(tx, EvidenceFile.note("quote")));
    assertThat(ids(file.inbox::dismissed)).containsExactly("quote", "friction");
    assertThat(ids(tx -> file.inbox.dismissed(tx, List.of("friction", "wish"))))
        .containsExactly("friction");
  }

  @Test
  void whatASynthesisPulledIsNeitherWaitingNorDismissed() {
    file.run(tx -> file.links.dismiss(tx, EvidenceFile.note("quote")));
    file.run(
        tx -> {
          Syntheses syntheses = new Syntheses();
          syntheses.save(tx, new TopPain("top", "i", "slow", 1));
          syntheses.save(tx, new Finding("f", "i", "quote", FindingRole.PAIN, "top", null, ""));
        });
    assertThat(ids(file.inbox::dismissed)).isEmpty();
    assertThat(ids(tx -> file.inbox.dismissed(tx, List.of("quote")))).isEmpty();
    assertThat(inbox()).containsExactly("wish", "surprise", "friction");
    // Taken back there, it is dismissed as before.
    file.workspace.undo().join();
    assertThat(ids(file.inbox::dismissed)).containsExactly("quote");
  }

  @Test
  void whatTheInterviewerSaidIsNotInIt() {
    file.run(
        tx -> {
          for (Speaker speaker : List.of(Speaker.ME, Speaker.THEM)) {
            file.interviews.save(
                tx,
                new InterviewNote(
                    "said by " + speaker,
                    "i",
                    EvidenceFile.START,
                    null,
                    NoteKind.QUOTE,
                    "words",
                    null,
                    speaker));
          }
        });
    assertThat(inbox()).containsExactly("said by THEM", "wish", "quote", "surprise", "friction");
  }

  @Test
  void aWholeSessionOrInterviewIsRead() {
    assertThat(ids(tx -> file.inbox.read(tx, List.of("s")))).containsExactly("wish", "friction");
    assertThat(ids(tx -> file.inbox.read(tx, List.of("i", "wish"))))
        .containsExactly("wish", "quote", "surprise");
  }

  private List<String> ids(Function<Tx, List<Piece>> read) {
    return file.query(read).stream().map(piece -> piece.source().id()).toList();
  }
}
