package app.groundwork.cli;

import app.groundwork.exchange.Document;
import app.groundwork.exchange.Exports;
import app.groundwork.exchange.Format;
import app.groundwork.exchange.What;
import app.groundwork.exchange.What.Item;
import app.groundwork.model.shared.Coded;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Refusal;
import app.groundwork.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export FILE --what WHAT --as FORMAT --to PATH}: writes a document. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
  private final Surroundings around;
  private final Texts texts = Texts.in(Cli.class);

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--what", required = true, paramLabel = "WHAT", descriptionKey = "what")
  private What what;

  @Option(names = "--as", required = true, paramLabel = "FORMAT", descriptionKey = "as")
  private Format format;

  @Option(names = "--session", paramLabel = "ID-or-name", descriptionKey = "session")
  private @Nullable String session;

  @Option(names = "--interview", paramLabel = "ID-or-name", descriptionKey = "interview")
  private @Nullable String interview;

  @Option(names = "--to", required = true, paramLabel = "PATH|-", descriptionKey = "to")
  private String to;

  ExportCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws Refusal, IOException {
    if (!what.formats().contains(format)) {
      String known = what.formats().stream().map(Coded::code).collect(Collectors.joining(", "));
      throw Failure.refused(texts.get("format.unknown", what.code(), format.code(), known));
    }
    String item = item();
    Document document;
    try (Workspace workspace = around.toRead(file)) {
      document = workspace.query(tx -> Exports.document(tx, what, format, item)).join();
    }
    if (to.equals("-")) {
      print(document);
    } else {
      document.saveTo(target(Path.of(to)), file);
    }
    document.remarks().forEach(around::tell);
    return 0;
  }

  /** The one that is asked for; null for all. */
  private @Nullable String item() {
    Item known = what.item();
    for (Item given : Item.values()) {
      if (given != known && wanted(given) != null) {
        throw Failure.refused(
            known == null
                ? texts.get("item.none", given.code(), what.code())
                : texts.get("item.wrong", given.code(), what.code(), known.code()));
      }
    }
    String wanted = known == null ? null : wanted(known);
    if (known != null && wanted != null && wanted.isBlank()) {
      throw Failure.refused(texts.get("item.blank", known.code()));
    }
    return wanted;
  }

  private @Nullable String wanted(Item item) {
    return item == Item.SESSION ? session : interview;
  }

  private void print(Document document) throws IOException {
    Data data = around.data();
    document.writeTo(data);
    data.flush();
  }

  private Path target(Path target) {
    if (Files.isDirectory(target)) {
      throw Failure.refused(texts.get("to.folder", target));
    }
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw Failure.refused(texts.get("to.noFolder", target));
    }
    return target;
  }
}
