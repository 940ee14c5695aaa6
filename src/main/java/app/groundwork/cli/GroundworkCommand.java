package app.groundwork.cli;

import app.groundwork.model.shared.Texts;
import java.nio.file.Files;
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
    // A workspace that is gone is told in the window; anything else is a mistyped command.
    if (file != null && !Files.exists(file) && !file.toString().endsWith(".groundwork")) {
      throw Failure.refused(Texts.in(Cli.class).get("file.missing", file));
    }
    around.desktop().requireDisplay();
    return around.desktop().open(file);
  }
}
