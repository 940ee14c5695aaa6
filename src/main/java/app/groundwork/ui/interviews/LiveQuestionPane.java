package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.CutText;
import app.groundwork.ui.kit.ToolButton;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The question that is asked, the one after it, and the ways to others. */
final class LiveQuestionPane extends VBox {
  private static final Texts TEXTS = Texts.in(LiveQuestionPane.class);

  private final LiveViewModel model;
  private final Label place = new Label();
  private final LiveQuestionText question = new LiveQuestionText("asked");
  private final Label next = new Label();
  private final Button back;
  private final Button forth;
  private final Button skip;

  /**
   * @param list shows all questions
   * @param ask asks one that is not in the script
   */
  LiveQuestionPane(LiveViewModel model, Runnable list, Runnable ask) {
    this.model = model;
    getStyleClass().add("live-question");
    question.setId("live-question");
    place.getStyleClass().add("meta");
    next.getStyleClass().add("meta");
    next.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(next, Priority.ALWAYS);
    CutText.in(next);
    back = arrow(Feather.CHEVRON_LEFT, TEXTS.get("live.previous"), model::previous);
    forth = arrow(Feather.CHEVRON_RIGHT, TEXTS.get("live.next"), model::next);
    skip = small("live-skip", TEXTS.get("live.skip"), model::skip);
    Button all = small("live-all", TEXTS.get("live.questions"), list);
    Button other = small("live-ask", TEXTS.get("live.ask"), ask);
    HBox ways = new HBox(place, back, forth, skip, all, other);
    ways.setAlignment(Pos.CENTER_LEFT);
    ways.getStyleClass().add("live-ways");
    getChildren().addAll(ways, question, next);
    model.head().subscribe(this::show);
  }

  private void show(@Nullable LiveHead head) {
    if (head == null) {
      return;
    }
    List<InterviewQuestion> all = model.questions();
    int at = head.current().map(all::indexOf).orElse(-1);
    place.setText(TEXTS.get("live.place", at + 1, all.size()));
    question.show(head.current().map(InterviewQuestion::text).orElse(TEXTS.get("live.none")));
    next.setText(
        head.next()
            .map(one -> TEXTS.get("live.next.is", one.text()))
            .orElse(TEXTS.get("live.last")));
    back.setDisable(head.previous().isEmpty());
    forth.setDisable(head.next().isEmpty());
    skip.setDisable(head.current().isEmpty());
  }

  private static Button arrow(Feather icon, String name, Runnable run) {
    Button button = new Button("", new FontIcon(icon));
    button.getStyleClass().addAll("quiet", "icon-only");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setFocusTraversable(false);
    button.setOnAction(event -> run.run());
    return button;
  }

  private static Button small(String id, String name, Runnable run) {
    Button button = ToolButton.quiet(id, name, run);
    button.getStyleClass().add("small");
    button.setFocusTraversable(false);
    return button;
  }
}
