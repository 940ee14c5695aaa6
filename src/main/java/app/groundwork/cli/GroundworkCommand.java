package app.groundwork.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** {@code groundwork [FILE]}: opens the window. */
@Command(name = "groundwork", synopsisSubcommandLabel = "COMMAND")
final class GroundworkCommand implements Callable<Integer> {
  private final Surroundings around;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "help")
  private boolean help;

  @Option(names = "--version", versionHelp = true, descriptionKey = "version")
  private boolean version;

  @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "file.open")
  private @Nullable Path file;

  GroundworkCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    around.desktop().requireDisplay();
    return around.desktop().open(file);
  }
}
