package app.groundwork.cli;

import app.groundwork.model.shared.Texts;
import app.groundwork.store.Refusal;
import app.groundwork.store.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code check FILE}: reads the whole file and says whether it is sound. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private static final int SHOWN = 20;

  private final Surroundings around;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  CheckCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws Refusal {
    Texts texts = Texts.in(Cli.class);
    try (Workspace workspace = Workspace.openToCheck(file, around.setup())) {
      List<String> wrong = workspace.check().join();
      if (wrong.isEmpty()) {
        around.tell(texts.get("check.sound", file));
        return 0;
      }
      around.tell(texts.get("check.wrong", file));
      wrong.stream().limit(SHOWN).forEach(around::tell);
      if (wrong.size() > SHOWN) {
        around.tell(texts.get("check.more", wrong.size() - SHOWN));
      }
      return 1;
    }
  }
}
