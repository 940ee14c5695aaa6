package app.groundwork.ui.following;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.exchange.Format;
import app.groundwork.exchange.What;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.EvidenceStore;
import app.groundwork.testing.HandClock;
import app.groundwork.testing.Nowhere;
import app.groundwork.testing.SaidNotices;
import app.groundwork.testing.TestDesk;
import app.groundwork.ui.kit.AreaContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the file holds leaves it from the window as it does from the command line. */
class ReportViewModelTest {
  @TempDir Path folder;
  private final TestDesk desk = new TestDesk();
  private final SaidNotices notices = new SaidNotices();
  private Workspace workspace;
  private ReportViewModel reports;

  @BeforeEach
  void fill() throws Exception {
    HandClock clock = new HandClock();
    workspace =
        Workspace.create(
            folder.resolve("w.groundwork"), Setup.standard().sameThread().withClock(clock));
    reports =
        new ReportViewModel(
            workspace,
            new AreaContext(Runnable::run, clock, new Nowhere(), notices, desk),
            What.EVIDENCE,
            Format.HTML);
    workspace
        .change(
            "test",
            tx -> {
              new EvidenceStore().save(tx, new PainPoint("ci", "Slow pipeline", null));
              return true;
            })
        .join();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void itIsCopiedAsMarkdown() {
    reports.copy();
    assertThat(desk.copied).hasSize(1);
    assertThat(desk.copied.getFirst()).contains("# Evidence", "Slow pipeline");
    assertThat(notices.said).hasSize(1);
  }

  @Test
  void theNameSaysAsWhatItIsSaved() throws Exception {
    assertThat(saved("all.json", "all.json")).startsWith("{").contains("Slow pipeline");
    assertThat(saved("all.csv", "all.csv")).startsWith("pain point id");
    assertThat(notices.said.getLast()).contains("all.csv", "assumptions");
    assertThat(saved("all.md", "all.md")).startsWith("# Evidence");
    assertThat(saved("report", "report.html")).startsWith("<!DOCTYPE html>");
    Files.writeString(folder.resolve("v1.2.html"), "mine");
    assertThat(saved("v1.2", "v1.2.html")).isEqualTo("mine");
  }

  private String saved(String as, String is) throws Exception {
    desk.answers.add(folder.resolve(as));
    reports.askAndSave();
    // The file is written on a thread of the pool.
    assertThat(ForkJoinPool.commonPool().awaitQuiescence(10, TimeUnit.SECONDS)).isTrue();
    return Files.readString(folder.resolve(is));
  }
}
