package app.groundwork.cli;

import app.groundwork.model.shared.Texts;
import app.groundwork.store.Refusal;
import app.groundwork.store.Workspace;
import app.groundwork.store.shadowing.ShadowCapture;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code shadow FILE --developer D}: logs a session from the lines of standard input. */
@Command(name = "shadow")
final class ShadowCommand implements Callable<Integer> {
  private final Surroundings around;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--developer", paramLabel = "D", descriptionKey = "developer")
  private @Nullable String developer;

  @Option(names = "--team", paramLabel = "T", descriptionKey = "team")
  private @Nullable String team;

  @Option(names = "--workflow", paramLabel = "W", descriptionKey = "workflow")
  private @Nullable String workflow;

  @Option(names = "--resume", descriptionKey = "resume")
  private boolean resume;

  ShadowCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws Refusal, IOException {
    try (Workspace workspace = around.toWrite(file)) {
      LiveSession session =
          resume
              ? LiveSession.resumed(workspace, around.setup().clock(), developer)
              : LiveSession.started(workspace, around.setup().clock(), start());
      log(session);
      session.stop();
    }
    return 0;
  }

  private ShadowCapture.Start start() {
    return LiveSession.start(developer, team, workflow);
  }

  /** Who does not hear that a line is saved must not type on; the session then runs on. */
  private void acknowledge(Data data, String saved) {
    try {
      data.line(saved);
      data.flush();
    } catch (Failure unheard) {
      around.tell(Texts.in(Cli.class).get("shadow.unheard"));
      throw unheard;
    }
  }

  private void log(LiveSession session) throws IOException {
    Data data = around.data();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(around.in(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank()) {
        acknowledge(data, session.log(line));
      }
    }
  }
}
