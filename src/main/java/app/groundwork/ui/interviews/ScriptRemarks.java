package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.QuestionRemark;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.Area.KeyHint;
import app.groundwork.ui.kit.Keys;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is to remark on a question, under it: why, and how to ask instead. */
final class ScriptRemarks extends VBox {
  private static final Texts TEXTS = Texts.in(ScriptRemarks.class);

  private final Consumer<String> take;
  private List<QuestionRemark> remarks = List.of();
  private boolean whole;

  /**
   * @param take puts a rewording in the question's place
   */
  ScriptRemarks(Consumer<String> take) {
    this.take = take;
    getStyleClass().add("script-remarks");
    draw();
  }

  /**
   * Shows remarks.
   *
   * @param whole false for their names only, where nobody writes
   */
  void show(List<QuestionRemark> now, boolean whole) {
    if (!now.equals(remarks) || whole != this.whole) {
      remarks = now;
      this.whole = whole;
      draw();
    }
  }

  /** Takes over the first rewording; false if there is none. */
  boolean takeFirst() {
    if (remarks.isEmpty()) {
      return false;
    }
    take.accept(remarks.getFirst().rewording());
    return true;
  }

  /** All of it in words, for a screen reader; empty if nothing is to remark. */
  static String spoken(List<QuestionRemark> remarks) {
    return remarks.stream()
        .map(one -> TEXTS.get("script.remark.spoken", name(one), one.why(), one.rewording()))
        .collect(Collectors.joining(" "));
  }

  /** The key that takes a rewording over, for the shortcut list. */
  static KeyHint hint() {
    return new KeyHint(Keys.ctrl(KeyCode.ENTER).getDisplayText(), TEXTS.get("script.hint.reword"));
  }

  private void draw() {
    getChildren().clear();
    setVisible(!remarks.isEmpty());
    setManaged(!remarks.isEmpty());
    if (remarks.isEmpty()) {
      return;
    }
    if (!whole) {
      Label names =
          new Label(
              remarks.stream().map(ScriptRemarks::name).collect(Collectors.joining(" · ")),
              new FontIcon(Feather.ALERT_CIRCLE));
      names.getStyleClass().addAll("meta", "warning");
      getChildren().add(names);
      return;
    }
    Map<String, List<QuestionRemark>> byRewording =
        remarks.stream()
            .collect(
                Collectors.groupingBy(
                    QuestionRemark::rewording, LinkedHashMap::new, Collectors.toList()));
    byRewording.forEach(this::add);
  }

  private void add(String rewording, List<QuestionRemark> of) {
    for (QuestionRemark remark : of) {
      Label name = new Label(name(remark), new FontIcon(Feather.ALERT_CIRCLE));
      name.getStyleClass().addAll("strong", "warning");
      name.setMinWidth(USE_PREF_SIZE);
      Label why = new Label(remark.why());
      why.setWrapText(true);
      HBox line = new HBox(name, why);
      line.getStyleClass().add("script-remark");
      getChildren().add(line);
    }
    Label instead = new Label(TEXTS.get("script.remark.instead", rewording));
    instead.setWrapText(true);
    instead.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(instead, Priority.ALWAYS);
    boolean first = rewording.equals(remarks.getFirst().rewording());
    Button use = new Button(TEXTS.get("script.remark.use"));
    use.getStyleClass().add("small");
    use.setMinWidth(USE_PREF_SIZE);
    use.setAccessibleText(TEXTS.get("script.remark.use.spoken", rewording));
    use.setOnAction(event -> take.accept(rewording));
    HBox line = new HBox(instead, use);
    line.getStyleClass().add("script-instead");
    if (first) {
      // It has a key: Tab goes on to the next question.
      use.setFocusTraversable(false);
      Label key = new Label(Keys.ctrl(KeyCode.ENTER).getDisplayText());
      key.getStyleClass().add("key");
      key.setMinWidth(USE_PREF_SIZE);
      line.getChildren().add(key);
    }
    getChildren().add(line);
  }

  private static String name(QuestionRemark remark) {
    return TEXTS.get("script.flag." + remark.flag().code());
  }
}
