package app.groundwork.bench;

import app.groundwork.exchange.ImportOptions;
import app.groundwork.exchange.Imported;
import app.groundwork.exchange.Imports;
import app.groundwork.exchange.TranscriptFile;
import app.groundwork.store.Setup;
import app.groundwork.store.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a chosen transcript to its interview in the workspace. */
@Bench
class TranscriptBench {
  private static final int TIMES = 8;
  private static final int CHARACTERS = 100_000;
  private static final ImportOptions MINE =
      new ImportOptions("Bo", null, null, null, List.of("Ann"), null, false);

  @TempDir Path folder;

  @Test
  void aTranscriptOfAHundredThousandCharacters(Table table) throws Exception {
    StringBuilder vtt = new StringBuilder("WEBVTT\n\n");
    for (int i = 0; vtt.length() < CHARACTERS; i++) {
      int from = 3 * i;
      vtt.append(time(from)).append(" --> ").append(time(from + 3)).append('\n');
      vtt.append(i % 4 == 0 ? "<v Ann>" : "<v Bo>");
      vtt.append("line ").append(i).append(" of what was said about the pipeline\n\n");
    }
    Path file = Files.writeString(folder.resolve("t.vtt"), vtt);
    try (Workspace workspace = Workspace.create(folder.resolve("w.groundwork"), Setup.standard())) {
      Timings imports =
          Timings.of(
              TIMES,
              () -> {
                TranscriptFile read = Imports.transcript(file, workspace.file());
                Imported first = Imports.into(workspace, read, MINE).get().getFirst();
                workspace.undo().get();
                return first;
              });
      table.row("import a transcript of 100,000 characters", imports, 99, 2_000);
    }
  }

  private static String time(int seconds) {
    return "%d:%02d:%02d.000".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
