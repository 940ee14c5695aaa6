package app.groundwork.cli;

import app.groundwork.exchange.Exports;
import app.groundwork.exchange.Listed;
import app.groundwork.exchange.What;
import app.groundwork.store.Refusal;
import app.groundwork.store.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code list FILE --what WHAT}: id, date and title, with tabs between. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {
  private final Surroundings around;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--what", required = true, paramLabel = "WHAT", descriptionKey = "what")
  private What what;

  ListCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws Refusal {
    List<Listed> items;
    try (Workspace workspace = around.toRead(file)) {
      items = workspace.query(tx -> Exports.list(tx, what)).join();
    }
    Data data = around.data();
    for (Listed item : items) {
      data.line(item.id() + '\t' + day(item) + '\t' + Data.oneCell(item.title()));
    }
    data.flush();
    return 0;
  }

  /** Empty where nothing tells a day. */
  private static String day(Listed item) {
    return item.date() == null ? "" : item.date().toString();
  }
}
