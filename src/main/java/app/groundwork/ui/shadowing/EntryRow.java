package app.groundwork.ui.shadowing;

import app.groundwork.model.shadowing.EntryKind;
import app.groundwork.model.shadowing.LogEntry;
import app.groundwork.model.shadowing.ShadowMarks;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.CutText;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** One entry on one line: time, kind, words, tool, friction, length. */
final class EntryRow extends HBox {
  private static final Texts TEXTS = Texts.in(EntryRow.class);

  private static final double LEAST_WORDS = 60;
  private static final double MOST_TOOL = 88;

  private final Label time = label("entry-time", "meta");
  private final FontIcon icon = new FontIcon();
  private final Label kind = label("entry-kind", "meta");
  private final Label words = label("entry-words");
  private final Label tool = label("chip");
  private final Label friction = label("chip", "warning");
  private final Label length = label("entry-length", "meta");
  private String graded = "";

  EntryRow() {
    getStyleClass().add("entry-row");
    kind.setGraphic(icon);
    words.setMinWidth(LEAST_WORDS);
    tool.setMaxWidth(MOST_TOOL);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(time, kind, words, length, tool, friction);
  }

  /**
   * Shows an entry.
   *
   * @param stamp its elapsed time
   * @param lasted how long it lasted; empty for what is no span
   */
  void show(LogEntry entry, String stamp, String lasted) {
    time.setText(stamp);
    kind.setText(KindLook.name(entry.kind()));
    icon.setIconCode(KindLook.icon(entry.kind()));
    words.setText(words(entry));
    put(tool, entry.tool() == null ? "" : "#" + entry.tool());
    graded = ShadowMarks.severityName(entry.severity());
    put(friction, entry.severity() == 0 ? "" : KindLook.stars(entry.severity()));
    lasts(entry, lasted);
    length.getStyleClass().remove("running");
    if (entry.isRunning()) {
      length.getStyleClass().add("running");
    }
  }

  /** Shows how long a span has lasted; empty for what is no span. */
  void lasts(LogEntry entry, String lasted) {
    String key = entry.isRunning() ? "running" : "lasted";
    put(length, lasted.isEmpty() ? "" : TEXTS.get(key, lasted));
  }

  /** The row as a screen reader says it. */
  String spoken() {
    return String.join(
        " ",
        time.getText(),
        kind.getText(),
        words.getText(),
        tool.getText(),
        friction.isVisible() ? TEXTS.get("friction.spoken", graded) : "",
        length.getText());
  }

  private static String words(LogEntry entry) {
    boolean self = entry.kind() == EntryKind.INTERRUPT && entry.by() != null;
    String by = self ? KindLook.by(entry) : "";
    return by.isEmpty() || entry.text().isEmpty() ? by + entry.text() : by + " · " + entry.text();
  }

  private static void put(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(!text.isEmpty());
  }

  private static Label label(String... styles) {
    Label label = new Label();
    label.getStyleClass().addAll(styles);
    label.setMinWidth(USE_PREF_SIZE);
    CutText.tip(label);
    return label;
  }
}
