package app.groundwork.ui.interviews;

import app.groundwork.exchange.Document;
import app.groundwork.exchange.InterviewSheets;
import app.groundwork.model.shared.Texts;
import app.groundwork.store.Workspace;
import app.groundwork.ui.kit.Answers;
import app.groundwork.ui.kit.AreaContext;
import app.groundwork.ui.kit.SaveAs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
    Answers.use(
        workspace.queryAside(tx -> InterviewSheets.named(tx, interview)),
        context,
        found -> found.ifPresent(sheet -> ask(interview, sheet)));
  }

  private void ask(String interview, InterviewSheets.Named sheet) {
    context
        .desk()
        .chooseToSave(TEXTS.get("prepare.sheet.title"), PrepareSheetName.of(sheet))
        .ifPresent(file -> save(interview, file));
  }

  private void save(String interview, Path chosen) {
    String name = String.valueOf(chosen.getFileName());
    boolean named = name.endsWith(".html") || name.endsWith(".htm");
    SaveAs.target(context, chosen, named, "html").ifPresent(file -> saveTo(interview, file));
  }

  private void saveTo(String interview, Path file) {
    Answers.use(
        workspace
            .queryAside(tx -> InterviewSheets.document(tx, interview))
            .thenApplyAsync(
                found -> {
                  found.ifPresent(document -> save(document, file));
                  return found.map(Document::remarks);
                }),
        context,
        saved -> saved.ifPresent(remarks -> tell(remarks, file)));
  }

  private void tell(List<String> remarks, Path file) {
    List<String> all = new ArrayList<>(List.of(TEXTS.get("prepare.sheet.print")));
    all.addAll(remarks);
    SaveAs.tell(context, all, file);
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
