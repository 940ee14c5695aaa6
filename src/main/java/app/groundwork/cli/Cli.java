package app.groundwork.cli;

import app.groundwork.exchange.Format;
import app.groundwork.exchange.Imports;
import app.groundwork.exchange.What;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Scratch;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.TypeConversionException;

/** The command line: takes its arguments and gives the exit code. */
public final class Cli {
  private final Surroundings around;

  public Cli(Surroundings around) {
    this.around = around;
  }

  /** Runs one command. 0 done; 1 it failed or is not sound; 2 wrong usage, bad input or refused. */
  public int run(String... arguments) {
    Scratch.sweep();
    Texts texts = Texts.in(Cli.class);
    CommandLine line = new CommandLine(new GroundworkCommand(around));
    line.addSubcommand(new NewCommand(around))
        .addSubcommand(new CheckCommand(around))
        .addSubcommand(new ListCommand(around))
        .addSubcommand(new ExportCommand(around))
        .addSubcommand(new ImportCommand(around))
        .addSubcommand(new ShadowCommand(around))
        .addSubcommand(new TourCommand(around))
        .addSubcommand(new WorkbenchCommand(around));
    line.setResourceBundle(texts.bundle());
    line.getCommandSpec().usageMessage().description(texts.get("about"));
    head(line, texts);
    line.getSubcommands().values().forEach(command -> head(command, texts));
    line.getCommandSpec().version("groundwork " + version());
    line.registerConverter(What.class, word -> Codes.parse(What.class, word));
    line.registerConverter(Imports.Kind.class, word -> Codes.parse(Imports.Kind.class, word));
    line.registerConverter(LocalDate.class, Cli::date);
    line.registerConverter(Format.class, word -> Codes.parse(Format.class, word));
    line.registerConverter(TourCommand.Theme.class, w -> Codes.parse(TourCommand.Theme.class, w));
    line.registerConverter(TourCommand.Size.class, TourCommand.Size::parse);
    line.setExpandAtFiles(false);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setOut(around.outWriter()).setErr(around.errWriter());
    line.setExecutionExceptionHandler(new Failures(around, texts));
    line.setParameterExceptionHandler(
        (wrong, arguments_) -> {
          String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
          around.tell(String.valueOf(wrong.getMessage()).lines().findFirst().orElse(""));
          around.tell(texts.get("usage.try", command));
          return 2;
        });
    return line.execute(arguments);
  }

  private static LocalDate date(String word) {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeException e) {
      throw new TypeConversionException(Texts.in(Cli.class).get("date.wrong", word));
    }
  }

  private static void head(CommandLine command, Texts texts) {
    String header = texts.get("header." + command.getCommandName());
    command.getCommandSpec().usageMessage().header(header);
  }

  private static String version() {
    return ResourceBundle.getBundle("app.groundwork.cli.version", Locale.ROOT).getString("version");
  }
}
