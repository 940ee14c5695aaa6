package app.groundwork.cli;

import app.groundwork.model.shared.Texts;
import app.groundwork.store.Refusal;
import app.groundwork.store.Workspace;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code check FILE}: reads the whole file and says whether it is sound. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Surroundings around;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  CheckCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws Refusal {
    try (Workspace workspace = Workspace.openToRead(file, around.setup())) {
      around.tell(Texts.in(Cli.class).get("check.sound", workspace.file()));
    }
    return 0;
  }
}
