package app.groundwork.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.exchange.What;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.people.Consent;
import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.people.PeopleStore;
import app.groundwork.testing.HandClock;
import app.groundwork.testing.Nowhere;
import app.groundwork.testing.SaidNotices;
import app.groundwork.testing.TestDesk;
import app.groundwork.ui.kit.AreaContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Interviews leave the workspace from the window as they do from the command line. */
class InterviewReportViewModelTest {
  @TempDir Path folder;
  private final TestDesk desk = new TestDesk();
  private final SaidNotices notices = new SaidNotices();
  private Workspace workspace;
  private InterviewReportViewModel reports;
  private String nora = "";
  private String nick = "";

  @BeforeEach
  void fill() throws Exception {
    HandClock clock = new HandClock();
    workspace =
        Workspace.create(
            folder.resolve("w.groundwork"), Setup.standard().sameThread().withClock(clock));
    reports =
        new InterviewReportViewModel(
            workspace, new AreaContext(Runnable::run, clock, new Nowhere(), notices, desk));
    nora = ended("Nora Named", Consent.NOT_ASKED);
    nick = ended("Nick No", Consent.NO);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private String ended(String developer, Consent consent) {
    return workspace
        .change(
            "test",
            tx -> {
              String id = new PeopleStore().developerNamed(tx, developer, null).id();
              Preparation known =
                  new Preparation(
                      id, null, LocalDate.of(2026, 3, 31), "s", "Script", "why", consent, false);
              Interview interview =
                  new Interview(tx.newId(), known).withStartedAt(1_774_947_600_000L);
              new InterviewsStore().save(tx, interview.withEndedAt(1_774_949_400_000L));
              return interview.id();
            })
        .join();
  }

  @Test
  void oneIsCopiedWithWhatMustBeKnown() {
    reports.copy(What.INTERVIEWS, nora);
    reports.copy(What.SYNTHESIS, nora);
    assertThat(desk.copied).hasSize(2);
    assertThat(desk.copied.get(0)).contains("# Interview with Nora Named");
    assertThat(desk.copied.get(1)).contains("# Synthesis: Nora Named");
    assertThat(notices.said).allSatisfy(said -> assertThat(said).contains("Ask before you share"));
  }

  @Test
  void whoDidNotAgreeIsNeitherCopiedNorAskedWhereToSave() {
    desk.answers.add(folder.resolve("no.md"));
    reports.copy(What.INTERVIEWS, nick);
    reports.askAndSave(What.INTERVIEWS, nick);
    assertThat(desk.copied).isEmpty();
    assertThat(desk.answers).hasSize(1);
    assertThat(notices.said).hasSize(2).allSatisfy(said -> assertThat(said).contains("not agree"));
  }

  @Test
  void theNameSaysAsWhatItIsSaved() throws Exception {
    assertThat(saved(What.INTERVIEWS, nora, "one.json", "one.json")).startsWith("{");
    assertThat(saved(What.SYNTHESIS, nora, "report", "report.html")).startsWith("<!DOCTYPE html>");
    assertThat(saved(What.INTERVIEWS, null, "all.csv", "all.csv")).startsWith("interview,date");
    assertThat(notices.said.getLast()).contains("all.csv", "left out");
    Files.writeString(folder.resolve("v1.2.html"), "mine");
    assertThat(saved(What.INTERVIEWS, nora, "v1.2", "v1.2.html")).isEqualTo("mine");
  }

  private String saved(What what, @Nullable String id, String as, String is) throws Exception {
    desk.answers.add(folder.resolve(as));
    reports.askAndSave(what, id);
    // The file is written on a thread of the pool.
    assertThat(ForkJoinPool.commonPool().awaitQuiescence(10, TimeUnit.SECONDS)).isTrue();
    return Files.readString(folder.resolve(is));
  }
}
