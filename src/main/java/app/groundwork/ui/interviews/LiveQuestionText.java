package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.Slots;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A question as large as it is to be read; slots that nobody filled stand out. */
final class LiveQuestionText extends TextFlow {
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
    int from = 0;
    for (Slots.Slot slot : Slots.in(question)) {
      add(question.substring(from, slot.from()), "asked-words");
      add(question.substring(slot.from(), slot.to()), "asked-slot");
      from = slot.to();
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
