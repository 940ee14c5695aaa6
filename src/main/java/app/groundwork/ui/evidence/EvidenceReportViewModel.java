package app.groundwork.ui.evidence;

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

/** Takes the whole ledger out of the workspace: onto the clipboard, or into a file. */
final class EvidenceReportViewModel {
  private static final Texts TEXTS = Texts.in(EvidenceReportViewModel.class);

  private final Workspace workspace;
  private final AreaContext context;

  EvidenceReportViewModel(Workspace workspace, AreaContext context) {
    this.workspace = workspace;
    this.context = context;
  }

  private record Copied(String text, List<String> remarks) {}

  /** Puts it on the clipboard as Markdown. */
  void copy() {
    Answers.use(
        workspace.queryAside(
            tx -> {
              Document report = Exports.document(tx, What.EVIDENCE, Format.MD, null);
              return new Copied(report.text(), report.remarks());
            }),
        context,
        copied -> {
          context.desk().copy(copied.text());
          context.notices().say(Told.of(TEXTS.get("report.copied"), copied.remarks()));
        });
  }

  /** Asks where to, and saves it. */
  void askAndSave() {
    LocalDate today = LocalDate.ofInstant(context.clock().instant(), ZoneId.systemDefault());
    context
        .desk()
        .chooseToSave(TEXTS.get("report.title"), TEXTS.get("report.file", today.toString()))
        .ifPresent(this::save);
  }

  /** Saves as the ending of the file's name says; as a page if it says nothing. */
  private void save(Path chosen) {
    Optional<Format> named = Format.of(chosen).filter(What.EVIDENCE.formats()::contains);
    Format format = named.orElse(Format.HTML);
    SaveAs.target(context, chosen, named.isPresent(), format.code())
        .ifPresent(file -> save(format, file));
  }

  private void save(Format format, Path file) {
    CompletableFuture<List<String>> saved =
        workspace
            .queryAside(tx -> Exports.document(tx, What.EVIDENCE, format, null))
            .thenApplyAsync(document -> write(document, file));
    SaveAs.tell(context, saved, file);
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
