package app.groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.cli.Terminal.Outcome;
import app.groundwork.model.interviews.Interview;
import app.groundwork.model.interviews.Preparation;
import app.groundwork.model.people.Consent;
import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import app.groundwork.store.interviews.InterviewsStore;
import app.groundwork.store.people.PeopleStore;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Interviews and syntheses on the command line. */
class InterviewCommandsTest {
  @TempDir Path folder;
  private Terminal terminal;
  private String file = "";
  private String nora = "";

  @BeforeEach
  void fill() throws Exception {
    terminal = new Terminal(folder);
    file = folder.resolve("w.groundwork").toString();
    try (Workspace workspace = Workspace.create(Path.of(file), Setup.standard())) {
      nora = interview(workspace, "Nora Named", Consent.YES, true);
      interview(workspace, "Nick No", Consent.NO, true);
      interview(workspace, "Twin", Consent.YES, true);
      interview(workspace, "Twin", Consent.YES, true);
      interview(workspace, "Petra Planned", Consent.YES, false);
    }
  }

  private static String interview(
      Workspace workspace, String developer, Consent consent, boolean ended) {
    return workspace
        .change(
            "test",
            tx -> {
              String id = new PeopleStore().developerNamed(tx, developer, null).id();
              Preparation known =
                  new Preparation(
                      id, null, LocalDate.of(2026, 3, 31), "s", "Script", "", consent, false);
              Interview interview = new Interview(tx.newId(), known);
              new InterviewsStore()
                  .save(
                      tx,
                      ended
                          ? interview
                              .withStartedAt(1_774_947_600_000L)
                              .withEndedAt(1_774_949_400_000L)
                          : interview);
              return interview.id();
            })
        .join();
  }

  private Outcome export(String what, String... more) {
    String[] all = new String[7 + more.length];
    String[] first = {"export", file, "--what", what, "--as", "md", "--to=-"};
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return terminal.run(all);
  }

  @Test
  void allAreListedAndWrittenButThePreparedAndWhoDisagrees() {
    Outcome list = terminal.run("list", file, "--what", "interviews");
    assertThat(list.out().lines()).hasSize(5).contains(nora + "\t2026-03-31\tNora Named · Script");
    assertThat(terminal.run("list", file, "--what", "synthesis").out().lines()).hasSize(4);
    Outcome all = export("interviews");
    assertThat(all.exitCode()).isZero();
    assertThat(all.out()).contains("Nora Named", "Twin").doesNotContain("Petra", "Nick");
    assertThat(all.err()).contains("One interview was left out");
    assertThat(export("synthesis", "--interview", nora).out()).contains("Synthesis: Nora Named");
    assertThat(export("interviews", "--interview", "petra planned").exitCode()).isZero();
  }

  @Test
  void whatCannotBeWrittenIsRefusedWithWords() {
    assertRefused(export("interviews", "--session", nora), "--session does not go", "--interview");
    assertRefused(export("shadowing", "--interview", nora), "--interview does not go", "--session");
    assertRefused(export("interviews", "--interview", " "), "needs an id or a name");
    assertRefused(export("interviews", "--interview", "nobody"), "No interview is called ‘nobody’");
    assertRefused(export("interviews", "--interview", "Twin"), "2 interviews are called ‘Twin’");
    assertRefused(export("interviews", "--interview", "Nick No"), "did not agree");
    assertRefused(export("synthesis", "--interview", "Petra Planned"), "has not ended");
  }

  private static void assertRefused(Outcome outcome, String... words) {
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains(words);
  }
}
