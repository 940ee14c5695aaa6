package app.groundwork.store.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.interviews.InterviewNote;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.store.Refusal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionsTest {
  @TempDir private Path folder;
  private EvidenceFile file;
  private final Suggestions suggestions = new Suggestions();

  @BeforeEach
  void open() throws Refusal {
    file = new EvidenceFile(folder);
    pain("ci", "Slow pipelines", "");
    pain("certs", "Certificates are renewed by hand", "Everybody keeps a list of dates.");
    pain("docs", "Docs nobody finds", "");
    file.interview("i", "Lin", null, false);
  }

  @AfterEach
  void close() {
    file.close();
  }

  private void pain(String id, String title, String description) {
    file.run(
        tx -> file.evidence.save(tx, new PainPoint(id, title, null).withDescription(description)));
  }

  private void note(String id, String text) {
    file.run(
        tx ->
            file.interviews.save(
                tx,
                new InterviewNote(
                    id, "i", EvidenceFile.START, null, NoteKind.QUOTE, text, null, null)));
  }

  private List<String> suggested(String words) {
    return file.query(tx -> suggestions.of(tx, List.of("new"), words));
  }

  @Test
  void sharedWordsOfTitleAndDescriptionAreFoundInAnyEnding() {
    assertThat(suggested("I waited for the PIPELINE again")).containsExactly("ci");
    assertThat(suggested("a list of certificate dates")).containsExactly("certs");
    assertThat(suggested("Nothing in common")).isEmpty();
  }

  @Test
  void wordsThatAnyTextHasTellNothing() {
    assertThat(suggested("nobody is there, everybody went by")).isEmpty();
    assertThat(suggested("Für alle, und über uns")).isEmpty();
    assertThat(suggested("nobody has docs")).containsExactly("docs");
  }

  @Test
  void theWordsOfWhatIsLinkedCountAndEachPainPointComesOnce() {
    note("said", "the portal logs me out at lunch");
    note("other", "the portal is grey at lunch");
    assertThat(suggested("my portal forgot me at lunch")).isEmpty();
    file.link("docs", EvidenceFile.note("said"));
    file.link("docs", EvidenceFile.note("other"));
    assertThat(suggested("my portal forgot me at lunch")).containsExactly("docs");
    file.workspace.undo().join();
    file.workspace.undo().join();
    assertThat(suggested("my portal forgot me at lunch")).isEmpty();
  }

  @Test
  void itsOwnTitleComesBeforeWhatWasOnlySaid() {
    note("said", "pipelines pipelines pipelines");
    file.link("docs", EvidenceFile.note("said"));
    assertThat(suggested("slow pipelines")).containsExactly("ci", "docs");
  }

  @Test
  void whatItIsEvidenceOfAlreadyIsNotSuggested() {
    note("new", "slow pipelines");
    file.link("ci", EvidenceFile.note("new"));
    assertThat(suggested("slow pipelines and certificates")).containsExactly("certs");
  }

  @Test
  void signsAndWordsOfTheSearchLanguageMeanNothing() {
    pain("and", "NEAR \"AND\" title: (broken)", "");
    assertThat(suggested("NEAR( \"title: AND* OR ) broken -")).containsExactly("and");
    assertThat(suggested("\" * ( ) : ^ - a of")).isEmpty();
    assertThat(suggested("")).isEmpty();
    assertThat(
            suggested("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00"))
        .isEmpty();
  }

  @Test
  void atMostFiveAreSuggested() {
    for (int i = 0; i < 9; i++) {
      pain("slow" + i, "Slow " + "thing ".repeat(i + 1), "");
    }
    assertThat(suggested("slow")).hasSize(Suggestions.MOST).doesNotHaveDuplicates();
  }
}
