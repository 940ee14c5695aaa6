package app.groundwork.ui.interviews;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A question as large as it is to be read; slots that nobody filled stand out. */
final class LiveQuestionText extends TextFlow {
  private static final Pattern SLOT = Pattern.compile("\\[[^\\[\\]]+]");

  /**
   * @param style of its words
   */
  LiveQuestionText(String style) {
    getStyleClass().add(style);
    setAccessibleRole(AccessibleRole.TEXT);
    setMinHeight(USE_PREF_SIZE);
  }

  /** Shows a question. */
  void show(String question) {
    getChildren().clear();
    Matcher slot = SLOT.matcher(question);
    int from = 0;
    while (slot.find()) {
      add(question.substring(from, slot.start()), "asked-words");
      add(slot.group(), "asked-slot");
      from = slot.end();
    }
    add(question.substring(from), "asked-words");
    setAccessibleText(question);
  }

  private void add(String words, String style) {
    if (!words.isEmpty()) {
      Text text = new Text(words);
      text.getStyleClass().add(style);
      getChildren().add(text);
    }
  }
}
