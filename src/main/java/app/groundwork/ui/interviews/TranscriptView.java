package app.groundwork.ui.interviews;

import app.groundwork.exchange.incoming.NotImported;
import app.groundwork.exchange.incoming.Problem;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.ImportPane;
import app.groundwork.ui.kit.ToolButton;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;

/** A transcript before it is imported: what is in it, or what is wrong with it, line by line. */
final class TranscriptView implements Screen {
  private static final Texts TEXTS = Texts.in(TranscriptView.class);

  private final TranscriptViewModel model;
  private final ImportPane pane;
  private final Consumer<String> imported;

  /**
   * @param choose asks for another file
   * @param leave goes back without importing
   * @param imported takes the id of the interview that it became part of
   */
  TranscriptView(
      TranscriptViewModel model, Runnable choose, Runnable leave, Consumer<String> imported) {
    this.model = model;
    this.imported = imported;
    pane = new ImportPane(choose, leave);
    model.state().subscribe(this::show);
  }

  TranscriptViewModel model() {
    return model;
  }

  @Override
  public Parent view() {
    return pane;
  }

  @Override
  public List<Node> tools() {
    return List.of();
  }

  @Override
  public void focus() {
    pane.focus();
  }

  @Override
  public Optional<String> notPresented() {
    return Optional.of(TEXTS.get("import.notPresented"));
  }

  @Override
  public void close() {
    model.close();
  }

  private void show(TranscriptViewModel.State state) {
    boolean wasImporting = pane.isDisabled();
    pane.setDisable(state == TranscriptViewModel.State.IMPORTING);
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
    TranscriptPreview preview = new TranscriptPreview(model, run);
    pane.ready(model.name(), run, preview, preview.first());
  }
}
