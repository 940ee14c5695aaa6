package app.groundwork.ui.shadowing;

import app.groundwork.exchange.incoming.NotImported;
import app.groundwork.exchange.incoming.Problem;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.ImportPane;
import app.groundwork.ui.kit.ToolButton;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/** A log before it is imported: what was found in it, or what is wrong with it, line by line. */
final class ImportView extends StackPane {
  private static final Texts TEXTS = Texts.in(ImportView.class);

  private final ImportViewModel model;
  private final ImportPane pane;
  private final Consumer<String> imported;

  /**
   * @param choose asks for another file
   * @param leave goes back without importing
   * @param imported takes the id of the first session that was imported
   */
  ImportView(ImportViewModel model, Runnable choose, Runnable leave, Consumer<String> imported) {
    this.model = model;
    this.imported = imported;
    pane = new ImportPane(choose, leave);
    getChildren().add(pane);
    model.state().subscribe(this::show);
  }

  ImportViewModel model() {
    return model;
  }

  /** Puts the focus on the first thing to do. */
  void focus() {
    pane.focus();
  }

  private void show(ImportViewModel.State state) {
    boolean wasImporting = isDisabled();
    setDisable(state == ImportViewModel.State.IMPORTING);
    switch (state) {
      case READING -> pane.reading(model.name());
      case WRONG -> model.wrong().ifPresent(this::wrong);
      case READY -> {
        if (!wasImporting) {
          ready();
        }
      }
      case IMPORTING -> {}
    }
  }

  private void wrong(NotImported wrong) {
    pane.wrong(
        model.name(),
        wrong.problems().stream().anyMatch(problem -> problem.line() > 0),
        wrong.problems().stream().map(Problem::told).toList(),
        wrong.more(),
        model::again,
        model::copyProblems);
  }

  private void ready() {
    Button run =
        ToolButton.primary("import-run", TEXTS.get("import.run"), () -> model.run(imported));
    ImportPreview preview = new ImportPreview(model, run);
    pane.ready(model.name(), run, preview, preview.first());
  }
}
