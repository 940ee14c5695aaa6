package app.groundwork.ui.interviews;

import app.groundwork.exchange.Document;
import app.groundwork.exchange.InterviewSheets;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Workspace;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/** Saves the sheet that is printed before an interview. */
final class PrepareSheetViewModel {
  private static final Texts TEXTS = Texts.in(PrepareSheetViewModel.class);

  private final Workspace workspace;
  private final AreaContext context;

  PrepareSheetViewModel(Workspace workspace, AreaContext context) {
    this.workspace = workspace;
    this.context = context;
  }

  /** Asks where to and saves the sheet of an interview. */
  void askAndSave(String interview) {
    LocalDate today = LocalDate.ofInstant(context.clock().instant(), ZoneId.systemDefault());
    context
        .desk()
        .chooseToSave(
            TEXTS.get("prepare.sheet.title"), TEXTS.get("prepare.sheet.file", today.toString()))
        .ifPresent(file -> save(interview, file));
  }

  private void save(String interview, Path chosen) {
    String name = String.valueOf(chosen.getFileName());
    boolean named = name.endsWith(".html") || name.endsWith(".htm");
    Path file = named ? chosen : chosen.resolveSibling(name + ".html");
    if (!named && Files.exists(file)) {
      context.notices().warn(TEXTS.get("prepare.sheet.there", file.getFileName()), "");
      return;
    }
    Answers.use(
        workspace
            .queryAside(tx -> InterviewSheets.document(tx, interview))
            .thenApplyAsync(
                found -> {
                  found.ifPresent(document -> save(document, file));
                  return found.isPresent();
                }),
        context,
        saved -> {
          if (saved) {
            context
                .notices()
                .offer(
                    TEXTS.get("prepare.sheet.saved", file.getFileName()),
                    TEXTS.get("prepare.sheet.show"),
                    () -> context.desk().showInFolder(file));
          }
        });
  }

  private void save(Document document, Path file) {
    try {
      document.saveTo(file, workspace.file());
    } catch (IOException e) {
      throw new UncheckedIOException(
          TEXTS.get("prepare.sheet.failed", file, String.valueOf(e.getMessage())), e);
    }
  }
}
