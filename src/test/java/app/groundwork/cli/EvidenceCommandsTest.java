package app.groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.cli.Terminal.Outcome;
import app.groundwork.model.evidence.PainPoint;
import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import app.groundwork.store.evidence.EvidenceStore;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger on the command line: listed, written as a whole, and nothing else. */
class EvidenceCommandsTest {
  @TempDir Path folder;
  private Terminal terminal;
  private String file = "";

  @BeforeEach
  void fill() throws Exception {
    terminal = new Terminal(folder);
    file = folder.resolve("w.groundwork").toString();
    try (Workspace workspace = Workspace.create(Path.of(file), Setup.standard())) {
      workspace
          .change(
              "test",
              tx -> {
                new EvidenceStore().save(tx, new PainPoint("ci", "Slow pipeline", null));
                return true;
              })
          .join();
    }
  }

  private Outcome export(String... more) {
    String[] all = new String[7 + more.length];
    String[] first = {"export", file, "--what", "evidence", "--as", "csv", "--to=-"};
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return terminal.run(all);
  }

  @Test
  void whatWasNeverSeenIsListedWithoutADay() {
    Outcome list = terminal.run("list", file, "--what", "evidence");
    assertThat(list.exitCode()).isZero();
    assertThat(list.out()).isEqualTo("ci\t\tSlow pipeline\n");
  }

  @Test
  void itIsWrittenAsAWhole() {
    Outcome whole = export();
    assertThat(whole.exitCode()).isZero();
    assertThat(whole.out()).startsWith("pain point id,pain point,").contains("Slow pipeline");
    assertThat(whole.err()).contains("md, html and json");
    for (String option : new String[] {"--session", "--interview"}) {
      Outcome refused = export(option, "ci");
      assertThat(refused.exitCode()).isEqualTo(2);
      assertThat(refused.out()).isEmpty();
      assertThat(refused.err()).contains(option + " does not go with --what evidence");
    }
  }
}
