package app.groundwork.ui.interviews;

import app.groundwork.model.interviews.InterviewQuestion;
import app.groundwork.model.shared.Texts;
import app.groundwork.ui.kit.CutText;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** What the strip tells of an interview in one small line; nothing of it under the veil. */
final class LiveStripLine extends HBox {
  private static final Texts TEXTS = Texts.in(LiveStripLine.class);

  private static final int LONGEST_TITLE = 24;

  private final LiveViewModel model;
  private final Label question = new Label();
  private final Label part = new Label();
  private final Label share = new Label();
  private final Label talks = new Label();
  private Subscription follows = Subscription.EMPTY;

  LiveStripLine(LiveViewModel model) {
    this.model = model;
    getStylesheets().add(String.valueOf(LiveStripLine.class.getResource("interviews.css")));
    getStyleClass().add("live-strip-line");
    question.setId("strip-question");
    question.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(question, Priority.ALWAYS);
    CutText.in(question);
    part.setId("strip-part");
    share.setId("strip-share");
    talks.setId("strip-talks");
    getChildren().addAll(question, part, share, talks);
    for (Label figure : new Label[] {part, share, talks}) {
      figure.setMinWidth(USE_PREF_SIZE);
      figure.getStyleClass().add("meta");
    }
    visibleProperty().bind(model.veiled().not());
    // Only while it is shown: the model outlives it.
    sceneProperty().addListener((observed, before, now) -> follow(now != null));
  }

  private void follow(boolean isShown) {
    follows.unsubscribe();
    follows =
        isShown
            ? model.face().subscribe(this::show).and(model.head().subscribe(this::show))
            : Subscription.EMPTY;
  }

  private void show(@Nullable LiveHead head) {
    if (head != null) {
      question.setText(head.current().map(InterviewQuestion::text).orElse(TEXTS.get("live.none")));
    }
  }

  private void show(@Nullable LiveFace face) {
    if (face == null) {
      return;
    }
    part.setText(
        face.current()
            .map(now -> TEXTS.get("live.strip.part", brief(now.title()), LiveWords.of(now)))
            .orElse(""));
    share.setText(LiveWords.share(face.share()));
    talks.setText(face.paused() ? TEXTS.get("live.state.paused") : LiveWords.talks(face.speaker()));
  }

  /** The question has the most room: a long title of its part does not take it away. */
  private static String brief(String title) {
    return title.codePointCount(0, title.length()) <= LONGEST_TITLE
        ? title
        : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
  }
}
