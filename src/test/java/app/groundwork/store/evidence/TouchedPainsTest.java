package app.groundwork.store.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.capture.Pause;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.model.interviews.Finding;
import app.groundwork.model.interviews.FindingRole;
import app.groundwork.model.interviews.NoteKind;
import app.groundwork.model.interviews.TopPain;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.store.Changed;
import app.groundwork.store.Refusal;
import app.groundwork.store.Subscription;
import app.groundwork.store.interviews.Syntheses;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TouchedPainsTest {
  @TempDir private Path folder;
  private EvidenceFile file;
  private final TouchedPains touched = new TouchedPains();
  private final List<Changed> changes = new CopyOnWriteArrayList<>();
  private Subscription subscription;

  @BeforeEach
  void open() throws Refusal {
    file = new EvidenceFile(folder);
    file.pain("seen");
    file.pain("heard");
    file.pain("other");
    file.session("s", "Ada", null, true);
    file.entry("e", "s", 10, EntryKind.ERROR, 2);
    file.interview("i", "Lin", null, false);
    file.note("n", "i", 7, NoteKind.QUOTE);
    file.link("seen", EvidenceFile.entry("e"));
    file.link("heard", EvidenceFile.note("n"));
    subscription = file.workspace.onChanged(changes::add);
  }

  @AfterEach
  void close() {
    subscription.close();
    file.close();
  }

  private Optional<Set<String>> last() {
    return file.query(tx -> touched.of(tx, changes.getLast()));
  }

  @Test
  void aLinkMadeOrTakenBackTouchesItsPainPoint() {
    file.link("other", EvidenceFile.entry("e"));
    assertThat(last()).contains(Set.of("other"));
    file.workspace.undo().join();
    assertThat(last()).contains(Set.of("other"));
  }

  @Test
  void whatStandsBesideAPieceTouchesIt() {
    file.entry("next", "s", 12, EntryKind.NOTE, 0);
    assertThat(last()).contains(Set.of("seen"));
    file.note("more", "i", 9, NoteKind.NOTE);
    assertThat(last()).contains(Set.of("heard"));
  }

  @Test
  void aPauseTouchesWhatItsSessionShows() {
    file.run(
        tx ->
            file.sessions.save(
                tx,
                new Pause(
                    "p",
                    "s",
                    EvidenceFile.START + 11 * EvidenceFile.MINUTE,
                    EvidenceFile.START + 12 * EvidenceFile.MINUTE)));
    assertThat(last()).contains(Set.of("seen"));
  }

  @Test
  void aLinePulledInASynthesisTouchesAllThatTheInterviewShows() {
    Syntheses syntheses = new Syntheses();
    file.run(tx -> syntheses.save(tx, new TopPain("top", "i", "other", 1)));
    file.run(
        tx -> syntheses.save(tx, new Finding("f", "i", "n", FindingRole.PAIN, "top", null, "")));
    assertThat(last()).contains(Set.of("heard", "other"));
  }

  @Test
  void whatIsElsewhereTouchesNone() {
    file.session("t", "Kai", null, true);
    file.entry("far", "t", 1, EntryKind.NOTE, 0);
    assertThat(last()).contains(Set.of());
  }

  @Test
  void anEntryThatIsGoneMayTouchAny() {
    file.run(tx -> file.sessions.removeEntry(tx, "e"));
    assertThat(last()).isEmpty();
  }

  @Test
  void aThemeTouchesThoseUnderItAlsoWhenItGoes() {
    String theme = file.change(tx -> file.evidence.themeNamed(tx, "CI").id());
    file.run(tx -> file.evidence.save(tx, new PainPoint("other", "other", theme)));
    file.run(
        tx ->
            file.evidence.save(
                tx, file.evidence.theme(tx, theme).orElseThrow().withName("Pipelines")));
    assertThat(last()).contains(Set.of("other"));
    file.run(tx -> file.evidence.removeTheme(tx, theme));
    assertThat(last()).contains(Set.of("other"));
  }
}
