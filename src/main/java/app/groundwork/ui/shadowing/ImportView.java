package app.groundwork.ui.shadowing;

import app.groundwork.exchange.incoming.NotImported;
import app.groundwork.exchange.incoming.Problem;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.ToolButton;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A log before it is imported: what was found in it, or what is wrong with it, line by line. */
final class ImportView extends BorderPane {
  private static final Texts TEXTS = Texts.in(ImportView.class);

  private final ImportViewModel model;
  private final Runnable choose;
  private final Runnable leave;
  private final Consumer<String> imported;
  private Node first = this;

  /**
   * @param choose asks for another file
   * @param leave goes back without importing
   * @param imported takes the id of the first session that was imported
   */
  ImportView(ImportViewModel model, Runnable choose, Runnable leave, Consumer<String> imported) {
    this.model = model;
    this.choose = choose;
    this.leave = leave;
    this.imported = imported;
    getStyleClass().add("import");
    model.state().subscribe(this::show);
  }

  ImportViewModel model() {
    return model;
  }

  /** Puts the focus on the first thing to do. */
  void focus() {
    applyCss();
    layout();
    first.requestFocus();
  }

  private void show(ImportViewModel.State state) {
    switch (state) {
      case READING -> reading();
      case WRONG -> model.wrong().ifPresent(this::wrong);
      case READY -> ready();
      case IMPORTING -> setDisable(true);
    }
  }

  private void reading() {
    setDisable(false);
    ProgressIndicator turns = new ProgressIndicator();
    turns.setMaxSize(32, 32);
    turns.setAccessibleText(TEXTS.get("import.reading", model.name()));
    page(turns, new Label(TEXTS.get("import.reading", model.name())));
    first = cancel();
    bottom(first);
    focus();
  }

  private void wrong(NotImported wrong) {
    setDisable(false);
    boolean inLines = wrong.problems().stream().anyMatch(problem -> problem.line() > 0);
    Label lead = new Label(TEXTS.get(inLines ? "import.wrong" : "import.refused"));
    lead.setWrapText(true);
    VBox list = new VBox();
    list.getStyleClass().addAll("notice", "danger", "import-problems");
    for (Problem problem : wrong.problems()) {
      list.getChildren().add(wrapped(problem.told()));
    }
    if (wrong.more() > 0) {
      list.getChildren().add(wrapped(TEXTS.get("import.more", wrong.more())));
    }
    page(title(), lead, list);
    Button again = ToolButton.primary("import-again", TEXTS.get("import.again"), model::again);
    again.setDefaultButton(true);
    Button copy = ToolButton.quiet("import-copy", TEXTS.get("import.copy"), model::copyProblems);
    bottom(again, other(), copy, cancel());
    first = again;
    focus();
  }

  private void ready() {
    boolean wasThere = isDisabled();
    setDisable(false);
    if (wasThere) {
      return;
    }
    Button run =
        ToolButton.primary("import-run", TEXTS.get("import.run"), () -> model.run(imported));
    run.setDefaultButton(true);
    ImportPreview preview = new ImportPreview(model, run);
    page(title(), preview);
    first = preview.first();
    bottom(run, other(), cancel());
    focus();
  }

  private Label title() {
    Label title = new Label(TEXTS.get("import.title", model.name()));
    title.getStyleClass().add("title");
    return title;
  }

  private Button other() {
    return ToolButton.quiet("import-other", TEXTS.get("import.other"), choose);
  }

  private Button cancel() {
    return ToolButton.quiet("import-cancel", TEXTS.get("import.cancel"), leave);
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    return label;
  }

  private void page(Node... content) {
    VBox page = new VBox(content);
    page.getStyleClass().addAll("page", "import-page");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    setCenter(scroll);
  }

  private void bottom(Node... buttons) {
    HBox bar = new HBox(buttons);
    bar.getStyleClass().addAll("toolbar", "import-foot");
    setBottom(bar);
  }
}
