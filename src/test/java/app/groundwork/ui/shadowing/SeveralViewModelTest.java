package app.groundwork.ui.shadowing;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.people.Consent;
import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowSession;
import app.groundwork.store.people.PeopleStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralViewModelTest {
  @TempDir Path folder;
  private ScreenFile file;
  private ReviewViewModel review;
  private ShadowSession session;

  @BeforeEach
  void open() throws Exception {
    file = new ScreenFile(folder);
    session = file.start("dev 1");
    for (String line : List.of("one", ".e two #ci *", "three #ci", "four")) {
      file.pass(60_000);
      file.log(session, line);
    }
    file.pass(60_000);
    file.change(
        tx -> {
          file.capture.stop(tx, session.id(), file.clock.millis());
          return true;
        });
    review = new ReviewViewModel(file.workspace, file.context, session.id());
  }

  @AfterEach
  void close() {
    review.close();
    file.close();
  }

  private List<LogEntry> all() {
    return List.copyOf(review.entries());
  }

  @Test
  void allTakeTheKindInOneStepThatTheNoticeUndoes() {
    List<LogEntry> before = all();
    review.several().setKind(before, EntryKind.ERROR);
    assertThat(review.entries()).extracting(LogEntry::kind).containsOnly(EntryKind.ERROR);
    assertThat(file.said).containsExactly("3 entries now ‘Error’");
    file.notices.offered.run();
    assertThat(review.entries()).isEqualTo(before);
    assertThat(file.workspace.redo().join()).contains("Edit 3 entries");
    assertThat(review.entries()).extracting(LogEntry::kind).containsOnly(EntryKind.ERROR);
  }

  @Test
  void whatAllHaveAlreadyIsNoStep() {
    review.several().setSeverity(all(), 2);
    review.several().setSeverity(all(), 2);
    assertThat(file.said).hasSize(1);
    file.workspace.undo().join();
    assertThat(review.entries()).extracting(LogEntry::severity).containsExactly(0, 1, 0, 0);
  }

  @Test
  void aToolIsGivenToAllAndTakenFromAll() {
    review.several().setTool(all(), "git lab");
    assertThat(review.entries()).extracting(LogEntry::tool).containsOnly("git-lab");
    review.several().setTool(all(), "");
    assertThat(review.entries()).extracting(LogEntry::tool).containsOnlyNulls();
  }

  @Test
  void whatMadeItHardIsSaidOfFrictionPointsOnly() {
    review.several().setFriction(all(), "no logs");
    assertThat(review.entries())
        .extracting(LogEntry::friction)
        .containsExactly(null, "no logs", null, null);
  }

  @Test
  void removedEntriesComeBackTogether() {
    List<LogEntry> before = all();
    review.several().remove(before.subList(1, 4));
    assertThat(review.entries()).containsExactly(before.getFirst());
    assertThat(file.said).containsExactly("3 entries removed");
    file.notices.offered.run();
    assertThat(review.entries()).isEqualTo(before);
  }

  @Test
  void linesAreCopiedAsText() {
    review.copy(all().subList(0, 2));
    assertThat(file.copied).containsExactly("01:00  Note  one\n02:00  Error  two #ci");
  }

  @Test
  void linesAreCopiedAsConsentLetsThem() {
    PeopleStore people = new PeopleStore();
    String id = file.change(tx -> people.developerNamed(tx, "Priya Nair", null).id());
    review.edit(all().getFirst().id(), "text", entry -> entry.withText("Priya; priya nair"));
    file.change(
        tx -> {
          people.setConsent(tx, id, Consent.PSEUDONYM_ONLY);
          return true;
        });
    review.copy(all().subList(0, 1));
    assertThat(file.copied).containsExactly("01:00  Note  Developer 2; Developer 2");
    assertThat(file.said).last().asString().contains("Entry copied", "called by a pseudonym");
    review.setConsent(Consent.NO);
    review.copy(all().subList(0, 1));
    assertThat(file.copied).hasSize(1);
    assertThat(file.said).last().asString().contains("did not agree");
  }

  @Test
  void aChangeThatIsNotSavedIsToldAndNothingChanges() {
    List<LogEntry> before = all();
    int[] shown = {0};
    review.setOnRefreshed(() -> shown[0]++);
    file.disk.failAt(1, false);
    review.several().setKind(before, EntryKind.WISH);
    assertThat(shown[0]).isEqualTo(1);
    assertThat(file.log(session)).isEqualTo(before);
  }

  @Test
  void onlyWhatAllHaveIsCommon() {
    assertThat(SeveralViewModel.common(all(), LogEntry::kind)).isEmpty();
    assertThat(SeveralViewModel.common(all().subList(2, 4), LogEntry::kind))
        .isEqualTo(Optional.of(EntryKind.NOTE));
    assertThat(SeveralViewModel.common(List.<LogEntry>of(), LogEntry::kind)).isEmpty();
  }
}
