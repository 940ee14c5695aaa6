package app.groundwork.ui.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.initiatives.Discussion;
import app.groundwork.model.initiatives.DiscussionVerdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscussionViewModelTest {
  @TempDir Path folder;
  private RankingFile file;
  private InitiativeBookViewModel book;
  private DiscussionViewModel model;

  @BeforeEach
  void open() throws Exception {
    file = new RankingFile(folder);
    file.checks();
    book = new InitiativeBookViewModel(file.workspace, file.context);
    book.setShown(true);
    model = new DiscussionViewModel(file.workspace, file.context, book, ZoneOffset.UTC);
  }

  @AfterEach
  void close() {
    book.close();
    file.close();
  }

  private InitiativeRow mesh() {
    return book.row("mesh").orElseThrow();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(file.clock.instant(), ZoneOffset.UTC);
  }

  @Test
  void aVerdictIsKeptWithItsDayAndTakenBack() {
    model.decide(mesh(), DiscussionVerdict.RICE_IS_RIGHT);
    assertThat(mesh().initiative().discussion())
        .isEqualTo(new Discussion(DiscussionVerdict.RICE_IS_RIGHT, "", today()));
    model.decide(mesh(), null);
    assertThat(mesh().initiative().discussion()).isNull();
    file.workspace.undo().join();
    assertThat(mesh().initiative().discussion()).isNotNull();
  }

  @Test
  void aReasonWithoutAVerdictCountsAsUndecidedAndTypingIsOneStep() {
    model.reason("mesh", "The mesh", "the au").join();
    model.reason("mesh", "The mesh", "the audit").join();
    assertThat(mesh().initiative().discussion())
        .isEqualTo(new Discussion(DiscussionVerdict.UNDECIDED, "the audit", today()));
    file.workspace.undo().join();
    assertThat(mesh().initiative().discussion()).isNull();
  }

  @Test
  void anotherVerdictKeepsTheReason() {
    model.reason("mesh", "The mesh", "the audit").join();
    model.decide(mesh(), DiscussionVerdict.CONTEXT_MISSING);
    assertThat(mesh().initiative().discussion())
        .isEqualTo(new Discussion(DiscussionVerdict.CONTEXT_MISSING, "the audit", today()));
  }

  @Test
  void nothingIsWrittenForNothing() {
    model.reason("mesh", "The mesh", " ").join();
    assertThat(mesh().initiative().discussion()).isNull();
  }
}
