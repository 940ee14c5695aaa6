package app.groundwork.cli;

import app.groundwork.exchange.Samples;
import app.groundwork.store.Refusal;
import app.groundwork.store.Workspace;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code new FILE [--sample]}: makes a workspace. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
  private final Surroundings around;

  @Parameters(paramLabel = "FILE", descriptionKey = "file.new")
  private Path file;

  @Option(names = "--sample", descriptionKey = "sample")
  private boolean sample;

  NewCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws Refusal {
    if (sample) {
      Samples.create(file, around.setup());
    } else {
      Workspace.create(file, around.setup()).close();
    }
    return 0;
  }
}
