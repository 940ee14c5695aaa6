package app.groundwork.cli;

import app.groundwork.exchange.ImportFile;
import app.groundwork.exchange.ImportOptions;
import app.groundwork.exchange.ImportPlan;
import app.groundwork.exchange.Imported;
import app.groundwork.exchange.Imports;
import app.groundwork.exchange.incoming.NotImported;
import app.groundwork.exchange.logs.Behaviour;
import app.groundwork.model.shadowing.ShadowMarks;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Refusal;
import app.groundwork.store.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code import FILE --what shadowing --from PATH}: puts a log that was kept elsewhere into the
 * workspace. Prints {@code imported}, id, number of entries, title and day of each session.
 */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  private final Surroundings around;
  private final Texts texts = Texts.in(Cli.class);

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--what", required = true, paramLabel = "WHAT", descriptionKey = "import.what")
  private Imports.Kind what;

  @Option(names = "--from", required = true, paramLabel = "PATH", descriptionKey = "import.from")
  private Path from;

  @Option(names = "--developer", paramLabel = "D", descriptionKey = "import.developer")
  private @Nullable String developer;

  @Option(names = "--team", paramLabel = "T", descriptionKey = "team")
  private @Nullable String team;

  @Option(names = "--workflow", paramLabel = "W", descriptionKey = "workflow")
  private @Nullable String workflow;

  @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "import.date")
  private @Nullable LocalDate date;

  @Option(names = "--dry-run", descriptionKey = "import.dryRun")
  private boolean dryRun;

  ImportCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws Refusal, IOException {
    // Before the file is read: what is wrong with the workspace is told first.
    try (Workspace workspace = open()) {
      ImportFile read = read();
      ImportOptions options = new ImportOptions(developer, team, workflow, date);
      ImportPlan plan = workspace.query(tx -> Imports.plan(tx, read, options)).join();
      plan.remarks().forEach(around::tell);
      tell(read.log().behaviours());
      if (dryRun) {
        print(plan);
      } else {
        print(Imports.into(workspace, read, options).join());
      }
    }
    return 0;
  }

  private Workspace open() throws Refusal {
    return dryRun ? around.toRead(file) : around.toWrite(file);
  }

  private ImportFile read() throws IOException {
    try {
      return Imports.read(what, from, file);
    } catch (NotImported e) {
      around.tell(texts.get("import.nothing", from));
      throw e;
    }
  }

  private void tell(List<Behaviour> behaviours) {
    for (Behaviour behaviour : behaviours) {
      around.tell(
          texts.get(
              "import.behaviour",
              behaviour.code(),
              ShadowMarks.name(behaviour.kind()),
              behaviour.times()));
    }
    if (!behaviours.isEmpty()) {
      around.tell(texts.get("import.behaviours"));
    }
  }

  private void print(ImportPlan plan) {
    Data data = around.data();
    for (ImportPlan.Session session : plan.sessions()) {
      String known = session.known();
      String state = known == null ? "new\t-" : "known\t" + known;
      print(data, state, session.entries(), session.title(), session.date());
    }
    data.flush();
    around.tell(texts.get("import.dry"));
  }

  private void print(Iterable<Imported> imported) {
    Data data = around.data();
    for (Imported session : imported) {
      String state = "imported\t" + session.id();
      print(data, state, session.entries(), session.title(), session.date());
    }
    data.flush();
  }

  private static void print(Data data, String state, int entries, String title, LocalDate date) {
    data.line(state + '\t' + entries + '\t' + Data.oneCell(title) + '\t' + date);
  }
}
