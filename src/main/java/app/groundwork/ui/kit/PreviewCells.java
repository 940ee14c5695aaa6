package app.groundwork.ui.kit;

import app.groundwork.model.shared.Texts;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** What the preview of a file is made of: heads, and small grids of labels. */
public final class PreviewCells {
  private static final Texts TEXTS = Texts.in(PreviewCells.class);

  private PreviewCells() {}

  /** An empty grid. */
  public static GridPane grid() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("import-grid");
    return grid;
  }

  /** The head of a group. */
  public static Label head(String text) {
    Label head = new Label(text);
    head.getStyleClass().add("overline");
    return head;
  }

  /** What the user should know, in a box. */
  public static Label remark(String text) {
    Label label = wrapped(text);
    label.getStyleClass().add("notice");
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  /** On as many lines as it needs. */
  public static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    return label;
  }

  /** Quiet, never cut. */
  public static Label muted(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("muted");
    label.setMinWidth(Label.USE_PREF_SIZE);
    return label;
  }

  /** Long words on one line, whole in the tooltip. */
  public static Label cut(String text) {
    // Cut first: a cell may have a million characters.
    String begun = text.length() > 2000 ? text.substring(0, 2000) + "…" : text;
    String line = begun.lines().map(String::strip).collect(Collectors.joining(" ↵ "));
    Label label = new Label(line.length() > 300 ? line.substring(0, 300) + "…" : line);
    label.setTextOverrun(OverrunStyle.ELLIPSIS);
    label.setMinWidth(40);
    label.setTooltip(new Tooltip(begun));
    GridPane.setHgrow(label, Priority.SOMETIMES);
    return label;
  }

  /** Says below the grid how many rows there are besides; nothing if there are none. */
  public static void more(GridPane grid, int row, int hidden) {
    if (hidden > 0) {
      grid.add(muted(TEXTS.get("import.more", hidden)), 0, row, 4, 1);
    }
  }
}
