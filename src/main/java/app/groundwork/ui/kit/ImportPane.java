package app.groundwork.ui.kit;

import app.groundwork.model.shared.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * A file before it is imported: that it is being read, what is wrong with it line by line, or what
 * it would become; what can be done stands below.
 */
public final class ImportPane extends BorderPane {
  private static final Texts TEXTS = Texts.in(ImportPane.class);

  private final Runnable choose;
  private final Runnable leave;
  private Node first = this;

  /**
   * @param choose asks for another file
   * @param leave goes back without importing
   */
  public ImportPane(Runnable choose, Runnable leave) {
    this.choose = choose;
    this.leave = leave;
    getStyleClass().add("import");
  }

  /** Says that the file of that name is being read. */
  public void reading(String name) {
    ProgressIndicator turns = new ProgressIndicator();
    turns.setMaxSize(32, 32);
    turns.setAccessibleText(TEXTS.get("import.reading", name));
    page(turns, new Label(TEXTS.get("import.reading", name)));
    first = cancel();
    bottom(first);
    focus();
  }

  /**
   * Says why the file of that name is not imported.
   *
   * @param inLines true if lines of the file are to be mended
   * @param problems each with its line
   * @param more how many problems there are besides
   * @param again reads the file again
   * @param copy puts the problems on the clipboard
   */
  public void wrong(
      String name,
      boolean inLines,
      List<String> problems,
      int more,
      Runnable again,
      Runnable copy) {
    Label lead = PreviewCells.wrapped(TEXTS.get(inLines ? "import.wrong" : "import.refused"));
    VBox list = new VBox();
    list.getStyleClass().addAll("notice", "danger", "import-problems");
    problems.forEach(problem -> list.getChildren().add(PreviewCells.wrapped(problem)));
    if (more > 0) {
      list.getChildren().add(PreviewCells.wrapped(TEXTS.get("import.more", more)));
    }
    page(title(name), lead, list);
    Button retry = ToolButton.primary("import-again", TEXTS.get("import.again"), again);
    retry.setDefaultButton(true);
    Button copying = ToolButton.quiet("import-copy", TEXTS.get("import.copy"), copy);
    bottom(retry, other(), copying, cancel());
    first = retry;
    focus();
  }

  /**
   * Shows what the file of that name would become.
   *
   * @param run imports it
   * @param start what has the focus first
   */
  public void ready(String name, Button run, Node preview, Node start) {
    run.setDefaultButton(true);
    page(title(name), preview);
    first = start;
    bottom(run, other(), cancel());
    focus();
  }

  /** Puts the focus on the first thing to do. */
  public void focus() {
    applyCss();
    layout();
    first.requestFocus();
  }

  private static Label title(String name) {
    Label title = new Label(TEXTS.get("import.title", name));
    title.getStyleClass().add("title");
    return title;
  }

  private Button other() {
    return ToolButton.quiet("import-other", TEXTS.get("import.other"), choose);
  }

  private Button cancel() {
    return ToolButton.quiet("import-cancel", TEXTS.get("import.cancel"), leave);
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
