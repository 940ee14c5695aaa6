package app.groundwork.store.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.shadowing.EntryKind;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much evidence is of whom. */
class EvidenceOfPeopleTest {
  @TempDir Path folder;

  @Test
  void piecesOfEveryMethodCountForTheirDeveloper() throws Exception {
    try (EvidenceFile file = new EvidenceFile(folder)) {
      file.session("s", "Ada", null, true);
      file.entry("e", "s", 1, EntryKind.ERROR, 2);
      file.entry("unlinked", "s", 2, EntryKind.ERROR, 2);
      file.interview("i", "Ada", null, false);
      file.note("n", "i", 1, NoteKind.QUOTE);
      file.session("other", "Ben", null, true);
      file.entry("o", "other", 1, EntryKind.WISH, 0);
      file.pain("p");
      file.pain("q");
      file.link("p", EvidenceFile.entry("e"));
      file.link("q", EvidenceFile.entry("e"));
      file.link("p", EvidenceFile.note("n"));
      file.link("p", EvidenceFile.entry("o"));
      assertThat(held(file, "Ada")).isEqualTo(3);
      assertThat(held(file, "Ben")).isEqualTo(1);
      assertThat(held(file, "Cy")).isZero();
    }
  }

  private static int held(EvidenceFile file, String name) {
    String id = file.change(tx -> file.people.developerNamed(tx, name, null).id());
    return file.query(tx -> new EvidenceOfPeople().heldBy(tx, id));
  }
}
