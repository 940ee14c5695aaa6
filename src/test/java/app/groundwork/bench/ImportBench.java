package app.groundwork.bench;

import app.groundwork.exchange.BorisProjects;
import app.groundwork.exchange.ImportOptions;
import app.groundwork.exchange.Imported;
import app.groundwork.exchange.Imports;
import app.groundwork.exchange.LogFile;
import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a chosen file to its sessions in the workspace. */
@Bench
class ImportBench {
  private static final int TIMES = 8;

  @TempDir Path folder;

  @Test
  void aProjectOfThreeThousandEvents(Table table) throws Exception {
    Path file = Files.writeString(folder.resolve("p.boris"), BorisProjects.of(3, 1000));
    table.row("import a .boris of 3,000 events", imports(file), 99, 2_000);
  }

  @Test
  void aTableOfTwentyThousandEntries(Table table) throws Exception {
    StringBuilder csv = new StringBuilder("time,kind,tool,text\n");
    for (int i = 0; i < 20_000; i++) {
      csv.append(i).append(",error,ci,quota exceeded\n");
    }
    Path file = Files.writeString(folder.resolve("log.csv"), csv);
    table.row("import a table of 20,000 entries, with its backup", imports(file), 99, 5_000);
  }

  private Timings imports(Path file) throws Exception {
    try (Workspace workspace = Workspace.create(folder.resolve("w.groundwork"), Setup.standard())) {
      return Timings.of(
          TIMES,
          () -> {
            LogFile read = Imports.log(file, workspace.file());
            Imported first = Imports.into(workspace, read, ImportOptions.NONE).get().getFirst();
            workspace.undo().get();
            return first;
          });
    }
  }
}
