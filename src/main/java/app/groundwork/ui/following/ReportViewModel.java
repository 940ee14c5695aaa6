package app.groundwork.ui.following;

import app.groundwork.exchange.Document;
import app.groundwork.exchange.Exports;
import app.groundwork.exchange.Format;
import app.groundwork.exchange.What;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Workspace;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.SaveAs;
import app.groundwork.ui.kit.Told;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Takes one kind of what the file holds out of it: onto the clipboard, or into a file. */
public final class ReportViewModel {
  private static final Texts TEXTS = Texts.in(ReportViewModel.class);

  private final Workspace workspace;
  private final AreaContext context;
  private final What what;
  private final Format usual;

  /**
   * @param usual as what it is saved if the file's name says nothing
   */
  public ReportViewModel(Workspace workspace, AreaContext context, What what, Format usual) {
    this.workspace = workspace;
    this.context = context;
    this.what = what;
    this.usual = usual;
  }

  private record Copied(String text, List<String> remarks) {}

  /** Puts it on the clipboard as Markdown. */
  public void copy() {
    Answers.use(
        workspace.queryAside(
            tx -> {
              Document report = Exports.document(tx, what, Format.MD, null);
              return new Copied(report.text(), report.remarks());
            }),
        context,
        copied -> {
          context.desk().copy(copied.text());
          context.notices().say(Told.of(TEXTS.get("report.copied"), copied.remarks()));
        });
  }

  /** Asks where to, and saves it. */
  public void askAndSave() {
    LocalDate today = LocalDate.ofInstant(context.clock().instant(), ZoneId.systemDefault());
    context
        .desk()
        .chooseToSave(
            TEXTS.get("report.title", endings()), what.code() + "-" + today + "." + usual.code())
        .ifPresent(this::save);
  }

  /** Saves as the ending of the file's name says. */
  private void save(Path chosen) {
    Optional<Format> named = Format.of(chosen).filter(what.formats()::contains);
    Format format = named.orElse(usual);
    SaveAs.target(context, chosen, named.isPresent(), format.code())
        .ifPresent(file -> save(format, file));
  }

  private void save(Format format, Path file) {
    CompletableFuture<List<String>> saved =
        workspace
            .queryAside(tx -> Exports.document(tx, what, format, null))
            .thenApplyAsync(document -> write(document, file));
    SaveAs.tell(context, saved, file);
  }

  private String endings() {
    return what.formats().stream()
        .map(format -> "." + format.code())
        .collect(Collectors.joining(", "));
  }

  private List<String> write(Document document, Path file) {
    try {
      document.saveTo(file, workspace.file());
      return document.remarks();
    } catch (IOException e) {
      throw new UncheckedIOException(
          TEXTS.get("report.failed", file, String.valueOf(e.getMessage())), e);
    }
  }
}
