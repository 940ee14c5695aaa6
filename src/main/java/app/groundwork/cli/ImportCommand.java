package app.groundwork.cli;

import app.groundwork.exchange.ImportFile;
import app.groundwork.exchange.ImportOptions;
import app.groundwork.exchange.ImportPlan;
import app.groundwork.exchange.Imported;
import app.groundwork.exchange.Imports;
import app.groundwork.exchange.LogFile;
import app.groundwork.exchange.LogPlan;
import app.groundwork.exchange.TranscriptPlan;
import app.groundwork.exchange.incoming.NotImported;
import app.groundwork.exchange.logs.Behaviour;
import app.groundwork.exchange.text.Figures;
import app.groundwork.model.shadowing.ShadowMarks;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Refusal;
import app.groundwork.store.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code import FILE --what shadowing|transcript --from PATH}: puts a log or a transcript that was
 * kept elsewhere into the workspace. Prints {@code imported}, id, number of entries or lines, title
 * and day of each session or interview.
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

  @Option(names = "--me", paramLabel = "NAME", descriptionKey = "import.me")
  private @Nullable String me;

  @Option(names = "--interview", paramLabel = "ID", descriptionKey = "import.interview")
  private @Nullable String interview;

  @Option(names = "--anyway", descriptionKey = "import.anyway")
  private boolean anyway;

  @Option(names = "--dry-run", descriptionKey = "import.dryRun")
  private boolean dryRun;

  ImportCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws Refusal, IOException {
    checkUse();
    // Before the file is read: what is wrong with the workspace is told first.
    try (Workspace workspace = open()) {
      ImportFile read = read();
      ImportOptions options =
          new ImportOptions(
              developer, team, workflow, date, me == null ? null : List.of(me), interview, anyway);
      ImportPlan plan = workspace.query(tx -> Imports.plan(tx, read, options)).join();
      String refusal = plan.refusal();
      if (refusal != null) {
        around.tell(texts.get("import.nothing", from));
        boolean unclear = me == null && plan instanceof TranscriptPlan one && one.mine().isEmpty();
        throw Failure.refused(unclear ? refusal + "\n" + texts.get("import.sayMe") : refusal);
      }
      plan.remarks().forEach(around::tell);
      switch (plan) {
        case LogPlan log -> tell(((LogFile) read).log().behaviours());
        case TranscriptPlan transcript -> tell(transcript);
      }
      if (dryRun) {
        print(plan);
      } else {
        print(Imports.into(workspace, read, options).join());
      }
    }
    return 0;
  }

  /** What one kind of file has no use for is a mistake, not something to pass over. */
  private void checkUse() {
    boolean log = what == Imports.Kind.SHADOWING;
    if (log && (me != null || interview != null || anyway)) {
      throw Failure.refused(texts.get("import.notForLogs"));
    }
    if (!log && workflow != null) {
      throw Failure.refused(texts.get("import.notForTranscripts"));
    }
    if (interview != null && (developer != null || team != null)) {
      throw Failure.refused(texts.get("import.interviewHasThem"));
    }
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

  private void tell(TranscriptPlan plan) {
    OptionalDouble share = plan.share().share();
    if (share.isPresent()) {
      String percent = Figures.percent(share.getAsDouble());
      around.tell(
          switch (plan.source()) {
            case CUES -> texts.get("import.share", percent);
            case WORDS -> texts.get("import.shareEstimated", percent);
            case KEYS -> texts.get("import.shareFromKeys", percent);
          });
    }
    if (plan.known() != null && !anyway) {
      around.tell(texts.get("import.sayAnyway"));
    }
  }

  private void print(ImportPlan plan) {
    Data data = around.data();
    for (ImportPlan.Item item : plan.items()) {
      String known = item.known();
      String state = known == null ? "new\t-" : "known\t" + known;
      print(data, state, item.entries(), item.title(), item.date());
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
